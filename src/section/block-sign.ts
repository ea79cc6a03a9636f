import { WordColumn } from '../sentence/word-column.ts'

/**
 * What the words of a block may make of it, a bit each: what is read by a pattern of a kind holds a word with its sign,
 * so that blocks without one need no look.
 */
export const Sign = {
  About: 1,
  Forward: 2,
  ForwardHead: 4,
  Contact: 8,
  Address: 16,
  Digit: 32,
  Quote: 64,
  Speech: 128,
  Filing: 256,
  Title: 512,
  Instrument: 1024,
  Parties: 2048,
  Dateline: 4096,
  Item: 8192,
  This: 16384,
} as const

const WORDS: readonly (readonly [number, RegExp])[] = [
  [Sign.About, /about/],
  [Sign.Forward, /forward/],
  [Sign.ForwardHead, /forward|safe|cautionary|disclosure/],
  [Sign.Contact, /contact|nquir|refer|information|media|investor|source|original|support|pickup/],
  [Sign.Address, /@|tel|phone|fax|mail|\d{3}/],
  [Sign.Digit, /\d/],
  [Sign.Quote, /["“]/],
  [
    Sign.Speech,
    /sa(?:id|ys)|state[sd]|comment(?:s|ed)|add(?:s|ed)|note[sd]|remarked|explain(?:s|ed)|continued|concluded|emphasize[sd]/,
  ],
  [Sign.Filing, /commission|registrant/],
  [Sign.Title, /agreement|contract|amendment|licen[cs]e|deed|memorandum|letter|merger|sheet|statement|indenture|lease/],
  [Sign.Instrument, /agreement|contract|amendment|deed|lease/],
  [Sign.Parties, /between|among|made|entered|hereinafter|["“]/],
  // The year or the wire of a dateline is no part of a web address.
  [Sign.Dateline, /^(?!https?:|www\.)[^]*(?:\d{4}|wire)/],
  [Sign.Item, /^item|^part$/],
  [Sign.This, /this/],
]

/** The signs of each word. */
export const SIGNS = new WordColumn((word) =>
  WORDS.reduce((signs, [sign, pattern]) => (pattern.test(word) ? signs | sign : signs), 0),
)
