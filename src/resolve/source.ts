import type { DocumentFacts, RawEvidence } from '../model/document-facts.ts'

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

const CEILING = 0.999

/**
 * How far proofs make a claim believable: each independent document leaves the doubt it does not remove (noisy or).
 * Documents that print the same words are one source.
 */
export const beliefIn = (proofs: readonly Proof[]): { readonly confidence: number; readonly sources: number } => {
  const byWords = new Map<string, Proof>()
  for (const proof of proofs) {
    const words = proof.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const known = byWords.get(words)
    if (known === undefined || proof.document < known.document) byWords.set(words, proof)
  }
  const byDocument = new Map<string, number>()
  for (const { document, weight, confidence } of byWords.values())
    byDocument.set(document, Math.max(byDocument.get(document) ?? 0, weight * confidence))
  const doubts = [...byDocument.values()].sort((a, b) => a - b)
  const confidence = 1 - doubts.reduce((doubt, belief) => doubt * (1 - belief), 1)
  return { confidence: round(Math.min(CEILING, confidence)), sources: byDocument.size }
}

/** Three decimals, so that equal graphs are equal to the digit. */
export const round = (value: number): number => Math.round(value * 1000) / 1000

/** The earliest of some dates, null ones aside. ISO dates sort as text; a coarser date sorts before its days. */
export const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null
