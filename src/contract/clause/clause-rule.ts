import type { ClauseKind } from '../../model/contract.ts'

/** One way in which a sentence fixes something; patterns read the sentence in lower case. */
export interface ClauseRule {
  /** `kind/short-reason`. */
  readonly id: string
  /** A sentence that it reads, made up; where it follows another sentence or a heading, with that. */
  readonly example: string
  /** All must be found. */
  readonly needs: readonly RegExp[]
  /** None may be found. */
  readonly bars?: readonly RegExp[]
  /** Fires only close behind a sentence of the same kind: what it refers to stands there. */
  readonly follows?: true
  /** The clause's or article's heading must match. */
  readonly heading?: RegExp
  /** 0 to 1. */
  readonly confidence: number
}

/** The rules of one kind, tried in order for sentences that hold one of the trigger words. */
export interface ClauseRules {
  readonly kind: ClauseKind
  readonly triggers: readonly string[]
  readonly rules: readonly ClauseRule[]
}
