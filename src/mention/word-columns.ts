import { Cue } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { hashWord, type Hash } from '../lexicon/word-hash.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { wakesOf } from './wakes-of.ts'

const LONGEST_STEM = 13
const SHORTEST_STEM = 3

const hash: Hash = { low: 0, high: 0 }

/** Low hash of each word. */
export const LOWS = new WordColumn((word) => {
  hashWord(word, hash)
  return hash.low
})

/** High hash of each word. */
export const HIGHS = new WordColumn((word) => {
  hashWord(word, hash)
  return hash.high
})

/** How the terms of a lexicon use a word; bits of {@link LexiconColumns.terms}. */
export const Term = {
  /** It is one by itself. */
  whole: 1,
  /** Longer ones start with it. */
  start: 2,
} as const

/** What a lexicon knows of each word. */
interface LexiconColumns {
  /** Number of its first sense, -1 where it has none. */
  readonly senses: WordColumn
  /** Bits of {@link Term}. */
  readonly terms: WordColumn
  /** Bits of {@link Cue}. */
  readonly cues: WordColumn
  /** Bits of `Wake`. */
  readonly wakes: WordColumn
}
const columns = new WeakMap<Lexicon, LexiconColumns>()

/** The columns of a lexicon, made once. */
export const columnsOf = (lexicon: Lexicon): LexiconColumns => {
  let known = columns.get(lexicon)
  if (known === undefined) columns.set(lexicon, (known = makeColumns(lexicon)))
  return known
}

const makeColumns = (lexicon: Lexicon): LexiconColumns => {
  const slotOf = (word: string): number => {
    hashWord(word, hash)
    return lexicon.slotOf(hash)
  }
  const cuesOf = (word: string): number => {
    const slot = slotOf(word)
    const cues = slot < 0 ? 0 : lexicon.cuesAt(slot)
    const everyday = (cues & (Cue.common | Cue.english)) !== 0
    return !everyday && hasStem(word, slotOf) ? cues | Cue.innStem : cues
  }
  const termsOf = (word: string): number => {
    const slot = slotOf(word)
    if (slot < 0) return 0
    return (lexicon.firstSense(slot) < 0 ? 0 : Term.whole) | (lexicon.hasMore(slot) ? Term.start : 0)
  }
  return {
    senses: new WordColumn((word) => {
      const slot = slotOf(word)
      return slot < 0 ? -1 : lexicon.firstSense(slot)
    }),
    terms: new WordColumn(termsOf),
    cues: new WordColumn(cuesOf),
    wakes: new WordColumn((word) => wakesOf(word, cuesOf(word), termsOf(word) !== 0)),
  }
}

const hasStem = (word: string, slotOf: (word: string) => number): boolean => {
  if (word.length <= 5) return false
  for (let length = Math.min(LONGEST_STEM, word.length - 2); length >= SHORTEST_STEM; length--)
    if (slotOf(`~${word.slice(-length)}`) >= 0) return true
  return false
}
