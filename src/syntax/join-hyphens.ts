import type { Tokens } from '../model/token.ts'
import { Tag } from './tag.ts'
import { GRAMMAR, VERBS, WordBit } from './word-grammar.ts'
import { FIRST, type Words } from './words.ts'

/** Makes one word of a name and what a hyphen ties to it: "anti-CD70", "CD70-targeting"; of two names, the second. */
export const joinHyphens = (words: Words, tokens: Tokens): void => {
  if (!words.hasHyphen) return
  const { end } = words
  let kept = FIRST
  for (let at = FIRST; at < end; at++) {
    if (kept === FIRST || at + 1 >= end || !isTight(words, tokens, kept - 1, at)) {
      words.move(at, kept++)
      continue
    }
    at++
    if (words.isName(kept - 1) && words.isName(at)) words.move(at, kept++)
    else joinWords(words, tokens, kept - 1, at)
  }
  words.finish(kept)
}

/** True for a hyphen at `at` that touches the word at `before` and the one that follows. */
const isTight = ({ first, last, bits }: Words, { start, end }: Tokens, before: number, at: number): boolean => {
  if (((bits[at] ?? 0) & WordBit.Hyphen) === 0) return false
  const hyphen = first[at] ?? 0
  return end[(last[before] ?? 0) - 1] === start[hyphen] && end[hyphen] === start[first[at + 1] ?? 0]
}

const joinWords = (words: Words, { table }: Tokens, before: number, after: number): void => {
  const first = words.first[before] ?? 0
  const last = words.last[after] ?? 0
  const owner = words.isName(before) ? before : after
  const lower = `${owner === before ? '~' : words.lowerAt(before)}-${words.isName(after) ? '~' : words.lowerAt(after)}`
  const mentions = words.mentionsAt(owner)
  if (mentions.length > 0) {
    words.putName(before, first, last, lower, 0, 0, { mentions, compound: lower })
    return
  }
  const number = table.number(lower)
  words.put(before, first, last, lower, Tag.noun, GRAMMAR.of(table)[number] ?? 0, VERBS.of(table)[number] ?? 0)
}
