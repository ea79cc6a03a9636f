import type { WordTable } from '../sentence/word-table.ts'

/** What a token is by its shape. Money, dates, percentages, tickers and redactions are one token each. */
export const TokenKind = {
  Word: 0,
  Number: 1,
  Money: 2,
  Percent: 3,
  Date: 4,
  Punctuation: 5,
  Symbol: 6,
  Redaction: 7,
  Url: 8,
} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** How a token is written; bits of {@link Tokens.shape}. */
export const Shape = {
  /** The first character is an upper-case letter. */
  Initial: 1,
  /** An upper-case letter stands after the first character. */
  InnerUpper: 2,
  Lower: 4,
  Digit: 8,
  Hyphen: 16,
} as const

/** Every token of a document, in arrays: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** Lower-cased words, interned: equal words are one string. */
  readonly lower: readonly string[]
  /** Bits of {@link Shape}. */
  readonly shape: Uint8Array
  /** Number of each word in {@link Tokens.table}: equal lower-cased words have one number. */
  readonly word: Int32Array
  readonly table: WordTable
}
