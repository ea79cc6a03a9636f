import type { Mention } from '../model/mention.ts'
import { classOfType } from './grammar.ts'
import type { NounGroup } from './syntax.ts'
import { NO_MENTIONS } from './words.ts'

const NO_WORDS: readonly string[] = []
const NO_COMPOUNDS: NounGroup['compounds'] = []

/** Common words that only say what a name of a type names. */
const headsOf = classOfType('head')

/** A noun group while its words are read; used for one group after the other. */
export class NounDraft {
  determiner = ''
  owner: NounGroup['owner'] = null
  #words: string[] = []
  #wordCount = 0
  #mentions = NO_MENTIONS
  #compounds = NO_COMPOUNDS
  /** Plain names, each with the number of common words before it. */
  readonly #names: Mention[] = []
  readonly #tails: number[] = []
  #nameCount = 0

  begin(owner: NounGroup | null): void {
    this.determiner = ''
    this.owner = owner
    this.#wordCount = 0
    this.#mentions = NO_MENTIONS
    this.#compounds = NO_COMPOUNDS
    this.#nameCount = 0
  }

  get isEmpty(): boolean {
    return this.#wordCount === 0 && this.#mentions.length === 0
  }

  get hasWords(): boolean {
    return this.#wordCount > 0
  }

  get hasMentions(): boolean {
    return this.#mentions.length > 0
  }

  addWord(word: string): void {
    this.#words[this.#wordCount++] = word
  }

  /** Adds a common word that is also a mention: it names nothing of its own. */
  addClass(mentions: readonly Mention[], word: string): void {
    this.#mentions = [...this.#mentions, ...mentions]
    this.addWord(word)
  }

  /** Adds a word with mentions and the letters around them. */
  addName(mentions: readonly Mention[], compound: string): void {
    const mention = mentions[0]
    if (mention === undefined) return
    this.#mentions = this.#mentions.length === 0 ? mentions : [...this.#mentions, ...mentions]
    if (compound.length === 0) {
      this.#names[this.#nameCount] = mention
      this.#tails[this.#nameCount++] = this.#wordCount
      return
    }
    this.#compounds = [...this.#compounds, { mention, text: compound }]
    const common = (compound.split('~')[1] ?? '').replace(/^[-–‑]/, '')
    if (common !== '') this.addWord(common)
  }

  finish(first: number, last: number, pronoun: string): NounGroup {
    return {
      kind: 'noun',
      first,
      last,
      determiner: this.determiner,
      owner: this.owner,
      words: this.#wordsRead(),
      head: this.#wordCount === 0 ? '' : (this.#words[this.#wordCount - 1] ?? ''),
      name: this.#name(),
      mentions: this.#mentions,
      compounds: this.#compounds,
      pronoun,
    }
  }

  #wordsRead(): readonly string[] {
    if (this.#wordCount === 0) return NO_WORDS
    return this.#wordCount === 1 ? [this.#words[0] ?? ''] : this.#words.slice(0, this.#wordCount)
  }

  /** The mention that the group names: the last word, or one that only heads of its type follow ("the HER2 protein"). */
  #name(): Mention | null {
    for (let nth = this.#nameCount - 1; nth >= 0; nth--) {
      const mention = this.#names[nth]
      const tail = this.#tails[nth] ?? 0
      if (mention === undefined || tail === this.#wordCount) return mention ?? null
      if (this.determiner === 'a' || this.determiner === 'an') return null
      const heads = headsOf(mention.type)
      const from = mention.type === 'Drug' ? this.#wordCount - 1 : tail
      if (this.#isAll(heads, from)) return mention
    }
    return null
  }

  #isAll(heads: ReadonlySet<string>, from: number): boolean {
    for (let at = from; at < this.#wordCount; at++) if (!heads.has(this.#words[at] ?? '')) return false
    return true
  }
}
