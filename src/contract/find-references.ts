import type { CrossReference } from '../model/contract.ts'
import type { Span } from '../model/span.ts'
import type { Provision } from './find-provisions.ts'

const REFERENCE =
  /\b(?:Sections?|Articles?|Clauses?|Paragraphs?|Subsections?|SECTIONS?|ARTICLES?)\s+((?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}\b)(?:\([a-zA-Z0-9]{1,4}\))*(?:(?:,? (?:and|or|through|to) |, )(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}\b)(?:\([a-zA-Z0-9]{1,4}\))*)*)/g
const NUMBER = /(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}\b)(?:\([a-zA-Z0-9]{1,4}\))*/g
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

const arabic = (roman: string): string => {
  const values = Array.from(roman, (letter) => ROMAN[letter] ?? 0)
  return String(values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0))
}

/** "IX" and "9." are the article 9; "5.2(a)" stands in 5.2. */
const keyOf = (number: string): string => {
  const bare = number.replace(/\(.*$/, '').replace(/\.0*$/, '')
  return /^[IVXL]+$/.test(bare) ? arabic(bare) : bare
}

/** A reader that lists the cross-references within a span and leads each to the clause of that number. */
export const referenceReader = (
  provisions: readonly Provision[],
): ((text: string, at: number) => readonly CrossReference[]) => {
  const places = placesOf(provisions)
  return (text, at) =>
    [...text.matchAll(REFERENCE)].flatMap((match) => {
      const from = match.index + match[0].length - (match[1] ?? '').length
      return [...(match[1] ?? '').matchAll(NUMBER)].map((number) => ({
        number: number[0],
        start: at + from + number.index,
        end: at + from + number.index + number[0].length,
        target: places.get(keyOf(number[0])) ?? null,
      }))
    })
}

/** Where each numbered clause stands: the longest run of sentences under its number, sub-clauses included for articles. */
const placesOf = (provisions: readonly Provision[]): ReadonlyMap<string, Span> => {
  const places = new Map<string, Span>()
  const close = (key: string, span: Span): void => {
    const known = places.get(key)
    if (known === undefined || known.end - known.start < span.end - span.start) places.set(key, span)
  }
  for (const depth of [1, 2, 3]) {
    let run: { key: string; start: number; end: number } | null = null
    for (const { number, start, end } of provisions) {
      const parts = number === null ? [] : keyOf(number).split('.')
      const key = parts.length < depth ? null : parts.slice(0, depth).join('.')
      if (run !== null && run.key !== key) {
        close(run.key, { start: run.start, end: run.end })
        run = null
      }
      if (key === null) continue
      if (run === null) run = { key, start, end }
      else run.end = end
    }
    if (run !== null) close(run.key, { start: run.start, end: run.end })
  }
  return places
}
