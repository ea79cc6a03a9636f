import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'

const NONE: readonly never[] = []

/** Rows with a pattern each, of which only those are run over a unit whose words it holds. */
export class UnitPatterns<Row extends { readonly pattern: RegExp }> {
  readonly #rows: readonly Row[]
  /** For each row the bits that it needs: how many, then lane and mask of each. */
  readonly #needs: Int32Array
  /** The lanes of all rows, and of the unit at hand what it holds of each. */
  readonly #lanes: readonly number[]
  readonly #held: Int32Array

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    const needs = rows.map(({ pattern }) => UnitHint.of(pattern).bits)
    this.#needs = Int32Array.from(
      needs.flatMap((bits) => [bits.length, ...bits.flatMap(({ lane, mask }) => [lane, mask])]),
    )
    this.#lanes = [...new Set(needs.flat().map(({ lane }) => lane))]
    this.#held = new Int32Array(Math.max(0, ...this.#lanes) + 1)
  }

  /** The rows whose patterns may match in a unit, in order. */
  within(unit: Unit): readonly Row[] {
    const held = this.#held
    const needs = this.#needs
    for (const lane of this.#lanes) held[lane] = unit.held(lane)
    let found: Row[] | null = null
    let row = 0
    for (let at = 0; at < needs.length; row++) {
      const end = at + 1 + 2 * (needs[at] ?? 0)
      at++
      while (at < end && ((held[needs[at] ?? 0] ?? 0) & (needs[at + 1] ?? 0)) !== 0) at += 2
      const own = this.#rows[row]
      if (at === end && own !== undefined) (found ??= []).push(own)
      at = end
    }
    return found ?? NONE
  }
}
