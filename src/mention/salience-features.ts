import type { Entity } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'

/** What tells whether a thing plays a part in its document; each feature is 0 or 1, except the counts. */
export type Features = Readonly<Record<string, number>>

const EARLY_SENTENCES = 4
/** More things of one type than these are a crowd. */
const CROWD = 8

/** Kinds of the sections around a sentence, innermost first. */
const kindsAround = (named: Named, sentence: number): string[] => {
  const kinds: string[] = []
  for (let at = named.sentences[sentence]?.section ?? -1; at >= 0; at = named.sections[at]?.parent ?? -1)
    kinds.push(named.sections[at]?.kind ?? 'body')
  return kinds
}

/** Where and how often each entity of a document is named, as features by entity id. */
export const salienceFeatures = (named: Named): ReadonlyMap<string, Features> => {
  const mentionsOf = new Map<string, Mention[]>()
  const typesIn = new Map<number, Set<string>>()
  for (const mention of named.mentions) {
    const types = typesIn.get(mention.sentence)
    if (types === undefined) typesIn.set(mention.sentence, new Set([mention.type]))
    else types.add(mention.type)
    if (mention.form === 'anaphor') continue
    const list = mentionsOf.get(mention.entity)
    if (list === undefined) mentionsOf.set(mention.entity, [mention])
    else list.push(mention)
  }
  const crowds = new Map<string, number>()
  for (const { type } of named.entities) crowds.set(type, (crowds.get(type) ?? 0) + 1)
  return new Map(
    named.entities.map((entity) => {
      const crowd = (crowds.get(entity.type) ?? 0) > CROWD
      return [entity.id, featuresOf(named, entity, mentionsOf.get(entity.id) ?? [], typesIn, crowd)]
    }),
  )
}

const featuresOf = (
  named: Named,
  entity: Entity,
  mentions: readonly Mention[],
  typesIn: ReadonlyMap<number, ReadonlySet<string>>,
  crowd: boolean,
): Features => {
  const features: Record<string, number> = { bias: 1, count: Math.min(4, Math.log2(mentions.length + 1)) }
  const share = 1 / Math.max(1, mentions.length)
  const rules = new Set<string>()
  for (const { sentence, rule } of mentions) {
    const kinds = kindsAround(named, sentence)
    const [inner = 'body'] = kinds
    for (const kind of ['headline', 'about', 'quotation', 'forward-looking', 'contacts'])
      if (kinds.includes(kind)) features[`in ${kind}`] = 1
    if (sentence < EARLY_SENTENCES) features['early'] = 1
    if (named.sentences[sentence]?.kind === 'row') features['in row'] = 1
    if (inner === 'body' || inner === 'item') features['share in body'] = (features['share in body'] ?? 0) + share
    for (const type of typesIn.get(sentence) ?? []) if (type !== entity.type) features[`beside ${type}`] = 1
    rules.add(rule.replace('mention/', ''))
  }
  for (const rule of rules) if (!/recalled|short-form/.test(rule)) features[`rule ${rule}`] = 1
  if (entity.optional) features['broad'] = 1
  if (Object.keys(entity.ids).length > 0) features['registered'] = 1
  if (entity.confidence >= 0.9) features['sure'] = 1
  else if (entity.confidence < 0.6) features['unsure'] = 1
  if (entity.aliases.length > 0) features['aliases'] = 1
  if (crowd) features['crowd'] = 1
  return features
}
