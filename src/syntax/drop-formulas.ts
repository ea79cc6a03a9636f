import { isOneOf, Tag, tagSet } from './tag.ts'
import { WordBit } from './word-grammar.ts'
import { FIRST, type Words } from './words.ts'

const JOINS = tagSet('comma', 'conjunction')

/**
 * Drops what lawyers write between the words that belong together: when an agreement was signed and that it was amended
 * ("the Agreement, dated as of May 2, 2010, as amended, between"), and the repeats of a grant ("make, have made, use, sell, have
 * sold, offer for sale").
 */
export const dropFormulas = (words: Words): void => {
  if (!words.hasFormula) return
  const { end } = words
  let kept = FIRST
  for (let at = FIRST; at < end; at++) {
    const past = pastFormula(words, at, kept)
    if (past > at) at = past - 1
    else words.move(at, kept++)
  }
  words.finish(kept)
}

/** Index behind the formula that starts at a word, the word itself where none does; `kept` words stand before it. */
const pastFormula = (words: Words, at: number, kept: number): number => {
  const comma = words.tagAt(at) === Tag.comma
  const dating = pastDatings(words, at)
  if (dating > at) return comma && closes(words, dating) ? dating + 1 : dating
  return isOneOf(JOINS, words.tagAt(at)) && kept > FIRST ? pastRepeat(words, at) : at
}

/** A comma that ends an aside, not one of a list. */
const closes = (words: Words, at: number): boolean =>
  words.tagAt(at) === Tag.comma && words.tagAt(at + 1) !== Tag.conjunction && words.tagAt(at + 1) !== Tag.relative

/** ", dated as of May 2, 2010, as amended": past each that follows the other. */
const pastDatings = (words: Words, from: number): number => {
  for (let at = from; ;) {
    const start = words.tagAt(at) === Tag.comma ? at + 1 : at
    const past = Math.max(pastDating(words, start), pastAmending(words, start))
    if (past <= start) return at
    at = past
  }
}

const pastDating = (words: Words, dated: number): number => {
  if (words.lowerAt(dated) !== 'dated') return dated
  let at = dated + 1
  while (words.lowerAt(at) === 'effective' || words.lowerAt(at) === 'as' || words.lowerAt(at) === 'of') at++
  return words.tagAt(at) === Tag.number ? at + 1 : dated
}

const pastAmending = (words: Words, as: number): number => {
  if (words.lowerAt(as) !== 'as' || words.tagAt(as - 1) !== Tag.comma) return as
  let at = as + 1
  if (words.lowerAt(at) === 'so' || words.lowerAt(at) === 'further' || words.lowerAt(at) === 'subsequently') at++
  if (words.lowerAt(at) !== 'amended') return as
  at++
  if (words.lowerAt(at) === 'and' && words.lowerAt(at + 1) === 'restated') at += 2
  if (words.lowerAt(at) === 'on' && words.tagAt(at + 1) === Tag.number) at += 2
  return isOneOf(ENDS, words.tagAt(at)) ? at : as
}
const ENDS = tagSet('comma', 'stop', 'open', 'close', 'preposition', 'skip')

/** ", have made", "or have sold", ", offer for sale", ", offer to sell" before another of the list. */
const pastRepeat = (words: Words, join: number): number => {
  const at = join + 1
  let past = join
  if (words.tagAt(at) === Tag.have && words.bitsAt(at + 1) & WordBit.Formula) past = at + 2
  else if (
    words.lowerAt(at) === 'offer' &&
    words.lowerAt(at + 2) === (words.lowerAt(at + 1) === 'to' ? 'sell' : 'sale')
  )
    past = at + 3
  return isOneOf(JOINS, words.tagAt(past)) && words.bitsAt(join - 1) & WordBit.Verb ? past : join
}
