import type { GroupRow } from './group-row.ts'
import type { NounDraft } from './noun-draft.ts'
import { readNounGroup } from './read-noun-group.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Mark } from './syntax.ts'
import { Tag, tagName } from './tag.ts'
import { FIRST, type Words } from './words.ts'

/** Gathers tagged words into noun groups, verb groups and the marks between them. */
export const groupWords = (words: Words, draft: NounDraft, row: GroupRow): void => {
  row.begin(words.end)
  words.cursor = FIRST
  while (words.cursor < words.end) {
    const verb = readVerbGroup(words)
    const noun = verb === null ? readNounGroup(words, draft) : null
    if (verb !== null) row.add(verb, Tag.verb)
    else if (noun !== null) row.add(noun, Tag.noun)
    else addMark(row, words)
  }
}

const addMark = (row: GroupRow, words: Words): void => {
  const at = words.cursor++
  const own = words.tagAt(at)
  const tag = own === Tag.to ? Tag.preposition : own
  const mark: Mark = {
    kind: 'mark',
    first: words.first[at] ?? 0,
    last: words.last[at] ?? 0,
    tag: tagName(tag),
    lower: words.lowerAt(at),
  }
  row.add(mark, tag)
}
