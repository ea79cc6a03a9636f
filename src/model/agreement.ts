import type { Evidence } from './evidence.ts'

export const AGREEMENT_TYPES = [
  'LICENSE',
  'OPTION',
  'COLLABORATION',
  'SUPPLY',
  'DISTRIBUTION',
  'ACQUISITION',
  'ASSET_PURCHASE',
  'EQUITY',
  'JOINT_VENTURE',
  'SERVICES',
  'SETTLEMENT',
  'FINANCING',
  'OTHER',
] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

export const PARTY_ROLES = [
  'LICENSOR',
  'LICENSEE',
  'OPTION_GRANTOR',
  'OPTION_HOLDER',
  'COLLABORATOR',
  'SUPPLIER',
  'CUSTOMER',
  'DISTRIBUTOR',
  'PRINCIPAL',
  'ACQUIRER',
  'TARGET_COMPANY',
  'SELLER',
  'BUYER',
  'INVESTOR',
  'ISSUER',
  'OTHER',
] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

export const AGREEMENT_STATUSES = ['PROPOSED', 'ACTIVE', 'AMENDED', 'TERMINATED', 'EXPIRED'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

export const TERM_KINDS = [
  'UPFRONT',
  'MILESTONE',
  'ROYALTY',
  'EQUITY',
  'OPTION_FEE',
  'LICENSE_FEE',
  'RESEARCH_FUNDING',
  'PURCHASE_PRICE',
  'OTHER',
] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** Money, or a rate, that an agreement fixes. */
export interface Term {
  readonly kind: TermKind
  /** Whole units of `currency`; null where no number is stated or it is redacted. */
  readonly amount: number | null
  /** ISO 4217. */
  readonly currency: string | null
  /** True where the amount is a ceiling or a potential total. */
  readonly upTo: boolean | null
  /** Percent. */
  readonly rateLow: number | null
  readonly rateHigh: number | null
  /** REDACTED where the text prints `[***]` or its kin for the number. */
  readonly disclosure: 'STATED' | 'REDACTED'
  /** True where it is paid or due whatever happens; false where it hangs on an event; null where not said. */
  readonly committed: boolean | null
  /** The short words of what triggers a milestone, or what the amount is counted by ("per share"); null where none. */
  readonly trigger: string | null
  readonly payer: string | null
  readonly payee: string | null
  readonly evidence: readonly Evidence[]
}

/** A party and what it is in the agreement; `org` is an entity id. */
export interface Party {
  readonly org: string
  readonly role: PartyRole
}

/** One agreement that a document speaks of, however often. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Agreement {
  readonly kind: 'Agreement'
  readonly type: AgreementType
  readonly parties: readonly Party[]
  readonly signedOn: string | null
  readonly effectiveOn: string | null
  readonly endedOn: string | null
  readonly exclusive: boolean | null
  readonly territory: string | null
  readonly field: string | null
  readonly status: AgreementStatus
  /** How far what it covers was at signing: "preclinical", "Phase 1", …; null where not said. */
  readonly stage: string | null
  /** Entity ids of drugs, technologies, substances, targets and diseases. */
  readonly covers: readonly string[]
  readonly terms: readonly Term[]
  /** The words behind each field that is not null. */
  readonly proofs: Readonly<Partial<Record<AgreementField, Evidence>>>
  readonly evidence: readonly Evidence[]
  readonly confidence: number
}
export type AgreementField =
  'signedOn' | 'effectiveOn' | 'endedOn' | 'exclusive' | 'territory' | 'field' | 'status' | 'stage'
