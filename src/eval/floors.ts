import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DealgraphError } from '../errors.ts'
import type { Tally } from './tally.ts'

/** The best F1 so far (0 to 1, rounded down to three places) by set and by what is scored. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A score that fell below its floor. */
export interface Fall {
  readonly set: string
  readonly key: string
  readonly floor: number
  readonly score: number
}

const floorsFile = z.record(z.string(), z.record(z.string(), z.number()))

/** Reads a floors file. */
export const readFloors = (path: string): Floors => {
  try {
    return floorsFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new DealgraphError('FLOORS_UNUSABLE', { path }, { cause })
  }
}

/** The scores of a set that lie below its floors. A score that no longer exists counts as 0. */
export const findFalls = (floors: Floors, set: string, rows: Readonly<Record<string, Tally>>): readonly Fall[] =>
  Object.entries(floors[set] ?? {}).flatMap(([key, floor]) => {
    const score = rows[key]?.f1 ?? 0
    return score < floor ? [{ set, key, floor, score }] : []
  })

/** Whole areas have floors; single types may pay for each other. */
const hasFloor = (key: string): boolean =>
  key.endsWith(' all') || !/^(?:entity|relation|agreement|field|event|words) /.test(key)

/** Floors raised to a set's scores where those are higher; none is lowered. */
export const raiseFloors = (floors: Floors, set: string, rows: Readonly<Record<string, Tally>>): Floors => {
  const raised = Object.fromEntries(
    Object.entries(rows)
      .filter(([key]) => hasFloor(key))
      .map(([key, { f1 }]) => [key, Math.max(floors[set]?.[key] ?? 0, Math.floor((f1 ?? 0) * 1000) / 1000)]),
  )
  return { ...floors, [set]: { ...floors[set], ...raised } }
}
