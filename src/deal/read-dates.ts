import type { Span } from '../model/span.ts'
import type { TokenRange } from '../sentence/word-hint.ts'
import type { Time } from './calendar-time.ts'
import { formAt, Opening, OPENINGS } from './date-forms.ts'

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

/** Words of a document in which dates are looked for: their text, where in the document that starts, their tokens. */
export interface Passage extends TokenRange {
  readonly text: string
  readonly start: number
}

/** What relative words are resolved against. */
export interface DateContext {
  /** The document's own day, `YYYY-MM-DD`; null where it is not known. */
  readonly today: string | null
  /** Last month of the fiscal year, 1 to 12. */
  readonly fiscalYearEnd?: number
}

const BEFORE =
  /(?:on or before|prior to|no later than|not later than|by|until|before|through)\s(?:the\s)?(?:end of (?:the\s)?)?$/i
/** Words of what is to come: a month without a year is then none that passed. */
const TO_COME =
  /(?<![\p{L}])(?:will|would|expect\w*|plan\w*|due|anticipat\w*|schedul\w*|intend\w*|begins?|beginning|commence|starts?|expires?|next|to (?:be|begin|start|close|present))(?![\p{L}])/iu
const AFTER = /(?:since|after|following|on or after|from)\s(?:the\s)?$/i

/** Where in a passage's text a date stands, and what it means. */
export interface PlacedTime extends Span {
  readonly time: Time
}

/**
 * Finds the times that the dates of a passage mean, in order, at offsets into its text. Words that need the
 * document's date ("today", "last month", "March 3" or "in March" without a year) are left out where that is unknown; a day or
 * month without a year is the last one that was not after the document's date. Linear in the passage.
 */
export const timesIn = (
  { text, start, tokens, firstToken, lastToken }: Passage,
  context: DateContext,
): readonly PlacedTime[] => {
  let times: PlacedTime[] | null = null
  const openings = OPENINGS.of(tokens.table)
  let at = 0
  for (let token = firstToken; token < lastToken; token++) {
    const opening = openings[tokens.word[token] ?? -1] ?? Opening.None
    if (opening === Opening.None) continue
    const from = (tokens.start[token] ?? 0) - start
    const to = opening === Opening.Start ? from + 1 : (tokens.end[token] ?? 0) - start
    for (at = Math.max(at, from); at < to; at++) {
      const form = formAt(text, at)
      if (form === null) continue
      form.pattern.lastIndex = at
      const match = form.pattern.exec(text)
      if (match === null) continue
      const end = at + match[0].length
      const time = form.read(match, context)
      if (time !== null && !isToCome(text, at, match[0])) (times ??= []).push({ start: at, end, time })
      at = end - 1
    }
  }
  return times ?? NONE
}

const NONE: readonly PlacedTime[] = []

/** The dates of a passage, in order, at offsets into its text; see {@link timesIn}. */
export const readDates = (passage: Passage, context: DateContext): readonly DateReading[] =>
  timesIn(passage, context).map((placed) => dateOf(passage.text, placed))

/** "will begin in March": a month without a year that is not the last one. */
const isToCome = (text: string, at: number, words: string): boolean =>
  /^\p{Lu}\p{Ll}+\.?$/u.test(words) && TO_COME.test(text.slice(Math.max(0, at - 70), at))

const dateOf = (text: string, { start, end, time }: PlacedTime): DateReading => {
  const before = text.slice(Math.max(0, start - 40), start)
  return {
    start,
    end,
    value: time.value,
    from: time.from,
    to: time.to,
    relative: time.relative,
    bound: BEFORE.test(before) ? 'before' : AFTER.test(before) ? 'after' : 'on',
  }
}
