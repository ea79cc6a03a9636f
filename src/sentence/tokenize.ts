import { Shape, TokenKind, type Tokens } from '../model/token.ts'
import { CharClass, charClass } from './char-class.ts'
import { GLUED, scanWord } from './scan-word.ts'

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

const scanNumber = (text: string, at: number): Scanned => {
  const digits = digitsEnd(text, at)
  if (digits > at && !goesOn(text, digits)) return { kind: TokenKind.Number, end: digits }
  for (const [pattern, kind] of [
    [DATE, TokenKind.Date],
    [MONEY, TokenKind.Money],
    [PERCENT, TokenKind.Percent],
  ] as const) {
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
  return /[$€£¥\d]/.test(text[next] ?? '')
}

const scanLetters = (text: string, at: number): Scanned => {
  const code = text.charCodeAt(at)
  if (code === 0x68 || code === 0x77 || code === 0x57) {
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
  if (text.slice(at, end).includes('@')) {
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

const shapeOf = (word: string): number => {
  let shape = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const kind = charClass(code)
    if (kind === CharClass.UpperLetter) shape |= i === 0 ? Shape.Initial : Shape.InnerUpper
    else if (kind === CharClass.LowerLetter) shape |= Shape.Lower
    else if (kind === CharClass.Digit) shape |= Shape.Digit
    else if (code === 0x2d || code === 0x2010 || code === 0x2011) shape |= Shape.Hyphen
  }
  return shape
}

/** Gives each distinct word a number; case folds, the way it is written does not. */
class Vocabulary {
  readonly words: string[] = []
  #bySurface = new Map<string, number>()
  #byLower = new Map<string, number>()
  #wordOf: number[] = []
  #shapeOf: number[] = []
  #gluedAt: number[] = []

  surface(word: string): number {
    const known = this.#bySurface.get(word)
    if (known !== undefined) return known
    const lower = word.toLowerCase()
    let id = this.#byLower.get(lower)
    if (id === undefined) {
      id = this.words.length
      this.words.push(lower)
      this.#byLower.set(lower, id)
    }
    const surface = this.#wordOf.length
    this.#wordOf.push(id)
    this.#shapeOf.push(shapeOf(word))
    this.#bySurface.set(word, surface)
    this.#gluedAt.push(GLUED.exec(word)?.[1]?.length ?? 0)
    return surface
  }

  /** Length of a small word glued to the front of another, 0 where there is none. */
  gluedAt(surface: number): number {
    return this.#gluedAt[surface] ?? 0
  }

  word(surface: number): number {
    return this.#wordOf[surface] ?? 0
  }

  shape(surface: number): number {
    return this.#shapeOf[surface] ?? 0
  }
}

/** Cuts a text into tokens; white space is none. Linear in the text. */
export const tokenize = (text: string): Tokens => {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  const surfaces: number[] = []
  const vocabulary = new Vocabulary()
  let at = 0
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at))
    if (kind === CharClass.Space) {
      at++
      continue
    }
    const scanned =
      kind === CharClass.Digit
        ? scanNumber(text, at)
        : kind === CharClass.Other
          ? scanOther(text, at)
          : scanLetters(text, at)
    const whole = vocabulary.surface(text.slice(at, scanned.end))
    const glued = scanned.kind === TokenKind.Word ? vocabulary.gluedAt(whole) : 0
    const end = glued > 0 ? at + glued : scanned.end
    starts.push(at)
    ends.push(end)
    kinds.push(scanned.kind)
    surfaces.push(glued > 0 ? vocabulary.surface(text.slice(at, end)) : whole)
    at = end
  }
  const { words } = vocabulary
  const count = starts.length
  const word = new Int32Array(count)
  const shape = new Uint8Array(count)
  const lower: string[] = new Array<string>(count)
  for (let token = 0; token < count; token++) {
    const surface = surfaces[token] ?? 0
    const id = vocabulary.word(surface)
    word[token] = id
    shape[token] = vocabulary.shape(surface)
    lower[token] = words[id] ?? ''
  }
  return {
    count,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    kind: new Uint8Array(kinds),
    lower,
    shape,
    word,
    words,
  }
}
