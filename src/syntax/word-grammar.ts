import { WordColumn } from '../sentence/word-column.ts'
import { CHAINS } from './chains.ts'
import { loadGrammar, wordClass } from './grammar.ts'
import { Tag, type WordTag } from './tag.ts'

/** What the passes ask of a word's spelling; bits of {@link grammarOf} above its two tags. */
export const WordBit = {
  /** Opens one of {@link CHAINS}. */
  ChainStart: 1 << 10,
  Hyphen: 1 << 11,
  /** Looks like an adjective by its ending. */
  Adjective: 1 << 12,
  /** A year, a day or a month. */
  Date: 1 << 13,
  /** "last", "next" … before a {@link WordBit.Period}. */
  Soon: 1 << 14,
  /** "year", "month" … */
  Period: 1 << 15,
  ClassNoun: 1 << 16,
  GerundNoun: 1 << 17,
  TrialNoun: 1 << 18,
  /** Listed as an adverb; others are taken for one by their ending. */
  Adverb: 1 << 19,
  /** Makes an adjective of the target before it: "a CD70 targeted therapy". */
  Targeted: 1 << 20,
  /** Stands before "shares": "2 million common shares to Orvane". */
  Share: 1 << 21,
  Plural: 1 << 22,
  /** A form of a verb, be it a noun as well. */
  Verb: 1 << 23,
  /** Is the second word of one of {@link CHAINS}. */
  ChainNext: 1 << 24,
  /** A past tense that describes no noun: "included". */
  Finite: 1 << 25,
  /** Stands in the formulas of agreements: "dated as of", "as amended", "have made". */
  Formula: 1 << 29,
  /** A sum of money: "$50m", "€3". */
  Money: 1 << 26,
  /** "California-based". */
  Based: 1 << 27,
  /** Is the only word of one of {@link CHAINS}. */
  ChainAlone: 1 << 28,
} as const

const CLOSED: readonly (readonly [string, WordTag])[] = [
  ['determiner', 'determiner'],
  ['possessive', 'possessive'],
  ['pronoun', 'pronoun'],
  ['preposition', 'preposition'],
  ['conjunction', 'conjunction'],
  ['relative', 'relative'],
  ['subordinator', 'subordinator'],
  ['modal', 'modal'],
  ['be', 'be'],
  ['have', 'have'],
  ['do', 'do'],
  ['negation', 'not'],
  ['adverb', 'adverb'],
]

const HYPHENS = new Set(['-', '‐', '‑'])
const DASHES = new Set(['–', '—', '--', '-'])
const SILENT = new Set(['"', '“', '”', '‘', '’', '®', '™', '*', '#', '•', '·', '_'])
const GENITIVES = new Set(["'s", '’s', "'", '’'])
const TARGETED = new Set(['targeted', 'directed', 'mediated', 'mutated', 'driven', 'associated'])
const SHARES = new Set(['common', 'ordinary', 'preferred', 'preference', 'million'])
const DATE =
  /^(?:(?:19|20)\d\d|\d\d?|january|february|march|april|may|june|july|august|september|october|november|december)$/
const FORMULA = /^(?:dated|amended|made|sold|sale)$/
const SOON = /^(?:last|next|earlier|late)$/
const MONEY = /^(?:us|c|a|s|hk)?[$€£¥]\d/
const PERIOD = /^(?:year|month|week|quarter|spring|summer|fall|autumn|winter|this)$/
const ADJECTIVE =
  /(?:al|ive|ic|ous|able|ible|ary|ed|ant|ent|wide|blind|class|based|stage|specific|free|small|novel|large|oral|rare|late|early|new|mature|immune|first|best|old|term|year|mune|line|acute|human|dual|daily|weekly|monthly|yearly|-[a-z]+ing)$/

const CHAIN_STARTS = new Set(CHAINS.map(({ words }) => words[0]))
const CHAIN_SECONDS = new Set(CHAINS.map(({ words }) => words[1]))
const CHAINS_ALONE = new Set(CHAINS.filter(({ words }) => words.length === 1).map(({ words }) => words[0]))

const tagOfWord = (word: string): number => {
  if (GENITIVES.has(word)) return Tag.genitive
  if (word === 'to') return Tag.to
  if (word === 'as') return Tag.preposition
  for (const [name, tag] of CLOSED) if (wordClass(name).has(word)) return Tag[tag]
  return word.length > 3 && word.endsWith('ly') && !loadGrammar().verbs.has(word) ? Tag.adverb : Tag.noun
}

const tagOfMark = (mark: string): number => {
  if (mark === ',' || DASHES.has(mark)) return Tag.comma
  if (mark === '(' || mark === '[') return Tag.open
  if (mark === ')' || mark === ']') return Tag.close
  if (mark === '&' || mark === '/') return Tag.conjunction
  return SILENT.has(mark) ? Tag.skip : Tag.stop
}

/**
 * What grammar knows of a lower-cased word: bits of {@link WordBit}, its {@link Tag} as a word in the lowest five bits,
 * as a mark of punctuation in the next five.
 */
export const grammarOf = (word: string): number => {
  const bit = (holds: boolean, value: number): number => (holds ? value : 0)
  return (
    tagOfWord(word) |
    (tagOfMark(word) << 5) |
    bit(CHAIN_STARTS.has(word), WordBit.ChainStart) |
    bit(CHAIN_SECONDS.has(word), WordBit.ChainNext) |
    bit(CHAINS_ALONE.has(word), WordBit.ChainAlone) |
    bit(HYPHENS.has(word), WordBit.Hyphen) |
    bit(ADJECTIVE.test(word), WordBit.Adjective) |
    bit(DATE.test(word), WordBit.Date) |
    bit(FORMULA.test(word), WordBit.Formula) |
    bit(SOON.test(word), WordBit.Soon) |
    bit(PERIOD.test(word), WordBit.Period) |
    bit(wordClass('class-noun').has(word), WordBit.ClassNoun) |
    bit(wordClass('gerund-noun').has(word), WordBit.GerundNoun) |
    bit(wordClass('never-adjective').has(word), WordBit.Finite) |
    bit(wordClass('trial-noun').has(word), WordBit.TrialNoun) |
    bit(wordClass('adverb').has(word), WordBit.Adverb) |
    bit(TARGETED.has(word), WordBit.Targeted) |
    bit(SHARES.has(word), WordBit.Share) |
    bit(word.length > 2 && word.endsWith('s') && !word.endsWith('ss'), WordBit.Plural) |
    bit(loadGrammar().verbs.has(word), WordBit.Verb) |
    bit(MONEY.test(word), WordBit.Money) |
    bit(word.endsWith('-based'), WordBit.Based)
  )
}

/** The tag of a word, and the tag of a mark, among the bits of {@link grammarOf}. */
export const wordTag = (bits: number): number => bits & 31
export const markTag = (bits: number): number => (bits >>> 5) & 31

/** {@link grammarOf} by word. */
export const GRAMMAR = new WordColumn(grammarOf)

/** Number of a word among the forms of verbs (`Grammar.forms`), 0 where it is none. */
export const verbNumberOf = (word: string): number => loadGrammar().verbs.get(word)?.number ?? 0

/** {@link verbNumberOf} by word. */
export const VERBS = new WordColumn(verbNumberOf)
