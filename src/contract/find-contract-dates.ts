import type { Span } from '../model/span.ts'
import type { Opening } from './find-opening.ts'
import type { Provision } from './find-provisions.ts'
import { addMonths, readCalendarDates, type CalendarDate } from './read-calendar-date.ts'

/** The days that an agreement bears, starts and ends on, in its own words. */
export interface ContractDates {
  readonly agreement: CalendarDate | null
  readonly effective: CalendarDate | null
  /** `iso` may be `perpetual`. */
  readonly expiration: CalendarDate | null
}

const COVER = 4_000
const EFFECTIVE_TERM = /["“]\s?Effective Date\s?["”]/
const DEFINES_EFFECTIVE = /["“]\s?effective date\s?["”]\s*(?:shall )?(?:means?|is|refers?)\b/i
const TAKES_EFFECT =
  /\bthis (?:\w+ )?(?:agreement|contract|letter|amendment)\b.{0,60}\b(?:takes? effect|be(?:come)?s? effective|is effective|comes? into (?:force|effect)|enters? into force)\b/i
const SAME_DAY =
  /\beffective (?:as of|on|from|upon)? ?(?:the )?(?:date (?:first )?(?:written |set forth |above|hereof|of this agreement|it bears)|date of (?:this agreement|signature)|day and year first)/i

/** Finds the three dates; each is null where the text fixes none. */
export const findContractDates = (
  text: string,
  part: Span,
  opening: Opening | null,
  provisions: readonly Provision[],
): ContractDates => {
  const agreement = findAgreementDate(text, part, opening)
  const effective = findEffectiveDate(text, opening, provisions, agreement)
  return { agreement, effective, expiration: findExpiration(provisions, effective ?? agreement) }
}

