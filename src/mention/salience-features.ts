import type { Entity } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import { WordColumn } from '../sentence/word-column.ts'

/** What tells whether a thing plays a part in its document; each feature is 0 to 1, except the count. */
export type Features = Readonly<Record<string, number>>

const classOf = (pattern: RegExp): WordColumn => new WordColumn((word) => (pattern.test(word) ? 1 : 0))

const EARLY_SENTENCES = 4
const LONG_DOCUMENT = 60
const CROWD = 8
const SECTIONS = ['headline', 'about', 'quotation', 'forward-looking', 'contacts'] as const
const BACKGROUND = classOf(
  /^(?:millions?|americans|affects?|affected|affecting|prevalence|incidence|deaths?|estimated|annually|diagnosed|survival|burden|leading|common|costs?|caused|causes)$/,
)
const PERSON = classOf(
  /^(?:professor|ph\.?d\.?|m\.?d|md|mba|joined|joins|served|previously|director|president|officer|career|chair|chairman|degree|fellow|author|investigator)$/,
)
/** What companies do to one another. */
const DEAL = classOf(
  /^(?:licen[cs](?:e|es|ed|ees?|ing|ors?)|sublicen[cs]e[sd]?|in-licensed|out-licensed|acquir(?:e|es|ed|ing)|acquisition|b(?:uy|uys|ought)|purchased?|sells?|sold|merger|merged|partner(?:s|ed|ship|ships)?|collaborat(?:e|es|ed|ing|ion|ions|ors?)|agree(?:d|ment|ments)|alliance|distribut(?:e|es|ed|ors?|ion)|suppl(?:y|ies|ied|iers?)|manufactur(?:ed|es|ers?)|produced|invest(?:s|ed|ors?|ment)|shareholders|subsidiar(?:y|ies)|unit|division|affiliate|financing|financed|funded|grant|loan|lender|borrowed|royalt(?:y|ies)|milestones?|upfront|rights|option|appointed|on-behalf|co-promot(?:e|es|ed|ion)|competes?|owned|owns|owner)$/,
)
const BETWEEN = /^(?:,|;|and|or|\/|&|as|well|®|™)$/
const EXAMPLE = /^(?:including|like|include|includes)$/
/** What may follow a head noun; anything else after a name makes the name a modifier of it. */
const AFTER_HEAD =
  /^(?:[^\p{L}\d]+|['’]s|and|or|in|of|to|for|with|by|from|at|on|as|is|are|was|were|has|have|had|will|may|can|that|which|who|whose|when|where|under|after|before|into|than|through|via|during|without|within|against|among|today|announced|said|but|would|could|should|if|it|we|the|a|an|its|their|our)$/u

/** What the sentences of a document say of the things in them. */
interface Surroundings {
  readonly named: Named
  readonly used: ReadonlySet<string>
  readonly kinds: readonly (readonly string[])[]
  readonly background: Uint8Array
  readonly person: Uint8Array
  readonly deal: Uint8Array
  readonly mentionsIn: ReadonlyMap<number, readonly Mention[]>
  readonly sizes: ReadonlyMap<string, number>
}

const surroundingsOf = (named: Named, used: ReadonlySet<string>): Surroundings => {
  const { sentences, sections, tokens } = named
  const kindsOf = sections.map(() => [] as string[])
  sections.forEach(({ kind, parent }, index) => {
    kindsOf[index] = [kind, ...(kindsOf[parent] ?? [])]
  })
  const holds = (column: WordColumn): Uint8Array => {
    const words = column.of(tokens.table)
    return Uint8Array.from(sentences, ({ firstToken, lastToken }) => {
      for (let at = firstToken; at < lastToken; at++) if (words[tokens.word[at] ?? -1] === 1) return 1
      return 0
    })
  }
  const mentionsIn = new Map<number, Mention[]>()
  for (const mention of named.mentions) {
    const list = mentionsIn.get(mention.sentence)
    if (list === undefined) mentionsIn.set(mention.sentence, [mention])
    else list.push(mention)
  }
  const sizes = new Map<string, number>()
  for (const { type } of named.entities) sizes.set(type, (sizes.get(type) ?? 0) + 1)
  const kinds = sentences.map(({ section }) => kindsOf[section] ?? [])
  return {
    named,
    used,
    kinds,
    background: holds(BACKGROUND),
    person: holds(PERSON),
    deal: holds(DEAL),
    mentionsIn,
    sizes,
  }
}

/**
 * Where and how often each entity of a document is named, and beside what, as features by entity id; `used` are the
 * ids of what a fact, an agreement or an event names.
 */
export const salienceFeatures = (
  named: Named,
  used: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Features> => {
  const surroundings = surroundingsOf(named, used)
  const mentionsOf = new Map<string, Mention[]>()
  for (const mention of named.mentions) {
    if (mention.form === 'anaphor') continue
    const list = mentionsOf.get(mention.entity)
    if (list === undefined) mentionsOf.set(mention.entity, [mention])
    else list.push(mention)
  }
  return new Map(
    named.entities.map((entity) => [entity.id, featuresOf(surroundings, entity, mentionsOf.get(entity.id) ?? [])]),
  )
}

const featuresOf = (around: Surroundings, entity: Entity, mentions: readonly Mention[]): Features => {
  const { named, kinds, background, person, deal } = around
  const features: Record<string, number> = { bias: 1, count: Math.min(4, Math.log2(mentions.length + 1)) }
  const share = 1 / Math.max(1, mentions.length)
  const add = (name: string): void => {
    features[name] = Math.min(1, (features[name] ?? 0) + share)
  }
  const rules = new Set<string>()
  const sentences = new Set<number>()
  for (const mention of mentions) {
    const { sentence, rule } = mention
    sentences.add(sentence)
    const [inner = 'body'] = kinds[sentence] ?? []
    for (const kind of SECTIONS) if (kinds[sentence]?.includes(kind) === true) features[`in ${kind}`] = 1
    if (sentence < EARLY_SENTENCES) features['early'] = 1
    if (named.sentences[sentence]?.kind === 'row') features['in row'] = 1
    if (inner === 'body' || inner === 'item') add('share in body')
    if (background[sentence] === 1) add('share in background')
    if (person[sentence] === 1) add('share beside a person')
    if (deal[sentence] === 1) add('share beside a deal')
    if (!AFTER_HEAD.test(named.tokens.lower[mention.lastToken] ?? '.')) add('share as modifier')
    if (EXAMPLE.test(named.tokens.lower[mention.firstToken - 1] ?? '')) add('share as example')
    const before = named.tokens.lower[mention.firstToken - 1]
    if (before === 'to' && named.tokens.lower[mention.firstToken - 2] === 'according') add('share as source')
    if (before === '(') add('share in parentheses')
    rules.add(rule.replace('mention/', ''))
  }
  for (const sentence of sentences) addNeighbours(around, entity, sentence, features)
  for (const rule of rules) if (!/recalled|short-form/.test(rule)) features[`rule ${rule}`] = 1
  if (mentions.length === 1) features['once'] = 1
  if (entity.optional) features['broad'] = 1
  if (Object.keys(entity.ids).length > 0) features['registered'] = 1
  if (entity.confidence >= 0.9) features['sure'] = 1
  else if (entity.confidence < 0.6) features['unsure'] = 1
  if (entity.aliases.length > 0) features['aliases'] = 1
  if ((around.sizes.get(entity.type) ?? 0) > CROWD) features['crowd'] = 1
  if (named.sentences.length > LONG_DOCUMENT) features['long document'] = 1
  features['late'] = Math.min(...sentences, named.sentences.length) / Math.max(1, named.sentences.length)
  return features
}

/** Whether a thing stands in a list with others of its type, and whether those are used. */
const addNeighbours = (
  { named, used, mentionsIn }: Surroundings,
  entity: Entity,
  sentence: number,
  features: Record<string, number>,
): void => {
  const mentions = mentionsIn.get(sentence) ?? []
  mentions.forEach((mention, index) => {
    if (mention.entity !== entity.id) return
    for (const other of [mentions[index - 1], mentions[index + 1]]) {
      if (other === undefined || other.entity === entity.id || other.type !== entity.type) continue
      const [left, right] = other.firstToken < mention.firstToken ? [other, mention] : [mention, other]
      let joined = right.firstToken - left.lastToken <= 4
      for (let at = left.lastToken; at < right.firstToken && joined; at++)
        joined = BETWEEN.test(named.tokens.lower[at] ?? '')
      if (joined) features[used.has(other.entity) ? 'listed with used' : 'listed with unused'] = 1
    }
  })
}
