import { allMatches } from './all-matches.ts'
import type { Span } from '../model/span.ts'

/** A royalty or share as a text prints it, in numbers, in words, or blacked out. */
export interface Rate extends Span {
  /** Percent; null where the text gives words only, or hides the number. */
  readonly low: number | null
  readonly high: number | null
  /** The words of a rate without numbers: "low double-digit", "mid- to high-single digit". */
  readonly words: string | null
  readonly redacted: boolean
}

const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`
const PERCENT = String.raw`\s?(?:%|percent(?:age)?|per cent)`
const NUMERIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?<low>${NUMBER})(?:${PERCENT})?\s?(?:-|–|—|to|and|up to)\s?(?<high>${NUMBER})${PERCENT}|(?<![\p{L}\p{N}.,])(?<one>${NUMBER})${PERCENT}|(?<hidden>\[\s?[*•·_●]+\s?\]|\*{3,}|\[_+\])${PERCENT}`,
  'gu',
)
const STEP = String.raw`(?:very )?(?:low|mid|middle|high|lower|upper)`
const DIGITS = String.raw`(?:single|double|triple)`
const WORDED = new RegExp(
  String.raw`(?:tiered,? )?(?:${STEP}[\s-]*(?:(?:to|through|-|–)[\s-]*)?)*${DIGITS}[\s-]*digits?(?:[\s,-]*(?:(?:to|through|and|up to|and escalating (?:in)?to)[\s-]*(?:the )?)(?:${STEP}[\s-]*(?:to[\s-]*)?)*(?:${DIGITS}[\s-]*digits?|teens|twenties|thirties))?|(?:${STEP}[\s-]*)?(?:teens|twenties)(?= percent| range|,|\.| on)`,
  'giu',
)

/**
 * Finds the rates in `[start, end)` of a text, in order. "8% to 12%" is one rate with both ends; "between 5 and 10
 * percent" too; a joint "and" counts only after "between". Linear in the range.
 */
export const readRates = (text: string, { start, end }: Span): readonly Rate[] => {
  const part = text.slice(start, end)
  const rates: Rate[] = []
  for (const match of allMatches(NUMERIC, part)) {
    const { low, high, one, hidden } = match.groups ?? {}
    const paired = low !== undefined && high !== undefined
    const between = /between\s(?:\p{L}+\s)?$/iu.test(part.slice(Math.max(0, match.index - 20), match.index))
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    if (paired && /\sand\s/.test(match[0]) && !between) {
      const joint = match[0].search(/\s(?:and)\s/)
      if (/%|per/.test(match[0].slice(0, joint)))
        rates.push(
          { ...flat(low), start: span.start, end: span.start + joint },
          { ...flat(high), ...span, start: span.start + joint + 5 },
        )
      else rates.push({ ...flat(high), ...span, start: span.start + joint + 5 })
    } else if (paired) rates.push({ ...span, low: Number(low), high: Number(high), words: null, redacted: false })
    else if (hidden !== undefined) rates.push({ ...span, low: null, high: null, words: null, redacted: true })
    else rates.push({ ...span, ...flat(one ?? '') })
  }
  for (const match of allMatches(WORDED, part)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    rates.push({ ...span, low: null, high: null, words: match[0].replace(/\s+/g, ' ').trim(), redacted: false })
  }
  return rates.sort((a, b) => a.start - b.start)
}

const flat = (number: string): Omit<Rate, keyof Span> => ({
  low: Number(number),
  high: Number(number),
  words: null,
  redacted: false,
})
