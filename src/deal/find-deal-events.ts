import type { Agreement } from '../model/agreement.ts'
import type { Event, EventType } from '../model/event.ts'
import { datesOf } from './dates-of.ts'
import type { Name, Unit } from './item.ts'
import { UnitPattern } from './unit-pattern.ts'
import type { MentionGroup } from './merge-mentions.ts'

const CLOSED = new UnitPattern(
  /(?:complet(?:es|ed|ion)|clos(?:es|ed|ing)|consummat(?:ed|ion))(?: (?:of|the|its|successful(?:ly)?|previously|announced|proposed|on|cash|tender))*(?: [\p{L}'’]+){0,4} (?:acquisition|merger|transaction|purchase)(?! or disposition)|(?:has|have) (?:successfully )?acquired|(?<![\p{L}])(?:acquisition|merger|purchase|transaction) (?:of |with )?(?:[^\s;]+ ){0,10}?(?:closed|has closed|was (?:completed|consummated|closed)|has been (?:completed|consummated|closed))(?![\p{L}])/iu,
  /complet|clos|consummat|acquired/,
)
const NOT_YET =
  /conditions|obligation|earlier of|in connection with|expect|will|anticipat|subject to|following the (?:successful )?(?:closing|completion)|upon|after|if |prior to|until|required to/i
const EXERCISED = new UnitPattern(
  /exercis(?:es|ed|ing|e of)(?:\s\S+){0,5}\soption|option(?:\s\S+){0,4}\s(?:was|has been|been) exercised/i,
)
const MILESTONE = new UnitPattern(
  /(?:achiev\w+|trigger\w*|earn\w*|reach\w*|receiv\w+|receipt of|records|recorded|met|meets|hit|fulfil\w+)(?:\s\S+){0,8}\smilestones?(?![\p{L}])|milestones?(?:\spayments?)?(?:\s\S+){0,5}\s(?:achieved|triggered|earned|received|met|reached)/iu,
)
const POTENTIAL =
  /eligible|entitled|will receive|\bmay\b(?! \d)|could|potential|up to|upon|if |to receive|would|to (?:reach|achieve|meet)|efforts|probable|payable|(?<![a-z])no(?:t|ne)? |\bdue\b|date of/i
const TERMINATED = new UnitPattern(
  /(?:(?<!be |until )terminat(?:es|ed)|announc\w+ (?:the )?termination of)(?:\s\S+){0,6}\s(?:agreement|collaboration|licen[sc]e|partnership|merger|alliance)|(?:agreement|collaboration|licen[sc]e|partnership|merger)(?:\s\S+){0,4}\s(?:terminated|ended)|(?:determined|decided|elected|chose|notice|notification)(?:\s\S+){0,8}?\s(?:to\s)?terminat\w+(?:\s\S+){0,4}?\s(?:agreement|collaboration|licen[sc]e|partnership|contract|award)/i,
  /terminat|^ended/,
)

/** The unit that tells the closing of a purchase; null where none does. */
export const closingOf = ({ type }: Pick<Agreement, 'type'>, tied: readonly Unit[]): Unit | null =>
  type === 'ACQUISITION' || type === 'ASSET_PURCHASE'
    ? (tied.find((unit) => occurs(unit, CLOSED, NOT_YET)) ?? null)
    : null

/**
 * What happened to one agreement: signed, amended, terminated, closed; its option exercised, its milestone met. `tied`
 * are the units that speak of it, `index` its place among the document's agreements.
 */
export const findDealEvents = (
  agreement: Agreement,
  index: number,
  group: MentionGroup,
  tied: readonly Unit[],
  today: string | null,
): readonly Event[] => {
  const make = (type: EventType, on: string | null, unit: Unit): Event => ({
    kind: 'Event',
    type,
    on,
    drug:
      drugOf(unit) ??
      (type === 'MILESTONE_ACHIEVED' || type === 'OPTION_EXERCISED'
        ? (tied.map(drugOf).find((drug) => drug !== null) ?? null)
        : null),
    orgs: agreement.parties.map(({ org }) => org),
    disease: null,
    agreement: index,
    evidence: [
      { start: unit.start, end: unit.end, rule: `event/${type.toLowerCase().replaceAll('_', '-')}`, confidence: 0.8 },
    ],
    confidence: 0.8,
  })
  const happened = (type: EventType, pattern: UnitPattern, unless: RegExp): readonly Event[] => {
    const unit = tied.find((one) => occurs(one, pattern, unless))
    return unit === undefined ? [] : [make(type, dayOf(unit, today), unit)]
  }
  const closing = closingOf(agreement, tied)
  const signing = group.find(
    ({ signed, weight, date, status, titled }) =>
      weight > 1 &&
      (signed || (weight === 3 && date !== null && date !== today && status !== 'AMENDED' && titled !== true)),
  )
  const stillSigned = closing === null || /(?:enter\w*|entered) into|signed/i.test(signing?.unit.text ?? '')
  const told =
    agreement.type === 'ACQUISITION' &&
    closing === null &&
    signing === undefined &&
    agreement.status === 'ACTIVE' &&
    agreement.signedOn !== null
      ? group[0]
      : undefined
  const amended = group.find(({ status }) => status === 'AMENDED')
  return [
    ...(closing === null
      ? []
      : [make('ACQUISITION_CLOSED', closingDay(tied, today) ?? dayOf(closing, today), closing)]),
    ...(told === undefined ? [] : [make('ACQUISITION_CLOSED', agreement.signedOn, told.unit)]),
    ...(signing === undefined || !stillSigned ? [] : [make('AGREEMENT_SIGNED', agreement.signedOn, signing.unit)]),
    ...(amended === undefined
      ? []
      : [make('AGREEMENT_AMENDED', amended.titled === true ? dayOf(amended.unit, null) : amended.date, amended.unit)]),
    ...(isTold(agreement, group)
      ? [
          ...happened('OPTION_EXERCISED', EXERCISED, /\bmay\b(?! \d)|can |right to|upon|if |following exercise|fee/i),
          ...happened(
            'AGREEMENT_TERMINATED',
            TERMINATED,
            /\bmay\b(?! \d)|right to|could|if |upon|fee|risk|obligations|unless/i,
          ),
          ...happened('MILESTONE_ACHIEVED', MILESTONE, POTENTIAL),
        ]
      : []),
  ]
}

/** Told for its own sake, and no purchase of shares: what happens under a deal is told of such. */
const isTold = ({ type }: Agreement, group: MentionGroup): boolean =>
  type !== 'EQUITY' && type !== 'FINANCING' && group.some((mention) => mention.weight > 1 || mention.type === 'LICENSE')

/** The day that stands next to words of closing: "closed yesterday", "completed the acquisition on May 3, 2021". */
const closingDay = (tied: readonly Unit[], today: string | null): string | null => {
  for (const unit of tied) {
    const match = CLOSED.exec(unit)
    if (match === null || !occurs(unit, CLOSED, NOT_YET)) continue
    const end = match.index + match[0].length
    const date = datesOf(unit, today).find(
      ({ start, value, bound }) => value.length === 10 && bound === 'on' && start >= end && start - end < 40,
    )
    if (date !== undefined && date.value !== today) return date.value
  }
  return null
}

const drugOf = ({ items }: Unit): string | null =>
  items.find((item): item is Name => item.kind === 'name' && item.type === 'Drug')?.ids[0] ?? null

const occurs = (unit: Unit, pattern: UnitPattern, unless: RegExp | null): boolean => {
  const match = pattern.exec(unit)
  if (match === null) return false
  return unless?.test(unit.text.slice(Math.max(0, match.index - 50), match.index + match[0].length + 5)) !== true
}

/** The day or month that the unit gives; where it gives none, or tells the news of today, the document's own day. */
const dayOf = (unit: Unit, today: string | null): string | null => {
  const news = unit.place === 'headline' || /(?<![\p{L}])today(?![\p{L}])/iu.test(unit.text)
  const own = datesOf(unit, today)
    .filter(({ start }) => !/dated (?:as of )?$/i.test(unit.text.slice(Math.max(0, start - 14), start)))
    .filter(({ value, from, bound }) => value.length >= 4 && bound !== 'before' && (today === null || from <= today))
    .toSorted((a, b) => b.value.length - a.value.length)[0]
  return own !== undefined && own.value.length >= (news ? 10 : 4) ? own.value : today
}
