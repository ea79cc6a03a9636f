import type { RelationType } from '../model/fact.ts'

/** How a relation is said: columns for its two ends, and the verb between them. */
export interface RelationWords {
  readonly from: string
  readonly to: string
  readonly verb: string
  /** The verb after a plural. */
  readonly verbs: string
}

/** The field's nouns for the ends of each relation. */
export const RELATION_WORDS: Readonly<Record<RelationType, RelationWords>> = {
  LICENSES_TO: { from: 'licensor', to: 'licensee', verb: 'licenses to', verbs: 'license to' },
  GRANTS_OPTION_TO: { from: 'grantor', to: 'holder', verb: 'grants an option to', verbs: 'grant an option to' },
  COLLABORATES_WITH: { from: 'organization', to: 'partner', verb: 'collaborates with', verbs: 'collaborate with' },
  SUPPLIES: { from: 'supplier', to: 'customer', verb: 'supplies', verbs: 'supply' },
  DISTRIBUTES_FOR: { from: 'distributor', to: 'principal', verb: 'distributes for', verbs: 'distribute for' },
  ACQUIRES: { from: 'acquirer', to: 'acquired', verb: 'acquires', verbs: 'acquire' },
  SUBSIDIARY_OF: { from: 'subsidiary', to: 'parent', verb: 'is a subsidiary of', verbs: 'are subsidiaries of' },
  INVESTS_IN: { from: 'investor', to: 'investee', verb: 'invests in', verbs: 'invest in' },
  DEVELOPS: { from: 'organization', to: 'drug', verb: 'develops', verbs: 'develop' },
  OWNS: { from: 'owner', to: 'technology', verb: 'owns', verbs: 'own' },
  USES: { from: 'user', to: 'uses', verb: 'uses', verbs: 'use' },
  TARGETS: { from: 'drug', to: 'target', verb: 'targets', verbs: 'target' },
  TREATS: { from: 'drug', to: 'disease', verb: 'treats', verbs: 'treat' },
  ASSOCIATED_WITH: { from: 'target', to: 'disease', verb: 'is associated with', verbs: 'are associated with' },
  IS_A: { from: 'substance', to: 'class', verb: 'is a', verbs: 'are of the class' },
}
