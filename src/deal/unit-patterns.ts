import type { Unit } from './item.ts'
import { holdsAll, UnitHint } from './unit-hint.ts'
import type { LaneBit } from './word-lanes.ts'

const NONE: readonly never[] = []

/** A row with the bits that a unit must hold for it, without the one that it is found by. */
interface Waiting<Row> {
  readonly place: number
  readonly row: Row
  readonly others: readonly LaneBit[]
}

/** The rows that wait for one bit. */
interface Key<Row> extends LaneBit {
  readonly rows: Waiting<Row>[]
}

/** Rows with a pattern each, of which only those are run over a unit whose words it holds. */
export class UnitPatterns<Row extends { readonly pattern: RegExp }> {
  /** By lane; of a lane those that any row is found by. */
  readonly #keys: readonly (readonly Key<Row>[])[]
  readonly #masks: readonly number[]
  /** Rows whose patterns tell nothing of what they need. */
  readonly #always: readonly Waiting<Row>[]

  constructor(rows: readonly Row[]) {
    const keys: Key<Row>[][] = []
    const always: Waiting<Row>[] = []
    rows.forEach((row, place) => {
      const [key, ...others] = UnitHint.of(row.pattern).bits
      if (key === undefined) always.push({ place, row, others })
      else rowsOf(keys, key).push({ place, row, others })
    })
    this.#keys = keys
    this.#masks = keys.map((own) => own.reduce((all, { mask }) => all | mask, 0))
    this.#always = always
  }

  /** The rows whose patterns may match in a unit, in order. */
  within(unit: Unit): readonly Row[] {
    const masks = this.#masks
    let found: Waiting<Row>[] | null = this.#always.length > 0 ? [...this.#always] : null
    for (let lane = 0; lane < masks.length; lane++) {
      const mask = masks[lane] ?? 0
      if (mask === 0) continue
      const held = unit.held(lane) & mask
      if (held !== 0) found = addWoken(found, this.#keys[lane] ?? NONE, held, unit)
    }
    if (found === null) return NONE
    if (found.length > 1) found.sort((a, b) => a.place - b.place)
    return found.map(({ row }) => row)
  }
}

const rowsOf = <Row>(keys: Key<Row>[][], { lane, mask }: LaneBit): Waiting<Row>[] => {
  while (keys.length <= lane) keys.push([])
  const own = keys[lane] ?? []
  const known = own.find((key) => key.mask === mask)
  if (known !== undefined) return known.rows
  const rows: Waiting<Row>[] = []
  own.push({ lane, mask, rows })
  return rows
}

/** Adds the rows that wait for bits which are held, and whose other bits are held too. */
const addWoken = <Row>(
  found: Waiting<Row>[] | null,
  keys: readonly Key<Row>[],
  held: number,
  unit: Unit,
): Waiting<Row>[] | null => {
  for (const { mask, rows } of keys)
    if ((held & mask) !== 0)
      for (const waiting of rows) if (holdsAll(unit, waiting.others)) (found ??= []).push(waiting)
  return found
}
