import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'

/** A pattern for a unit's text that is run only where the unit holds the words that its matches need. */
export class UnitPattern {
  readonly #pattern: RegExp
  readonly #hint: UnitHint

  /** `pattern` is neither global nor sticky; `word` matches one word of all that it matches, where that tells more. */
  constructor(pattern: RegExp, word?: RegExp) {
    this.#pattern = pattern
    this.#hint = word === undefined ? UnitHint.of(pattern) : new UnitHint(word)
  }

  exec(unit: Unit): RegExpExecArray | null {
    return this.#hint.isIn(unit) ? this.#pattern.exec(unit.text) : null
  }

  test(unit: Unit): boolean {
    return this.#hint.isIn(unit) && this.#pattern.test(unit.text)
  }
}
