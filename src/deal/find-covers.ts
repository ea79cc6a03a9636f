import type { Agreement } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { Fact } from '../model/fact.ts'
import type { Unit } from './item.ts'
import type { MentionGroup } from './merge-mentions.ts'

/**
 * Ids of the drugs, technologies, substances, targets and diseases that an agreement is about, in text order: those named
 * after the words that make it, and for the purchase of a company the drugs that it develops.
 */
export const findCovers = (
  agreement: Agreement,
  group: MentionGroup,
  tied: readonly Unit[],
  entities: ReadonlyMap<string, Entity>,
  facts: readonly Fact[],
): readonly string[] => {
  const found = new Set<string>()
  for (const { unit, head } of group)
    for (const item of unit.items)
      if (item.kind === 'name' && item.type !== 'Organization' && item.start > head.start)
        for (const id of item.ids) found.add(id)
  if (agreement.type === 'ACQUISITION') for (const id of pipelineOf(agreement, tied, facts)) found.add(id)
  return [...found].filter((id) => entities.get(id)?.optional === false)
}

/** The drugs of a company that is bought. */
const pipelineOf = (agreement: Agreement, tied: readonly Unit[], facts: readonly Fact[]): readonly string[] => {
  const target = agreement.parties.find(({ role }) => role === 'TARGET_COMPANY')?.org
  const developed = facts.filter(
    ({ type, from, modality }) => type === 'DEVELOPS' && from === target && modality === 'ASSERTED',
  )
  const named = tied.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'name' && item.type === 'Drug' ? item.ids : [])),
  )
  return developed.length > 0 ? developed.map(({ to }) => to) : named
}
