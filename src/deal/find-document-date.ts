import type { Layout } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { timesIn } from './read-dates.ts'

const REPORT_DATE = /date of (?:earliest event )?report(?:ed)?/i
const DATELINE =
  /(?:--|–|—|\/\/|\(?(?:GLOBE NEWSWIRE|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|ACCESSWIRE|NEWMEDIAWIRE|Marketwired)\)?|today)/
/** How far into the text its own date is looked for: past a filing's cover page. */
const REACH = 6000

/** Words that hold a year. */
const YEARS = new WordColumn((word) => (/(?:19|20)\d\d/.test(word) ? 1 : 0))

/** The words of {@link REPORT_DATE}: a cheap test before the careful one. */
const REPORT = { Date: 1, Of: 2 } as const
const REPORT_WORDS = new WordColumn((word) => (word.endsWith('date') ? REPORT.Date : word === 'of' ? REPORT.Of : 0))

/** True where "date of" stands near the top. */
const mayNameReport = ({ count, start, word, table }: Tokens): boolean => {
  const words = REPORT_WORDS.of(table)
  for (let token = 0; token + 1 < count && (start[token] ?? 0) < REACH; token++)
    if (words[word[token] ?? -1] === REPORT.Date && words[word[token + 1] ?? -1] === REPORT.Of) return true
  return false
}

interface Day {
  readonly at: number
  readonly value: string
}

/** Tokens that a whole date may have before its year: "March 5 – March 7, 2020". */
const TOKENS_BEFORE_YEAR = 8

/** The whole dates of the lines near the top, one at a time: they end in a year or start with one. */
function* daysAtTop(text: string, tokens: Tokens): Generator<Day> {
  const years = YEARS.of(tokens.table)
  const { count, start, word } = tokens
  let read = 0
  let line = { text: '', start: 0, end: -1 }
  for (let token = 0; token < count; token++) {
    const at = start[token] ?? 0
    if (at >= REACH) return
    if (years[word[token] ?? -1] !== 1) continue
    if (at > line.end) {
      line = lineAt(text, at)
      while ((start[read] ?? at) < line.start) read++
    }
    const firstToken = Math.max(read, token - TOKENS_BEFORE_YEAR)
    read = token + 1
    const passage = { text: line.text, start: line.start, tokens, firstToken, lastToken: read }
    for (const { start: inLine, time } of timesIn(passage, NO_DAY))
      if (time.value.length === 10) yield { at: line.start + inLine, value: time.value }
  }
}

const NO_DAY = { today: null }

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
  if (mayNameReport(tokens) && REPORT_DATE.test(text.slice(0, REACH)))
    for (const { at, value } of daysAtTop(text, tokens))
      if (REPORT_DATE.test(text.slice(Math.max(0, at - 90), at))) return value
  let first: string | null = null
  for (const { at, value } of daysAtTop(text, tokens)) {
    if (DATELINE.test(text.slice(at + 6, at + 60))) return value
    if (at < 1500) first ??= value
  }
  return first ?? header?.filedOn ?? null
}
