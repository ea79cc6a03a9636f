import { Shape, TokenKind, type Tokens } from '../model/token.ts'
import { Scratch } from './scratch.ts'
import { Wake, WAKES } from './wake.ts'

// Names of this module's own, whose values the engine writes into its code.
const CAPITAL = Shape.Initial | Shape.InnerUpper
const WORD = TokenKind.Word
const NAME = Wake.name

const BITS = new Scratch()
const WOKEN = new Scratch()
const NONE = new Int32Array(0)

/** The tokens of a document that wake each reader, in order, found in one pass. */
export class WakeLists {
  /** List `n` is the tokens `[starts[n], starts[n + 1])`. */
  readonly #starts = new Int32Array(WAKES + 1)
  readonly #tokens: Int32Array

  /** `wakes` holds the bits of each word, by its number. */
  constructor({ count, word, kind, shape }: Tokens, wakes: Int32Array) {
    const starts = this.#starts
    const woken = WOKEN.take(count)
    const bits = BITS.take(count)
    let awake = 0
    for (let token = 0; token < count; token++) {
      let waking = wakes[word[token] ?? 0] ?? 0
      if (((shape[token] ?? 0) & CAPITAL) === 0 || kind[token] !== WORD) waking &= ~NAME
      // Half of the tokens wake nobody: the next one then overwrites what is noted here.
      woken[awake] = token
      bits[awake] = waking
      awake += waking === 0 ? 0 : 1
      for (let rest = waking; rest !== 0; rest &= rest - 1) {
        const list = lowest(rest)
        starts[list] = (starts[list] ?? 0) + 1
      }
    }
    for (let list = 1; list <= WAKES; list++) starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0)
    const tokens = new Int32Array(starts[WAKES] ?? 0)
    // From the last token back: a list's end moves down to its start as it fills.
    for (let at = awake - 1; at >= 0; at--)
      for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) {
        const list = lowest(rest)
        const place = (starts[list] ?? 0) - 1
        starts[list] = place
        tokens[place] = woken[at] ?? 0
      }
    this.#tokens = tokens
  }

  /** The tokens that one bit wakes. */
  of(wake: Wake): Int32Array {
    const list = lowest(wake)
    const start = this.#starts[list] ?? 0
    const end = this.#starts[list + 1] ?? 0
    return start === end ? NONE : this.#tokens.subarray(start, end)
  }
}

/** Number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)
