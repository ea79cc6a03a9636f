import { TokenKind, type Tokens } from '../model/token.ts'
import { BLANK, CharClass, charClass, codeAt, isCurrency, STOP } from './char-class.ts'
import { codesOf } from './codes-of.ts'
import { scanWord } from './scan-word.ts'
import { TokenList } from './token-list.ts'
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

interface Scanned {
  readonly kind: TokenKind
  readonly end: number
}

/** Whether what follows a number's digits can make it a date, a sum, a rate or a word. */
const goesOn = (text: string, end: number): boolean => {
  const code = codeAt(text, end)
  if (code !== 0x20 && code !== 0xa0)
    return charClass(code) >= CharClass.LowerLetter || /[-%/.,‐‑–&'’+@]/.test(text[end] ?? '')
  return /[%a-zA-Z]/.test(text[end + 1] ?? '')
}

const digitsEnd = (text: string, at: number): number => {
  let end = at
  while (codeAt(text, end) >= 0x30 && codeAt(text, end) <= 0x39) end++
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
  let code = codeAt(text, next)
  while (next < at + 4 && (charClass(code) === CharClass.UpperLetter || code === STOP)) code = codeAt(text, ++next)
  if (code === BLANK) code = codeAt(text, next + 1)
  return isCurrency(code) || (code >= 0x30 && code <= 0x39)
}

const hasAt = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x40) return true
  return false
}

/** Whether a stretch starts with the first three letters of a month. */
const startsMonth = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  const second = codeAt(text, at + 1)
  const third = codeAt(text, at + 2)
  return (first | second | third) < 0x80 && MONTH_STARTS.has(threeLetters(first, second, third))
}

/** A web address, a date or a sum that starts with a letter; null where a word does. */
const scanSpecial = (text: string, at: number, charKind: number): Scanned | null => {
  if (charKind === CharClass.UpperLetter) {
    const dateEnd = startsMonth(text, at) ? matchAt(DATE, text, at) : -1
    if (dateEnd > 0) return { kind: TokenKind.Date, end: dateEnd }
    const sumEnd = beforeSum(text, at) ? matchAt(MONEY, text, at) : -1
    return sumEnd > 0 ? { kind: TokenKind.Money, end: sumEnd } : null
  }
  const code = text.charCodeAt(at)
  if ((code === 0x68 && text.startsWith('ttp', at + 1)) || (code === 0x77 && codeAt(text, at + 1) === 0x77)) {
    const end = matchAt(URL, text, at)
    return end > 0 ? { kind: TokenKind.Url, end } : null
  }
  return null
}

const scanLetters = (text: string, at: number, charKind: number): Scanned => {
  const special = scanSpecial(text, at, charKind)
  if (special !== null) return special
  const end = scanWord(text, at)
  const mailEnd = hasAt(text, at, end) ? matchAt(EMAIL, text, at) : -1
  return mailEnd > 0 ? { kind: TokenKind.Url, end: mailEnd } : { kind: TokenKind.Word, end }
}

const scanOther = (text: string, at: number, charKind: number): Scanned => {
  const code = text.charCodeAt(at)
  if (code === 0x5b || code === 0x2a || code === 0x5f) {
    const end = matchAt(REDACTION, text, at)
    if (end > 0) return { kind: TokenKind.Redaction, end }
  } else if (isCurrency(code)) {
    const end = matchAt(MONEY, text, at)
    if (end > 0) return { kind: TokenKind.Money, end }
  } else if ((code === 0x27 || code === 0x2019) && charClass(codeAt(text, at - 1)) !== CharClass.Space) {
    const end = matchAt(POSSESSIVE, text, at)
    if (end > 0) return { kind: TokenKind.Word, end }
  }
  if (charKind === CharClass.Punctuation) return { kind: TokenKind.Punctuation, end: at + 1 }
  return { kind: TokenKind.Symbol, end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) }
}

const scan = (text: string, at: number, charKind: number): Scanned => {
  if (charKind === CharClass.Digit) return scanNumber(text, at)
  return charKind <= CharClass.Punctuation ? scanOther(text, at, charKind) : scanLetters(text, at, charKind)
}

/** Cuts a text into tokens; white space is none. Linear in the text. */
export const tokenize = (text: string): Tokens => {
  const table = wordTable()
  const tokens = new TokenList(text.length, table)
  const codes = codesOf(text)
  let at = 0
  while (at < text.length) {
    const charKind = charClass(codes[at] ?? 0)
    if (charKind === CharClass.Space) {
      at++
      continue
    }
    const plain =
      charKind === CharClass.LowerLetter || charKind === CharClass.UpperLetter ? table.findPlain(codes, at) : -1
    if (plain >= 0) {
      tokens.push(at, table.plainEnd, TokenKind.Word, plain)
      at = table.plainEnd
      continue
    }
    const { kind, end: scanned } = scan(text, at, charKind)
    const surface = table.surface(text, at, scanned)
    const glued = kind === TokenKind.Word ? table.gluedAt(surface) : 0
    const end = glued === 0 ? scanned : at + glued
    tokens.push(at, end, kind, glued === 0 ? surface : table.surface(text, at, end))
    at = end
  }
  return tokens.finish()
}
