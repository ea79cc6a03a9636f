import type { Entity } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { SectionKind } from '../model/section.ts'
import { WordColumn } from '../sentence/word-column.ts'

/** What tells whether a thing plays a part in its document; each feature is 0 to 1, except the count. */
export type Features = Readonly<Record<string, number>>

const EARLY_SENTENCES = 4
const LONG_DOCUMENT = 60
const CROWD = 8
/** Tokens between two things of a list, at most. */
const FARTHEST = 4
const SECTIONS = new Map(
  (['headline', 'about', 'quotation', 'forward-looking', 'contacts'] as const).map((kind) => [
    kind as SectionKind,
    `in ${kind}`,
  ]),
)
/** Features that tell what share of the mentions stands so. */
const SHARES = {
  body: 'share in body',
  background: 'share in background',
  person: 'share beside a person',
  deal: 'share beside a deal',
  modifier: 'share as modifier',
  example: 'share as example',
  source: 'share as source',
  parentheses: 'share in parentheses',
} as const
type Shares = Record<keyof typeof SHARES, number>
const BACKGROUND =
  /^(?:millions?|americans|affects?|affected|affecting|prevalence|incidence|deaths?|estimated|annually|diagnosed|survival|burden|leading|common|costs?|caused|causes)$/
const PERSON =
  /^(?:professor|ph\.?d\.?|m\.?d|md|mba|joined|joins|served|previously|director|president|officer|career|chair|chairman|degree|fellow|author|investigator)$/
/** What companies do to one another. */
const DEAL =
  /^(?:licen[cs](?:e|es|ed|ees?|ing|ors?)|sublicen[cs]e[sd]?|in-licensed|out-licensed|acquir(?:e|es|ed|ing)|acquisition|b(?:uy|uys|ought)|purchased?|sells?|sold|merger|merged|partner(?:s|ed|ship|ships)?|collaborat(?:e|es|ed|ing|ion|ions|ors?)|agree(?:d|ment|ments)|alliance|distribut(?:e|es|ed|ors?|ion)|suppl(?:y|ies|ied|iers?)|manufactur(?:ed|es|ers?)|produced|invest(?:s|ed|ors?|ment)|shareholders|subsidiar(?:y|ies)|unit|division|affiliate|financing|financed|funded|grant|loan|lender|borrowed|royalt(?:y|ies)|milestones?|upfront|rights|option|appointed|on-behalf|co-promot(?:e|es|ed|ion)|competes?|owned|owns|owner)$/
