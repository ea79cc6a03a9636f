import type { Unit } from './item.ts'
import type { DateReading } from './read-dates.ts'
import { UnitHint } from './unit-hint.ts'

/** What every date holds: a cheap test before the careful one. */
const HINT = new UnitHint(
  /(?:19|20)\d\d|q[1-4]|[1-4]q|quarter|today|yesterday|week|month|year|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ember|ober)?(?!\p{L})|(?:sun|mon|tues|wednes|thurs|fri|satur)day/u,
)

const NONE: readonly DateReading[] = []

/** The dates of a unit's text, at offsets into it; read once for each unit. */
export const datesOf = (unit: Unit, today: string | null): readonly DateReading[] =>
  HINT.isIn(unit) ? unit.dates(today) : NONE
