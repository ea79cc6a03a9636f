import { Cue } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { extendHash, type Hash } from '../lexicon/word-hash.ts'
import type { EntityType } from '../model/entity.ts'
import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { Shape, TokenKind, type Tokens } from '../model/token.ts'
import { codeAt } from '../sentence/char-class.ts'
import type { WordTable } from '../sentence/word-table.ts'
import type { WordTest } from '../sentence/word-test.ts'
import { nameAt, type Name } from './name.ts'
import { columnsOf, HIGHS, LOWS } from './word-columns.ts'
import { WakeLists } from './wake-lists.ts'
import type { Wake } from './wake.ts'

const SMALL_S = 0x73
/** A name of this module's own, whose value the engine writes into its code. */
const WORD = TokenKind.Word

const sentencesOfTokens = (sentences: readonly Sentence[], count: number): Int32Array => {
  const sentenceOf = new Int32Array(count)
  let token = 0
  for (let index = 0; index < sentences.length; index++) {
    const { firstToken = 0, lastToken = 0 } = sentences[index] ?? {}
    while (token < firstToken) sentenceOf[token++] = -1
    while (token < lastToken) sentenceOf[token++] = index
  }
  while (token < count) sentenceOf[token++] = -1
  return sentenceOf
}

/** A layout whose words have been looked up once each: cues, lexicon slots and shapes by token. */
export class View {
  readonly layout: Layout
  readonly text: string
  readonly count: number
  readonly lexicon: Lexicon
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array
  /** First sense in the lexicon, use in its terms, low and high hash of each distinct word. */
  readonly senses: Int32Array
  readonly terms: Int32Array
  readonly lows: Int32Array
  readonly highs: Int32Array
  readonly #table: WordTable
  readonly #sentences: readonly Sentence[]
  readonly #lower: readonly string[]
  readonly #word: Int32Array
  readonly #start: Int32Array
  readonly #end: Int32Array
  readonly #shape: Tokens['shape']
  readonly #kind: Tokens['kind']
  readonly #cues: Int32Array
  readonly #wakes: WakeLists

  constructor(layout: Layout, lexicon: Lexicon) {
    const { tokens, sentences, document } = layout
    this.layout = layout
    this.lexicon = lexicon
    this.text = document.text
    this.count = tokens.count
    this.sentenceOf = sentencesOfTokens(sentences, tokens.count)
    const { table } = tokens
    this.#table = table
    this.#sentences = sentences
    this.#lower = tokens.lower
    this.#word = tokens.word
    this.#start = tokens.start
    this.#end = tokens.end
    this.#shape = tokens.shape
    this.#kind = tokens.kind
    this.lows = LOWS.of(table)
    this.highs = HIGHS.of(table)
    const { senses, terms, cues, wakes } = columnsOf(lexicon)
    this.senses = senses.of(table)
    this.terms = terms.of(table)
    this.#cues = cues.of(table)
    this.#wakes = new WakeLists(tokens, wakes.of(table))
  }

