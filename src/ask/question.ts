import type { AskedRelation, End, Noun } from './vocabulary.ts'

/** Who or what a clause speaks of: a name as written, the things that play a role towards another, or what is asked for. */
export type Term =
  | { readonly kind: 'asked' }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'role'; readonly noun: Noun; readonly of: Term }

/** One condition of a question: a relation with its ends; `either` holds an end whose side the words leave open. */
export interface Clause {
  readonly relation: AskedRelation | 'ABOUT'
  readonly ends: Readonly<Partial<Record<End, Term>>>
  /** What is licensed or paid for. */
  readonly thing: Term | null
}

/** Years that an answer must lie in, both included; ISO dates compare with them as strings. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** A question as it was understood. */
export interface Question {
  readonly asked: Noun
  readonly clauses: readonly Clause[]
  readonly period: Period | null
  /** Kinds of terms, statuses and disclosures that the words narrow the answer to. */
  readonly only: readonly string[]
  /** The kind of term whose amount orders the answer: "by upfront payment". */
  readonly by: Noun | null
}

/** The end across from one. */
export const otherEnd = (end: End): End => (end === 'from' ? 'to' : end === 'to' ? 'from' : 'either')

/** What is asked for. */
export const ASKED: Term = { kind: 'asked' }
