import { readFileSync } from 'node:fs'
import type { DocumentFacts, RawEvidence } from '../../src/model/document-facts.ts'
import { shortHash } from '../../src/resolve/short-hash.ts'

/** What of a gold file differs from what extraction gives: fewer fields, and words for spans. */
interface Gold {
  readonly doc: string
  readonly datedOn?: string
  readonly entities: readonly { readonly id: string; readonly [key: string]: unknown }[]
  readonly relations: readonly { readonly evidence: string; readonly [key: string]: unknown }[]
  readonly agreements: readonly {
    readonly evidence: string
    readonly terms?: readonly object[]
    readonly covers?: readonly string[]
    readonly [key: string]: unknown
  }[]
  readonly events: readonly { readonly evidence: string; readonly [key: string]: unknown }[]
}

/** Proofs of words: where they stand in the text, or one after another where there is none. */
const proofIn = (text: string, confidence = 0.9): ((words: string) => readonly RawEvidence[]) => {
  let next = 0
  return (words) => {
    const found = text.indexOf(words)
    const rawStart = found < 0 ? next : found
    next += words.length + 1
    return [
      {
        rawStart,
        rawEnd: rawStart + words.length,
        text: words,
        rule: 'gold/by-hand',
        confidence,
        exhibit: null,
        section: null,
      },
    ]
  }
}

/** A gold file as facts of its document, as if extraction had found all of it and nothing else. */
export const toFacts = (gold: Gold, text = ''): DocumentFacts => {
  const proof = proofIn(text)
  const sha256 = shortHash(gold.doc).repeat(4)
  return {
    doc: gold.doc,
    id: `doc:${sha256.slice(0, 16)}`,
    sha256,
    header: null,
    datedOn: gold.datedOn ?? null,
    entities: gold.entities.map((entity) => ({ ids: {}, confidence: 0.9, mentions: [], ...entity })),
    relations: gold.relations.map((relation) => ({
      modality: 'ASSERTED',
      confidence: 0.9,
      ...relation,
      evidence: proof(relation.evidence),
    })),
    agreements: gold.agreements.map((agreement) => ({
      signedOn: null,
      effectiveOn: null,
      endedOn: null,
      exclusive: null,
      territory: null,
      field: null,
      status: 'ACTIVE',
      stage: null,
      covers: [],
      totals: [],
      proofs: {},
      confidence: 0.9,
      ...agreement,
      evidence: proof(agreement.evidence),
      terms: (agreement.terms ?? []).map((term) => ({
        amount: null,
        currency: null,
        upTo: null,
        rateLow: null,
        rateHigh: null,
        disclosure: 'STATED',
        committed: null,
        trigger: null,
        payer: null,
        payee: null,
        ...term,
        evidence: proof(agreement.evidence),
      })),
    })),
    events: gold.events.map((event) => ({
      on: null,
      drug: null,
      orgs: [],
      disease: null,
      confidence: 0.9,
      ...event,
      evidence: proof(event.evidence),
    })),
    contract: null,
  } as unknown as DocumentFacts
}

/** Reads a gold file, and its document where that is given. */
export const readGoldFacts = (path: string, textPath?: string): DocumentFacts =>
  toFacts(JSON.parse(readFileSync(path, 'utf8')) as Gold, textPath === undefined ? '' : readFileSync(textPath, 'utf8'))
