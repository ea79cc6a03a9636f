import { codeAt } from '../sentence/char-class.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { calendar, fiscalYear, relative, stretch, weekday, yearless, type Time } from './calendar-time.ts'
import type { DateContext } from './read-dates.ts'

/** Dates that open in one way. */
export interface DateForm {
  /** Sticky. */
  readonly pattern: RegExp
  /** What a match means by its groups; null where the calendar has no such time, or where the context does not tell it. */
  readonly read: (groups: readonly (string | undefined)[], context: DateContext) => Time | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:19|20)\d\d`
const DASH = String.raw`\s?[-–—]\s?`
/** The year of a quarter: whether it is fiscal, the year, "next year". */
const OF_YEAR = String.raw`(?:,? (?:of )?(fiscal(?: year)? )?(?:(${YEAR})(?!\d)|(this year|next year|last year)))?`
const HALF_OF_YEAR = String.raw`(?: of)? (?:(${YEAR})(?!\d)|(this year|next year|last year))`

const sticky = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'uy')

const monthNumber = (word: string): number =>
  /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
const dayNumber = (word: string): number => Number(word.replace(/\D+$/, ''))

/** "March 5, 2020", "March 5–7, 2020", "March 2020", "March 5", "in March". */
const MONTH_FORM: DateForm = {
  pattern: sticky(
    String.raw`(?<![\p{L}])(${MONTH})\s{0,2}(${DAY})(?:${DASH}(?:${MONTH} )?${DAY})?\s{0,2},?\s{1,2}(${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])(${MONTH}),?\s(?:of\s)?(${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])(${MONTH})\s(${DAY})(?![\p{L}\d%])`,
    String.raw`(?<=(?<![\p{L}])(?:[Ii]n|[Ss]ince|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id)[\s-])(${MONTH})(?![\p{L}]|,?\s{1,2}(?:of )?\d)`,
  ),
  read: ([, wholeMonth, wholeDay, wholeYear, month, year, dayMonth, day, bareMonth], { today }) => {
    if (wholeMonth !== undefined && wholeDay !== undefined)
      return calendar(Number(wholeYear), monthNumber(wholeMonth), dayNumber(wholeDay), false)
    if (month !== undefined) return calendar(Number(year), monthNumber(month), null, false)
    if (today === null) return null
    if (dayMonth !== undefined && day !== undefined) return yearless(monthNumber(dayMonth), dayNumber(day), today)
    return bareMonth === undefined ? null : yearless(monthNumber(bareMonth), null, today)
  },
}

/** "5 March 2020", "2020-03-05", "3/5/2020", "2Q 2020", "1H 2020", "in 2020". */
const DIGIT_FORM: DateForm = {
  pattern: sticky(
    String.raw`(?<!\d)(${DAY})(?: day)?(?: of)?\s(${MONTH}),?\s(${YEAR})(?!\d)`,
    String.raw`(?<![\d/.-])(${YEAR})-(\d\d)-(\d\d)(?!\d)`,
    String.raw`(?<![\d/.-])(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])/(${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])([1-4])Q${OF_YEAR}`,
    String.raw`(?<![\p{L}])([12])H${HALF_OF_YEAR}`,
    String.raw`(?<=(?:(?<![\p{L}])(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|of|[Ee]arly|[Ll]ate|[Mm]id|[Yy]ear|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|from|until|and|through|around)[\s-]|\())(${YEAR})(?!\d|,\d|%|\s(?:patients|subjects|shares|people|\p{L}+ants))`,
  ),
  read: (groups, context) => {
    const [, day, month, year, isoYear, isoMonth, isoDay, slashMonth, slashDay, slashYear] = groups
    if (day !== undefined && month !== undefined)
      return calendar(Number(year), monthNumber(month), dayNumber(day), false)
    if (isoYear !== undefined) return calendar(Number(isoYear), Number(isoMonth), Number(isoDay), false)
    if (slashYear !== undefined) return calendar(Number(slashYear), Number(slashMonth), Number(slashDay), false)
    const [quarter, fiscal, stated, relative, half, statedOfHalf, relativeOfHalf, bareYear] = groups.slice(10)
    if (quarter !== undefined)
      return stretch(Number(quarter), 3, { stated, relative, isFiscal: fiscal !== undefined }, context)
    if (half !== undefined)
      return stretch(Number(half), 6, { stated: statedOfHalf, relative: relativeOfHalf, isFiscal: false }, context)
    return calendar(Number(bareYear), null, null, false)
  },
}

/** "the first quarter of 2020", "Q2", "the second half of 2020", "fiscal 2020", "last month", "on Monday". */
const WORD_FORM: DateForm = {
  pattern: sticky(
    String.raw`(?<![\p{L}])(?:(first|second|third|fourth) quarter|Q([1-4]))${OF_YEAR}`,
    String.raw`(?<![\p{L}])(?:(first|second) half|H([12]))${HALF_OF_YEAR}`,
    String.raw`(?<![\p{L}])fiscal(?: year)? (${YEAR})(?!\d)`,
    String.raw`(?<![\p{L}])(today|yesterday|(?:this|last|earlier this|later this|next) (?:week|month|quarter|year))(?![\p{L}])`,
    String.raw`(?<![\p{L}])on (Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![\p{L}])`,
  ),
  read: (groups, context) => {
    const [, quarterWord, quarterDigit, fiscal, stated, relativeYear] = groups
    const quarter = ORDINALS[quarterWord ?? ''] ?? Number(quarterDigit ?? 0)
    if (quarter > 0)
      return stretch(quarter, 3, { stated, relative: relativeYear, isFiscal: fiscal !== undefined }, context)
    const [halfWord, halfDigit, statedOfHalf, relativeOfHalf, fiscalOf, words, day] = groups.slice(6)
    const half = ORDINALS[halfWord ?? ''] ?? Number(halfDigit ?? 0)
    if (half > 0) return stretch(half, 6, { stated: statedOfHalf, relative: relativeOfHalf, isFiscal: false }, context)
    if (fiscalOf !== undefined) return fiscalYear(Number(fiscalOf), context)
    if (context.today === null) return null
    if (day !== undefined) return weekday(day.toLowerCase(), context.today)
    return words === undefined ? null : relative(words, context.today)
  },
}

/** Where in a word a date may open. */
export const Opening = { None: 0, Start: 1, Inside: 2 } as const
export type Opening = (typeof Opening)[keyof typeof Opening]

const MONTHS_NAMED =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** A word, in lower case, that is a month's or holds one. */
export const MONTH_WORD = new RegExp(`(?:^|[^a-z])(?:${MONTHS_NAMED})(?![a-z])`)

/** The words that open a date. */
const FIRST_WORD = `(?:${MONTHS_NAMED}|first|second|third|fourth|fiscal|this|today|yesterday|last|earlier|later|next|on)(?![a-z])`
const INSIDE = new RegExp(String.raw`\d|[^a-z]${FIRST_WORD}`)
const AT_START = new RegExp(`^${FIRST_WORD}`)

/** The {@link Opening} of each word. */
export const OPENINGS = new WordColumn((word) =>
  INSIDE.test(word) ? Opening.Inside : AT_START.test(word) ? Opening.Start : Opening.None,
)

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** The letter of a quarter or half. */
const isPart = (code: number): boolean => code === 0x51 || code === 0x48

/** The form of the dates that may open at a position; null where none can. */
export const formAt = (text: string, at: number): DateForm | null => {
  const code = codeAt(text, at)
  const before = codeAt(text, at - 1)
  if (isDigit(code))
    // Within a number only "2Q" and "1H" open one.
    return isDigit(before) && !isPart(codeAt(text, at + 1)) ? null : DIGIT_FORM
  if (!isLetter(code) || isLetter(before)) return null
  const char = String.fromCharCode(code)
  if ('JFMASOND'.includes(char)) return MONTH_FORM
  return 'QHfstyleno'.includes(char) ? WORD_FORM : null
}
