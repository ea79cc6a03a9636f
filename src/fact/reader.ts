import type { Entity, EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Section, SectionKind } from '../model/section.ts'
import { TokenKind } from '../model/token.ts'
import { parseSentence } from '../syntax/parse-sentence.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { SentenceCues } from './sentence-cues.ts'
import { Resolutions } from './resolutions.ts'

/** A document as the frames see it: sentences are parsed when they are first asked for. */
export interface Reader {
  readonly named: Named
  readonly entities: ReadonlyMap<string, Entity>
  /** Mentions of a sentence, in text order. */
  readonly mentionsOf: (sentence: number) => readonly Mention[]
  readonly syntaxOf: (sentence: number) => Syntax
  /** What a sentence says before it is parsed; holds until another sentence is asked for, or for good where it is kept. */
  readonly cuesOf: (sentence: number) => SentenceCues
  readonly keepCues: (sentence: number) => void
  readonly sectionKind: (sentence: number) => SectionKind
  /** The organization that the document speaks for: who announces, or files. */
  readonly issuer: string | null
  /** The organization that a sentence's section is about ("About X"), else the issuer. */
  readonly topicOf: (sentence: number) => string | null
  /** Who says "we" in a sentence. */
  readonly speakerOf: (sentence: number) => string | null
  readonly typeOf: (entity: string) => EntityType | null
  /** The one drug that the document is about; null where it is about several or none. */
  readonly mainDrug: string | null
  /** The two sides of the deal that the document announces, once known. */
  parties: readonly string[]
  /** Sentences that asked for the parties or for owners before these were known: they are read again. */
  readonly awaiting: Set<number>
  /** Owners of technologies and drugs, as far as known: entity id to organization ids. */
  readonly owners: Map<string, Set<string>>
  /** Drugs made with a substance of no known class, an antibody mostly: substance id to drug ids. */
  readonly users: Map<string, Set<string>>
  /** What the noun groups of the sentence read last stand for. */
  readonly resolved: Resolutions
}

/** Prepares a document for reading. */
export const createReader = (named: Named): Reader => {
  const entities = new Map(named.entities.map((entity) => [entity.id, entity]))
  const bySentence = mentionsBySentence(named)
  const mentionsOf = (sentence: number): readonly Mention[] =>
    sentence < 0 ? NO_MENTIONS : (bySentence[sentence] ?? NO_MENTIONS)
  const parsed: (Syntax | undefined)[] = named.sentences.map(() => undefined)
  const syntaxOf = (sentence: number): Syntax =>
    (parsed[sentence] ??= parseSentence(named, sentence, mentionsOf(sentence)))
  const speakers: (string | null | undefined)[] = named.sentences.map(() => undefined)
  const speakerOf = (sentence: number): string | null => {
    const known = speakers[sentence]
    if (known !== undefined) return known
    return (speakers[sentence] = findSpeaker(named, mentionsOf, sentence) ?? topics[sentence] ?? issuer)
  }
  const kept: (SentenceCues | undefined)[] = named.sentences.map(() => undefined)
  let passing = new SentenceCues(named, mentionsOf)
  const keepCues = (sentence: number): void => {
    if (kept[sentence] !== undefined) return
    kept[sentence] = passing.read(sentence)
    passing = new SentenceCues(named, mentionsOf)
  }
  const issuer = findIssuer(named)
  const topics = findTopics(named, issuer)
  return {
    named,
    entities,
    mentionsOf,
    syntaxOf,
    cuesOf: (sentence) => kept[sentence] ?? passing.read(sentence),
    keepCues,
    sectionKind: (sentence) => sectionAt(named, sentence)?.kind ?? 'body',
    issuer,
    topicOf: (sentence) => topics[sentence] ?? issuer,
    speakerOf,
    typeOf: (entity) => entities.get(entity)?.type ?? null,
    mainDrug: findMainDrug(named),
    parties: [],
    awaiting: new Set(),
    owners: new Map(),
    users: new Map(),
    resolved: new Resolutions(),
  }
}

const NO_MENTIONS: readonly Mention[] = []

const mentionsBySentence = ({ sentences, mentions }: Named): readonly (readonly Mention[] | null)[] => {
  const found = sentences.map((): Mention[] | null => null)
  for (const mention of mentions) (found[mention.sentence] ??= []).push(mention)
  return found
}

const sectionAt = (named: Named, sentence: number): Section | undefined =>
  named.sections[named.sentences[sentence]?.section ?? -1]

