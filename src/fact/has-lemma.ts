import type { VerbGroup } from '../syntax/syntax.ts'

/** True where a verb group, or one of those that share an object ("make and sell"), is a verb of a set. */
export const hasLemma = (verb: VerbGroup | null, words: ReadonlySet<string>): boolean => {
  if (verb !== null) for (const lemma of verb.lemmas) if (words.has(lemma)) return true
  return false
}
