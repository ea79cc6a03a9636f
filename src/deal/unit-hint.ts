import { neededWords } from '../sentence/needed-words.ts'
import type { Unit } from './item.ts'
import { laneBit, type LaneBit } from './word-lanes.ts'

/** A cheap test before a careful one: whether a unit holds the words that a rule waits for. */
export class UnitHint {
  readonly bits: readonly LaneBit[]

  /** Each of `words` must match one word of the unit, in lower case. */
  constructor(...words: readonly RegExp[]) {
    this.bits = words.map(laneBit)
  }

  /** The hint for what every match of a pattern must hold. */
  static of(pattern: RegExp): UnitHint {
    return new UnitHint(...neededWords(pattern).map((stems) => new RegExp([...stems].sort().join('|'), 'u')))
  }

  isIn(unit: Unit): boolean {
    return holdsAll(unit, this.bits)
  }
}

/** Whether the words of a unit set all of some bits. */
export const holdsAll = (unit: Unit, bits: readonly LaneBit[]): boolean => {
  for (const { lane, mask } of bits) if ((unit.held(lane) & mask) === 0) return false
  return true
}
