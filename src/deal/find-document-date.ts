import type { Layout } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { MONTH_WORD } from './date-forms.ts'
import { timesIn } from './read-dates.ts'

const REPORT_DATE = /date of (?:earliest event )?report(?:ed)?/i
const DATELINE =
  /(?:--|–|—|\/\/|\(?(?:GLOBE NEWSWIRE|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|ACCESSWIRE|NEWMEDIAWIRE|Marketwired)\)?|today)/
/** How far into the text its own date is looked for: past a filing's cover page. */
const REACH = 6000

/** What words hold: a year; a month, or what joins the numbers of a date; "date" and "of" for {@link REPORT_DATE}. */
const Part = { Year: 1, Month: 2, Joint: 4, Date: 8, Of: 16 } as const
const PARTS = new WordColumn(
  (word) =>
    (/(?:19|20)\d\d/.test(word) ? Part.Year : 0) |
    (MONTH_WORD.test(word) ? Part.Month : 0) |
    (/\d[-/]|^[-/]$/.test(word) ? Part.Joint : 0) |
    (word.endsWith('date') ? Part.Date : word === 'of' ? Part.Of : 0),
)

/** What stands near the top of a text: tokens that hold years, and whether "date of" does. */
interface Top {
  readonly years: readonly number[]
  readonly namesDate: boolean
}

const topOf = ({ count, start, word, table }: Tokens): Top => {
  const parts = PARTS.of(table)
  const years: number[] = []
  let namesDate = false
  let before = 0
  for (let token = 0; token < count && (start[token] ?? 0) < REACH; token++) {
    const part = parts[word[token] ?? -1] ?? 0
    if ((part & Part.Year) !== 0) years.push(token)
    if ((part & Part.Of) !== 0 && (before & Part.Date) !== 0) namesDate = true
    before = part
  }
  return { years, namesDate }
}

interface Day {
  readonly at: number
  readonly value: string
}

/** Tokens that a whole date may have before its year: "March 5 – March 7, 2020". */
const TOKENS_BEFORE_YEAR = 8

/** The whole dates of the lines near the top, one at a time: they end in a year or start with one. */
function* daysAtTop(text: string, tokens: Tokens, years: readonly number[]): Generator<Day> {
  const parts = PARTS.of(tokens.table)
  const { count, start, word } = tokens
  let read = 0
  let line = { text: '', start: 0, end: -1 }
  for (const token of years) {
    const at = start[token] ?? 0
    if (at > line.end) {
      line = lineAt(text, at)
      while ((start[read] ?? at) < line.start) read++
    }
    const firstToken = Math.max(read, token - TOKENS_BEFORE_YEAR)
    read = token + 1
    if (!mayBeWhole(parts, word, firstToken, Math.min(read + 1, count))) continue
    const passage = { text: line.text, start: line.start, tokens, firstToken, lastToken: read }
    for (const { start: inLine, time } of timesIn(passage, NO_DAY))
      if (time.value.length === 10) yield { at: line.start + inLine, value: time.value }
  }
}

const NO_DAY = { today: null }

/** False where the words `[from, to)` around a year are no whole date. */
const mayBeWhole = (parts: Int32Array, word: Tokens['word'], from: number, to: number): boolean => {
  for (let token = from; token < to; token++)
    if (((parts[word[token] ?? -1] ?? 0) & (Part.Month | Part.Joint)) !== 0) return true
  return false
}

/** The line around a position, as far as the document's own date is looked for. */
const lineAt = (text: string, at: number): Span & { readonly text: string } => {
  const start = text.lastIndexOf('\n', at) + 1
  const newline = text.indexOf('\n', at)
  const end = Math.min(newline < 0 ? text.length : newline, REACH)
  return { text: text.slice(start, end), start, end }
}

/**
 * The day that a document bears: a dateline's date, an 8-K's date of report, else the first whole date near its top,
 * else the day of filing; null where there is none.
 */
export const findDocumentDate = ({ document, tokens }: Pick<Layout, 'document' | 'tokens'>): string | null => {
  const { text, header } = document
  const { years, namesDate } = topOf(tokens)
  if (namesDate && REPORT_DATE.test(text.slice(0, REACH)))
    for (const { at, value } of daysAtTop(text, tokens, years))
      if (REPORT_DATE.test(text.slice(Math.max(0, at - 90), at))) return value
  let first: string | null = null
  for (const { at, value } of daysAtTop(text, tokens, years)) {
    if (DATELINE.test(text.slice(at + 6, at + 60))) return value
    if (at < 1500) first ??= value
  }
  return first ?? header?.filedOn ?? null
}
