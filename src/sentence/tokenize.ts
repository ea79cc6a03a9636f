import { TokenKind, type Tokens } from '../model/token.ts'

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|trillion|mm?n?|bn|[KMB])\b)?`
const CURRENCY = String.raw`(?:US|U\.S\.|CDN?|C|A|AU|HK|S|NT)?\s?[$€£¥]|(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|CAD|AUD|SEK|DKK|NOK|HKD|KRW)\s?[$€£¥]?`
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`

/** One alternative a kind, tried in order at each place; see {@link TokenKind}. */
const TOKEN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/\S+|www\.\S+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<redaction>\[\s?[*•·_]+\s?\]|\*{3,}|\[_+\]|_{4,})`,
    String.raw`(?<date>\b${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?\s*,\s*\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+\d{4}\b|\b${MONTH},?\s+(?:of\s+)?\d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b)`,
    String.raw`(?<money>(?:${CURRENCY})\s?(?:${NUMBER})${SCALE}|\b(?:${NUMBER})${SCALE}\s?(?:dollars|euros?|pounds sterling|Swiss francs|yen)\b)`,
    String.raw`(?<percent>\b(?:${NUMBER})\s?(?:%|percent\b|per cent\b))`,
    // Names with inner hyphens, dots, apostrophes-s apart, and ampersands: "AVE9633", "huC242-DM4", "U.S.", "R&D".
    String.raw`(?<word>(?:\p{L}\.){2,}|[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*(?:[-‐‑–/&.+][\p{L}\p{N}]+|['’](?!s\b)\p{L}+)*\+?)`,
    String.raw`(?<number>(?:${NUMBER})(?:-\p{L}[\p{L}\p{N}]*)*)`,
    String.raw`(?<possessive>['’]s?(?=\W|$))`,
    String.raw`(?<punctuation>[.,;:!?()[\]{}"“”'‘’–—/-])`,
    String.raw`(?<symbol>\S)`,
  ].join('|'),
  'gu',
)

/** Cuts a text into tokens; white space is none. Linear in the text. */
export const tokenize = (text: string): Tokens => {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  const lower: string[] = []
  const interned = new Map<string, string>()
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = match[0]
    const groups = match.groups ?? {}
    const kind =
      groups['word'] !== undefined
        ? TokenKind.Word
        : groups['punctuation'] !== undefined
          ? TokenKind.Punctuation
          : groups['possessive'] !== undefined
            ? TokenKind.Word
            : groups['number'] !== undefined
              ? TokenKind.Number
              : groups['money'] !== undefined
                ? TokenKind.Money
                : groups['percent'] !== undefined
                  ? TokenKind.Percent
                  : groups['date'] !== undefined
                    ? TokenKind.Date
                    : groups['redaction'] !== undefined
                      ? TokenKind.Redaction
                      : groups['url'] !== undefined
                        ? TokenKind.Url
                        : TokenKind.Symbol
    starts.push(match.index)
    ends.push(match.index + word.length)
    kinds.push(kind)
    let form = interned.get(word)
    if (form === undefined) {
      form = word.toLowerCase()
      interned.set(word, form)
    }
    lower.push(form)
  }
  return {
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    kind: Uint8Array.from(kinds),
    lower,
  }
}
