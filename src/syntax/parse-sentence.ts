import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import { findClauses } from './find-clauses.ts'
import { groupWords } from './group-words.ts'
import { findLists } from './link-groups.ts'
import type { Syntax } from './syntax.ts'
import { tagWords } from './tag-words.ts'

/** Reads one sentence: words, groups, lists, clauses. `mentions` are the sentence's own, in text order. */
export const parseSentence = (layout: Layout, sentence: number, mentions: readonly Mention[]): Syntax => {
  const record = layout.sentences[sentence]
  const groups = record === undefined ? [] : groupWords(tagWords(layout, record, mentions))
  const { listOf, lists } = findLists(groups)
  return { sentence, groups, listOf, lists, ...findClauses(groups, listOf, lists) }
}
