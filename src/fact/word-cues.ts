import { WordColumn } from '../sentence/word-column.ts'
import type { WordTable } from '../sentence/word-table.ts'
import { loadGrammar, wordClass } from '../syntax/grammar.ts'
import { CueSet } from './cue-set.ts'
import { loadFrames, type FrameCalls } from './frame.ts'

/** What a word says to the readers of sentences by itself. */
export interface WordCues {
  readonly cues: CueSet
  /** The frames that it calls where it is a verb; those of its lemmas. */
  readonly verbs: readonly FrameCalls[]
  /** The frames that it calls where it stands in a noun group. */
  readonly nouns: readonly FrameCalls[]
}

const SILENT: WordCues = { cues: new CueSet(), verbs: [], nouns: [] }
const spoken: WordCues[] = [SILENT]
const numbers = new Map<string, number>()

const lemmasOf = (word: string): readonly string[] => {
  const lemma = loadGrammar().verbs.get(word)?.lemma
  const auxiliary = (['be', 'have'] as const).filter((name) => wordClass(name).has(word))
  return lemma === undefined ? auxiliary : [lemma, ...auxiliary]
}

const readWord = (word: string): number => {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const { words, exact, verbs, nouns } = loadFrames()
  const lemmas = lemmasOf(word)
  const called = { verbs: lemmas.flatMap((lemma) => verbs.get(lemma) ?? []), nouns: nouns.get(word) }
  const cues = new CueSet()
  for (const lemma of lemmas) cues.addAll(words.of(lemma) ?? SILENT.cues)
  cues.removeAll(exact)
  cues.addAll(words.of(word) ?? SILENT.cues)
  if (called.verbs.length === 0 && called.nouns === undefined && cues.isEmpty()) return 0
  const number = spoken.push({ cues, verbs: called.verbs, nouns: called.nouns === undefined ? [] : [called.nouns] }) - 1
  numbers.set(word, number)
  return number
}

/** A number for every word, 0 for one that says nothing; see {@link wordCuesAt}. */
export const WORD_CUES = new WordColumn(readWord)

/** What the words of a number of {@link WORD_CUES} say. */
export const wordCuesAt = (number: number): WordCues => spoken[number] ?? SILENT

/** What a word says that is no token: "wholly-owned". */
export const wordCuesOf = (table: WordTable, word: string): WordCues => {
  const number = table.number(word)
  return wordCuesAt(WORD_CUES.of(table)[number] ?? 0)
}
