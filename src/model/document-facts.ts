import type { AgreementStatus, AgreementType, MilestoneKind, PartyRole, TermKind, Total } from './agreement.ts'
import type { ClauseKind } from './contract.ts'
import type { FilingHeader } from './document.ts'
import type { EntityType, ExternalIds, Listing } from './entity.ts'
import type { EventType } from './event.ts'
import type { Modality, RelationType } from './fact.ts'

/** Words of the file: `rawStart`/`rawEnd` count UTF-16 code units of the file as decoded, end exclusive. */
export interface RawSpan {
  readonly rawStart: number
  readonly rawEnd: number
  readonly text: string
}

/** Words of the file that prove something, with the rule that read them and where in the filing they stand. */
export interface RawEvidence extends RawSpan {
  readonly rule: string
  readonly confidence: number
  /** EDGAR's type of the part ("EX-99.1"), null where the file does not say. */
  readonly exhibit: string | null
  /** Number of the form's item ("8.01") or name of the section ("about"), null in the plain body. */
  readonly section: string | null
}

/** A name given up, when, and the words that say so; `until` is null where they say no date. */
export interface FormerNameRecord extends RawSpan {
  readonly name: string
  readonly until: string | null
}

export interface EntityRecord {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly ids: ExternalIds
  readonly formerNames?: readonly FormerNameRecord[]
  readonly listings?: readonly Listing[]
  readonly optional?: true
  readonly confidence: number
  readonly mentions: readonly (RawSpan & { readonly rule: string })[]
}

export interface RelationRecord {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly modality: Modality
  readonly confidence: number
  readonly evidence: readonly RawEvidence[]
}

export interface TermRecord {
  readonly kind: TermKind
  readonly amount: number | null
  readonly amountLow: number | null
  readonly approximate: boolean
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
  readonly payer: string | null
  readonly payee: string | null
  readonly evidence: readonly RawEvidence[]
}

export interface AgreementRecord {
  readonly type: AgreementType
  readonly parties: readonly { readonly org: string; readonly role: PartyRole }[]
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
  readonly status: AgreementStatus
  readonly stage: string | null
  readonly covers: readonly string[]
  readonly terms: readonly TermRecord[]
  readonly totals: readonly Total[]
  /** Index in the document's list of the agreement that it amends or grew out of. */
  readonly amends: number | null
  readonly proofs: Readonly<Record<string, RawEvidence>>
  readonly evidence: readonly RawEvidence[]
  readonly confidence: number
}

export interface EventRecord {
  readonly type: EventType
  readonly on: string | null
  readonly drug: string | null
  readonly orgs: readonly string[]
  readonly disease: string | null
  /** Index in the document's list of agreements. */
  readonly agreement: number | null
  readonly confidence: number
  readonly evidence: readonly RawEvidence[]
}

export interface ContractRecord {
  readonly title: string | null
  readonly parties: readonly {
    readonly name: string
    readonly alias: string | null
    readonly evidence: readonly RawEvidence[]
  }[]
  readonly agreementDate: string | null
  readonly effectiveDate: string | null
  readonly expirationDate: string | null
  readonly governingLaw: string | null
  readonly clauses: readonly (RawSpan & {
    readonly kind: ClauseKind
    readonly number: string | null
    readonly rule: string
    readonly confidence: number
    readonly terms: readonly string[]
    readonly references: readonly (RawSpan & {
      readonly number: string
      /** Where the clause stands that it leads to. */
      readonly target: Omit<RawSpan, 'text'> | null
    })[]
  })[]
  readonly definitions: readonly (RawSpan & { readonly term: string })[]
  readonly proofs: Readonly<Record<string, RawEvidence>>
}

/**
 * What one file says, with raw spans: what `extract` prints, what the fact log keeps, and all that the graph is made
 * from. Its shape is the gold files' shape with more fields.
 */
export interface DocumentFacts {
  /** The document's file name. */
  readonly doc: string
  readonly id: string
  readonly sha256: string
  readonly header: FilingHeader | null
  /** The day that the document bears; null where it bears none. */
  readonly datedOn: string | null
  readonly entities: readonly EntityRecord[]
  readonly relations: readonly RelationRecord[]
  readonly agreements: readonly AgreementRecord[]
  readonly events: readonly EventRecord[]
  /** Sums of money that no agreement claims. */
  readonly unattached: readonly (RawSpan & { readonly amount: number | null; readonly currency: string | null })[]
  readonly contract: ContractRecord | null
}
