import type { Contract } from '../model/contract.ts'
import type { ContractRecord, RawEvidence, RawSpan } from '../model/document-facts.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Span } from '../model/span.ts'

/** The ways back from spans of the text to the words of the file. */
export interface RawReaders {
  readonly raw: (span: Span) => RawSpan
  readonly evidence: (evidence: Evidence) => RawEvidence
}

/** A contract with raw spans, as `extract` prints it. A reference's target is a place only: its words may be pages. */
export const toContractRecord = (
  { kind: _, parties, clauses, definitions, proofs, ...fields }: Contract,
  { raw, evidence }: RawReaders,
): ContractRecord => {
  const place = (span: Span): Omit<RawSpan, 'text'> => {
    const { rawStart, rawEnd } = raw(span)
    return { rawStart, rawEnd }
  }
  return {
    ...fields,
    parties: parties.map(({ name, alias, evidence: own }) => ({ name, alias, evidence: [evidence(own)] })),
    clauses: clauses.map(({ start, end, references, ...clause }) => ({
      ...clause,
      ...raw({ start, end }),
      references: references.map(({ number, target, ...span }) => ({
        number,
        ...raw(span),
        target: target === null ? null : place(target),
      })),
    })),
    definitions: definitions.map(({ term, ...span }) => ({ term, ...raw(span) })),
    proofs: Object.fromEntries(Object.entries(proofs).map(([field, proof]) => [field, evidence(proof)])),
  }
}
