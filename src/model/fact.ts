import type { Evidence } from './evidence.ts'
import type { EntityType } from './entity.ts'

/** What a claim's words make of it. Only ASSERTED and TERMINATED claims are facts. */
export const MODALITIES = ['ASSERTED', 'PROPOSED', 'OPTIONAL', 'HYPOTHETICAL', 'NEGATED', 'TERMINATED'] as const
export type Modality = (typeof MODALITIES)[number]

/** The fifteen relations, each with the types it joins; a relation's name is its relationship type in the graph. */
export const RELATIONS = {
  LICENSES_TO: { from: ['Organization'], to: ['Organization'] },
  GRANTS_OPTION_TO: { from: ['Organization'], to: ['Organization'] },
  COLLABORATES_WITH: { from: ['Organization'], to: ['Organization'] },
  SUPPLIES: { from: ['Organization'], to: ['Organization'] },
  DISTRIBUTES_FOR: { from: ['Organization'], to: ['Organization'] },
  ACQUIRES: { from: ['Organization'], to: ['Organization'] },
  SUBSIDIARY_OF: { from: ['Organization'], to: ['Organization'] },
  INVESTS_IN: { from: ['Organization'], to: ['Organization'] },
  DEVELOPS: { from: ['Organization'], to: ['Drug'] },
  OWNS: { from: ['Organization'], to: ['Technology'] },
  USES: { from: ['Drug', 'Technology'], to: ['Substance', 'Technology'] },
  TARGETS: { from: ['Drug'], to: ['Target'] },
  TREATS: { from: ['Drug'], to: ['Disease'] },
  ASSOCIATED_WITH: { from: ['Target'], to: ['Disease'] },
  IS_A: { from: ['Substance'], to: ['Substance'] },
} as const satisfies Record<string, { readonly from: readonly EntityType[]; readonly to: readonly EntityType[] }>
export type RelationType = keyof typeof RELATIONS
export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[]

/** True for relations that hold either way. */
export const isSymmetric = (type: RelationType): boolean => type === 'COLLABORATES_WITH'

/** One claim of one document about two of its entities, with every sentence that makes it. */
export interface Fact {
  readonly kind: 'Fact'
  readonly type: RelationType
  /** Entity ids. */
  readonly from: string
  readonly to: string
  readonly modality: Modality
  readonly confidence: number
  /** At least one, best first. */
  readonly evidence: readonly Evidence[]
}

/** What makes two facts the same claim: type, ends (in order of id where the relation is symmetric) and modality. */
export const claimKey = (fact: Pick<Fact, 'type' | 'from' | 'to' | 'modality'>): string => {
  const [a, b] = isSymmetric(fact.type) && fact.from > fact.to ? [fact.to, fact.from] : [fact.from, fact.to]
  return `${fact.type}|${a}|${b}|${fact.modality}`
}
