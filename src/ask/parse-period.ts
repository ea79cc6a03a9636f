import type { Period } from './question.ts'
import type { Word } from './words.ts'

/** A question without its time, and the words that narrow kinds of terms and states of agreements. */
export interface Narrowed {
  readonly words: readonly Word[]
  readonly period: Period | null
  readonly only: readonly string[]
}

/** Words at a question's end, or before its noun, that narrow what is asked: state of agreements, kinds of terms. */
const NARROWING: Readonly<Record<string, string>> = {
  upfront: 'UPFRONT',
  'up-front': 'UPFRONT',
  redacted: 'REDACTED',
  terminated: 'TERMINATED',
  amended: 'AMENDED',
  expired: 'EXPIRED',
}

/** A question without the words that narrow its answer: years, states, kinds, exclusivity. */
export const parsePeriod = (words: readonly Word[]): Narrowed => {
  const rest = words.filter(({ lower, quoted }) => quoted || !/^exclusive(?:ly)?$/.test(lower))
  const found = cutPeriod(rest)
  return rest.length === words.length ? found : { ...found, only: [...found.only, 'EXCLUSIVE'] }
}

/** Cuts "in 2019", "since 2020", "before 2010", "between 2005 and 2010" and narrowing last words off. */
const cutPeriod = (words: readonly Word[]): Narrowed => {
  const lower = words.map((word) => word.lower)
  const year = (at: number): string | null => (/^(?:19|20)\d\d$/.test(lower[at] ?? '') ? (lower[at] ?? null) : null)
  const last = words.length - 1
  const cut = (count: number, period: Period): Narrowed => ({ ...narrowEnd(words.slice(0, -count)), period })
  const to = year(last)
  if (to === null) return { ...narrowEnd(words), period: null }
  const before = year(last - 2)
  if (lower[last - 3] === 'between' && before !== null) return cut(4, { from: before, to })
  const period = PERIODS[lower[last - 1] ?? '']?.(Number(to))
  return period === undefined ? { ...narrowEnd(words), period: null } : cut(2, period)
}

/** What a preposition before a year makes of it. */
const PERIODS: Readonly<Record<string, (year: number) => Period>> = {
  in: (year) => ({ from: `${year}`, to: `${year}` }),
  during: (year) => ({ from: `${year}`, to: `${year}` }),
  since: (year) => ({ from: `${year}`, to: null }),
  from: (year) => ({ from: `${year}`, to: null }),
  after: (year) => ({ from: `${year + 1}`, to: null }),
  before: (year) => ({ from: null, to: `${year - 1}` }),
  until: (year) => ({ from: null, to: `${year}` }),
  by: (year) => ({ from: null, to: `${year}` }),
}

const narrowEnd = (words: readonly Word[]): Omit<Narrowed, 'period'> => {
  const last = words.at(-1)
  const only = NARROWING[last?.lower ?? '']
  if (only === undefined || words.length < 3) return { words, only: [] }
  const rest = words.slice(0, -1)
  return { words: /^(?:is|are|was|were)$/.test(rest.at(-1)?.lower ?? '') ? rest.slice(0, -1) : rest, only: [only] }
}
