import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { TokenKind } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { loadGrammar, VerbForm, wordClass } from '../syntax/grammar.ts'
import { GRAMMAR } from '../syntax/word-grammar.ts'
import { CueSet } from './cue-set.ts'
import { Cue, CUES } from './cues.ts'
import { loadFrames, type Frame, type FrameCalls } from './frame.ts'
import { mayClaim, possibleGates } from './frame-needs.ts'
import { NONE } from './id-lists.ts'
import { mayModify } from './may-modify.ts'
import { follows } from './resolve-group.ts'
import { Source, type SlotNeeds } from './slot-needs.ts'
import { typeBit } from './type-bits.ts'
import { WORD_CUES, wordCuesAt, wordCuesOf, type WordCues } from './word-cues.ts'

/** How far into a document a subject that names nothing known can be who announces, in sentences. */
const LEAD = 4

const NEVER = 0x7fffffff
const NOT_ASKED = -1
const ORGANIZATION = typeBit('Organization')
const DRUG = typeBit('Drug')
const TARGET = typeBit('Target')
const TECHNOLOGY = typeBit('Technology')
/** Things of which an owner may be known. */
const OWNED = DRUG | TECHNOLOGY
const ALL_TYPES = -1
const HYPHENS = new Set(CUES.hyphen.split('|'))

/** A word and the frames that it calls. */
export interface CalledWord {
  readonly word: string
  readonly frames: readonly Frame[]
}

/** Frames by what calls them: verbs by their lemma, words in noun groups, any noun group. */
export interface CalledFrames {
  readonly verbs: readonly CalledWord[]
  readonly nouns: readonly CalledWord[]
  readonly everywhere: readonly Frame[]
}

/** What was found out of frames and slots, by their index: the round in which it held, negative where it did not. */
interface Marks {
  readonly called: Int32Array
  readonly fillable: Int32Array
  /** Rounds of all readers so far, one for each sentence that is read. */
  rounds: number
}

let marks: Marks | undefined

/** The marks that all readers share: no two use one round. */
const loadMarks = (): Marks => {
  const { all, slots } = loadFrames()
  return (marks ??= { called: new Int32Array(all.length), fillable: new Int32Array(slots.size), rounds: 0 })
}

/**
 * What a sentence says before it is parsed: the types of things that it names or may mean, the cues of its words, the
 * frames that these call. It may promise more than a parse finds, never less. One sentence at a time: {@link read}
 * replaces what was said before.
 */
export class SentenceCues {
  /** Cues of the words outside names; those of `EXACT` inside them too. */
  readonly cues = new CueSet()
  /** Types of which something is named, as bits. */
  named = 0
  /** Types of which something is named or may be stood for, as bits. */
  meant = 0
  /** As {@link meant}, with organizations where somebody may act unnamed. */
  acting = 0
  readonly #document: Named
  readonly #mentionsOf: (sentence: number) => readonly Mention[]
  readonly #said: Int32Array
  readonly #openings: Int32Array
  readonly #grammar: Int32Array
  readonly #frames = loadFrames()
  readonly #marks = loadMarks()
  /** What the words call where they are verbs, and where they stand in noun groups. */
  readonly #verbs: FrameCalls[] = []
  readonly #nouns: FrameCalls[] = []
  /** The gates that are open to frames, as bits; {@link NOT_ASKED} before anybody asked. */
  #gates = NOT_ASKED
  /** Types of which a name may stand before more of its noun group, as bits. */
  #modifying = 0
  /** Types of which more than one thing is named or may be stood for, as bits. */
  #several = 0
  #round = 0
  #sentence = -1

  constructor(document: Named, mentionsOf: (sentence: number) => readonly Mention[]) {
    this.#document = document
    this.#mentionsOf = mentionsOf
    this.#said = WORD_CUES.of(document.tokens.table)
    this.#openings = OPENINGS.of(document.tokens.table)
    this.#grammar = GRAMMAR.of(document.tokens.table)
  }

  /** True where the sentence gives a cue, by its number in {@link Cue}. */
  has(cue: number): boolean {
    return this.cues.has(cue)
  }

