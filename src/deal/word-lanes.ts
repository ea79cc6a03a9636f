import { WordColumn } from '../sentence/word-column.ts'
import type { TokenRange } from '../sentence/word-hint.ts'

/** Bits of a lane: a mask is a small integer and never negative. */
const LANE_BITS = 30

/** A bit of a lane. */
export interface LaneBit {
  readonly lane: number
  readonly mask: number
}

/** Up to 30 patterns, each for one word; which of them the words of a stretch match is one number. */
class WordLane {
  readonly #patterns: RegExp[] = []
  readonly #column = new WordColumn((word) => this.#bitsOf(word))
  #any: RegExp | null = null

  /** A lane that was read takes no more patterns: what was read stays right. */
  get isOpen(): boolean {
    return this.#any === null && this.#patterns.length < LANE_BITS
  }

  add(pattern: RegExp): number {
    return 1 << (this.#patterns.push(pattern) - 1)
  }

  maskOf({ tokens, firstToken, lastToken }: TokenRange): number {
    const bits = this.#column.of(tokens.table)
    const { word } = tokens
    let mask = 0
    for (let token = firstToken; token < lastToken; token++) mask |= bits[word[token] ?? -1] ?? 0
    return mask
  }

  #bitsOf(word: string): number {
    this.#any ??= new RegExp(this.#patterns.map(({ source }) => `(?:${source})`).join('|'), 'u')
    if (!this.#any.test(word)) return 0
    return this.#patterns.reduce((bits, pattern, i) => (pattern.test(word) ? bits | (1 << i) : bits), 0)
  }
}

const lanes: WordLane[] = []
const known = new Map<string, LaneBit>()

/** The bit for words that a pattern matches; one pattern has one bit, however often it is asked for. */
export const laneBit = (pattern: RegExp): LaneBit => {
  const before = known.get(pattern.source)
  if (before !== undefined) return before
  if (lanes.at(-1)?.isOpen !== true) lanes.push(new WordLane())
  const bit = { lane: lanes.length - 1, mask: lanes.at(-1)?.add(pattern) ?? 0 }
  known.set(pattern.source, bit)
  return bit
}

/** The bits of a lane that the words of a stretch set. */
export const maskOf = (lane: number, range: TokenRange): number => lanes[lane]?.maskOf(range) ?? 0
