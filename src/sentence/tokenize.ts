import { TokenKind, type Tokens } from '../model/token.ts'
import { CharClass, charClass } from './char-class.ts'
import { scanWord } from './scan-word.ts'
import { wordTable } from './word-table.ts'

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
const URL = /(?:https?:\/\/|www\.)\S+/y
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y
const REDACTION = /\[\s?[*•·_]+\s?\]|\*{3,}|\[_+\]|_{4,}/y
const POSSESSIVE = /['’]s?(?=\W|$)/y
const PUNCTUATION = /[.,;:!?()[\]{}"“”'‘’–—/-]/

const MONTH_INITIALS = 'JFMASOND'
const MONTH_STARTS = new Set(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'])

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

interface Scanned {
  readonly kind: TokenKind
  readonly end: number
}

/** Whether what follows a number's digits can make it a date, a sum, a rate or a word. */
const goesOn = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end)
  if (code !== 0x20 && code !== 0xa0)
    return charClass(code) >= CharClass.LowerLetter || /[-%/.,‐‑–&'’+@]/.test(text[end] ?? '')
  return /[%a-zA-Z]/.test(text[end + 1] ?? '')
}

const digitsEnd = (text: string, at: number): number => {
  let end = at
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++
  return end
}

const NUMBER_FORMS = [
  [DATE, TokenKind.Date],
  [MONEY, TokenKind.Money],
  [PERCENT, TokenKind.Percent],
] as const

const scanNumber = (text: string, at: number): Scanned => {
  const digits = digitsEnd(text, at)
  if (digits > at && !goesOn(text, digits)) return { kind: TokenKind.Number, end: digits }
  for (const [pattern, kind] of NUMBER_FORMS) {
    const end = matchAt(pattern, text, at)
    if (end > 0) return { kind, end }
  }
  const wordEnd = scanWord(text, at)
  const word = text.slice(at, wordEnd)
  if (NUMBER_WORD.test(word)) return { kind: TokenKind.Number, end: wordEnd }
  if (/\p{L}/u.test(word)) return { kind: TokenKind.Word, end: wordEnd }
  const end = matchAt(PLAIN_NUMBER, text, at)
  return end > 0 ? { kind: TokenKind.Number, end } : { kind: TokenKind.Symbol, end: wordEnd > at ? wordEnd : at + 1 }
}

/** At most four letters or stops, then a currency sign or a digit: "US$5", "EUR 5". */
const beforeSum = (text: string, at: number): boolean => {
  let next = at
  while (next < at + 4 && (charClass(text.charCodeAt(next)) === CharClass.UpperLetter || text[next] === '.')) next++
  if (text[next] === ' ') next++
  const code = text.charCodeAt(next)
  return (code >= 0x30 && code <= 0x39) || code === 0x24 || code === 0x20ac || code === 0xa3 || code === 0xa5
}

const hasAt = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x40) return true
  return false
}

const scanLetters = (text: string, at: number): Scanned => {
  const code = text.charCodeAt(at)
  if (text.startsWith('http', at) || text.startsWith('www.', at)) {
    const end = matchAt(URL, text, at)
    if (end > 0) return { kind: TokenKind.Url, end }
  }
  if (charClass(code) === CharClass.UpperLetter) {
    if (MONTH_INITIALS.includes(text[at] ?? '') && MONTH_STARTS.has(text.slice(at, at + 3).toLowerCase())) {
      const end = matchAt(DATE, text, at)
      if (end > 0) return { kind: TokenKind.Date, end }
    }
    if (beforeSum(text, at)) {
      const end = matchAt(MONEY, text, at)
      if (end > 0) return { kind: TokenKind.Money, end }
    }
  }
  const end = scanWord(text, at)
  if (hasAt(text, at, end)) {
    const mailEnd = matchAt(EMAIL, text, at)
    if (mailEnd > 0) return { kind: TokenKind.Url, end: mailEnd }
  }
  return { kind: TokenKind.Word, end }
}

const scanOther = (text: string, at: number): Scanned => {
  const char = text[at] ?? ''
  if (char === '[' || char === '*' || char === '_') {
    const end = matchAt(REDACTION, text, at)
    if (end > 0) return { kind: TokenKind.Redaction, end }
  }
  if (char === '$' || char === '€' || char === '£' || char === '¥') {
    const end = matchAt(MONEY, text, at)
    if (end > 0) return { kind: TokenKind.Money, end }
  }
  if ((char === "'" || char === '’') && charClass(text.charCodeAt(at - 1)) !== CharClass.Space) {
    const end = matchAt(POSSESSIVE, text, at)
    if (end > 0) return { kind: TokenKind.Word, end }
  }
  const point = text.codePointAt(at) ?? 0
  return { kind: PUNCTUATION.test(char) ? TokenKind.Punctuation : TokenKind.Symbol, end: at + (point > 0xffff ? 2 : 1) }
}

/** Cuts a text into tokens; white space is none. Linear in the text. */
export const tokenize = (text: string): Tokens => {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  const surfaces: number[] = []
  const table = wordTable()
  let at = 0
  while (at < text.length) {
    const charKind = charClass(text.charCodeAt(at))
    if (charKind === CharClass.Space) {
      at++
      continue
    }
    const { kind, end: scanned } =
      charKind === CharClass.Digit
        ? scanNumber(text, at)
        : charKind === CharClass.Other
          ? scanOther(text, at)
          : scanLetters(text, at)
    const whole = table.surface(text, at, scanned)
    const glued = kind === TokenKind.Word ? table.gluedAt(whole) : 0
    const end = glued > 0 ? at + glued : scanned
    starts.push(at)
    ends.push(end)
    kinds.push(kind)
    surfaces.push(glued > 0 ? table.surface(text, at, end) : whole)
    at = end
  }
  const count = starts.length
  const lower = new Array<string>(count)
  const shape = new Uint8Array(count)
  const word = new Int32Array(count)
  for (let token = 0; token < count; token++) {
    const surface = surfaces[token] ?? 0
    const number = table.word(surface)
    lower[token] = table.words[number] ?? ''
    shape[token] = table.shape(surface)
    word[token] = number
  }
  const start = new Int32Array(starts)
  return { count, start, end: new Int32Array(ends), kind: new Uint8Array(kinds), lower, shape, word, table }
}
