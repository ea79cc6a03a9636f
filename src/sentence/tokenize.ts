import { TokenKind, type Tokens } from '../model/token.ts'
import { BLANK, CharClass, charClass, isCurrency, STOP } from './char-class.ts'
import { codesOf } from './codes-of.ts'
import { scanWord } from './scan-word.ts'
import { TokenList } from './token-list.ts'
import { wordTable, type WordTable } from './word-table.ts'

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|trillion|mm?n?|bn|[KMB])\b)?`
const CURRENCY = String.raw`(?:US|U\.S\.|CDN?|C|A|AU|HK|S|NT)?\s?[$€£¥]|(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|CAD|AUD|SEK|DKK|NOK|HKD|KRW)\s?[$€£¥]?`
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`

// Tried, sticky, only where a character can start one.
const MONEY = new RegExp(
  String.raw`(?:${CURRENCY})\s?(?:${NUMBER})${SCALE}|(?:${NUMBER})${SCALE}\s?(?:dollars|euros?|pounds sterling|Swiss francs|yen)\b`,
  'uy',
)
const DATE = new RegExp(
  String.raw`${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?\s*,\s*\d{4}\b|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+\d{4}\b|${MONTH},?\s+(?:of\s+)?\d{4}\b|\d{1,2}\/\d{1,2}\/\d{2,4}\b|\d{4}-\d{2}-\d{2}\b`,
  'uy',
)
const PERCENT = new RegExp(String.raw`(?:${NUMBER})\s?(?:%|percent\b|per cent\b)`, 'uy')
const PLAIN_NUMBER = new RegExp(NUMBER, 'uy')
const NUMBER_WORD = /^\d+(?:-\p{Ll}+)+$/u
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y
const REDACTION = /\[\s?[*•·_]+\s?\]|\*{3,}|\[_+\]|_{4,}/y

/** Three ASCII letters, however written, as one number. */
const threeLetters = (first: number, second: number, third: number): number =>
  ((first | 32) << 16) | ((second | 32) << 8) | (third | 32)
const MONTH_STARTS = new Set(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((month) =>
    threeLetters(month.charCodeAt(0), month.charCodeAt(1), month.charCodeAt(2)),
  ),
)

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

// Names of this module's own: the engine writes their values into its code, which it cannot do with those of others.
const { Digit, LowerLetter, Punctuation, Space, UpperLetter } = CharClass
const WORD = TokenKind.Word
const NO_BREAK = 0xa0
const COMMA = 0x2c
const HYPHEN = 0x2d
const BRACKET = 0x5b
const APOSTROPHE = 0x27
const QUOTE = 0x2019

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Marks characters of ASCII by what they can start or join. */
const marksOf = (...sets: readonly (readonly [string, number])[]): Uint8Array => {
  const marks = new Uint8Array(128)
  for (const [chars, mark] of sets)
    for (const char of chars) marks[char.charCodeAt(0)] = (marks[char.charCodeAt(0)] ?? 0) | mark
  return marks
}
/** With what the unit of each form starts that a number can have: a month or an ordinal's letters, a scale or a currency, a rate. */
const [OF_DATE, OF_SUM, OF_RATE] = [1, 2, 4]
const UNITS = marksOf(['oJFMASOND', OF_DATE], ['tmbKMBdepSy', OF_SUM], ['%p', OF_RATE])
/** Digits, points and commas from which on no unit is looked for behind them: chains of numbers stay linear. */
const LONGEST_NUMBER = 64
const ANY_UNIT = OF_DATE | OF_SUM | OF_RATE
/** What right behind a number's digits can make it a date; or a date, a sum, a rate or a word. */
const JOINS_DATE = 1
const JOINS = marksOf(['-/snrt', JOINS_DATE], ["%&'+@", 2])

const marksAt = (marks: Uint8Array, code: number): number => (code < 128 ? (marks[code] ?? 0) : 0)

/** Whether what follows a number's digits can make it a date, a sum, a rate or a word. */
const goesOn = (codes: Uint16Array, end: number): boolean => {
  const code = codes[end] ?? 0
  const next = codes[end + 1] ?? 0
  if (code === BLANK || code === NO_BREAK) return marksAt(UNITS, next) !== 0
  if (code === STOP || code === COMMA) return charClass(next) >= LowerLetter
  return charClass(code) >= LowerLetter || marksAt(JOINS, code) !== 0 || isDash(code)
}

