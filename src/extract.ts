import { toContractRecord } from './contract/to-contract-record.ts'
import { findDocumentDate } from './deal/find-document-date.ts'
import type { DocumentFacts, RawEvidence, RawSpan } from './model/document-facts.ts'
import { textOf } from './model/document.ts'
import type { Evidence } from './model/evidence.ts'
import type { Reading } from './model/reading.ts'
import type { Span } from './model/span.ts'
import { clipSpan } from './source/clip-span.ts'

/** What a reading says, as a record with raw spans: one line of `extract`, one entry of the fact log. */
export const toDocumentFacts = (reading: Reading): DocumentFacts => {
  const { document, sections } = reading
  const raw = (whole: Span): RawSpan => {
    const span = clipSpan(document, whole)
    return { ...document.offsets.toRaw(span), text: textOf(document, span).replace(/\s+/g, ' ').trim() }
  }
  const sectionOf = (position: number): number => {
    let found = -1
    for (let i = 0; i < sections.length && (sections[i]?.start ?? Infinity) <= position; i++)
      if ((sections[i]?.end ?? 0) > position) found = i
    return found
  }
  const evidence = ({ rule, confidence, ...span }: Evidence): RawEvidence => {
    const section = sections[sectionOf(span.start)]
    const exhibit = document.parts[section?.part ?? 0]?.type ?? null
    return {
      ...raw(span),
      rule,
      confidence,
      exhibit,
      section:
        section === undefined || section.kind === 'body'
          ? null
          : section.kind === 'item'
            ? section.label
            : section.kind,
    }
  }
  return {
    doc: document.name,
    id: document.id,
    sha256: document.sha256,
    header: document.header,
    datedOn: findDocumentDate(reading),
    entities: reading.entities.map(({ id, type, name, aliases, ids, formerNames, listings, optional, confidence }) => ({
      id,
      type,
      name,
      aliases,
      ids,
      ...(formerNames === undefined
        ? {}
        : { formerNames: formerNames.map((former) => ({ name: former.name, until: former.until, ...raw(former) })) }),
      ...(listings === undefined ? {} : { listings }),
      ...(optional ? { optional: true as const } : {}),
      confidence,
      mentions: reading.mentions
        .filter((mention) => mention.entity === id && mention.form !== 'anaphor')
        .map((mention) => ({ ...raw(mention), rule: mention.rule })),
    })),
    relations: reading.facts.map(({ type, from, to, modality, confidence, evidence: proofs }) => ({
      type,
      from,
      to,
      modality,
      confidence,
      evidence: proofs.map(evidence),
    })),
    agreements: reading.agreements.map(({ kind: _, evidence: own, terms, proofs, ...fields }) => ({
      ...fields,
      terms: terms.map((term) => ({ ...term, evidence: term.evidence.map(evidence) })),
      proofs: Object.fromEntries(Object.entries(proofs).map(([field, proof]) => [field, evidence(proof)])),
      evidence: own.map(evidence),
    })),
    events: reading.events.map(({ kind: _, evidence: own, ...fields }) => ({ ...fields, evidence: own.map(evidence) })),
    unattached: reading.unattached.map(({ start, end, ...sum }) => ({ ...raw({ start, end }), ...sum })),
    contract: reading.contract === null ? null : toContractRecord(reading.contract, { raw, evidence }),
  }
}
