import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'

/** Rows with a pattern each, of which only those are run over a unit whose words it holds. */
export class UnitPatterns<Row extends { readonly pattern: RegExp }> {
  readonly #rows: readonly Row[]
  readonly #hints: readonly UnitHint[]

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    this.#hints = rows.map(({ pattern }) => UnitHint.of(pattern))
  }

  /** The rows whose patterns may match in a unit, in order. */
  within(unit: Unit): readonly Row[] {
    let found: Row[] | null = null
    for (let i = 0; i < this.#rows.length; i++) {
      const row = this.#rows[i]
      if (row !== undefined && this.#hints[i]?.isIn(unit) === true) (found ??= []).push(row)
    }
    return found ?? NONE
  }
}

const NONE: readonly never[] = []
