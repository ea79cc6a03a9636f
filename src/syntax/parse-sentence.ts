import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import { findClauses } from './find-clauses.ts'
import { GroupRow } from './group-row.ts'
import { groupWords } from './group-words.ts'
import { findLists } from './link-groups.ts'
import { NounDraft } from './noun-draft.ts'
import type { Syntax } from './syntax.ts'
import { readWords } from './tag-words.ts'
import { Words } from './words.ts'

// Sentences are read one at a time: all use the same arrays.
const words = new Words()
const draft = new NounDraft()
const row = new GroupRow()

/** Reads one sentence: words, groups, lists, clauses. `mentions` are the sentence's own, in text order. */
export const parseSentence = (layout: Layout, sentence: number, mentions: readonly Mention[]): Syntax => {
  const record = layout.sentences[sentence]
  if (record === undefined) words.begin(0)
  else readWords(words, layout, record, mentions)
  groupWords(words, draft, row)
  const { listOf, lists } = findLists(row)
  const { clauses, clauseOf, appositions } = findClauses(row, { listOf, lists })
  return { sentence, groups: row.groups, listOf, lists, appositions, clauses, clauseOf }
}
