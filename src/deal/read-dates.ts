import type { Span } from '../model/span.ts'

/** A date as a text gives it, resolved as far as its words and the document's own date allow. */
export interface DateReading extends Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the first day or period of a range. */
  readonly value: string
  /** First and last day of the time meant. */
  readonly from: string
  readonly to: string
  /** `before` after "on or before", "by", "until"; `after` after "after", "since"; else `on`. */
  readonly bound: 'on' | 'before' | 'after'
  /** True where the document's own date was needed. */
  readonly relative: boolean
}

/** What relative words are resolved against. */
export interface DateContext {
  /** The document's own day, `YYYY-MM-DD`; null where it is not known. */
  readonly today: string | null
  /** Last month of the fiscal year, 1 to 12. */
  readonly fiscalYearEnd?: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:19|20)\d\d`
const DASH = String.raw`\s?[-–—]\s?`
/** What every date opens with, at the start of a word or number: {@link DATE} is tried nowhere else. */
const OPENING =
  /(?<![A-Za-z])(?=[QH][12]|Q[34]|J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|f(?:irst|ourth|iscal) |second |third |this |today|yesterday|(?:last|earlier|later|next) |on [SMTWF])|(?=\d)/g
const DATE = new RegExp(
  [
    String.raw`(?<![\p{L}])(?<m1>${MONTH})\s{0,2}(?<d1>${DAY})(?:${DASH}(?:${MONTH} )?${DAY})?\s{0,2},?\s{1,2}(?<y1>${YEAR})(?!\d)`,
    String.raw`(?<!\d)(?<d2>${DAY})(?: day)?(?: of)?\s(?<m2>${MONTH}),?\s(?<y2>${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])(?<m3>${MONTH}),?\s(?:of\s)?(?<y3>${YEAR})(?!\d)`,
    String.raw`(?<![\d/.-])(?<y4>${YEAR})-(?<m4>\d\d)-(?<d4>\d\d)(?!\d)`,
    String.raw`(?<![\d/.-])(?<m5>1[0-2]|0?[1-9])/(?<d5>3[01]|[12]\d|0?[1-9])/(?<y5>${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])(?:(?<qn>first|second|third|fourth) quarter|Q(?<qd>[1-4])|(?<qd2>[1-4])Q)(?:,? (?:of )?(?<qf>fiscal(?: year)? )?(?:(?<qy>${YEAR})(?!\d)|(?<qr>this year|next year|last year)))?`,
    String.raw`(?<![\p{L}])(?:(?<hn>first|second) half|H(?<hd>[12])|(?<hd2>[12])H)(?: of)? (?:(?<hy>${YEAR})(?!\d)|(?<hr>this year|next year|last year))`,
    String.raw`(?<![\p{L}])fiscal(?: year)? (?<fy>${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])(?<m6>${MONTH})\s(?<d6>${DAY})(?![\p{L}\d%])`,
    String.raw`(?<![\p{L}])(?<rel>today|yesterday|(?:[Tt]his|[Ll]ast|[Ee]arlier this|[Ll]ater this|[Nn]ext) (?:week|month|quarter|year))(?![\p{L}])`,
    String.raw`(?<![\p{L}])on (?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![\p{L}])`,
    String.raw`(?<=(?<![\p{L}])(?:[Ii]n|[Ss]ince|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id)[\s-])(?<m8>${MONTH})(?![\p{L}]|,?\s{1,2}(?:of )?\d)`,
    String.raw`(?<=(?:(?<![\p{L}])(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|of|[Ee]arly|[Ll]ate|[Mm]id|[Yy]ear|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|from|until|and|through|around)[\s-]|\())(?<y7>${YEAR})(?!\d|,\d|%|\s(?:patients|subjects|shares|people|\p{L}+ants))`,
  ].join('|'),
  'uy',
)
/** What every date holds: a cheap test before the careful one. */
const HINT =
  /(?:19|20)\d\d|Q[1-4]|[1-4]Q|quarter|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|(?:[Ii]n|[Ss]ince|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id)[\s-](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|today|yesterday|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|month|quarter|year)|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/
const BEFORE =
  /(?:on or before|prior to|no later than|not later than|by|until|before|through)\s(?:the\s)?(?:end of (?:the\s)?)?$/i
/** Words of what is to come: a month without a year is then none that passed. */
const TO_COME =
  /(?<![\p{L}])(?:will|would|expect\w*|plan\w*|due|anticipat\w*|schedul\w*|intend\w*|begins?|beginning|commence|starts?|expires?|next|to (?:be|begin|start|close|present))(?![\p{L}])/iu
const AFTER = /(?:since|after|following|on or after|from)\s(?:the\s)?$/i

/**
 * Finds the dates in `[start, end)` of a text, in order. Words that need the document's date ("today", "last month",
 * "March 3" or "in March" without a year) are left out where that is unknown; a day or month without a year is the last one
 * that was not after the document's date. Linear in the range.
 */
export const readDates = (text: string, { start, end }: Span, context: DateContext): readonly DateReading[] => {
  const part = text.slice(start, end)
  const found: DateReading[] = []
  if (!HINT.test(part)) return found
  for (const match of matchesOf(part)) {
    const time = resolve(match.groups ?? {}, context)
    if (time === null) continue
    const before = part.slice(Math.max(0, match.index - 40), match.index)
    if (match.groups?.['m8'] !== undefined && TO_COME.test(part.slice(Math.max(0, match.index - 70), match.index)))
      continue
    found.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      ...time,
      bound: BEFORE.test(before) ? 'before' : AFTER.test(before) ? 'after' : 'on',
    })
  }
  return found
}

/** The matches of {@link DATE}, none of which overlaps the one before it. */
function* matchesOf(part: string): Iterable<RegExpExecArray> {
  let end = 0
  for (const { index } of part.matchAll(OPENING)) {
    if (index < end) continue
    DATE.lastIndex = index
    const match = DATE.exec(part)
    if (match === null) continue
    end = index + match[0].length
    yield match
  }
}

type Time = Pick<DateReading, 'value' | 'from' | 'to' | 'relative'>

const resolve = (groups: Readonly<Record<string, string | undefined>>, context: DateContext): Time | null => {
  const pick = (...names: readonly string[]): string | undefined =>
    names.map((name) => groups[name]).find((value) => value !== undefined)
  const month = pick('m1', 'm2', 'm3', 'm4', 'm5')
  const year = pick('y1', 'y2', 'y3', 'y4', 'y5')
  if (month !== undefined && year !== undefined)
    return calendar(Number(year), monthNumber(month), dayNumber(pick('d1', 'd2', 'd4', 'd5')), false)
  const quarter = ORDINALS[groups['qn'] ?? ''] ?? Number(pick('qd', 'qd2') ?? 0)
  if (quarter > 0) return stretch(groups, 'q', quarter, 3, context)
  const half = ORDINALS[groups['hn'] ?? ''] ?? Number(pick('hd', 'hd2') ?? 0)
  if (half > 0) return stretch(groups, 'h', half, 6, context)
  if (groups['fy'] !== undefined) return fiscalYear(Number(groups['fy']), context)
  if (groups['y7'] !== undefined) return calendar(Number(groups['y7']), null, null, false)
  if (context.today === null) return null
  if (groups['m6'] !== undefined) return yearless(monthNumber(groups['m6']), dayNumber(groups['d6']), context.today)
  if (groups['m8'] !== undefined) return yearless(monthNumber(groups['m8']), null, context.today)
  if (groups['weekday'] !== undefined) return weekday(groups['weekday'].toLowerCase(), context.today)
  return groups['rel'] === undefined ? null : relative(groups['rel'].toLowerCase(), context.today)
}

const monthNumber = (word: string): number =>
  /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
const dayNumber = (word: string | undefined): number | null =>
  word === undefined ? null : Number(word.replace(/\D+$/, ''))
const two = (number: number): string => String(number).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const calendar = (year: number, month: number | null, day: number | null, relative: boolean): Time | null => {
  if (month === null) return { value: String(year), from: `${year}-01-01`, to: `${year}-12-31`, relative }
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > lastDay(year, month)))) return null
  const prefix = `${year}-${two(month)}`
  if (day !== null)
    return { value: `${prefix}-${two(day)}`, from: `${prefix}-${two(day)}`, to: `${prefix}-${two(day)}`, relative }
  return { value: prefix, from: `${prefix}-01`, to: `${prefix}-${two(lastDay(year, month))}`, relative }
}

/** A quarter or half of a year; its value is the year, since no shorter date says it. */
const stretch = (
  groups: Readonly<Record<string, string | undefined>>,
  kind: 'q' | 'h',
  nth: number,
  months: number,
  context: DateContext,
): Time | null => {
  const words = groups[`${kind}r`]
  const stated = groups[`${kind}y`]
  if (stated === undefined && context.today === null) return null
  const now = Number((context.today ?? '0').slice(0, 4))
  const year =
    stated !== undefined ? Number(stated) : now + (words === 'next year' ? 1 : words === 'last year' ? -1 : 0)
  const fiscal = groups[`${kind}f`] !== undefined ? (context.fiscalYearEnd ?? 12) % 12 : 0
  const first = new Date(Date.UTC(fiscal === 0 ? year : year - 1, fiscal + (nth - 1) * months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 0))
  return {
    value: String(first.getUTCFullYear()),
    from: first.toISOString().slice(0, 10),
    to: last.toISOString().slice(0, 10),
    relative: stated === undefined,
  }
}

const fiscalYear = (year: number, { fiscalYearEnd = 12 }: DateContext): Time => {
  const from = fiscalYearEnd === 12 ? `${year}-01-01` : `${year - 1}-${two(fiscalYearEnd + 1)}-01`
  return {
    value: String(year),
    from,
    to: `${year}-${two(fiscalYearEnd)}-${two(lastDay(year, fiscalYearEnd))}`,
    relative: false,
  }
}

const yearless = (month: number, day: number | null, today: string): Time | null => {
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

const weekday = (name: string, today: string): Time | null => {
  const back = (shift(today, 0).getUTCDay() - WEEKDAYS.indexOf(name) + 7) % 7
  return dayOf(shift(today, -back))
}

const relative = (words: string, today: string): Time | null => {
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
    const iso = (date: Date): string => date.toISOString().slice(0, 10)
    return { value: String(first.getUTCFullYear()), from: iso(first), to: iso(last), relative: true }
  }
  const monday = shift(today, -((shift(today, 0).getUTCDay() + 6) % 7) + 7 * step)
  const from = monday.toISOString().slice(0, 10)
  const to = shift(from, 6).toISOString().slice(0, 10)
  return { value: from.slice(0, 7), from, to, relative: true }
}
