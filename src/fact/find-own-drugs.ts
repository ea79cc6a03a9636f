import { wordClass } from '../syntax/grammar.ts'
import { Cue } from './cues.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'
import { resolveGroup, resolveOwner } from './resolve-group.ts'
import { typeBit } from './type-bits.ts'

/** What stands before a drug that is only a partner or a comparator. */
const COMPANION = new Set(['combined-with', 'with', 'vs', 'versus', 'against', 'than'])

const DRUG = typeBit('Drug')

/** How far into a document its news stands, in sentences. */
const LEAD = 3

/**
 * DEVELOPS by the issuer: the drug whose trial, data, filing or designation the headline or lead announces is the
 * issuer's, unless another organization owns it or it is only combined with.
 */
export const findOwnDrugs = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const { issuer } = reader
  if (issuer === null) return []
  const found: Claim[] = []
  const last = Math.min(LEAD, reader.named.sentences.length)
  for (let sentence = 0; sentence < last; sentence++) {
    const cues = reader.cuesOf(sentence)
    if ((cues.named & DRUG) === 0 || !cues.has(Cue.news)) continue
    const syntax = reader.syntaxOf(sentence)
    const news = syntax.groups.some(
      (group) => group.kind === 'noun' && group.words.some((word) => wordClass('trial-noun').has(word)),
    )
    if (!news) continue
    syntax.groups.forEach((group, at) => {
      if (group.kind !== 'noun') return
      const drugs = group.mentions.filter((mention) => mention.type === 'Drug')
      if (drugs.length === 0) return
      const items = syntax.clauses.flatMap((clause) => [...clause.before, ...clause.after])
      const places = new Set([at, ...(syntax.appositions[at] ?? [])])
      if (items.some(({ group: place, preposition }) => places.has(place) && COMPANION.has(preposition))) return
      const owners = [at, ...(syntax.appositions[at] ?? [])].flatMap((index) => resolveOwner(reader, syntax, index))
      if (owners.length > 0 && !owners.includes(issuer)) return
      for (const { entity } of drugs) {
        const makers = claims.filter((claim) => claim.type === 'DEVELOPS' && claim.to === entity)
        if (makers.some((claim) => claim.from !== issuer)) continue
        found.push({
          type: 'DEVELOPS',
          from: issuer,
          to: entity,
          modality: 'ASSERTED',
          rule: 'develops/announces-its-news',
          sentence,
          confidence: 0.75,
        })
      }
    })
  }
  return found
}

/** DEVELOPS for drugs that no sentence gives a maker: in the section about a company they are the company's. */
export const findOrphanDrugs = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const made = new Set(claims.filter(({ type }) => type === 'DEVELOPS').map(({ to }) => to))
  const buys = (id: string): boolean => claims.some(({ type, from }) => type === 'ACQUIRES' && from === id)
  const found: Claim[] = []
  for (const { entity, type, sentence } of reader.named.mentions) {
    if (type !== 'Drug' || made.has(entity) || reader.sectionKind(sentence) !== 'about') continue
    const maker = reader.topicOf(sentence)
    if (maker === null || buys(maker) || !isSubject(reader, sentence, entity)) continue
    made.add(entity)
    const rule = 'develops/in-its-about-section'
    found.push({ type: 'DEVELOPS', from: maker, to: entity, modality: 'ASSERTED', rule, sentence, confidence: 0.7 })
  }
  return found
}

/** True where a drug is what a sentence is about, not what something is combined with or compared to. */
const isSubject = (reader: Reader, sentence: number, drug: string): boolean => {
  const syntax = reader.syntaxOf(sentence)
  return syntax.clauses.some((clause) =>
    [
      clause.subject,
      ...clause.after
        .filter(({ preposition }) => preposition === '' || preposition === 'including')
        .map(({ group }) => group),
    ].some((at) => at >= 0 && resolveGroup(reader, syntax, at, 'Drug').includes(drug)),
  )
}
