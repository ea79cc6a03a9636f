import type { Layout } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { readDates } from './read-dates.ts'

const REPORT_DATE = /date of (?:earliest event )?report(?:ed)?/i
const DATELINE =
  /(?:--|–|—|\/\/|\(?(?:GLOBE NEWSWIRE|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|ACCESSWIRE|NEWMEDIAWIRE|Marketwired)\)?|today)/
/** How far into the text its own date is looked for: past a filing's cover page. */
const REACH = 6000

const YEAR = /(?:19|20)\d\d/

/** The lines near the top that print a year. */
const datedLines = (text: string): readonly Span[] => {
  const lines: Span[] = []
  for (let start = 0; start < Math.min(text.length, REACH);) {
    const newline = text.indexOf('\n', start)
    const end = Math.min(newline < 0 ? text.length : newline, REACH)
    if (YEAR.test(text.slice(start, end))) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/**
 * The day that a document bears: a dateline's date, an 8-K's date of report, else the first whole date near its top,
 * else the day of filing; null where there is none.
 */
export const findDocumentDate = ({ document }: Pick<Layout, 'document'>): string | null => {
  const { text, header } = document
  const days = datedLines(text).flatMap((line) =>
    readDates(text, line, { today: null }).filter(({ value }) => value.length === 10),
  )
  const near = (date: { readonly start: number }, pattern: RegExp, back: number, on: number): boolean =>
    pattern.test(text.slice(Math.max(0, date.start + back), date.start + on))
  return (
    days.find((date) => near(date, REPORT_DATE, -90, 0))?.value ??
    days.find((date) => near(date, DATELINE, 6, 60))?.value ??
    days.find(({ start }) => start < 1500)?.value ??
    header?.filedOn ??
    null
  )
}
