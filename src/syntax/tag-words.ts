import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { cutWords } from './cut-words.ts'
import { dropAsides } from './drop-asides.ts'
import { dropFormulas } from './drop-formulas.ts'
import { joinHyphens } from './join-hyphens.ts'
import type { Word } from './syntax.ts'
import { tagVerbs } from './tag-verb.ts'
import { FIRST, Words } from './words.ts'

/** Fills `words` with those of a sentence and their tags. `mentions` are the sentence's own, in text order. */
export const readWords = (words: Words, layout: Layout, sentence: Sentence, mentions: readonly Mention[]): void => {
  cutWords(words, layout, sentence, mentions)
  joinHyphens(words, layout.tokens)
  dropAsides(words)
  dropFormulas(words)
  tagVerbs(words)
}

/** The words of a sentence as records, each outermost mention one word, with their tags. */
export const tagWords = (layout: Layout, sentence: Sentence, mentions: readonly Mention[]): readonly Word[] => {
  const words = new Words()
  readWords(words, layout, sentence, mentions)
  return Array.from({ length: words.end - FIRST }, (_, index) => words.wordAt(index + FIRST))
}
