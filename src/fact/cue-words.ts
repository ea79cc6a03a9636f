import { CHAINS } from '../syntax/chains.ts'
import { wordClass } from '../syntax/grammar.ts'
import { CueSet } from './cue-set.ts'
import { CUES } from './cues.ts'

/** Words that stand for a word to grammar: "such" of "such as" for "including". The longest of each chain will do. */
const chainWords = (word: string): readonly string[] =>
  CHAINS.filter(({ lower }) => lower === word).map(({ words }) =>
    words.reduce((longest, next) => (next.length > longest.length ? next : longest)),
  )

/** True for a word, or what a chain of words stands for, that a complement can begin with: "with", "based-on". */
export const isPreposition = (word: string): boolean =>
  word === 'to' ||
  wordClass('preposition').has(word) ||
  CHAINS.some(({ tag, lower }) => lower === word && tag === 'preposition')

/** The words that a name means: those of a class of `lexicon/word-classes.tsv`, else the word itself; with "~" its chains alone. */
const wordsOf = (name: string): Iterable<string> => {
  if (name.startsWith('~')) return chainWords(name.slice(1))
  const known = wordClass(name)
  return known.size > 0 ? known : [name, ...chainWords(name)]
}

/**
 * Cues: sets of words of which a sentence must hold one before some reader can find anything in it. Each is written as
 * names of word classes and plain words with "|" between ("support-give|with"), and has a number.
 */
export class CueWords {
  readonly #numbers = new Map<string, number>()
  readonly #ofWord = new Map<string, CueSet>()

  /** Those of {@link CUES} come first: their numbers are known beforehand. */
  constructor() {
    for (const cue of Object.values(CUES)) this.numberOf(cue)
  }

  /** Number of a cue; new ones are numbered in the order in which they are asked for. */
  numberOf(cue: string): number {
    const known = this.#numbers.get(cue)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(cue, number)
    for (const name of cue.split('|')) for (const word of wordsOf(name)) this.#add(word, number)
    return number
  }

  get size(): number {
    return this.#numbers.size
  }

  /** The cues that a word gives. */
  of(word: string): CueSet | undefined {
    return this.#ofWord.get(word)
  }

  #add(word: string, cue: number): void {
    const known = this.#ofWord.get(word)
    if (known !== undefined) known.add(cue)
    else this.#ofWord.set(word, CueSet.of([cue]))
  }
}
