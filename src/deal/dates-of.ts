import type { Unit } from './item.ts'
import { readDates, type DateReading } from './read-dates.ts'

const known = new WeakMap<Unit, { readonly today: string | null; readonly dates: readonly DateReading[] }>()

/** The dates of a unit's text, at offsets into it; read once for each unit. */
export const datesOf = (unit: Unit, today: string | null): readonly DateReading[] => {
  const read = known.get(unit)
  if (read?.today === today) return read.dates
  const dates = readDates(unit.text, { start: 0, end: unit.text.length }, { today })
  known.set(unit, { today, dates })
  return dates
}
