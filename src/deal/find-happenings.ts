import type { Entity } from '../model/entity.ts'
import type { Event, EventType } from '../model/event.ts'
import { datesOf } from './dates-of.ts'
import type { Unit } from './item.ts'
import { itemAt } from './find-names.ts'
import { readTable } from '../lexicon/read-table.ts'
import { UnitPatterns } from './unit-patterns.ts'

interface Happening {
  readonly type: EventType
  readonly pattern: RegExp
  readonly unless: RegExp | null
}

let happenings: UnitPatterns<Happening> | undefined
const HAPPENINGS = (): UnitPatterns<Happening> =>
  (happenings ??= new UnitPatterns(
    readTable('deal-happenings.tsv').map(({ type = '', pattern = '', unless = '' }) => ({
      type: type as EventType,
      pattern: new RegExp(`(?<![a-zß-ÿ-])(?:${pattern})`),
      unless: unless === '' ? null : new RegExp(unless, 'iu'),
    })),
  ))

/**
 * What happened to drugs, as headlines and leads announce it: each type once a drug. `main` is the drug that the
 * document is about, for units that name none.
 */
export const findHappenings = (
  units: readonly Unit[],
  today: string | null,
  entities: ReadonlyMap<string, Entity>,
): readonly Event[] => {
  const found = new Map<string, Event>()
  const settled = new Map<EventType, ReadonlySet<string>>()
  const top = units.filter(({ place }) => place === 'headline' || place === 'lead')
  const main = mainDrugOf(top)
  for (const unit of top) {
    for (const { type, pattern, unless } of HAPPENINGS().within(unit)) {
      const before = settled.get(type)
      if (before?.size === 0) continue
      const match = pattern.exec(unit.plain)
      if (match === null) continue
      const from = Math.max(0, match.index - 60)
      if (unless?.test(unit.plain.slice(from, match.index + match[0].length + 30)) === true) continue
      const named = nearestDrugs(unit, itemAt(unit, match.index))
      const drugs = before ?? named ?? (ITSELF.has(type) ? [] : main())
      settled.set(type, new Set(drugs))
      for (const drug of drugs) {
        const event = eventOf(type, drug, unit, match.index, today, entities)
        const key = `${type}|${drug}`
        const known = found.get(key)
        found.set(
          key,
          known === undefined
            ? event
            : {
                ...known,
                on: known.on ?? event.on,
                orgs: known.orgs.length > 0 ? known.orgs : event.orgs,
                evidence: [...known.evidence, ...event.evidence],
              },
        )
      }
    }
  }
  return [...found.values()].map((event) => ({ ...event, on: event.on ?? today }))
}

/** What is told only of a drug that the unit itself names. */
const ITSELF: ReadonlySet<EventType> = new Set([
  'APPROVED',
  'LAUNCHED',
  'IND_EFFECTIVE',
  'IND_FILED',
  'SUBMITTED_FOR_APPROVAL',
])

/** The first drug that units name, if any, looked for when it is first asked for. */
const mainDrugOf = (units: readonly Unit[]): (() => readonly string[]) => {
  let main: readonly string[] | undefined
  return () => (main ??= firstDrugOf(units))
}

const firstDrugOf = (units: readonly Unit[]): readonly string[] => {
  for (const unit of units)
    if (unit.names('Drug'))
      for (const item of unit.items) if (item.kind === 'name' && item.type === 'Drug') return item.ids.slice(0, 1)
  return []
}

/** The drugs of the name nearest after the verb, else before it; null where the unit names none. */
const nearestDrugs = (unit: Unit, at: number): readonly string[] | null => {
  if (!unit.names('Drug')) return null
  const { items } = unit
  let nearest: readonly string[] | null = null
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind !== 'name' || item.type !== 'Drug') continue
    nearest = item.ids
    if (i >= at) break
  }
  return nearest
}

/** "the 2023 Annual Meeting", "at ASH 2023": the year of a meeting where data are shown. */
const MEETING =
  /(20\d\d) (?:\p{Lu}\S+ ){0,3}(?:Meeting|Congress|Symposium|Conference|Summit)|(?:Meeting|Congress|Symposium|Conference|Summit|Week),? (20\d\d)/u

const eventOf = (
  type: EventType,
  drug: string,
  unit: Unit,
  position: number,
  today: string | null,
  entities: ReadonlyMap<string, Entity>,
): Event => {
  const named = (kind: string): readonly string[] =>
    unit.items.flatMap((item) => (item.kind === 'name' && item.type === kind ? item.ids : []))
  const start = (unit.items[itemAt(unit, position)]?.start ?? unit.start) - unit.start
  const dates = datesOf(unit, today)
  const own = dates.find(
    (date) => date.start > start && date.start < start + 320 && date.bound === 'on' && date.value.length >= 7,
  )
  return {
    kind: 'Event',
    type,
    on: own?.value ?? (type === 'DATA_REPORTED' ? (MEETING.exec(unit.text)?.slice(1).find(Boolean) ?? null) : null),
    drug,
    orgs: [...new Set(named('Organization'))].filter((org) => entities.get(org)?.optional === false),
    disease: named('Disease')[0] ?? null,
    agreement: null,
    evidence: [
      { start: unit.start, end: unit.end, rule: `event/${type.toLowerCase().replaceAll('_', '-')}`, confidence: 0.75 },
    ],
    confidence: 0.75,
  }
}
