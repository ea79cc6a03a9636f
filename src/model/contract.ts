import type { Evidence } from './evidence.ts'
import type { Span } from './span.ts'

export const CLAUSE_KINDS = [
  'LICENSE_GRANT',
  'EXCLUSIVITY',
  'NON_COMPETE',
  'RIGHT_OF_FIRST_REFUSAL',
  'CHANGE_OF_CONTROL',
  'ANTI_ASSIGNMENT',
  'REVENUE_SHARING',
  'MINIMUM_COMMITMENT',
  'IP_ASSIGNMENT',
  'JOINT_IP',
  'PERPETUAL_LICENSE',
  'TERMINATION_FOR_CONVENIENCE',
  'POST_TERMINATION',
  'AUDIT_RIGHTS',
  'CAP_ON_LIABILITY',
  'INSURANCE',
] as const
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** The whole sentence, or sentences, of an agreement that fix one thing. */
export interface Clause extends Span {
  readonly kind: ClauseKind
  /** Number of the article or clause it stands in ("5.2"), null where unnumbered. */
  readonly number: string | null
  readonly rule: string
  readonly confidence: number
  /** The defined terms that it uses, each one of {@link Contract.definitions}. */
  readonly terms: readonly string[]
  readonly references: readonly CrossReference[]
}

/** A term that the agreement defines, and the sentence that defines it. */
export interface Definition extends Span {
  readonly term: string
}

/** The number in "Section 5.2(a)", and the clause that bears it; `target` is null where the text has none. */
export interface CrossReference extends Span {
  readonly number: string
  readonly target: Span | null
}

/** The fields of a contract that are proved by words of their own. */
export type ContractField = 'title' | 'agreementDate' | 'effectiveDate' | 'expirationDate' | 'governingLaw'

/** What a document that is itself an agreement fixes in its own words. Dates are `YYYY-MM-DD`. */
export interface Contract {
  readonly kind: 'Contract'
  readonly title: string | null
  readonly parties: readonly { readonly name: string; readonly alias: string | null; readonly evidence: Evidence }[]
  readonly agreementDate: string | null
  readonly effectiveDate: string | null
  /** A date, or `perpetual` where it ends only by an act; null where it ends by an event without a known day. */
  readonly expirationDate: string | null
  readonly governingLaw: string | null
  readonly clauses: readonly Clause[]
  readonly definitions: readonly Definition[]
  /** The words behind each field that is not null. */
  readonly proofs: Readonly<Partial<Record<ContractField, Evidence>>>
}
