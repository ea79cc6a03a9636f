import type { Span } from '../model/span.ts'

/** A day that a text writes out. */
export interface CalendarDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly iso: string
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`
const ORDINAL = String.raw`(?:\s?(?:s\s?t|n\s?d|r\s?d|t\s?h))?`
const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

/**
 * The ways a contract writes a day: "June 8, 2018", "8 June 2018", "18th day of August, 2014", "the first day of May,
 * 2003", "3-31-16", "12/31/2015" (month first), "2015-12-31". Scanned texts part an ordinal: "18t h".
 */
const DATE = new RegExp(
  [
    String.raw`\b(?<m1>${MONTH})\s+(?<d1>\d{1,2})(?!\d)${ORDINAL}\s*,?\s*(?<y1>\d{4})\b`,
    String.raw`\b(?<d2>\d{1,2})${ORDINAL}\s+(?:day\s+(?:of\s+)?|of\s+)?(?<m2>${MONTH}),?\s+(?:of\s+)?(?<y2>\d{4})\b`,
    String.raw`\b(?<d3>${[...ORDINAL_WORDS].reverse().join('|')})\s+(?:day\s+)?of\s+(?<m3>${MONTH}),?\s+(?<y3>\d{4})\b`,
    String.raw`\b(?<y4>\d{4})-(?<m4>\d{2})-(?<d4>\d{2})\b`,
    String.raw`\b(?<m5>\d{1,2})(?<s5>[/-])(?<d5>\d{1,2})\k<s5>(?<y5>\d{4}|\d{2})\b`,
  ].join('|'),
  'gi',
)

const monthOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

const dayOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1

const yearOf = (word: string): number =>
  word.length === 4 ? Number(word) : Number(word) > 50 ? 1900 + Number(word) : 2000 + Number(word)

/** ISO form of a day, null where the calendar has none such. */
const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900
    ? date.toISOString().slice(0, 10)
    : null
}

/** Every whole day (day, month and year) written in a stretch of text, in order. */
export const readCalendarDates = (text: string, { start, end }: Span): readonly CalendarDate[] => {
  const found: CalendarDate[] = []
  for (const match of text.slice(start, end).matchAll(DATE)) {
    const group = (name: string): string =>
      match.groups?.[`${name}1`] ??
      match.groups?.[`${name}2`] ??
      match.groups?.[`${name}3`] ??
      match.groups?.[`${name}4`] ??
      match.groups?.[`${name}5`] ??
      ''
    const iso = isoOf(yearOf(group('y')), monthOf(group('m')), dayOf(group('d')))
    if (iso !== null) found.push({ start: start + match.index, end: start + match.index + match[0].length, iso })
  }
  return found
}

/** The day that lies `months` later; the last of the month where that month is too short. */
export const addMonths = (iso: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(day, last))
  return target.toISOString().slice(0, 10)
}