/** The drug of the headline, where that names one alone; else the only drug of the document. */
const findMainDrug = (named: Named): string | null => {
  const drugs = named.mentions.filter((mention) => mention.type === 'Drug')
  for (const some of [drugs.filter((mention) => mention.sentence < 2), drugs]) {
    const ids = new Set(some.map((mention) => mention.entity))
    if (ids.size === 1) return [...ids][0] ?? null
    if (ids.size > 1) return null
  }
  return null
}

const ANNOUNCES = /\b(?:announce[ds]?|today|report(?:s|ed)|issued|entered|registrant)\b/i

/** Whom "we" and "the Company" mean outside quotations and sections about others; null where nobody is so called. */
const findCompany = (named: Named): string | null => {
  const counts = new Map<string, number>()
  for (const { entity, rule, sentence } of named.mentions) {
    if (rule !== 'mention/first-person' && rule !== 'mention/the-company') continue
    if (/^(?:about|quotation)$/.test(sectionAt(named, sentence)?.kind ?? 'body')) continue
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [string | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0]
}

/** How far into a document it says who announces, in sentences. */
const LEAD = 12

/** Whom "the Company" means; else the first organization that announces; else the first one named that regulates nobody. */
const findIssuer = (named: Named): string | null => {
  const company = findCompany(named)
  if (company !== null) return company
  const regulators = new Set(named.entities.filter(({ optional }) => optional).map(({ id }) => id))
  let first: string | null = null
  for (const mention of named.mentions) {
    if (mention.type !== 'Organization' || mention.form === 'anaphor' || regulators.has(mention.entity)) continue
    const sentence = named.sentences[mention.sentence]
    if (sentence === undefined) continue
    first ??= mention.entity
    if (mention.sentence >= LEAD) return first
    if (ANNOUNCES.test(named.document.text.slice(mention.end, Math.min(sentence.end, mention.end + 300))))
      return mention.entity
  }
  return first
}

/** For each sentence under an "About X" heading, X; sections may nest the heading or precede the text. */
const findTopics = (named: Named, issuer: string | null): readonly (string | null)[] => {
  let topic: string | null = null
  const { kind, lower } = named.tokens
  const headings = new Map<number, string>()
  for (const mention of named.mentions) {
    const sentence = named.sentences[mention.sentence]
    if (sentence === undefined || mention.type !== 'Organization' || headings.has(mention.sentence)) continue
    const { firstToken } = sentence
    if (kind[firstToken] === TokenKind.Word && lower[firstToken]?.startsWith('about') !== true) continue
    const before = named.document.text.slice(sentence.start, mention.start)
    if (/^\W*about(?: the)?\W*$/i.test(before)) headings.set(mention.sentence, mention.entity)
  }
  return named.sentences.map((sentence, index) => {
    const found = headings.get(index)
    if (found !== undefined) topic = found
    else if (sentence.kind === 'heading' && sentence.end - sentence.start < 120) topic = null
    return topic ?? issuer
  })
}

const SAYS = /["”’'],?\s*(?:said|says|added|commented|stated|explained|noted|remarked|according to)\b/i

/** "Ann Lee, chief executive of X, added: “We …": the attribution that leads. */
const SAYS_FIRST = /\b(?:said|says|added|commented|stated|explained|noted|remarked)[,:]\s*["“]/i

/** The organization of the person who says the words around a sentence, where the attribution names it. */
const findSpeaker = (
  named: Named,
  mentionsOf: (sentence: number) => readonly Mention[],
  sentence: number,
): string | null => {
  const block = named.sentences[sentence]?.block
  if (block === undefined) return null
  for (const step of [0, 1, -1, 2, -2, -3]) {
    const other = sentence + step < 0 ? undefined : named.sentences[sentence + step]
    if (other?.block !== block) continue
    const words = named.document.text.slice(other.start, other.end)
    const saying = SAYS_FIRST.exec(words)
    if (saying !== null) {
      const at = other.start + saying.index
      const speaker = mentionsOf(sentence + step).findLast((m) => m.end <= at && m.type === 'Organization')
      if (speaker !== undefined) return speaker.entity
    }
    const said = SAYS.exec(words)
    if (said === null) continue
    const at = other.start + said.index
    const speaker = mentionsOf(sentence + step).find((m) => m.start > at && m.type === 'Organization')
    if (speaker !== undefined) return speaker.entity
  }
  return null
}
