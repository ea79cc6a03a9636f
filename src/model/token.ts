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

/** Every token of a document, in arrays: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** Lower-cased words, interned: equal words are one string. */
  readonly lower: readonly string[]
}
