import { isOneOf, Tag, tagSet } from './tag.ts'
import { WordBit } from './word-grammar.ts'
import { FIRST, type Words } from './words.ts'

/** Longest bracket that can be dropped, in words. */
const LONGEST = 10

/** Drops brackets that only repeat, abbreviate or list: "(ADC)", "(Nasdaq: ABC)", "(“Orvane” or the “Company”)". */
export const dropAsides = (words: Words): void => {
  if (words.hasBased) dropTowns(words)
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

/** Most words of a town's name. */
const TOWN = 3

/** "Brisbane, California-based Orvane": drops the town before the comma, which is no subject. */
const dropTowns = (words: Words): void => {
  const { end } = words
  let kept = FIRST
  for (let at = FIRST; at < end; at++) {
    if ((words.bitsAt(at) & WordBit.Based) !== 0 && !words.isName(at)) kept = townBefore(words, kept)
    words.move(at, kept++)
  }
  words.finish(kept)
}

/** Where a town that a comma ends begins before an index; the index itself where none stands there. */
const townBefore = (words: Words, at: number): number => {
  if (words.tagAt(at - 1) !== Tag.comma) return at
  let first = at - 1
  while (first > FIRST && isTownWord(words, first - 1)) first--
  const opens =
    first === FIRST || isOneOf(OPENS_TOWN, words.tagAt(first - 1)) || (words.bitsAt(first - 1) & WordBit.Verb) !== 0
  return first < at - 1 && at - 1 - first <= TOWN && opens ? first : at
}
const OPENS_TOWN = tagSet('preposition', 'determiner', 'comma', 'conjunction', 'to')

/** Verbs are not told from nouns yet. */
const isTownWord = (words: Words, at: number): boolean =>
  words.tagAt(at) === Tag.noun && !words.isName(at) && (words.bitsAt(at) & WordBit.Verb) === 0