  /** True where a frame may find something, if one of its words stands where it looks. */
  calls(frame: Frame): boolean {
    if ((frame.gate & this.openGates()) === 0) return false
    const { called } = this.#marks
    const known = called[frame.index] ?? 0
    if (known === this.#round || known === -this.#round) return known > 0
    const isCalled = mayClaim(frame.needs, this)
    called[frame.index] = isCalled ? this.#round : -this.#round
    return isCalled
  }

  /** The frames that may find something; null where there are none. */
  called(): CalledFrames | null {
    const verbs = this.#calledBy(this.#verbs)
    const nouns = this.#calledBy(this.#nouns)
    const everywhere = this.#calledOf(this.#frames.everywhere)
    return verbs.length + nouns.length + everywhere.length === 0 ? null : { verbs, nouns, everywhere }
  }

  /** True where a slot may be filled. */
  mayFill(slot: SlotNeeds): boolean {
    const { fillable } = this.#marks
    const known = fillable[slot.index] ?? 0
    if (known === this.#round || known === -this.#round) return known > 0
    const isFillable = (this.#from(slot.source) & slot.types) !== 0 && this.cues.hasAll(slot.cues)
    fillable[slot.index] = isFillable ? this.#round : -this.#round
    return isFillable
  }

  /** True where two different things of some types may be meant. */
  mayDiffer(types: number): boolean {
    const found = this.acting & types
    return (found & (found - 1)) !== 0 || (found & this.#several) !== 0
  }

  /** Reads a sentence, unless it was the last that was read. */
  read(sentence: number): this {
    if (sentence === this.#sentence) return this
    this.#sentence = sentence
    this.#begin()
    const record = this.#document.sentences[sentence]
    if (record === undefined) return this
    const mentions = this.#mentionsOf(sentence)
    this.#readNames(mentions, record.lastToken)
    this.#readWords(record, mentions)
    if (this.has(Cue.hyphen)) this.#readCompounds(record, mentions)
    this.#readStandIns(sentence, record, mentions)
    return this
  }

  /** The types of the things that a source can give, as bits. */
  #from(source: Source): number {
    switch (source) {
      case Source.document:
        return ALL_TYPES
      case Source.name:
        return this.named
      case Source.meaning:
        return this.meant
      case Source.actor:
        return this.acting
      case Source.modifier:
        return this.#modifying
      case Source.owned:
        return (this.meant & OWNED) !== 0 ? ALL_TYPES : 0
      case Source.round:
        return this.#speaksOfRound(this.#sentence - 1) || this.#speaksOfRound(this.#sentence - 2) ? ALL_TYPES : 0
    }
  }

  /** True where a sentence may speak of a round of financing. */
  #speaksOfRound(sentence: number): boolean {
    const record = sentence < 0 ? undefined : this.#document.sentences[sentence]
    if (record === undefined) return false
    const { word, end } = this.#document.tokens
    for (let token = record.firstToken; token < record.lastToken; token++)
      if (wordCuesAt(this.#said[word[token] ?? 0] ?? 0).cues.has(Cue.round)) return true
    return this.#mentionsOf(sentence).some((mention) => mention.end !== end[mention.lastToken - 1])
  }

  #begin(): void {
    this.cues.clear()
    this.#verbs.length = this.#nouns.length = 0
    this.named = this.meant = this.acting = this.#modifying = this.#several = 0
    this.#gates = NOT_ASKED
    this.#round = ++this.#marks.rounds
  }

  #readNames(mentions: readonly Mention[], last: number): void {
    let end = 0
    for (const mention of mentions) {
      const bit = typeBit(mention.type)
      if ((this.named & bit) !== 0 && isAnother(mentions, mention)) this.#several |= bit
      this.named |= bit
      const isNested = mention.start < end
      if (isNested) this.cues.add(Cue.nested)
      else end = mention.end
      if (isNested || mayModify(mention, this.#document.tokens, this.#grammar, last)) this.#modifying |= bit
      this.#readEnding(mention, bit)
      if (mention.type === 'Substance' && (this.named & TARGET) !== 0) this.#readClass(mention, bit)
    }
  }

  /** Hears a substance that may be said as a class: "a CD70 siRNA". */
  #readClass({ lastToken }: Mention, bit: number): void {
    this.#hear(wordCuesAt(this.#said[this.#document.tokens.word[lastToken - 1] ?? 0] ?? 0))
    this.#modifying |= bit
  }

  /** Hears what follows a name in its token: "Orvane-backed". */
  #readEnding({ start, end, firstToken, lastToken }: Mention, bit: number): void {
    const { document, tokens } = this.#document
    const last = tokens.end[lastToken - 1] ?? end
    if (start === tokens.start[firstToken] && end === last) return
    this.cues.add(Cue.compound)
    this.#modifying |= bit
    const ending = document.text.slice(end, last).toLowerCase()
    this.#hear(wordCuesOf(tokens.table, ending.replace(/^[-–‑]/, '')))
  }

  /** Hears each word outside the outermost names, as the parse will cut them. */
  #readWords({ firstToken, lastToken }: Sentence, mentions: readonly Mention[]): void {
    const { word, lower } = this.#document.tokens
    let next = 0
    while ((mentions[next]?.firstToken ?? NEVER) < firstToken) next++
    let barrier = mentions[next]?.firstToken ?? NEVER
    let inside = firstToken
    for (let token = firstToken; token < lastToken; token++) {
      if (token === barrier && lower[token] === 'our') barrier = mentions[++next]?.firstToken ?? NEVER
      if (token === barrier) {
        inside = Math.max(mentions[next]?.lastToken ?? 0, token + 1)
        while ((mentions[next]?.firstToken ?? NEVER) < inside) next++
        barrier = mentions[next]?.firstToken ?? NEVER
      }
      const number = this.#said[word[token] ?? 0] ?? 0
      if (number === 0) continue
      const said = wordCuesAt(number)
      // "proprietary Linkora technology" may be a name, and its first word is read apart.
      if (token >= inside || lower[token] === 'proprietary') this.#hear(said)
      else this.cues.addShared(said.cues, this.#frames.exact)
    }
  }

  #hear(said: WordCues): void {
    this.cues.addAll(said.cues)
    for (const calls of said.verbs) this.#verbs.push(calls)
    for (const calls of said.nouns) this.#nouns.push(calls)
  }

  /** Hears the words that hyphens make of several tokens: "wholly-owned"; marks names in compounds: "CD70-targeting". */
  #readCompounds({ firstToken, lastToken }: Sentence, mentions: readonly Mention[]): void {
    const { start, end, lower, table } = this.#document.tokens
    let joined = ''
    let joinedEnd = 0
    for (let token = firstToken + 1; token < lastToken - 1; token++) {
      const isTight = end[token - 1] === start[token] && end[token] === start[token + 1]
      if (!isTight || !HYPHENS.has(lower[token] ?? '')) continue
      const before = joinedEnd === token ? joined : (lower[token - 1] ?? '')
      joined = `${before}-${lower[token + 1] ?? ''}`
      joinedEnd = token + 2
      this.#hear(wordCuesOf(table, joined))
      if (mentions.some(({ firstToken: first, lastToken: last }) => last === token || first === token + 1))
        this.cues.add(Cue.compound)
    }
  }

  #readStandIns(sentence: number, record: Sentence, mentions: readonly Mention[]): void {
    let meant = 0
    if (this.has(Cue.something) || this.has(Cue.drug) || this.has(Cue.technology)) {
      const before = this.#namedBefore(sentence)
      if (this.has(Cue.something)) meant |= before
      if (this.has(Cue.drug)) meant |= before & DRUG
      if (this.has(Cue.technology)) meant |= before & TECHNOLOGY
    }
    if (this.has(Cue.both)) meant |= DRUG
    if (this.has(Cue.someone)) meant |= ORGANIZATION
    this.#several |= meant
    this.meant = this.acting = this.named | meant
    if (sentence >= LEAD && !this.#isNote(record, mentions)) return
    this.#several |= this.meant & ORGANIZATION
    this.acting |= ORGANIZATION
  }

  /** Types of what the sentence before names, as bits: of any type in the same block, of drugs in the paragraph before. */
  #namedBefore(sentence: number): number {
    if (sentence === 0) return 0
    const { sentences } = this.#document
    const previous = sentences[sentence - 1]
    const own = sentences[sentence]
    let types = 0
    for (const { type } of this.#mentionsOf(sentence - 1)) if (follows(own, previous, type)) types |= typeBit(type)
    return types
  }

  /** True where a participle may be the first word of the parse: "Completed its trial". */
  #isNote({ firstToken, lastToken }: Sentence, mentions: readonly Mention[]): boolean {
    const { word, kind } = this.#document.tokens
    for (let token = firstToken; token < lastToken && token !== mentions[0]?.firstToken; token++) {
      const opening = this.#openings[word[token] ?? 0] ?? Opening.none
      if (opening === Opening.deed) return true
      const isMark = kind[token] === TokenKind.Punctuation || kind[token] === TokenKind.Symbol
      if (!isMark && opening === Opening.none) return false
    }
    return false
  }

