import type { DateContext, DateReading } from './read-dates.ts'

/** The time that the words of a date mean. */
export type Time = Pick<DateReading, 'value' | 'from' | 'to' | 'relative'>

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const two = (number: number): string => String(number).padStart(2, '0')
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lastDay = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** A year, a month of it or a day of that; null where the calendar has none such. */
export const calendar = (year: number, month: number | null, day: number | null, relative: boolean): Time | null => {
  if (month === null) return { value: String(year), from: `${year}-01-01`, to: `${year}-12-31`, relative }
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > lastDay(year, month)))) return null
  const prefix = `${year}-${two(month)}`
  if (day !== null) {
    const value = `${prefix}-${two(day)}`
    return { value, from: value, to: value, relative }
  }
  return { value: prefix, from: `${prefix}-01`, to: `${prefix}-${two(lastDay(year, month))}`, relative }
}

/** The year of a quarter or half: stated, or "next year", "last year", or neither. */
export interface YearWords {
  readonly stated: string | undefined
  readonly relative: string | undefined
  readonly isFiscal: boolean
}

/** The `nth` stretch of so many months in a year; its value is the year, since no shorter date says it. */
export const stretch = (
  nth: number,
  months: number,
  { stated, relative, isFiscal }: YearWords,
  context: DateContext,
): Time | null => {
  if (stated === undefined && context.today === null) return null
  const now = Number((context.today ?? '0').slice(0, 4))
  const year =
    stated !== undefined ? Number(stated) : now + (relative === 'next year' ? 1 : relative === 'last year' ? -1 : 0)
  const fiscal = isFiscal ? (context.fiscalYearEnd ?? 12) % 12 : 0
  const first = new Date(Date.UTC(fiscal === 0 ? year : year - 1, fiscal + (nth - 1) * months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 0))
  return {
    value: String(first.getUTCFullYear()),
    from: isoDay(first),
    to: isoDay(last),
    relative: stated === undefined,
  }
}

/** The fiscal year of a company whose last month the context gives. */
export const fiscalYear = (year: number, { fiscalYearEnd = 12 }: DateContext): Time => {
  const from = fiscalYearEnd === 12 ? `${year}-01-01` : `${year - 1}-${two(fiscalYearEnd + 1)}-01`
  return {
    value: String(year),
    from,
    to: `${year}-${two(fiscalYearEnd)}-${two(lastDay(year, fiscalYearEnd))}`,
    relative: false,
  }
}

/** The last such day or month that was not after today. */
export const yearless = (month: number, day: number | null, today: string): Time | null => {
  const year = Number(today.slice(0, 4))
  const here = calendar(year, month, day, true)
  return here !== null && here.from > today ? calendar(year - 1, month, day, true) : here
}

const shift = (today: string, days: number): Date => {
  const date = new Date(`${today}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date
}
const dayOf = (date: Date): Time | null =>
  calendar(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), true)

/** The last day of that name, today included. */
export const weekday = (name: string, today: string): Time | null => {
  const back = (shift(today, 0).getUTCDay() - WEEKDAYS.indexOf(name) + 7) % 7
  return dayOf(shift(today, -back))
}

/** What "today", "last month" and their kin mean. */
export const relative = (words: string, today: string): Time | null => {
  if (words === 'today') return dayOf(shift(today, 0))
  if (words === 'yesterday') return dayOf(shift(today, -1))
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const step = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0
  if (words.endsWith('year')) return calendar(year + step, null, null, true)
  if (words.endsWith('month')) {
    const date = new Date(Date.UTC(year, month - 1 + step, 1))
    return calendar(date.getUTCFullYear(), date.getUTCMonth() + 1, null, true)
  }
  if (words.endsWith('quarter')) {
    const first = new Date(Date.UTC(year, Math.floor((month - 1) / 3) * 3 + step * 3, 1))
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 3, 0))
    return { value: String(first.getUTCFullYear()), from: isoDay(first), to: isoDay(last), relative: true }
  }
  const monday = shift(today, -((shift(today, 0).getUTCDay() + 6) % 7) + 7 * step)
  const from = isoDay(monday)
  const to = isoDay(shift(from, 6))
  return { value: from.slice(0, 7), from, to, relative: true }
}
