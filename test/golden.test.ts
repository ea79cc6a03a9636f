import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toDocumentFacts } from '../src/extract.ts'
import type { DocumentFacts, RawEvidence, RawSpan } from '../src/model/document-facts.ts'
import { textOf } from '../src/model/document.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span } from '../src/model/span.ts'
import { readDocument } from '../src/pipeline.ts'
import { documentFrom } from '../src/source/read-document.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')

/** Each stage's output in lines; rewritten with `npx vitest run test/golden.test.ts -u`. */
const stagesOf = (reading: Reading, facts: DocumentFacts): Readonly<Record<string, readonly string[]>> => {
  const { document, sections, sentences, mentions, entities } = reading
  const at = (span: Span): string => `${span.start}-${span.end}`
  const words = (span: Span, most = 60): string => textOf(document, span).slice(0, most).replaceAll('\n', '⏎')
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? String(id)
  const proofs = (evidence: readonly RawEvidence[]): readonly string[] =>
    evidence.map(({ rule, rawStart, rawEnd }) => `    ${rawStart}-${rawEnd} ${rule}`)
  const fields = (record: object): string =>
    Object.entries(record)
      .filter(([, value]) => value !== null && typeof value !== 'object')
      .map(([field, value]) => `${field}=${String(value)}`)
      .join(' ')
  return {
    source: document.blocks.map((block) => `${at(block)} ${block.kind} ${words(block)}`),
    section: sections.map((section) => `${at(section)} ${section.kind} ${section.label ?? ''} ${section.rule}`),
    sentence: sentences.map((sentence) => `${at(sentence)} ${sentence.kind} ${words(sentence, 40)}`),
    mention: mentions.map(
      (mention) => `${at(mention)} ${words(mention)} = ${mention.type} ${name(mention.entity)} ${mention.rule}`,
    ),
    entity: entities.map(
      ({ type, name: full, aliases, optional }) =>
        `${type} ${full} | ${aliases.join(' | ')}${optional ? ' (optional)' : ''}`,
    ),
    fact: facts.relations.flatMap(({ type, from, to, modality, evidence }) => [
      `${name(from)} ${type} ${name(to)} ${modality}`,
      ...proofs(evidence),
    ]),
    deal: [
      ...facts.agreements.flatMap(({ parties, covers, terms, evidence, ...rest }) => [
        fields(rest),
        `  parties ${parties.map(({ org, role }) => `${name(org)} ${role}`).join(', ')}`,
        `  covers ${covers.map(name).join(', ')}`,
        ...terms.map((term) => `  term ${fields(term)}`),
        ...proofs(evidence),
      ]),
      ...facts.events.flatMap(({ type, on, drug, orgs, evidence }) => [
        `${type} ${on ?? ''} ${name(drug)} ${orgs.map(name).join(', ')}`,
        ...proofs(evidence),
      ]),
    ],
  }
}

/** Every span of a document's facts. */
const spansOf = (facts: DocumentFacts): readonly RawSpan[] => [
  ...facts.entities.flatMap(({ mentions }) => mentions),
  ...facts.relations.flatMap(({ evidence }) => evidence),
  ...facts.agreements.flatMap(({ evidence, terms, proofs }) => [
    ...evidence,
    ...terms.flatMap((term) => term.evidence),
    ...Object.values(proofs),
  ]),
  ...facts.events.flatMap(({ evidence }) => evidence),
]

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}$%]+/gu, '').toLowerCase()

const slugs = readdirSync(FIXTURES).filter((slug) => existsSync(join(FIXTURES, slug, 'filing.txt')))

describe.each(slugs)('%s', (slug) => {
  const folder = join(FIXTURES, slug)
  const bytes = readFileSync(join(folder, 'filing.txt'))
  const reading = readDocument(documentFrom('filing.txt', bytes))
  const facts = toDocumentFacts(reading)
  const stages = stagesOf(reading, facts)

  it.each(Object.keys(stages))('gives the golden output of the stage %s', async (stage) => {
    await expect(`${stages[stage]?.join('\n') ?? ''}\n`).toMatchFileSnapshot(join(folder, 'golden', `${stage}.txt`))
  })

  it('has every span on the words that it claims', () => {
    const raw = bytes.toString('utf8')
    const spans = spansOf(facts)
    expect(spans.length).toBeGreaterThan(0)
    for (const { rawStart, rawEnd, text } of spans) expect(bare(raw.slice(rawStart, rawEnd))).toBe(bare(text))
    for (const { start, end } of reading.mentions) expect(end).toBeGreaterThan(start)
  })

  it('has at least one proof for each fact, agreement and event', () => {
    for (const { evidence } of [...facts.relations, ...facts.agreements, ...facts.events])
      expect(evidence.length).toBeGreaterThan(0)
  })
})
