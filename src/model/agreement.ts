import type { Evidence } from './evidence.ts'
import type { Span } from './span.ts'

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

export const MILESTONE_KINDS = ['DEVELOPMENT', 'REGULATORY', 'SALES'] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

/** Money, or a rate, that an agreement fixes. */
export interface Term {
  readonly kind: TermKind
  /** Whole units of `currency`, a range's upper end; null where no number is stated or it is redacted. */
  readonly amount: number | null
  /** A range's lower end; null where the amount is no range. */
  readonly amountLow: number | null
  /** True where the text says "about" or "approximately". */
  readonly approximate: boolean
  /** What the amount is counted by: "share", "target", "year"; null where it is a whole sum. */
  readonly per: string | null
  /** What milestones are paid for; null where not said, and for other kinds of term. */
  readonly milestone: MilestoneKind | null
  /** ISO 4217. */
  readonly currency: string | null
  /** True where the amount is a ceiling or a potential total. */
  readonly upTo: boolean | null
  /** Percent. */
  readonly rateLow: number | null
  readonly rateHigh: number | null
  /** A rate that the text gives in words: "tiered, low double-digit"; null where none. */
  readonly rateWords: string | null
  /** REDACTED where the text prints `[***]` or its kin for the number. */
  readonly disclosure: 'STATED' | 'REDACTED'
  /** True where it is paid or due whatever happens; false where it hangs on an event; null where not said. */
  readonly committed: boolean | null
  /** The short words of what triggers a milestone; null where none. */
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

/** An agreement's money in one currency: what is due whatever happens, what hangs on events, and the total it states. */
export interface Total {
  readonly currency: string
  readonly committed: number
  readonly contingent: number
  /** The total in the text's own number; null where it states none. */
  readonly stated: number | null
  /** Whether the stated parts add up to the stated total; null where there is nothing to compare. */
  readonly agrees: boolean | null
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
  /** Where it does not hold: "Greater China". */
  readonly territoryExcluded: string | null
  readonly field: string | null
  /** The words on sublicences, on an option and its exercise, and on the duty to develop; null where not said. */
  readonly sublicensing: string | null
  readonly option: string | null
  readonly diligence: string | null
  readonly status: AgreementStatus
  /** How far what it covers was at signing: "preclinical", "Phase 1", …; null where not said. */
  readonly stage: string | null
  /** Entity ids of drugs, technologies, substances, targets and diseases. */
  readonly covers: readonly string[]
  readonly terms: readonly Term[]
  readonly totals: readonly Total[]
  /** Index, among the document's agreements, of the one that it amends, restates, expands or grew out of. */
  readonly amends: number | null
  /** The words behind each field that is not null. */
  readonly proofs: Readonly<Partial<Record<AgreementField, Evidence>>>
  readonly evidence: readonly Evidence[]
  readonly confidence: number
}
export type AgreementField =
  | 'signedOn'
  | 'effectiveOn'
  | 'endedOn'
  | 'exclusive'
  | 'territory'
  | 'territoryExcluded'
  | 'field'
  | 'sublicensing'
  | 'option'
  | 'diligence'
  | 'status'
  | 'stage'

/** A sum of money that the document prints and that no agreement's words claim. */
export interface UnattachedSum extends Span {
  readonly amount: number | null
  readonly currency: string | null
}
