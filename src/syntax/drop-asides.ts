import { isOneOf, Tag, tagSet } from './tag.ts'
import { FIRST, type Words } from './words.ts'

/** Longest bracket that can be dropped, in words. */
const LONGEST = 10

/** Drops brackets that only repeat, abbreviate or list: "(ADC)", "(Nasdaq: ABC)", "(“Orvane” or the “Company”)". */
export const dropAsides = (words: Words): void => {
  if (!words.hasBracket) return
  const { end } = words
  let kept = FIRST
  for (let at = FIRST; at < end; at++) {
    const close = words.tagAt(at) === Tag.open ? closingBracket(words, at, end) : -1
    if (close >= 0 && isAside(words, wordBefore(words, kept), at, close)) at = close
    else words.move(at, kept++)
  }
  words.finish(kept)
}

/** Index of the bracket that closes before another opens; -1 where none does. */
const closingBracket = (words: Words, at: number, end: number): number => {
  for (let next = at + 1; next < Math.min(end, at + LONGEST); next++) {
    const tag = words.tagAt(next)
    if (tag === Tag.close) return next
    if (tag === Tag.open) return -1
  }
  return -1
}

/** The last word before an index that is no "'s". */
const wordBefore = (words: Words, at: number): number => {
  let before = at - 1
  while (before >= FIRST && words.tagAt(before) === Tag.genitive) before--
  return before
}

const LINKS = tagSet('preposition', 'relative')

/** True where the words between two indices name nothing but what the word `before` names, and link it to nothing. */
const isAside = (words: Words, before: number, open: number, close: number): boolean => {
  for (let at = open + 1; at < close; at++) {
    if (isOneOf(LINKS, words.tagAt(at))) return false
    for (const { entity } of words.mentionsAt(at))
      if (!words.mentionsAt(before).some((mention) => mention.entity === entity)) return false
  }
  return true
}
