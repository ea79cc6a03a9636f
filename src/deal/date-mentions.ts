import { datesOf } from './dates-of.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { UnitPattern } from './unit-pattern.ts'

/** Words right before a date that make it the day of signing. */
const SIGNING =
  /(?:sign(?:ed|ing)|dated|inked|entered into|execut(?:ed|ion)|effective|amended|expanded|extended|renewed|acqui(?:red|sition)|sold|purchased|licensed|since|formed|established|announced|took|taken|gave|given|granted|bought|appointed|reached|awarded|borrowed|begun|settled|licensee)(?:[^.;]{0,80})(?:\s(?:on|in|as of|of|since)?\s?(?:early |late |mid-)?)$/i

/** "a May 2000 agreement": the date names the agreement. */
const NAMED =
  /^\s(?:[\p{L}-]+\s){0,3}(?:agreement|collaboration|licen[sc]e|partnership|deal|acquisition|contract)(?![\p{L}])/u

/** ", on May 2, 2020, " where a clause opens behind words of reference. */
const OPENING = /,\s(?:in|on|effective)\s[\p{L}\d ,]{4,20}?,\s?$/iu

const LONGEST_TITLE = 220
/** Between an agreement's name and "dated": its parties, its short name, no other agreement. */
const TITLE =
  /^(?!.*\b(?:agreement|amendment|letter|contract|report|statement|form)\b[^”"]).*?[\s,(](?:dated|made|effective)(?:,? (?:as of|effective as of|effective|as))?\s$/is

/** "the License Agreement with Norland, dated as of May 2, 2011": the day in the agreement's own name. */
const isTitleDate = (text: string, end: number, date: number): boolean =>
  date > end &&
  date - end < LONGEST_TITLE &&
  /dated (?:\S+ ){0,3}$/i.test(text.slice(date - 30, date)) &&
  TITLE.test(text.slice(end, date))

/** What announces a deal as new. */
const FRESH = new UnitPattern(/today|announce|(?:has|have) (?:signed|entered)|are entering/i)

/**
 * The day a mention's own words give its agreement: "a May 2000 agreement", "signed on June 1, 2020", "In 2020, Fairmont
 * signed"; for what is announced as new, the document's own day; null where neither.
 */
export const dateMention = (mention: AgreementMention, today: string | null): AgreementMention => {
  const { unit, head, signed, weight } = mention
  const text = unit.text
  const at = head.start - unit.start
  const dates = datesOf(unit, today)
  const titled = dates.find((date) => isTitleDate(text, head.end - unit.start, date.start))
  if (titled !== undefined) return { ...mention, date: titled.value, titled: true }
  const given = dates.filter(
    (date) =>
      !(mention.status === 'TERMINATED' && date.start > at && !NAMED.test(text.slice(date.end, date.end + 60))) &&
      !/^today$/i.test(text.slice(date.start, date.end)) &&
      ((date.start >= at && date.end <= head.end - unit.start) ||
        (Math.abs(date.end - at) < 160 && NAMED.test(text.slice(date.end, date.end + 60))) ||
        (date.end <= at &&
          at - date.end < 25 &&
          /^\s(?:[\p{L}-]+\s){0,3}$/u.test(text.slice(date.end, at)) &&
          !/^\s(?:the|a|an|its|that)\s/.test(text.slice(date.end, at))) ||
        (Math.abs(date.start - at) < 160 && SIGNING.test(text.slice(0, date.start))) ||
        (date.start >= head.end - unit.start &&
          mention.rule !== 'agreement/noun-group' &&
          /^\s(?:,\s)?(?:in|on|since|last|early in|late in)?\s?$/i.test(
            text.slice(head.end - unit.start, date.start),
          )) ||
        (date.start < 12 && /^(?:in|on|since|last|earlier)\s/i.test(text) && at - date.end < 160) ||
        (date.end <= at && at - date.end < 160 && OPENING.test(text.slice(0, date.end + 2)))),
  )
  const [first] = given
  const own =
    given.find(({ value }) => first !== undefined && value !== first.value && value.startsWith(first.value)) ?? first
  if (own !== undefined) return { ...mention, date: own.value }
  const top = unit.place === 'headline' || unit.place === 'lead'
  const fresh = (): boolean => signed || unit.place === 'headline' || FRESH.test(unit)
  return top && weight > 1 && today !== null && mention.status !== 'TERMINATED' && fresh()
    ? { ...mention, date: today }
    : mention
}
