import { Shape, TokenKind, type Tokens } from '../model/token.ts'
import { Scratch } from './scratch.ts'
import { Wake, WAKES } from './wake.ts'

// Names of this module's own, whose values the engine writes into its code.
const CAPITAL = Shape.Initial | Shape.InnerUpper
const WORD = TokenKind.Word
const TERM = Wake.term
const NAME = Wake.name
const RARE = ~(TERM | NAME)

const TERMS = new Scratch()
const NAMES = new Scratch()
const BITS = new Scratch()
const WOKEN = new Scratch()
const NONE = new Int32Array(0)

/** The tokens of a document that wake each reader, in order, found in one pass. */
export class WakeLists {
  readonly #terms: Int32Array
  readonly #names: Int32Array
  /** List `n` of the others is the tokens `[starts[n], starts[n + 1])`. */
  readonly #starts: Int32Array
  readonly #tokens: Int32Array

  /** `wakes` holds the bits of each word, by its number. */
  constructor({ count, word, kind, shape }: Tokens, wakes: Int32Array) {
    const terms = TERMS.take(count)
    const names = NAMES.take(count)
    const woken = WOKEN.take(count)
    const bits = BITS.take(count)
    let termCount = 0
    let nameCount = 0
    let awake = 0
    for (let token = 0; token < count; token++) {
      const waking = wakes[word[token] ?? 0] ?? 0
      // What wakes nobody is noted, too, and overwritten by the next one: a jump that cannot be foreseen costs more.
      terms[termCount] = token
      termCount += waking & TERM
      if ((waking & NAME) !== 0 && ((shape[token] ?? 0) & CAPITAL) !== 0 && kind[token] === WORD)
        names[nameCount++] = token
      woken[awake] = token
      bits[awake] = waking & RARE
      awake += (waking & RARE) === 0 ? 0 : 1
    }
    this.#terms = terms.slice(0, termCount)
    this.#names = names.slice(0, nameCount)
    this.#starts = endsOf(bits, awake)
    this.#tokens = fillLists(bits, woken, awake, this.#starts)
  }

  /** The tokens that one bit wakes. */
  of(wake: Wake): Int32Array {
    if (wake === TERM) return this.#terms
    if (wake === NAME) return this.#names
    const list = lowest(wake)
    const start = this.#starts[list] ?? 0
    const end = this.#starts[list + 1] ?? 0
    return start === end ? NONE : this.#tokens.subarray(start, end)
  }
}

/** The ends of the lists into which tokens with some bits go. */
const endsOf = (bits: Int32Array, count: number): Int32Array => {
  const starts = new Int32Array(WAKES + 1)
  for (let at = 0; at < count; at++)
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) {
      const list = lowest(rest)
      starts[list] = (starts[list] ?? 0) + 1
    }
  for (let list = 1; list <= WAKES; list++) starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0)
  return starts
}

/** Puts tokens into the lists of their bits, from the last back: a list's end moves down to its start as it fills. */
const fillLists = (bits: Int32Array, woken: Int32Array, count: number, starts: Int32Array): Int32Array => {
  const tokens = new Int32Array(starts[WAKES] ?? 0)
  for (let at = count - 1; at >= 0; at--)
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) {
      const list = lowest(rest)
      const place = (starts[list] ?? 0) - 1
      starts[list] = place
      tokens[place] = woken[at] ?? 0
    }
  return tokens
}

/** Number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)
