import type { Span } from '../model/span.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const DATE = String.raw`(?:${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?\s?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s${MONTH}\.?,?\s\d{4})`
const WIRE = String.raw`(?:\((?:[A-Z][\w.]*\s?){1,4}\)|\/(?:[A-Z][\w.-]*\s?){1,5}\/|\/\/|via [A-Z]\w+)`
const DASH = String.raw`(?:-{1,3}|[–—−]{1,2})`
const CITY = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`
const REGION = String.raw`(?:,\s?(?:The\s)?\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})`
const PLACE = String.raw`${CITY}${REGION}{0,3}`
const PLACES = String.raw`${PLACE}(?:,?\s(?:and|AND|&|\/|–|-)\s${PLACE}){0,3}`
const TITLE_PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}${REGION}{0,3}`
const AFTER = String.raw`\s?(?:${WIRE}\s?${DASH}?(?:\s?${WIRE}\s?${DASH})?|${DASH}|:)(?=\s|\p{L}|$)`

/** "OAKTON, Mass. and BASEL, Switzerland, May 2, 2019 /NewsWire/ --", "OAKTON, MA - May 2, 2019 (NEWSWIRE) -". */
const PLACED = String.raw`(?<![\p{L}\d.,'’-])(?!(?:[ECMP][SD]?T|GMT|CET|[AP]M)\s)(?<place>${PLACES})(?:[,.;]?\s?(?:${DASH}\s?)?(?:${WIRE}\s?${DASH}?\s?)?\(?${DATE}\)?${AFTER}|\s?${DASH}\s?${WIRE}\s?${DASH})`
const DATELINE = new RegExp(PLACED, 'u')
const DATELINE_HERE = new RegExp(PLACED, 'uy')
/** At the start of a block: "Basel, Switzerland, 5 May 2020 –", "Oakton, Canada May 5, 2020." */
const TITLE_DATELINE = new RegExp(
  String.raw`^(?<place>${TITLE_PLACE}(?:,?\s(?:and|&|\/)\s${TITLE_PLACE}){0,2})[,.;]?\s?(?:${DASH}\s?)?\(?${DATE}\)?(?:\.(?=\s|$)|${AFTER})`,
  'u',
)

/** The part of a dateline behind its place. */
const DATED = new RegExp(String.raw`${DATE}|${DASH}\s?${WIRE}\s?${DASH}`, 'u')
/** A dateline holds a year or the name of a wire. */
const YEAR_OR_WIRE = /\d{4}|WIRE|Wire/

/** Whether a block's words are a dateline, or begin with one. */
export const startsWithDateline = (words: string): boolean => {
  DATELINE_HERE.lastIndex = 0
  return /^\p{Lu}/u.test(words) && (TITLE_DATELINE.test(words) || DATELINE_HERE.test(words)) && YEAR_OR_WIRE.test(words)
}

/** The dateline of a press release within a block's words, from the place to the dash; null where there is none. */
export const findDateline = (words: string): Span | null => {
  if (!YEAR_OR_WIRE.test(words) || !DATED.test(words)) return null
  const title = TITLE_DATELINE.exec(words)
  if (title !== null) return { start: 0, end: title[0].length }
  const match = DATELINE.exec(words)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}
