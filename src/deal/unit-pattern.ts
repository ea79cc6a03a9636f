import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'

/** A pattern for a unit's text that is run only where the unit holds the words that its matches need. */
export class UnitPattern {
  readonly #pattern: RegExp
  readonly #hint: UnitHint

  /** `pattern` is neither global nor sticky. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
    this.#hint = UnitHint.of(pattern)
  }

  exec(unit: Unit): RegExpExecArray | null {
    return this.#hint.isIn(unit) ? this.#pattern.exec(unit.text) : null
  }

  test(unit: Unit): boolean {
    return this.#hint.isIn(unit) && this.#pattern.test(unit.text)
  }
}
