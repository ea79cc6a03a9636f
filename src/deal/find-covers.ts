import type { Agreement } from '../model/agreement.ts'
import type { Entity, EntityType } from '../model/entity.ts'
import type { Fact } from '../model/fact.ts'
import type { Item, Name, Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'
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
  const heads = new Map<number, number>()
  for (const { unit, head } of group) {
    heads.set(unit.start, head.start)
    if (!isOfResults(unit)) addThings(found, unit, head.start)
  }
  const kinds = new Set<EntityType | undefined>()
  for (const id of found) kinds.add(entities.get(id)?.type)
  for (const unit of tied) {
    if (unit.place === 'quotation' || !isAbout(unit, agreement)) continue
    const head = heads.get(unit.start)
    if (head === undefined || !namesAfter(unit, head))
      addThings(found, unit, -1, (type) => type === 'Drug' || !kinds.has(type))
  }
  if (agreement.type === 'ACQUISITION') addPipeline(found, agreement, facts)
  if (found.size === 0) return NOTHING
  const covers = [...found].filter((id) => entities.get(id)?.optional === false)
  const drugs = covers.some((id) => entities.get(id)?.type === 'Drug')
  return drugs ? covers.filter((id) => entities.get(id)?.type !== 'Target') : covers
}

const NOTHING: readonly string[] = []

/** What a sentence about a company's results says of its products is not about a deal. */
const RESULT = /(?<!\p{L})(?:revenues?|expenses|earnings|guidance|non-gaap)(?!\p{L})/u
const RESULT_WORD = new UnitHint(RESULT)
const RESULT_START = new UnitHint(/^(?:net|tax)$/)
const RESULTS = /(?<![\p{L}])(?:net (?:income|sales)|tax rate)(?![\p{L}])/iu
const isOfResults = (unit: Unit): boolean =>
  RESULT_WORD.isIn(unit) || (RESULT_START.isIn(unit) && RESULTS.test(unit.text))

/** What a sentence says of the deal itself, not merely of one of its parties. */
const DEAL = new UnitHint(
  /(?<!\p{L})(?:agreement|collaborat\w*|partner\w*|transaction|deal|alliance|licen[sc]\w*|rights|acqui\w+|option|royalt\w+|merger|joint(?:ly)?|program(?:me)?s?)(?!\p{L})/u,
)

const isAbout = (unit: Unit, { parties }: Agreement): boolean =>
  (DEAL.isIn(unit) || namesTwo(unit.orgs, parties)) && !isOfResults(unit)

const namesTwo = (orgs: readonly string[], parties: Agreement['parties']): boolean => {
  let count = 0
  for (const { org } of parties) if (orgs.includes(org)) count++
  return count > 1
}

const isThing = (item: Item): item is Name => item.kind === 'name' && item.type !== 'Organization'

const namesAfter = ({ items }: Unit, position: number): boolean =>
  items.some((item) => item.start > position && isThing(item))

/** Adds the things that a unit names after a position, of the types that pass a test. */
const addThings = (
  found: Set<string>,
  { items }: Unit,
  position: number,
  isWanted: (type: EntityType) => boolean = () => true,
): void => {
  for (const item of items)
    if (item.start > position && isThing(item) && isWanted(item.type)) for (const id of item.ids) found.add(id)
}

/** Adds the drugs of a company that is bought. */
const addPipeline = (found: Set<string>, { parties }: Agreement, facts: readonly Fact[]): void => {
  const target = parties.find(({ role }) => role === 'TARGET_COMPANY')?.org
  for (const { type, from, to, modality } of facts)
    if (type === 'DEVELOPS' && from === target && modality === 'ASSERTED') found.add(to)
}