  /** Whether there is such a token: one look beyond an array makes all later looks slow. */
  #holds(token: number): boolean {
    return token >= 0 && token < this.count
  }

  /** Whether a token's lower-cased word passes a test. */
  matches(token: number, test: WordTest): boolean {
    return this.#holds(token) && test.passes(this.#table, this.#word[token] ?? 0)
  }

  /** The tokens that wake a reader, in order. */
  waking(wake: Wake): Int32Array {
    return this.#wakes.of(wake)
  }

  has(token: number, mask: number): boolean {
    return this.#holds(token) && ((this.#cues[this.#word[token] ?? 0] ?? 0) & mask) !== 0
  }

  /** The same of a distinct word, by its number. */
  hasWord(word: number, mask: number): boolean {
    return ((this.#cues[word] ?? 0) & mask) !== 0
  }

  lower(token: number): string {
    return this.#holds(token) ? (this.#lower[token] ?? '') : ''
  }

  start(token: number): number {
    return this.#holds(token) ? (this.#start[token] ?? 0) : 0
  }

  end(token: number): number {
    return this.#holds(token) ? (this.#end[token] ?? 0) : 0
  }

  surface(token: number): string {
    return this.text.slice(this.start(token), this.end(token))
  }

  /** Whether a token's last letter is "s". */
  endsInS(token: number): boolean {
    return codeAt(this.text, this.end(token) - 1) === SMALL_S
  }

  /** The words from one token up to another. */
  words(first: number, last: number): string {
    return this.text.slice(this.start(first), this.end(last - 1))
  }

  /** The same as a name. */
  name(first: number, last: number): Name {
    return nameAt(this.text, this.start(first), this.end(last - 1))
  }

  shape(token: number): number {
    return this.#holds(token) ? (this.#shape[token] ?? 0) : 0
  }

  isWord(token: number): boolean {
    return this.#holds(token) && this.#kind[token] === WORD
  }

  /** A word with a capital somewhere, or a number with a letter: what names are made of. */
  isCapital(token: number): boolean {
    return this.isWord(token) && (this.shape(token) & (Shape.Initial | Shape.InnerUpper)) !== 0
  }

  /** Capitals past the first letter, or a capital and a digit: not how sentences start. */
  isCaps(token: number): boolean {
    const shape = this.shape(token)
    return (
      (shape & Shape.InnerUpper) !== 0 ||
      ((shape & Shape.Initial) !== 0 && (shape & (Shape.Digit | Shape.Lower)) !== Shape.Lower)
    )
  }

  /** Whether the lexicon knows the word as a target. */
  isTargetSymbol(token: number): boolean {
    return this.isKnownAs(token, 'Target')
  }

  /** Whether the lexicon knows the word, however written, as a name of a type. */
  isKnownAs(token: number, type: EntityType): boolean {
    if (!this.#holds(token)) return false
    for (
      let sense = this.senses[this.#word[token] ?? 0] ?? -1;
      sense >= 0;
      sense = this.lexicon.hasNextSense(sense) ? sense + 1 : -1
    )
      if (this.lexicon.typeOf(sense) === type) return true
    return false
  }

  /** The lexicon's id of a type for words that need not stand side by side, null where it has none. */
  idOfRun(tokens: readonly number[], type: EntityType): string | null {
    const run: Hash = { low: 0, high: 0 }
    tokens.forEach((token, nth) => {
      const word = this.#word[token] ?? -1
      const [low, high] = [this.lows[word] ?? 0, this.highs[word] ?? 0]
      if (nth === 0) Object.assign(run, { low, high })
      else extendHash(run, low, high)
    })
    const slot = this.lexicon.slotOf(run)
    let sense = slot < 0 ? -1 : this.lexicon.firstSense(slot)
    while (sense >= 0 && this.lexicon.typeOf(sense) !== type) sense = this.lexicon.hasNextSense(sense) ? sense + 1 : -1
    return sense < 0 ? null : this.lexicon.idOf(sense)
  }

  /** Number of tokens of the brand mark at a token: "®" and "™" are one, "(R)" and "(TM)" three, else 0. */
  markLength(token: number): number {
    const word = this.lower(token)
    if (word === '®' || word === '™') return 1
    if (word !== '(' || !this.touches(token) || !this.touches(token - 1) || this.lower(token + 2) !== ')') return 0
    return /^(?:r|tm)$/.test(this.lower(token + 1)) ? 3 : 0
  }

  /** A capital word of a headline that is the present tense of a verb: "Deepens", "Bolsters". */
  isHeadlineVerb(token: number): boolean {
    return this.has(token, Cue.verbForm) && this.sentenceAt(token)?.kind === 'heading'
  }

  sentenceStart(token: number): number {
    return this.sentenceAt(token)?.firstToken ?? token
  }

  sentenceEnd(token: number): number {
    return this.sentenceAt(token)?.lastToken ?? token
  }

  /** The sentence of a token, if it stands in one. */
  sentenceAt(token: number): Sentence | undefined {
    const sentence = this.#holds(token) ? (this.sentenceOf[token] ?? -1) : -1
    return sentence < 0 ? undefined : this.#sentences[sentence]
  }

  /** True where two neighbouring tokens stand without white space between them. */
  touches(token: number): boolean {
    return this.end(token) === this.start(token + 1)
  }
}
