import type { EntityRecord } from '../model/document-facts.ts'
import { foldName } from './fold-name.ts'
import type { Judgement } from './judgement.ts'
import type { GoldEntity } from './scored-facts.ts'

/** Judgements on entities, and which gold entity each extracted one is. */
export interface EntityScore {
  readonly judgements: readonly Judgement[]
  readonly toGold: ReadonlyMap<string, string>
}

/** Aligns extracted entities with gold ones: same type, a shared folded form; one extracted entity per gold entity. */
export const scoreEntities = (gold: readonly GoldEntity[], extracted: readonly EntityRecord[]): EntityScore => {
  const judgements: Judgement[] = []
  const toGold = new Map<string, string>()
  const taken = new Set<string>()
  const goldForms = gold.map((entity) => ({ entity, forms: formsOf(entity) }))
  for (const entity of extracted) {
    const judged = { area: 'entity', key: entity.type, rules: rulesOf(entity) } as const
    const wrong = (kind: string, what: string): void => {
      judgements.push({ ...judged, verdict: 'fp', error: { kind, what: `${entity.type} ${what}` } })
    }
    const forms = new Set(formsOf(entity))
    const hit = goldForms.find((g) => g.entity.type === entity.type && g.forms.some((form) => forms.has(form)))?.entity
    if (hit === undefined) {
      wrong('spurious entity', entity.name)
      continue
    }
    toGold.set(entity.id, hit.id)
    if (hit.optional) continue
    if (taken.has(hit.id)) wrong('unmerged entity', `${entity.name} = ${hit.name}`)
    else {
      taken.add(hit.id)
      judgements.push({ ...judged, verdict: 'tp' })
    }
  }
  for (const { id, type, name, optional } of gold)
    if (!optional && !taken.has(id))
      judgements.push({
        area: 'entity',
        key: type,
        verdict: 'fn',
        rules: [],
        error: { kind: 'missed entity', what: `${type} ${name}` },
      })
  return { judgements, toGold }
}

const formsOf = (entity: Pick<GoldEntity, 'type' | 'name' | 'aliases'>): readonly string[] =>
  [entity.name, ...entity.aliases].map((form) => foldName(form, entity.type)).filter((form) => form !== '')

const rulesOf = (entity: EntityRecord): readonly string[] => [...new Set(entity.mentions.map(({ rule }) => rule))]