  /** The gates that are open to frames, as bits. */
  openGates(): number {
    if (this.#gates === NOT_ASKED) this.#gates = possibleGates(this)
    return this.#gates
  }

  /** The words among some callers that call frames which may find something, each once, with these. */
  #calledBy(callers: readonly FrameCalls[]): readonly CalledWord[] {
    let found: CalledWord[] | null = null
    for (const caller of callers) {
      const frames = this.#calledOf(caller)
      if (frames.length === 0) continue
      if (found === null) found = [{ word: caller.word, frames }]
      else if (!found.some(({ word }) => word === caller.word)) found.push({ word: caller.word, frames })
    }
    return found ?? NONE
  }

  #calledOf({ gates, frames }: FrameCalls): readonly Frame[] {
    if ((gates & this.openGates()) === 0) return NONE
    let found: Frame[] | null = null
    for (const frame of frames) {
      if (!this.calls(frame)) continue
      if (found === null) found = [frame]
      else found.push(frame)
    }
    return found ?? NONE
  }
}

/** True where an earlier name of the type is another thing's. */
const isAnother = (mentions: readonly Mention[], { type, entity }: Mention): boolean => {
  for (const mention of mentions) if (mention.type === type) return mention.entity !== entity
  return false
}

/** What a word can be at the head of a note: its deed, or a bracket that may be dropped; an adverb before the deed. */
const Opening = { none: 0, adverb: 1, deed: 2 } as const
const DEED = VerbForm.Past | VerbForm.Participle | VerbForm.Gerund

/** "Completed", "advancing", "being"; "successfully", "no longer". */
const OPENINGS = new WordColumn((word) => {
  const forms = loadGrammar().verbs.get(word)?.forms ?? 0
  if ((forms & DEED) !== 0 || word === 'being' || word === '(' || word === '[') return Opening.deed
  const isAdverb = ['adverb', 'negation', 'do'].some((name) => wordClass(name).has(word))
  return isAdverb || word === 'no' || word.endsWith('ly') ? Opening.adverb : Opening.none
})
