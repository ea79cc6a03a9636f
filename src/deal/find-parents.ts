import { allMatches } from './all-matches.ts'
import type { Fact } from '../model/fact.ts'
import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'

const PART_OF =
  /⟦Organization⟧ ,? ?(?:a|an|the|its|which is a) (?:[\p{L}-]+ ){0,6}(?:subsidiary|unit|group|division|affiliate|arm|member|part) of (?:the )?⟦Organization⟧/gu

const HINT = new UnitHint(/^(?:subsidiary|unit|group|division|affiliate|arm|member|part)$/)

/** Each company's parent by the relations read and by what appositions say; itself where none is told. */
export const findParents = (units: readonly Unit[], facts: readonly Fact[]): ((org: string) => string) => {
  const parents = new Map<string, string>()
  for (const { type, from, to, modality } of facts)
    if (type === 'SUBSIDIARY_OF' && modality === 'ASSERTED') parents.set(from, to)
  for (const unit of units) {
    if (unit.orgs.length < 2 || !HINT.isIn(unit)) continue
    for (const match of allMatches(PART_OF, unit.plain)) {
      const orgs = unit.items.filter((item, i) => {
        const at = unit.offsets[i] ?? 0
        return item.kind === 'name' && at >= match.index && at < match.index + match[0].length
      })
      const [child, parent] = orgs.map((item) => (item.kind === 'name' ? item.ids.at(-1) : undefined))
      if (child !== undefined && parent !== undefined && child !== parent) parents.set(child, parent)
    }
  }
  return (org) => {
    const parent = parents.get(org)
    return parent !== undefined && parents.get(parent) !== org ? parent : org
  }
}