/** Hyphens, the dash between numbers, the apostrophe of print. */
const isDash = (code: number): boolean => code === 0x2010 || code === 0x2011 || code === 0x2013 || code === QUOTE

/** Bits of the forms that a number may have by what stands behind its digits: of those that are not set it has none. */
const formsAt = (codes: Uint16Array, digits: number): number => {
  const code = codes[digits] ?? 0
  let forms = marksAt(JOINS, code) & JOINS_DATE
  if (charClass(code) === Space)
    forms |= charClass(codes[digits + 1] ?? 0) === Space ? ANY_UNIT : marksAt(UNITS, codes[digits + 1] ?? 0) & OF_DATE
  let end = digits
  const last = Math.min(digits + LONGEST_NUMBER, codes.length - 1)
  while (end < last && (isDigit(codes[end] ?? 0) || codes[end] === STOP || codes[end] === COMMA)) end++
  if (end - digits === LONGEST_NUMBER) return ANY_UNIT
  if (charClass(codes[end] ?? 0) === Space) end++
  return forms | (marksAt(UNITS, codes[end] ?? 0) & (OF_SUM | OF_RATE))
}

const digitsEnd = (codes: Uint16Array, at: number): number => {
  let end = at
  while (isDigit(codes[end] ?? 0)) end++
  return end
}

const NUMBER_FORMS = [
  [OF_DATE, DATE, TokenKind.Date],
  [OF_SUM, MONEY, TokenKind.Money],
  [OF_RATE, PERCENT, TokenKind.Percent],
] as const

/** At most four letters or stops, then a currency sign or a digit: "US$5", "EUR 5". */
const beforeSum = (codes: Uint16Array, at: number): boolean => {
  let next = at
  let code = codes[next] ?? 0
  while (next < at + 4 && (charClass(code) === UpperLetter || code === STOP)) code = codes[++next] ?? 0
  if (code === BLANK) code = codes[next + 1] ?? 0
  return isCurrency(code) || isDigit(code)
}

const hasAt = (codes: Uint16Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (codes[at] === 0x40) return true
  return false
}

/** Whether a stretch starts with the first three letters of a month. */
const startsMonth = (codes: Uint16Array, at: number): boolean => {
  const first = codes[at] ?? 0
  const second = codes[at + 1] ?? 0
  const third = codes[at + 2] ?? 0
  return (first | second | third) < 0x80 && MONTH_STARTS.has(threeLetters(first, second, third))
}

/** End of the web address that starts at a place; -1 where none does. */
const urlEnd = (text: string, codes: Uint16Array, at: number): number => {
  const scheme = text.startsWith('www.', at)
    ? 4
    : text.startsWith('http://', at)
      ? 7
      : text.startsWith('https://', at)
        ? 8
        : 0
  if (scheme === 0) return -1
  let end = at + scheme
  while (end < text.length && charClass(codes[end] ?? 0) !== Space) end++
  return end > at + scheme ? end : -1
}

/** End of the apostrophe that starts at a place, with the "s" of a possessive; -1 where more letters follow. */
const possessiveEnd = (codes: Uint16Array, at: number): number => {
  const end = codes[at + 1] === 0x73 ? at + 2 : at + 1
  const next = codes[end] ?? 0
  const isWord = next < 0x80 && (charClass(next) >= LowerLetter || next === 0x5f)
  return isWord ? -1 : end
}

/** Cuts one text into tokens, from its start to its end. */
class Tokenizer {
  readonly #text: string
  /** The text's characters, with zeros behind them. */
  readonly #codes: Uint16Array
  readonly #table: WordTable
  readonly #tokens: TokenList

  constructor(text: string) {
    this.#text = text
    this.#codes = codesOf(text)
    this.#table = wordTable()
    this.#tokens = new TokenList(text.length, this.#table)
  }

  tokens(): Tokens {
    const codes = this.#codes
    const { length } = this.#text
    let at = 0
    while (at < length) {
      const code = codes[at] ?? 0
      const kind = charClass(code)
      at = kind === Space ? at + 1 : this.#read(at, code, kind)
    }
    return this.#tokens.finish()
  }

