import { wordClass } from '../syntax/grammar.ts'
import type { NounGroup, Syntax } from '../syntax/syntax.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

/** Most diseases that one sentence gives a drug without grammar. */
const MOST = 3

/**
 * TREATS for drugs that no sentence gives a disease by its grammar: the diseases that follow the only drug of a sentence
 * behind "for" or "against", or behind "in", "of", "with" where it speaks of treatment, patients or a trial.
 */
export const findBesideDiseases = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const told = new Set(claims.filter(({ type }) => type === 'TREATS').map(({ from }) => from))
  const found: Claim[] = []
  for (let sentence = 0; sentence < reader.named.sentences.length; sentence++) {
    const mentions = reader.mentionsOf(sentence)
    const drug = mentions.find(({ type }) => type === 'Drug')
    if (drug === undefined || told.has(drug.entity) || !mentions.some(({ type }) => type === 'Disease')) continue
    if (mentions.some(({ type, entity }) => type === 'Drug' && entity !== drug.entity)) continue
    const diseases = diseasesBehind(reader.syntaxOf(sentence), drug.start)
    if (diseases.length === 0 || diseases.length > MOST) continue
    told.add(drug.entity)
    const rule = 'treats/named-beside'
    for (const to of diseases)
      found.push({ type: 'TREATS', from: drug.entity, to, modality: 'ASSERTED', rule, sentence, confidence: 0.6 })
  }
  return found
}

const diseasesBehind = (syntax: Syntax, start: number): readonly string[] => {
  if (syntax.groups.some(deniesOrParts)) return []
  const items = syntax.clauses.flatMap(({ before, after }) => [...before, ...after])
  const isOfTreatment = syntax.groups.some((group) => group.kind === 'noun' && speaksOfTreatment(group))
  const found = items.flatMap(({ preposition, group: at }) => {
    if (!(AIM.test(preposition) || (isOfTreatment && PLACE.test(preposition)))) return []
    const members = syntax.lists[syntax.listOf[at] ?? -1] ?? [at]
    return members.flatMap((index) => {
      const group = syntax.groups[index]
      if (group?.kind !== 'noun' || group.owner !== null) return []
      return group.mentions.filter((own) => own.type === 'Disease' && own.start > start).map(({ entity }) => entity)
    })
  })
  return [...new Set(found)]
}

const AIM = /^(?:for|against)$/
const PLACE = /^(?:in|of|with)$/
const APART = /^(?:than|except|unlike|without|excluding|after|during|following|due-to)$/

/** "not approved", "no data", "other than", a mishap, an order not to take, another part of the sentence. */
const deniesOrParts = (group: Syntax['groups'][number], at: number, groups: Syntax['groups']): boolean => {
  if (group.kind === 'verb') return group.negative || wordClass('withhold-verb').has(group.lemma)
  if (group.kind === 'mark')
    return (group.tag === 'stop' && at < groups.length - 1) || group.tag === 'not' || APART.test(group.lower)
  return group.determiner === 'no' || group.words.some((word) => wordClass('mishap-word').has(word))
}

const speaksOfTreatment = ({ words }: NounGroup): boolean =>
  words.some((word) => TREATMENT.some((name) => wordClass(name).has(word)))
const TREATMENT = ['trial-noun', 'treat-noun', 'patient-noun']