const BETWEEN = /^(?:,|;|and|or|\/|&|as|well|®|™)$/
const EXAMPLE = /^(?:including|like|include|includes)$/
/** What may follow a head noun; anything else after a name makes the name a modifier of it. */
const AFTER_HEAD =
  /^(?:[^\p{L}\d]+|['’]s|and|or|in|of|to|for|with|by|from|at|on|as|is|are|was|were|has|have|had|will|may|can|that|which|who|whose|when|where|under|after|before|into|than|through|via|during|without|within|against|among|today|announced|said|but|would|could|should|if|it|we|the|a|an|its|their|our)$/u

/** What a word tells of a thing in its sentence or beside it, a bit each. */
const Clue = { Background: 1, Person: 2, Deal: 4, AfterHead: 8, Example: 16, Between: 32 } as const
const CLUES = new WordColumn(
  (word) =>
    (BACKGROUND.test(word) ? Clue.Background : 0) |
    (PERSON.test(word) ? Clue.Person : 0) |
    (DEAL.test(word) ? Clue.Deal : 0) |
    (AFTER_HEAD.test(word) ? Clue.AfterHead : 0) |
    (EXAMPLE.test(word) ? Clue.Example : 0) |
    (BETWEEN.test(word) ? Clue.Between : 0),
)
/** Set where the clues of a sentence's words are known. */
const KNOWN = 1 << 30

/** Rules whose names are features; forms that stand for others are none. */
const ruleFeatures = new Map<string, string | null>()
const ruleFeature = (rule: string): string | null => {
  let feature = ruleFeatures.get(rule)
  if (feature === undefined) {
    feature = /recalled|short-form/.test(rule) ? null : `rule ${rule.replace('mention/', '')}`
    ruleFeatures.set(rule, feature)
  }
  return feature
}

/** "according to the U.S. …": what only a text's numbers come from. */
const isSource = (lower: readonly string[], first: number): boolean => {
  for (let at = first - 1; at >= Math.max(1, first - 4); at--)
    if (lower[at] === 'to') return lower[at - 1] === 'according'
  return false
}

/**
 * Reads where and how often each entity of a document is named, and beside what, as features; `used` are the ids of
 * what a fact, an agreement or an event names.
 */
export class SalienceReader {
  readonly #named: Named
  readonly #used: ReadonlySet<string>
  readonly #clues: Int32Array
  readonly #cluesIn: Int32Array
  /** Where in the document's mentions an entity's stand. */
  readonly #places = new Map<string, number[]>()
  readonly #sizes = new Map<string, number>()

  constructor(named: Named, used: ReadonlySet<string> = new Set()) {
    this.#named = named
    this.#used = used
    this.#clues = CLUES.of(named.tokens.table)
    this.#cluesIn = new Int32Array(named.sentences.length)
    named.mentions.forEach(({ entity }, index) => {
      const places = this.#places.get(entity)
      if (places === undefined) this.#places.set(entity, [index])
      else places.push(index)
    })
    for (const { type } of named.entities) this.#sizes.set(type, (this.#sizes.get(type) ?? 0) + 1)
  }

  featuresOf(entity: Entity): Features {
    const { sentences } = this.#named
    const places = this.#places.get(entity.id) ?? []
    const features = this.#featuresOfMentions(places)
    if (entity.optional) features['broad'] = 1
    if (Object.keys(entity.ids).length > 0) features['registered'] = 1
    if (entity.confidence >= 0.9) features['sure'] = 1
    else if (entity.confidence < 0.6) features['unsure'] = 1
    if (entity.aliases.length > 0) features['aliases'] = 1
    if ((this.#sizes.get(entity.type) ?? 0) > CROWD) features['crowd'] = 1
    if (sentences.length > LONG_DOCUMENT) features['long document'] = 1
    return features
  }

  #featuresOfMentions(places: readonly number[]): Record<string, number> {
    const { mentions, sentences } = this.#named
    const features: Record<string, number> = { bias: 1, count: 0 }
    const shares: Shares = {
      body: 0,
      background: 0,
      person: 0,
      deal: 0,
      modifier: 0,
      example: 0,
      source: 0,
      parentheses: 0,
    }
    let count = 0
    let first = sentences.length
    for (const place of places) {
      const mention = mentions[place]
      if (mention === undefined || mention.form === 'anaphor') continue
      count++
      first = Math.min(first, mention.sentence)
      this.#addSections(mention.sentence, features, shares)
      this.#addClues(mention, shares)
      const rule = ruleFeature(mention.rule)
      if (rule !== null) features[rule] = 1
    }
    features['count'] = Math.min(4, Math.log2(count + 1))
    this.#addNeighbours(places, features)
    const share = 1 / Math.max(1, count)
    for (const [name, times] of Object.entries(shares))
      if (times > 0) features[SHARES[name as keyof typeof SHARES]] = Math.min(1, times * share)
    if (count === 1) features['once'] = 1
    features['late'] = first / Math.max(1, sentences.length)
    return features
  }

  #addSections(sentence: number, features: Record<string, number>, shares: Shares): void {
    const { sentences, sections } = this.#named
    const innermost = sentences[sentence]?.section ?? -1
    const kind = sections[innermost]?.kind ?? 'body'
    if (kind === 'body' || kind === 'item') shares.body++
    for (let at = innermost; at >= 0; at = sections[at]?.parent ?? -1) {
      const feature = SECTIONS.get(sections[at]?.kind ?? 'body')
      if (feature !== undefined) features[feature] = 1
    }
    if (sentence < EARLY_SENTENCES) features['early'] = 1
    if (sentences[sentence]?.kind === 'row') features['in row'] = 1
  }

  #addClues({ sentence, firstToken, lastToken }: Mention, shares: Shares): void {
    const { lower, count } = this.#named.tokens
    const clues = this.#cluesOf(sentence)
    if ((clues & Clue.Background) !== 0) shares.background++
    if ((clues & Clue.Person) !== 0) shares.person++
    if ((clues & Clue.Deal) !== 0) shares.deal++
    if (lastToken < count && (this.#cluesAt(lastToken) & Clue.AfterHead) === 0) shares.modifier++
    if (firstToken === 0) return
    if ((this.#cluesAt(firstToken - 1) & Clue.Example) !== 0) shares.example++
    const before = lower[firstToken - 1]
    if (isSource(lower, firstToken)) shares.source++
    if (before === '(') shares.parentheses++
  }

  /** Whether a thing stands in a list with others of its type, and whether those are used. */
  #addNeighbours(places: readonly number[], features: Record<string, number>): void {
    const { mentions } = this.#named
    const isNamedIn = (sentence: number): boolean =>
      places.some((place) => mentions[place]?.sentence === sentence && mentions[place].form !== 'anaphor')
    for (const place of places) {
      const mention = mentions[place]
      if (mention === undefined || (mention.form === 'anaphor' && !isNamedIn(mention.sentence))) continue
      for (const other of [mentions[place - 1], mentions[place + 1]])
        if (other?.sentence === mention.sentence && other.entity !== mention.entity && other.type === mention.type)
          if (this.#isListed(mention, other))
            features[this.#used.has(other.entity) ? 'listed with used' : 'listed with unused'] = 1
    }
  }

  #isListed(mention: Mention, other: Mention): boolean {
    const [left, right] = other.firstToken < mention.firstToken ? [other, mention] : [mention, other]
    if (right.firstToken - left.lastToken > FARTHEST) return false
    for (let at = left.lastToken; at < right.firstToken; at++)
      if ((this.#cluesAt(at) & Clue.Between) === 0) return false
    return true
  }

  #cluesAt(token: number): number {
    return this.#clues[this.#named.tokens.word[token] ?? 0] ?? 0
  }

  /** The clues of all words of a sentence. */
  #cluesOf(sentence: number): number {
    const known = this.#cluesIn[sentence] ?? 0
    if (known !== 0) return known
    const { firstToken = 0, lastToken = 0 } = this.#named.sentences[sentence] ?? {}
    let clues = KNOWN
    for (let at = firstToken; at < lastToken; at++) clues |= this.#cluesAt(at)
    return (this.#cluesIn[sentence] = clues)
  }
}
