import { CueSet } from './cue-set.ts'
import { CUES } from './cues.ts'
import { isPreposition, type CueWords } from './cue-words.ts'

/** Where the things that fill a slot come from; each but the first asks for the types of the slot's end. */
export const Source = {
  /** The document as a whole: its issuer, its parties, known owners. */
  document: 0,
  /** A name in the sentence. */
  name: 1,
  /** A name, or a word that stands for one. */
  meaning: 2,
  /** As {@link Source.meaning}, or whoever does what a note or a lead tells without a known name. */
  actor: 3,
  /** A name that more may follow in its noun group. */
  modifier: 4,
  /** The document, of what the sentence names or means: who owns a drug or a technology. */
  owned: 5,
  /** The document, where one of the two sentences before speaks of a round of financing. */
  round: 6,
} as const
export type Source = (typeof Source)[keyof typeof Source]

/** True where things may come from outside the sentence. */
export const isOutside = (source: Source): boolean =>
  source === Source.document || source === Source.owned || source === Source.round

/** What a sentence must hold before a slot can be filled with a thing of some types. */
export interface SlotNeeds {
  /** Its place among those of a {@link SlotTable}. */
  readonly index: number
  /** As bits. */
  readonly types: number
  readonly source: Source
  readonly cues: CueSet
}

/** Words that make a noun group somebody's. */
const OWNING = "'s|’s|'|’|possessive"

/** Source of each slot and the cues it needs; slots that are prepositions go without saying. */
const NEEDS: Readonly<Record<string, readonly [keyof typeof Source, ...string[]]>> = {
  'acted-on': ['meaning'],
  agent: ['actor'],
  alongside: ['meaning', 'alongside'],
  appointed: ['meaning', 'appoint-verb'],
  appointer: ['actor', 'appoint-verb'],
  around: ['meaning'],
  'asset-owner': ['meaning', 'asset-noun'],
  backed: ['name', CUES.compound],
  based: ['name', CUES.compound],
  brought: ['meaning', 'bring-in-verb'],
  bearing: ['meaning'],
  behalf: ['meaning', 'behalf'],
  beside: ['meaning'],
  between: ['meaning', 'between'],
  borne: ['name'],
  buyer: ['meaning', 'to'],
  cause: ['meaning', 'due-to'],
  'called-mods': ['name', 'call|know'],
  'clause-agent': ['actor'],
  combined: ['meaning', 'combine-verb', OWNING],
  companion: ['meaning', 'with'],
  component: ['document'],
  compound: ['name', CUES.compound],
  counterpart: ['document'],
  'counterpart-alone': ['document'],
  'counterpart-given': ['document'],
  'counterpart-left': ['document'],
  'counterpart-under': ['document', CUES.deal],
  dative: ['meaning'],
  'deal-for': ['meaning', CUES.deal, 'with', 'for'],
  'deal-with': ['meaning', CUES.deal, 'with'],
  denoted: ['meaning'],
  'disease-after': ['name'],
  'drug-owner': ['owned'],
  'for-subject': ['meaning'],
  founder: ['actor', 'found-verb'],
  'from-behind': ['meaning', 'from'],
  'fronted-using': ['meaning'],
  giver: ['actor', 'support-give|support-receive'],
  granter: ['actor', 'support-give'],
  'in-brackets': ['name', '('],
  'in-subject': ['meaning'],
  fund: ['name', CUES.fund],
  included: ['meaning', ':|include|be|comprise'],
  institute: ['name', CUES.body],
  issuer: ['document'],
  'issuer-in': ['document', 'in'],
  'is-with': ['meaning', 'with'],
  'its-drug': ['document', 'its'],
  'licence-user': ['actor', 'licensed-act', 'under|through|via|by'],
  'made-by': ['owned'],
  'main-drug': ['document'],
  'maker-before': ['modifier', 'describes-Drug'],
  'maker-behind': ['name', 'from|of|by'],
  mods: ['modifier'],
  mutated: ['name', CUES.compound],
  near: ['meaning'],
  nested: ['name', CUES.nested],
  object: ['meaning'],
  'object-alone': ['meaning'],

  'object-mods': ['modifier'],
  'object.owner': ['meaning', OWNING],
  'other-side': ['actor'],
  'outer-agent': ['actor'],
  'outer-with': ['meaning', 'with'],
  'own-name': ['name'],
  owner: ['meaning', OWNING],
  'owner-mods': ['name'],
  'part-of': ['meaning', 'of|in'],
  owned: ['name', CUES.compound],
  partnered: ['name', CUES.compound],
  'passive-owner': ['document'],
  patients: ['meaning', 'patient-noun'],
  'purpose-from': ['meaning', 'from'],
  raiser: ['document'],
  'raiser-alone': ['round'],
  recipient: ['actor', 'support-give|support-receive'],
  recalled: ['document', 'the'],
  'relied-on': ['meaning', 'rely-verb'],
  sayer: ['meaning', 'say-verb'],
  selector: ['actor', 'appoint-verb'],
  self: ['meaning'],
  subject: ['meaning'],
  'subject.owner': ['meaning', OWNING],
  'their-agent': ['actor', 'their'],
  theme: ['meaning'],
  'thing-drug': ['meaning', 'make-verb'],
  'thing-owner': ['name', OWNING],
  'thing.known-owner': ['owned'],
  'thing.owner': ['meaning', OWNING],
  'through-all': ['meaning', 'through'],
  'to-all': ['meaning', 'to'],
  'to-patients': ['meaning', 'to', 'patient-noun'],
  'together-with': ['meaning', '~with'],
  topic: ['document'],
  'topic-alone': ['document'],
  'trial-chain': ['meaning'],
  'trial-joined': ['meaning', CUES.news, 'in|into|to|for'],
  'trial-theme': ['meaning', CUES.news],
  'under-user': ['actor', 'under|through|via'],
  'user-of-part': ['meaning'],

  'who-may': ['meaning'],
  'whole-of': ['meaning', 'of|in'],
  whose: ['meaning', 'whose'],
  'whose-subject': ['meaning', 'whose'],
  'with-academic': ['meaning', 'with'],
  'with-all': ['meaning', 'with'],
  whole: ['meaning', 'made-of-verb'],
  'with-as': ['meaning', 'with', 'as'],
}

const UNKNOWN = ['document'] as const

/** What each slot needs, once for the types that it is asked for. */
export class SlotTable {
  readonly #words: CueWords
  readonly #needs = new Map<string, SlotNeeds>()

  constructor(words: CueWords) {
    this.#words = words
  }

  get size(): number {
    return this.#needs.size
  }

  /** What a slot needs; "with" and "of.owner" need their preposition. */
  needsOf(slot: string, types: number): SlotNeeds {
    const key = `${slot} ${types}`
    const known = this.#needs.get(key)
    if (known !== undefined) return known
    const [preposition = '', owned] = slot.split('.')
    const complement = isPreposition(preposition)
      ? (['meaning', preposition, ...(owned === undefined ? [] : [OWNING])] as const)
      : UNKNOWN
    const [source, ...cues] = NEEDS[slot] ?? complement
    const numbers = cues.map((cue) => this.#words.numberOf(cue))
    const needs = { index: this.size, types, source: Source[source], cues: CueSet.of(numbers) }
    this.#needs.set(key, needs)
    return needs
  }
}
