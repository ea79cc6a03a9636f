import type { RelationType } from '../model/fact.ts'

/** How a relation is said: columns for its two ends, and the verb between them. */
export interface RelationWords {
  readonly from: string
  readonly to: string
  readonly verb: string
}

/** The field's nouns for the ends of each relation. */
export const RELATION_WORDS: Readonly<Record<RelationType, RelationWords>> = {
  LICENSES_TO: { from: 'licensor', to: 'licensee', verb: 'licenses to' },
  GRANTS_OPTION_TO: { from: 'grantor', to: 'holder', verb: 'grants an option to' },
  COLLABORATES_WITH: { from: 'organization', to: 'partner', verb: 'collaborates with' },
  SUPPLIES: { from: 'supplier', to: 'customer', verb: 'supplies' },
  DISTRIBUTES_FOR: { from: 'distributor', to: 'principal', verb: 'distributes for' },
  ACQUIRES: { from: 'acquirer', to: 'acquired', verb: 'acquires' },
  SUBSIDIARY_OF: { from: 'subsidiary', to: 'parent', verb: 'is a subsidiary of' },
  INVESTS_IN: { from: 'investor', to: 'investee', verb: 'invests in' },
  DEVELOPS: { from: 'organization', to: 'drug', verb: 'develops' },
  OWNS: { from: 'owner', to: 'technology', verb: 'owns' },
  USES: { from: 'user', to: 'uses', verb: 'uses' },
  TARGETS: { from: 'drug', to: 'target', verb: 'targets' },
  TREATS: { from: 'drug', to: 'disease', verb: 'treats' },
  ASSOCIATED_WITH: { from: 'target', to: 'disease', verb: 'is associated with' },
  IS_A: { from: 'substance', to: 'class', verb: 'is a' },
}
