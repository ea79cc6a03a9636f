import type { Agreement } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { Fact } from '../model/fact.ts'
import type { Name, Unit } from './item.ts'
import { UnitPattern } from './unit-pattern.ts'
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
  const add = (names: readonly Name[]): void => {
    for (const { ids } of names) for (const id of ids) found.add(id)
  }
  const heads = new Map(group.map(({ unit, head }) => [unit, head.start]))
  for (const { unit, head } of group)
    if (!RESULTS.test(unit)) add(thingsOf(unit).filter(({ start }) => start > head.start))
  const kinds = new Set([...found].map((id) => entities.get(id)?.type))
  for (const unit of tied) {
    if (unit.place === 'quotation' || !isAbout(unit, agreement)) continue
    const things = thingsOf(unit)
    const head = heads.get(unit)
    if (head === undefined || !things.some(({ start }) => start > head))
      add(things.filter(({ type }) => type === 'Drug' || !kinds.has(type)))
  }
  if (agreement.type === 'ACQUISITION') for (const id of pipelineOf(agreement, facts)) found.add(id)
  const covers = [...found].filter((id) => entities.get(id)?.optional === false)
  const drugs = covers.some((id) => entities.get(id)?.type === 'Drug')
  return covers.filter((id) => !drugs || entities.get(id)?.type !== 'Target')
}

/** What a sentence about a company's results says of its products is not about a deal. */
const RESULTS = new UnitPattern(
  /(?<![\p{L}])(?:revenues?|net (?:income|sales)|expenses|earnings|guidance|tax rate|non-gaap)(?![\p{L}])/iu,
)

/** What a sentence says of the deal itself, not merely of one of its parties. */
const DEAL = new UnitPattern(
  /(?<![\p{L}])(?:agreement|collaborat\w*|partner\w*|transaction|deal|alliance|licen[sc]\w*|rights|acqui\w+|option|royalt\w+|merger|joint(?:ly)?|program(?:me)?s?)(?![\p{L}])/iu,
)

const isAbout = (unit: Unit, { parties }: Agreement): boolean =>
  !RESULTS.test(unit) && (DEAL.test(unit) || parties.filter(({ org }) => unit.orgs.includes(org)).length > 1)

const thingsOf = ({ items }: Unit): readonly Name[] =>
  items.filter((item): item is Name => item.kind === 'name' && item.type !== 'Organization')

/** The drugs of a company that is bought. */
const pipelineOf = ({ parties }: Agreement, facts: readonly Fact[]): readonly string[] => {
  const target = parties.find(({ role }) => role === 'TARGET_COMPANY')?.org
  return facts
    .filter(({ type, from, modality }) => type === 'DEVELOPS' && from === target && modality === 'ASSERTED')
    .map(({ to }) => to)
}
