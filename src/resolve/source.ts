import type { DocumentFacts, RawEvidence } from '../model/document-facts.ts'

/** The id of the thing that an entity of a document is; null where the document names no such entity. */
export type IdOf = (document: string, entity: string) => string | null

/** Words of one document that prove something. */
export interface Proof extends RawEvidence {
  readonly document: string
  /** How far its document is to be believed: 0 to 1. */
  readonly weight: number
}

/** Weights of sources: what parties sign over what they file over what they announce. Chosen by judgement. */
const WEIGHTS = { contract: 0.99, filing: 0.97, release: 0.95 } as const

/** A document as a source of proofs. */
export interface Source {
  readonly id: string
  /** When it was published; null where nothing says. */
  readonly datedOn: string | null
  readonly prove: (evidence: RawEvidence) => Proof
}

/** What a document is to what it says. */
export const sourceOf = (facts: DocumentFacts): Source => {
  const own = facts.contract !== null ? WEIGHTS.contract : facts.header !== null ? WEIGHTS.filing : WEIGHTS.release
  return {
    id: facts.id,
    datedOn: facts.header?.filedOn ?? facts.datedOn,
    prove: (evidence) => ({
      ...evidence,
      document: facts.id,
      weight: /^EX-(?:10|2)\b/.test(evidence.exhibit ?? '') ? WEIGHTS.contract : own,
    }),
  }
}

/** Three decimals, so that equal graphs are equal to the digit. */
export const round = (value: number): number => Math.round(value * 1000) / 1000

/** The earliest of some dates, null ones aside. ISO dates sort as text; a coarser date sorts before its days. */
export const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null
