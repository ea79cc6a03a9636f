import type { AgreementStatus, AgreementType, MilestoneKind, PartyRole, TermKind, Total } from '../model/agreement.ts'
import type { ClauseKind } from '../model/contract.ts'
import type { EntityType } from '../model/entity.ts'
import type { EventType } from '../model/event.ts'
import type { Modality, RelationType } from '../model/fact.ts'

/** What the resolvers hand on: rows of `cypher/api`, with the ids of other nodes in their place. */
export interface EntityRecord {
  readonly label: EntityType
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly cik: string | null
  readonly ticker: string | null
  readonly drugbank: string | null
  readonly mesh: string | null
  readonly hgnc: string | null
  readonly doid: string | null
  /** Three lists side by side; `''` where a date is open. */
  readonly names: readonly string[]
  readonly namedSince: readonly string[]
  readonly namedUntil: readonly string[]
}

export interface FactRecord {
  readonly label: 'Fact'
  readonly id: string
  readonly type: RelationType
  readonly modality: Modality
  readonly confidence: number
  readonly since: string | null
  readonly until: string | null
  readonly learntOn: string | null
  readonly sources: number | null
  readonly from: string
  readonly to: string
}

/** A party by its organization's id. */
export interface PartyRecord {
  readonly organization: string
  readonly role: PartyRole
}

export interface AgreementRecord {
  readonly label: 'Agreement'
  readonly id: string
  readonly type: AgreementType
  readonly name: string | null
  readonly signedOn: string | null
  readonly effectiveOn: string | null
  readonly endedOn: string | null
  readonly exclusive: boolean | null
  readonly territory: string | null
  readonly territoryExcluded: string | null
  readonly field: string | null
  readonly sublicensing: string | null
  readonly option: string | null
  readonly diligence: string | null
  readonly status: AgreementStatus | null
  readonly stage: string | null
  readonly learntOn: string | null
  readonly confidence: number
  readonly parties: readonly PartyRecord[]
  readonly covers: readonly string[]
  readonly terms: readonly string[]
  readonly amends: readonly string[]
  readonly governingLaw: string | null
  readonly expirationDate: string | null
  readonly totals: readonly Total[]
  readonly clauses: readonly string[]
}

export interface ClauseRecord {
  readonly label: 'Clause'
  readonly id: string
  readonly kind: ClauseKind
  readonly number: string | null
  readonly text: string
}

/** Money as the graph keeps it; see the model's Term. */
export interface TermRecord {
  readonly label: 'Term'
  readonly id: string
  readonly kind: TermKind
  readonly amount: number | null
  readonly amountLow: number | null
  readonly approximate: boolean | null
  readonly per: string | null
  readonly milestone: MilestoneKind | null
  readonly currency: string | null
  readonly upTo: boolean | null
  readonly rateLow: number | null
  readonly rateHigh: number | null
  readonly rateWords: string | null
  readonly disclosure: 'STATED' | 'REDACTED'
  readonly committed: boolean | null
  readonly trigger: string | null
  readonly payers: readonly string[]
  readonly payees: readonly string[]
}

export interface EventRecord {
  readonly label: 'Event'
  readonly id: string
  readonly type: EventType
  readonly on: string | null
  readonly learntOn: string | null
  readonly confidence: number
  /** Ids of what took part. */
  readonly things: readonly string[]
}

export interface FilingRecord {
  readonly label: 'Filing'
  readonly id: string
  readonly accession: string
  readonly form: string
  readonly filedOn: string | null
}

export interface DocumentRecord {
  readonly label: 'Document'
  readonly id: string
  readonly name: string
  readonly sha256: string
  readonly datedOn: string | null
  readonly filing: FilingRecord | null
}

export interface EvidenceRecord {
  readonly text: string
  readonly rawStart: number
  readonly rawEnd: number
  readonly rule: string
  readonly confidence: number
  readonly exhibit: string | null
  readonly section: string | null
  readonly about: string
  /** The document's id. */
  readonly document: string
}

/** One fact of a path, walked from one thing to the next. */
export interface HopRecord {
  readonly type: RelationType
  readonly fact: string
  readonly from: string
  readonly to: string
}

export type NodeRecord =
  EntityRecord | FactRecord | AgreementRecord | TermRecord | ClauseRecord | EventRecord | DocumentRecord | FilingRecord
