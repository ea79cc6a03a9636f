import { Shape, TokenKind, type Tokens } from '../model/token.ts'
import { Scratch } from './scratch.ts'
import { Wake, WAKES } from './wake.ts'

const BITS = new Scratch()
const TOKENS = new Scratch()
const NONE = new Int32Array(0)

/** The tokens of a document that wake each reader, in order, found in one pass; they last until the next document's. */
export class WakeLists {
  /** List `n` is the tokens `[starts[n], starts[n + 1])`. */
  readonly #starts = new Int32Array(WAKES + 1)
  readonly #tokens: Int32Array

  /** `wakes` holds the bits of each word, by its number. */
  constructor({ count, word, kind, shape }: Tokens, wakes: Int32Array) {
    const starts = this.#starts
    const bits = BITS.take(count)
    for (let token = 0; token < count; token++) {
      let woken = wakes[word[token] ?? 0] ?? 0
      const isCapital = kind[token] === TokenKind.Word && ((shape[token] ?? 0) & CAPITAL) !== 0
      if (!isCapital) woken &= ~Wake.name
      bits[token] = woken
      for (let rest = woken; rest !== 0; rest &= rest - 1) {
        const list = lowest(rest)
        starts[list] = (starts[list] ?? 0) + 1
      }
    }
    for (let list = 1; list <= WAKES; list++) starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0)
    const tokens = TOKENS.take(starts[WAKES] ?? 0)
    // From the last token back: a list's end moves down to its start as it fills.
    for (let token = count - 1; token >= 0; token--)
      for (let rest = bits[token] ?? 0; rest !== 0; rest &= rest - 1) {
        const list = lowest(rest)
        const at = (starts[list] ?? 0) - 1
        starts[list] = at
        tokens[at] = token
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

const CAPITAL = Shape.Initial | Shape.InnerUpper

/** Number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)
