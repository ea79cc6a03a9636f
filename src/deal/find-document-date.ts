import type { Layout } from '../model/reading.ts'
import type { Tokens } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { timesIn } from './read-dates.ts'

const REPORT_DATE = /date of (?:earliest event )?report(?:ed)?/i
const DATELINE =
  /(?:--|–|—|\/\/|\(?(?:GLOBE NEWSWIRE|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|ACCESSWIRE|NEWMEDIAWIRE|Marketwired)\)?|today)/
/** How far into the text its own date is looked for: past a filing's cover page. */
const REACH = 6000

const YEAR = /(?:19|20)\d\d/

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

/** The whole dates in the lines near the top that print a year, one at a time. */
function* daysAtTop(text: string, tokens: Tokens): Generator<Day> {
  let token = 0
  for (let start = 0; start < Math.min(text.length, REACH);) {
    const newline = text.indexOf('\n', start)
    const end = Math.min(newline < 0 ? text.length : newline, REACH)
    const line = text.slice(start, end)
    const firstToken = tokenFrom(tokens, token, start)
    token = tokenFrom(tokens, firstToken, end)
    if (YEAR.test(line))
      for (const { start: at, time } of timesIn(
        { text: line, start, tokens, firstToken, lastToken: token },
        { today: null },
      ))
        if (time.value.length === 10) yield { at: start + at, value: time.value }
    start = end + 1
  }
}

const tokenFrom = ({ count, start }: Tokens, from: number, position: number): number => {
  let token = from
  while (token < count && (start[token] ?? 0) < position) token++
  return token
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
