import type { Unit } from './item.ts'
import { HintedPatterns } from '../sentence/hinted-patterns.ts'

/** A pattern for a unit's text that is run only where the unit holds the words that its matches need. */
export class UnitPattern {
  readonly #patterns: HintedPatterns<{ readonly pattern: RegExp }>

  constructor(pattern: RegExp) {
    this.#patterns = new HintedPatterns([{ pattern }])
  }

  exec(unit: Unit): RegExpExecArray | null {
    return this.#patterns.within(unit)[0]?.pattern.exec(unit.text) ?? null
  }

  test(unit: Unit): boolean {
    return this.exec(unit) !== null
  }
}
