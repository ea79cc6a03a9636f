import type { EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import { loadGrammar } from './grammar.ts'
import { Tag, tagName } from './tag.ts'
import { WordBit } from './word-grammar.ts'
import type { Word } from './syntax.ts'

/** Index of the first word of {@link Words}; 0 is a word that is none, so that every word has one before it. */
export const FIRST = 1

/** Words that are none behind the last, so that readers may look ahead. */
const AHEAD = 4

/** A name's part in a word: its mentions, and the letters around them as in {@link Word.compound}. */
export interface Name {
  readonly mentions: readonly Mention[]
  readonly compound: string
}

export const NO_MENTIONS: readonly Mention[] = []
const NO_LEMMAS: readonly string[] = []

/**
 * The words of a sentence in arrays, used for one sentence after the other: word `i` of `[FIRST, end)` is the tokens
 * `[first[i], last[i])`. Around them stand words with the tag `skip`.
 */
export class Words {
  end = FIRST
  /** The word that a group is read from. */
  cursor = FIRST
  /** Whether a word is a hyphen, and whether one is an opening bracket. */
  hasHyphen = false
  hasBracket = false
  /** Whether a word is one of `WordBit.Formula`. */
  hasFormula = false
  /** Whether a word tells where a company is: "California-based". */
  hasBased = false
  first = new Int32Array(0)
  last = new Int32Array(0)
  /** Numbers of `Tag`. */
  tag = new Uint8Array(0)
  /** Form of a verb; means nothing for other words. */
  form = new Uint8Array(0)
  /** What grammar knows of `lower`; see `grammarOf`. */
  bits = new Int32Array(0)
  /** Number of `lower` among the forms of verbs; means nothing where `bits` have no `WordBit.Verb`. */
  verb = new Int32Array(0)
  readonly lower: string[] = ['']
  /** Number of a name among those of the sentence, counted from 1; 0 for a common word. */
  #name = new Int32Array(0)
  readonly #names: Name[] = []
  #nameCount = 0

  /** Begins a sentence of at most `most` words. */
  begin(most: number): void {
    this.end = FIRST
    this.hasHyphen = false
    this.hasBracket = false
    this.hasFormula = false
    this.hasBased = false
    this.#nameCount = 0
    if (this.tag.length < most + FIRST + AHEAD) this.#grow(2 * most + FIRST + AHEAD)
  }

  /** Ends the sentence at a word. */
  finish(end: number): void {
    this.end = end
    for (let at = end; at < end + AHEAD; at++) {
      this.tag[at] = Tag.skip
      this.bits[at] = 0
      this.#name[at] = 0
    }
  }

  /** Adds a common word. */
  add(first: number, last: number, lower: string, tag: number, bits: number, verb: number): void {
    this.put(this.end++, first, last, lower, tag, bits, verb)
  }

  /** Adds a word that names a thing. */
  addName(first: number, last: number, lower: string, bits: number, verb: number, name: Name): void {
    this.putName(this.end++, first, last, lower, bits, verb, name)
  }

  put(at: number, first: number, last: number, lower: string, tag: number, bits: number, verb: number): void {
    this.first[at] = first
    this.last[at] = last
    this.lower[at] = lower
    this.tag[at] = tag
    this.bits[at] = bits
    this.#name[at] = 0
    if (bits & WordBit.Verb) this.verb[at] = verb
    if (bits & WordBit.Hyphen) this.hasHyphen = true
    if (bits & WordBit.Formula) this.hasFormula = true
    if (tag === Tag.open) this.hasBracket = true
    if (bits & WordBit.Based) this.hasBased = true
  }

  putName(at: number, first: number, last: number, lower: string, bits: number, verb: number, name: Name): void {
    this.put(at, first, last, lower, Tag.noun, bits, verb)
    if (name.mentions.length === 0) return
    this.#names[this.#nameCount++] = name
    this.#name[at] = this.#nameCount
  }

  /** Puts a word in the place of another. */
  move(from: number, to: number): void {
    if (from === to) return
    this.put(
      to,
      this.first[from] ?? 0,
      this.last[from] ?? 0,
      this.lowerAt(from),
      this.tagAt(from),
      this.bitsAt(from),
      this.verb[from] ?? 0,
    )
    this.#name[to] = this.#name[from] ?? 0
  }

  tagAt(at: number): number {
    return this.tag[at] ?? 0
  }

  bitsAt(at: number): number {
    return this.bits[at] ?? 0
  }

  lowerAt(at: number): string {
    return this.lower[at] ?? ''
  }

  isName(at: number): boolean {
    return this.#name[at] !== 0
  }

  mentionsAt(at: number): readonly Mention[] {
    return this.#nameAt(at)?.mentions ?? NO_MENTIONS
  }

  /** The type of the outermost mention. */
  typeAt(at: number): EntityType | undefined {
    return this.#nameAt(at)?.mentions[0]?.type
  }

  compoundAt(at: number): string {
    return this.#nameAt(at)?.compound ?? ''
  }

  #nameAt(at: number): Name | undefined {
    const number = this.#name[at] ?? 0
    return number === 0 ? undefined : this.#names[number - 1]
  }

  /** The form of a verb that a word is here, 0 where it is none. */
  formAt(at: number): number {
    return this.tag[at] === Tag.verb ? (this.form[at] ?? 0) : 0
  }

  /** Dictionary form of the verb at an index. */
  lemmasAt(at: number): readonly string[] {
    return loadGrammar().forms[this.verb[at] ?? 0]?.lemmas ?? NO_LEMMAS
  }

  /** One word as a record. */
  wordAt(at: number): Word {
    const form = this.formAt(at)
    return {
      first: this.first[at] ?? 0,
      last: this.last[at] ?? 0,
      lower: this.lowerAt(at),
      tag: tagName(this.tagAt(at)),
      lemma: form === 0 ? '' : (this.lemmasAt(at)[0] ?? ''),
      form,
      mentions: this.mentionsAt(at),
      compound: this.compoundAt(at),
    }
  }

  #grow(size: number): void {
    this.first = new Int32Array(size)
    this.last = new Int32Array(size)
    this.tag = new Uint8Array(size)
    this.form = new Uint8Array(size)
    this.bits = new Int32Array(size)
    this.verb = new Int32Array(size)
    this.#name = new Int32Array(size)
  }
}
