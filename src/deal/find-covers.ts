import type { Agreement } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { Fact } from '../model/fact.ts'
import type { Name, Unit } from './item.ts'
import type { MentionGroup } from './merge-mentions.ts'

/**
 * Ids of the drugs, technologies, substances, targets and diseases that an agreement is about, in text order: those named
 * after the words that make it; of kinds that are not named there, and of drugs, those of the sentences that speak of it;
 * and for the purchase of a company the drugs that it develops.
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
    for (const item of thingsOf(unit)) if (item.start > head.start) for (const id of item.ids) found.add(id)
  const kinds = new Set([...found].map((id) => entities.get(id)?.type))
  for (const unit of tied)
    if (unit.place !== 'quotation')
      for (const { type, ids } of thingsOf(unit))
        if (type === 'Drug' || !kinds.has(type)) for (const id of ids) found.add(id)
  if (agreement.type === 'ACQUISITION') for (const id of pipelineOf(agreement, facts)) found.add(id)
  return [...found].filter((id) => entities.get(id)?.optional === false)
}

const thingsOf = ({ items }: Unit): readonly Name[] =>
  items.filter((item): item is Name => item.kind === 'name' && item.type !== 'Organization')

/** The drugs of a company that is bought. */
const pipelineOf = ({ parties }: Agreement, facts: readonly Fact[]): readonly string[] => {
  const target = parties.find(({ role }) => role === 'TARGET_COMPANY')?.org
  return facts
    .filter(({ type, from, modality }) => type === 'DEVELOPS' && from === target && modality === 'ASSERTED')
    .map(({ to }) => to)
}
