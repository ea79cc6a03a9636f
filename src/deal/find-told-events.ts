import { allMatches } from './all-matches.ts'
import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import { datesOf } from './dates-of.ts'
import { itemAt } from './find-names.ts'
import type { Unit } from './item.ts'
import type { DateReading } from './read-dates.ts'
import { readTellings, type Telling } from './read-tellings.ts'

/** What is planned, possible or denied did not happen. */
const UNREAL =
  /(?<![\p{L}])(?:will|would|could|may(?! \d)|might|expect\w*|plans?|planned|anticipat\w*|intend\w*|seek\w*|if|not|never|pending|potential(?:ly)?|eligible|upon|until|to be|aims?|designed to|prior to|support\w*)(?![\p{L}])/u

/** Words before the name of a drug that something else is given with or measured against. */
const BESIDE = /(?:combin\w+|compared|together|along) with $|(?:versus|plus|over|than) $/

/**
 * What clauses anywhere in a text tell of drugs: "the FDA approved FX9", "FX9 met its primary endpoint". Dated where
 * the clause gives a day, and by `today` where a unit announces it as the news of the day.
 */
export const findToldEvents = (
  units: readonly Unit[],
  today: string | null,
  entities: ReadonlyMap<string, Entity>,
): readonly Event[] => {
  const tellings = readTellings()
  const events: Event[] = []
  for (const unit of units)
    if (unit.place !== 'quotation' && unit.names('Drug'))
      for (const telling of tellings.within(unit))
        for (const match of allMatches(telling.pattern, unit.plain))
          events.push(...eventsOf(telling, match, unit, today, entities))
  return events
}

const eventsOf = (
  { type, unless }: Telling,
  match: RegExpExecArray,
  unit: Unit,
  today: string | null,
  entities: ReadonlyMap<string, Entity>,
): readonly Event[] => {
  const end = match.index + match[0].length
  if (unless?.test(match[0]) === true) return []
  if (UNREAL.test(unit.plain.slice(Math.max(clauseStart(unit, match.index), match.index - 60), end))) return []
  const at = match.indices?.groups?.['drug']?.[0] ?? match.index
  const item = unit.items[itemAt(unit, at)]
  if (item?.kind !== 'name' || BESIDE.test(unit.plain.slice(Math.max(0, at - 30), at))) return []
  const days = daysOf(unit, match, type, today)
  const named = (kind: string): readonly string[] =>
    unit.items.flatMap((one) => (one.kind === 'name' && one.type === kind ? one.ids : []))
  const orgs = [...new Set(named('Organization'))].filter((org) => entities.get(org)?.optional === false)
  return [...item.ids, ...listedAfter(unit, at)].flatMap((drug) =>
    days.map((on): Event => ({
      kind: 'Event',
      type,
      on,
      drug,
      orgs,
      disease: named('Disease')[0] ?? null,
      agreement: null,
      evidence: [
        {
          start: unit.start,
          end: unit.end,
          rule: `event/told-${type.toLowerCase().replaceAll('_', '-')}`,
          confidence: 0.75,
        },
      ],
      confidence: 0.75,
    })),
  )
}

/** One more of a list: ", NB12 for breast cancer", "and NB12". */
const LISTED = /^⟦Drug⟧ (?:for (?:the treatment of )?⟦Disease⟧ )(?:, and |, |and )(?=⟦Drug⟧)/

/** The drugs that go on a list: "FX9 for breast cancer, NB12 for glioma, and NB14 for melanoma". */
const listedAfter = (unit: Unit, position: number): readonly string[] => {
  const found: string[] = []
  let at = position
  for (
    let match = LISTED.exec(unit.plain.slice(at, at + 80));
    match !== null;
    match = LISTED.exec(unit.plain.slice(at, at + 80))
  ) {
    at += match[0].length
    const item = unit.items[itemAt(unit, at)]
    if (item?.kind === 'name') found.push(...item.ids)
  }
  return found
}

const clauseStart = ({ plain }: Unit, position: number): number =>
  Math.max(plain.lastIndexOf('. ', position), plain.lastIndexOf('; ', position), 0)

/** The days of a clause: the nearest one; of "approved in May 2020, and for children in June 2021" both. */
const daysOf = (
  unit: Unit,
  match: RegExpExecArray,
  type: Event['type'],
  today: string | null,
): readonly (string | null)[] => {
  const at = (position: number): number => (unit.items[itemAt(unit, position)]?.start ?? unit.end) - unit.start
  const start = at(match.index)
  const end = at(match.index + match[0].length)
  const dates = datesOf(unit, today).filter(
    ({ bound, from, ...date }) =>
      (bound === 'on' || (bound === 'after' && match[0].endsWith('since'))) &&
      (today === null || from <= today) &&
      !/^today$/i.test(unit.text.slice(date.start, date.end)),
  )
  const gap = ({ start: from, end: to }: DateReading): number =>
    from >= end ? from - end : to <= start ? start - to : 0
  const near = dates.filter((date) => gap(date) < 160).sort((a, b) => gap(a) - gap(b))[0]
  if (near === undefined)
    return [/(?<![\p{L}])today(?![\p{L}])/iu.test(unit.text) || unit.place === 'headline' ? today : null]
  const next = dates.find((date) => date.start > near.end && date.value.length > 4)
  return type === 'APPROVED' &&
    next !== undefined &&
    near.start >= start &&
    /^[^.;]*\band (?:for|in) [^.;]{0,100}$/.test(unit.text.slice(near.end, next.start))
    ? [near.value, next.value]
    : [near.value]
}
