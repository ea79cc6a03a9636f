import { createHash } from 'node:crypto'
import type { DocumentFacts, RawSpan } from '../model/document-facts.ts'
import { decodeEntity, ENTITY } from '../source/decode-entity.ts'
import { charactersOf } from '../source/read-document.ts'
import type { FactLog } from './fact-log.ts'

/** What checking found; the shape that `verify --json` prints. `fact` says what the words prove. */
export interface Verified {
  readonly checked: number
  readonly failed: readonly { readonly fact: string; readonly document: string; readonly why: string }[]
}

interface Claimed extends RawSpan {
  readonly fact: string
}

/** Words as they are compared: letters, digits and signs of money, whatever the spaces, quotes and dashes. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}$%€£]+/gu, '')
    .toLowerCase()

const REFERENCES = new RegExp(ENTITY, 'g')

/** A file's characters as words: without tags, with the characters that references stand for. */
const withoutMarkup = (raw: string): string =>
  raw.replace(/<[^>]*>/g, ' ').replace(REFERENCES, (reference) => decodeEntity(reference) ?? reference)

const spansIn = (facts: DocumentFacts): readonly Claimed[] => {
  const of = (fact: string, spans: readonly RawSpan[]): readonly Claimed[] => spans.map((span) => ({ ...span, fact }))
  return [
    ...facts.entities.flatMap(({ name, mentions }) => of(name, mentions)),
    ...facts.relations.flatMap(({ type, from, to, evidence }) => of(`${type} ${from} ${to}`, evidence)),
    ...facts.agreements.flatMap(({ type, evidence, proofs, terms }) => [
      ...of(`Agreement ${type}`, [...evidence, ...Object.values(proofs)]),
      ...terms.flatMap((term) => of(`Term ${term.kind}`, term.evidence)),
    ]),
    ...facts.events.flatMap(({ type, evidence }) => of(`Event ${type}`, evidence)),
    ...(facts.contract?.clauses ?? []).flatMap((clause) => of(`Clause ${clause.kind}`, [clause])),
  ]
}

/** Opens every source again: its hash, and the words of every span where they are said to stand. */
export const verifyLog = (log: FactLog): Verified => {
  const failed: Verified['failed'][number][] = []
  let checked = 0
  for (const { document, path, sha256, entry } of log.documents().values()) {
    const bytes = log.source(sha256)
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) {
      failed.push({ fact: '*', document, why: bytes === null ? 'its source is not kept' : 'its source has changed' })
      continue
    }
    const raw = charactersOf(path, bytes)
    for (const { fact, rawStart, rawEnd, text } of spansIn(log.read(entry))) {
      checked++
      if (bare(withoutMarkup(raw.slice(rawStart, rawEnd))) !== bare(text))
        failed.push({ fact, document, why: `characters ${rawStart} to ${rawEnd} are other words` })
    }
  }
  return { checked, failed }
}
