import { allMatches } from './all-matches.ts'
import { readTable } from '../lexicon/read-table.ts'
import type { TermKind } from '../model/agreement.ts'
import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'

/** Words that say what a sum is for, at offsets into a unit's text; `rank` is their row in the table, from 0. */
export interface Cue {
  readonly kind: TermKind
  readonly rank: number
  readonly start: number
  readonly end: number
}

class CueReader {
  readonly hint: UnitHint
  readonly #pattern: RegExp
  readonly #kinds: readonly TermKind[]

  constructor() {
    const rows = readTable('deal-terms.tsv')
    const words = rows.map(({ pattern = '' }) => `(${pattern})(?![a-zß-ÿ])`).join('|')
    this.#pattern = new RegExp(`\\b(?:${words})`, 'gi')
    this.#kinds = rows.map(({ kind = '' }) => kind as TermKind)
    this.hint = UnitHint.of(this.#pattern)
  }

  read(text: string): readonly Cue[] {
    return allMatches(this.#pattern, text).map((match) => {
      let rank = 0
      while (rank < this.#kinds.length && match[rank + 1] === undefined) rank++
      return { kind: this.#kinds[rank] ?? 'OTHER', rank, start: match.index, end: match.index + match[0].length }
    })
  }
}

let reader: CueReader | undefined
const cueReader = (): CueReader => (reader ??= new CueReader())

/** Whether a unit may hold such words: a cheap test before the careful one. */
export const mayHoldCues = (unit: Unit): boolean => cueReader().hint.isIn(unit)

/** The words of a unit that say what a sum is for, in order: the rows of `deal-terms.tsv`. */
export const cuesOf = (unit: Unit): readonly Cue[] => (mayHoldCues(unit) ? cueReader().read(unit.text) : [])
