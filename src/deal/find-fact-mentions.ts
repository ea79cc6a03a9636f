import type { Fact } from '../model/fact.ts'
import type { AgreementMention } from './agreement-mention.ts'
import type { Unit } from './item.ts'

/**
 * `agreement/relation`: licences that only a relation between two companies tells: "A, B and C have licensed FX9". Other
 * relations (supply, investment, collaboration) are as often told in passing, and make no agreement.
 */
export const findFactMentions = (units: readonly Unit[], facts: readonly Fact[]): readonly AgreementMention[] => {
  const starts = units.map(({ start }) => start)
  return facts.flatMap(({ type, from, to, modality, evidence: [proof] }): readonly AgreementMention[] => {
    if (type !== 'LICENSES_TO' || proof === undefined || (modality !== 'ASSERTED' && modality !== 'TERMINATED'))
      return []
    const unit = units[lastAtMost(starts, proof.start)]
    if (unit === undefined || proof.start >= unit.end) return []
    return [
      {
        unit,
        rule: 'agreement/relation',
        type: 'LICENSE',
        parties: [
          { org: from, role: 'LICENSOR' },
          { org: to, role: 'LICENSEE' },
        ],
        head: { start: proof.start, end: proof.end },
        start: proof.start,
        end: proof.end,
        lone: false,
        executed: false,
        weight: 1,
        signed: false,
        status: modality === 'TERMINATED' ? 'TERMINATED' : null,
        exclusive: null,
        date: null,
      },
    ]
  })
}

const lastAtMost = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