const findAgreementDate = (text: string, part: Span, opening: Opening | null): CalendarDate | null => {
  if (opening !== null) {
    const date = readCalendarDates(text, opening).find(({ start }) => !isOfAnother(text, opening.start, start))
    if (date !== undefined) return date
    if (/\b(?:as of|dated|day of|on)\s[^a-z]{0,12}(?:\[|_|•|●)/i.test(text.slice(opening.start, opening.end)))
      return null
  }
  const cover = { start: part.start, end: Math.min(part.end, part.start + COVER, opening?.start ?? Infinity) }
  const dated = readCalendarDates(text, cover).find(({ start }) =>
    /\b(?:dated?|as of|effective)\b[^.]{0,30}$/i.test(text.slice(Math.max(cover.start, start - 40), start)),
  )
  return dated ?? findSignatureDate(text, part)
}

/** A date in the opening that belongs to another paper: "the Licence Agreement dated 3 May 2010". */
const isOfAnother = (text: string, from: number, at: number): boolean =>
  /\b(?:certain|the|an?|that|original|prior|existing)\s(?:[A-Z][\w&-]*\s){1,8}(?:[Aa]greement|AGREEMENT|Contract)\b[^.]{0,40}$/.test(
    text.slice(Math.max(from + 20, at - 160), at),
  )

const SIGNATURES = /\bIN WITNESS WHEREOF\b|\bIn witness whereof\b|\/s\/|\n(?:By|Name|Signed|Signature)\s*:/g

/** The latest day beside the signatures: "Date: 3-31-16", "Hamburg, 19 November 2012". */
const findSignatureDate = (text: string, part: Span): CalendarDate | null => {
  SIGNATURES.lastIndex = part.start
  const from = Math.max(part.start, (SIGNATURES.exec(text)?.index ?? part.end) - 100)
  const signed = readCalendarDates(text, { start: from, end: Math.min(part.end, from + 3_000) }).filter(
    ({ start, end }) =>
      start < from + 900 ||
      /\bdated?\s*:?\s*(?:as of\s*)?$/i.test(text.slice(start - 14, start)) ||
      (/(?:^|\n)[\p{L} ,]{0,40}$/u.test(text.slice(start - 40, start)) &&
        /^\s*(?:\n|$)/.test(text.slice(end, end + 3))),
  )
  return signed.reduce<CalendarDate | null>((last, date) => (last === null || date.iso > last.iso ? date : last), null)
}

const findEffectiveDate = (
  text: string,
  opening: Opening | null,
  provisions: readonly Provision[],
  agreement: CalendarDate | null,
): CalendarDate | null => {
  if (opening !== null) {
    const dates = readCalendarDates(text, opening)
    const explicit = dates.find(
      ({ start, end }) =>
        EFFECTIVE_TERM.test(text.slice(end, Math.min(end + 60, opening.end)).split('and')[0] ?? '') ||
        /\beffective\s(?:as of|on|from)?\s?[^,.]{0,14}$/i.test(text.slice(Math.max(opening.start, start - 30), start)),
    )
    if (explicit !== undefined) return explicit
  }
  for (const provision of provisions) {
    if (!provision.lower.includes('effective')) continue
    const takes = TAKES_EFFECT.exec(provision.text)
    const defines = DEFINES_EFFECTIVE.exec(provision.text)
    const told = takes ?? defines
    if (told === null) continue
    const from = provision.start + told.index
    const date = readCalendarDates(text, { start: from, end: Math.min(provision.end, from + 200) })[0]
    if (date !== undefined) return date
    if (SAME_DAY.test(provision.text)) return agreement
    if (defines !== null) return null
  }
  const inOpening =
    agreement !== null && opening !== null && agreement.start >= opening.start && agreement.end <= opening.end
  return inOpening ? agreement : null
}

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
const PERIOD = new RegExp(
  String.raw`\b(?:(?<word>${Object.keys(NUMBER_WORDS).join('|')}|twenty[- ]five|thirty|forty|fifty)\b[- ]?(?:\(\s?\d+\)?\)?)?|\(?(?<digits>\d{1,2})\)?)\s*[-–]?\s*(?:calendar |full |consecutive )?(?<unit>years?|months?)\b`,
  'i',
)
const TERM_OF_AGREEMENT =
  /\b(?:(?:the |initial |primary )*term of (?:this|the) (?:agreement|contract)|(?:this|the) (?:\w+ )?(?:agreement|contract|appointment|employment)|(?:the |this )?["“]?(?:initial )?term["”]?|your employment|(?:the |your )?(?:engagement|consulting (?:services|period)|appointment))\b(?! sheet)/i
const RUNS =
  /\b(?:continues?|remains?|commences?|begins?|starts?|expires?|ends?|terminates?|(?:be |is |are )?(?:in|into) (?:full )?(?:force|effect)|be (?:effective|valid)|valid|extends?|runs?|for (?:a|an) (?:initial )?(?:term|period)|has an? (?:initial )?term|lasts?|(?:term|duration|period) (?:will|shall)? ?be|term of (?:this agreement )?(?:is|will be|shall be))\b/i
const UNTIL =
  /\b(?:until|through|to and including|ending(?: on)?|ends on|expires? on|terminates? on|expire at[^.]{0,40} on|up to)\b/gi
const BY_AN_ACT =
  /\b(?:until|unless and until)\s+(?:(?:otherwise|earlier|sooner|it is|either party|both parties|such time as)\s+){0,4}(?:terminat|cancel|either party gives notice|superseded)|\b(?:indefinite(?:ly)?|in perpetuity|perpetual|without limit(?:ation)? in time|unlimited (?:period|duration))\b/i
const LIFE_OF =
  /\b(?:until|upon|through)\b[^.]{0,160}\b(?:royalt(?:y|ies)|payment obligations?|patents?|valid claim|last[- ]to[- ]expire|commercializ\w+|sale)\b/i

/** "For five years from the Effective Date", "until June 27, 2011", "until terminated": when the agreement ends. */
const findExpiration = (provisions: readonly Provision[], from: CalendarDate | null): CalendarDate | null => {
  for (const provision of provisions) {
    if (!isTerm(provision)) continue
    const ends = readTerm(provision, from)
    if (ends !== undefined) return ends === null ? null : { start: provision.start, end: provision.end, iso: ends }
  }
  return null
}

const isTerm = ({ text, lower, heading, article }: Provision): boolean => {
  if (!/\bterm\b|agreement|employment|contract|engagement|consult/.test(lower)) return false
  const subject = TERM_OF_AGREEMENT.exec(text)
  if (subject === null || !RUNS.test(text)) return false
  if (/confidential|non-?disclosure|surviv|renewal|insurance|audit|records/.test(heading)) return false
  const headed = /\bterm\b|duration|effectiveness|commencement/.test(`${heading} ${article}`)
  return headed
    ? subject.index < 400
    : subject.index < 120 &&
        /^\W*(?:unless|subject|the term|the initial|this|your|except|\(\w\)|upon|term)/i.test(text) &&
        /\bcontinue|\bremain|\bterm\b|\bperiod of\b/i.test(text)
}

/** The end that one sentence fixes: null where it leaves it open, undefined where it speaks of no end. */
const readTerm = ({ start, end, text, lower }: Provision, from: CalendarDate | null): string | null | undefined => {
  if (
    /\b(?:surviv|terminate this|may be terminated|upon (?:any |the )?(?:expir|terminat)\w* of)/.test(lower.slice(0, 80))
  )
    return undefined
  for (const until of text.matchAll(UNTIL)) {
    const at = start + until.index
    const date = readCalendarDates(text, { start: until.index, end: Math.min(end - start, until.index + 90) })[0]
    if (date !== undefined && at >= start) return date.iso
  }
  const anniversary = ANNIVERSARY.exec(text)
  if (
    anniversary !== null &&
    from !== null &&
    /\b(?:until|on|upon|through|to)\b[^.]{0,20}$/i.test(text.slice(0, anniversary.index))
  )
    return addMonths(from.iso, 12 * yearsOf(anniversary))
  const period = PERIOD.exec(text)
  const act = BY_AN_ACT.exec(text)
  const life = LIFE_OF.exec(text)
  if (
    period !== null &&
    !/\bnotice\b/i.test(text.slice(period.index, period.index + period[0].length + 20)) &&
    (life === null || period.index < life.index)
  )
    return isCountedFromStart(text, period.index) && from !== null ? addMonths(from.iso, monthsOf(period)) : null
  if (life !== null) return null
  if (act !== null) return /\[|\*{2,}/.test(text.slice(0, act.index)) ? null : 'perpetual'
  return /\[\s?[*•●_]|\*{3}/.test(text) ? null : undefined
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** "The fifth (5th) anniversary of the Effective Date": years from the day that the agreement starts. */
const ANNIVERSARY = new RegExp(
  String.raw`\b(?:(?<word>${[...ORDINALS].reverse().join('|')})|(?<digits>\d{1,2})(?:st|nd|rd|th))\b\s*(?:\([^)]{1,8}\)\s*)?anniversary (?:of|from) (?:the )?(?:Effective Date|date (?:hereof|of this agreement)|Commencement Date|signing)`,
  'i',
)
const yearsOf = ({ groups }: RegExpExecArray): number =>
  Number(groups?.['digits'] ?? ORDINALS.indexOf(groups?.['word']?.toLowerCase() ?? '') + 1)

/** False where the years run from an event whose day the text does not give. */
const isCountedFromStart = (text: string, at: number): boolean => {
  const after = text.slice(at, at + 160)
  return !/\b(?:from|after|following|of)\b (?:the )?(?:date of )?(?:(?:the|its|such|[A-Z][\w'’]*) )*(?:first|launch|approval|regulatory|closing|completion|last|delivery|receipt|expiration|termination|commercial|acceptance)/i.test(
    after,
  )
}

const monthsOf = (period: RegExpExecArray): number => {
  const { word = '', digits, unit = '' } = period.groups ?? {}
  const tens: Readonly<Record<string, number>> = {
    thirty: 30,
    forty: 40,
    fifty: 50,
    'twenty-five': 25,
    'twenty five': 25,
  }
  const count =
    digits === undefined ? (NUMBER_WORDS[word.toLowerCase()] ?? tens[word.toLowerCase()] ?? 0) : Number(digits)
  return count * (unit.toLowerCase().startsWith('year') ? 12 : 1)
}