  /** Reads the token that starts at a place; its end. */
  #read(at: number, code: number, kind: number): number {
    if (kind === LowerLetter || kind === UpperLetter) {
      const surface = this.#table.findPlain(this.#codes, at)
      if (surface < 0) return this.#readLetters(at, code, kind)
      const end = this.#table.plainEnd
      this.#tokens.push(at, end, WORD, surface)
      return end
    }
    if (kind === Digit) return this.#readNumber(at)
    const isPlain = kind === Punctuation && code !== BRACKET && code !== APOSTROPHE && code !== QUOTE
    return isPlain ? this.#take(at, at + 1, TokenKind.Punctuation) : this.#readOther(at, code, kind)
  }

  /** Adds a token, or of a word that a small one is glued to the small one alone; its end. */
  #take(at: number, end: number, kind: TokenKind): number {
    const table = this.#table
    const surface = table.surface(this.#text, this.#codes, at, end)
    const glued = kind === WORD ? table.gluedAt(surface) : 0
    if (glued > 0) return this.#take(at, at + glued, kind)
    this.#tokens.push(at, end, kind, surface)
    return end
  }

  #readNumber(at: number): number {
    const text = this.#text
    const digits = digitsEnd(this.#codes, at)
    if (digits > at && !goesOn(this.#codes, digits)) return this.#take(at, digits, TokenKind.Number)
    const forms = formsAt(this.#codes, digits)
    for (const [form, pattern, kind] of NUMBER_FORMS) {
      const end = (forms & form) === 0 ? -1 : matchAt(pattern, text, at)
      if (end > 0) return this.#take(at, end, kind)
    }
    const wordEnd = scanWord(text, this.#codes, at)
    if (wordEnd > digits) {
      const word = text.slice(at, wordEnd)
      if (this.#codes[digits] === HYPHEN && NUMBER_WORD.test(word)) return this.#take(at, wordEnd, TokenKind.Number)
      if (/\p{L}/u.test(word)) return this.#take(at, wordEnd, WORD)
    }
    const end = matchAt(PLAIN_NUMBER, text, at)
    if (end > 0) return this.#take(at, end, TokenKind.Number)
    return this.#take(at, wordEnd > at ? wordEnd : at + 1, TokenKind.Symbol)
  }

  /** Reads a word, or a web address, a date or a sum that starts with a letter. */
  #readLetters(at: number, code: number, charKind: number): number {
    const text = this.#text
    const codes = this.#codes
    if (charKind === UpperLetter) {
      const dateEnd = startsMonth(codes, at) ? matchAt(DATE, text, at) : -1
      if (dateEnd > 0) return this.#take(at, dateEnd, TokenKind.Date)
      const sumEnd = beforeSum(codes, at) ? matchAt(MONEY, text, at) : -1
      if (sumEnd > 0) return this.#take(at, sumEnd, TokenKind.Money)
    } else if ((code === 0x68 && codes[at + 1] === 0x74) || (code === 0x77 && codes[at + 1] === 0x77)) {
      const end = urlEnd(text, codes, at)
      if (end > 0) return this.#take(at, end, TokenKind.Url)
    }
    const end = scanWord(text, codes, at)
    const mailEnd = hasAt(codes, at, end) ? matchAt(EMAIL, text, at) : -1
    return mailEnd > 0 ? this.#take(at, mailEnd, TokenKind.Url) : this.#take(at, end, WORD)
  }

  #readOther(at: number, code: number, charKind: number): number {
    const text = this.#text
    const codes = this.#codes
    if (code === BRACKET || code === 0x2a || code === 0x5f) {
      const end = matchAt(REDACTION, text, at)
      if (end > 0) return this.#take(at, end, TokenKind.Redaction)
    } else if (isCurrency(code)) {
      const end = matchAt(MONEY, text, at)
      if (end > 0) return this.#take(at, end, TokenKind.Money)
    } else if ((code === APOSTROPHE || code === QUOTE) && !this.#isAfterSpace(at)) {
      const end = possessiveEnd(codes, at)
      if (end > 0) return this.#take(at, end, WORD)
    }
    if (charKind === Punctuation) return this.#take(at, at + 1, TokenKind.Punctuation)
    return this.#take(at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), TokenKind.Symbol)
  }

  #isAfterSpace(at: number): boolean {
    return at > 0 && charClass(this.#codes[at - 1] ?? 0) === Space
  }
}

/** Cuts a text into tokens; white space is none. Linear in the text. */
export const tokenize = (text: string): Tokens => new Tokenizer(text).tokens()
