import type { Layout } from '../model/reading.ts'
import { readDates } from './read-dates.ts'

const REPORT_DATE = /date of (?:earliest event )?report(?:ed)?/i
const DATELINE =
  /(?:--|–|—|\/\/|\(?(?:GLOBE NEWSWIRE|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|ACCESSWIRE|NEWMEDIAWIRE|Marketwired)\)?|today)/
/** How far into the text its own date is looked for: past a filing's cover page. */
const REACH = 6000

/**
 * The day that a document bears: a dateline's date, an 8-K's date of report, else the first whole date near its top,
 * else the day of filing; null where there is none.
 */
export const findDocumentDate = ({ document }: Pick<Layout, 'document'>): string | null => {
  const { text, header } = document
  const days = readDates(text, { start: 0, end: Math.min(text.length, REACH) }, { today: null }).filter(
    ({ value }) => value.length === 10,
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
