import { VerbForm } from './grammar.ts'
import type { NounDraft } from './noun-draft.ts'
import type { NounGroup } from './syntax.ts'
import { isNominal, isOneOf, Tag, tagSet } from './tag.ts'
import { WordBit } from './word-grammar.ts'
import type { Words } from './words.ts'

const STARTS = tagSet('noun', 'number', 'adjectival', 'determiner', 'possessive', 'pronoun')

/** Reads "ImmunoGen's cell-killing agent", "it", "the HER2-targeting ADC X1" at the cursor; null for others. */
export const readNounGroup = (words: Words, draft: NounDraft): NounGroup | null => {
  const start = words.cursor
  const opener = words.tagAt(start)
  if (!isOneOf(STARTS, opener)) return null
  const first = words.first[start] ?? 0
  draft.begin(null)
  if (opener === Tag.pronoun) {
    words.cursor = start + 1
    return draft.finish(first, words.last[start] ?? 0, words.lowerAt(start))
  }
  let at = start
  while (at < words.end && take(words, draft, start, at)) at++
  // "Both rely on it".
  const alone = draft.determiner === 'both' && draft.isEmpty && isFinite(words, at)
  words.cursor = Math.max(at, start + 1)
  return draft.finish(first, words.last[words.cursor - 1] ?? 0, alone ? 'both' : '')
}

/** Takes a word into a noun group; false where the group ends before it. */
const take = (words: Words, draft: NounDraft, start: number, at: number): boolean => {
  const tag = words.tagAt(at)
  if (isNominal(tag)) return takeNominal(words, draft, start, at, tag)
  if (tag === Tag.genitive) {
    if (!isNominal(words.tagAt(at - 1))) return false
    draft.begin(draft.finish(words.first[start] ?? 0, words.last[at - 1] ?? 0, ''))
    return true
  }
  if (tag === Tag.determiner) {
    if (at > start && !draft.isEmpty) return false
    draft.determiner = words.lowerAt(at)
    return true
  }
  if (tag === Tag.possessive) {
    if (!draft.isEmpty) return false
    draft.owner = words.lowerAt(at)
    return true
  }
  if (tag === Tag.adverb) return at !== start && (isNominal(words.tagAt(at + 1)) || takeOften(words, draft, at))
  if (tag !== Tag.comma && tag !== Tag.conjunction) return false
  return joinsAdjectives(words, at, tag, draft) || joinsTargets(words, at, tag)
}

/** "a once-daily, oral drug": takes what an adverb that is an adjective as well says before a comma. */
const takeOften = (words: Words, draft: NounDraft, at: number): boolean => {
  if (words.tagAt(at + 1) !== Tag.comma || !(words.bitsAt(at) & WordBit.Adjective)) return false
  draft.addWord(words.lowerAt(at))
  return true
}

const takeNominal = (words: Words, draft: NounDraft, start: number, at: number, tag: number): boolean => {
  if (draft.hasMentions && (isTime(words, at) || isPaidTo(words, at))) return false
  if (words.isName(at)) {
    if (endsDate(words, start, at)) return false
    if (isClass(words, at)) draft.addClass(words.mentionsAt(at), words.lowerAt(at))
    else draft.addName(words.mentionsAt(at), words.compoundAt(at))
  } else if (tag !== Tag.number) draft.addWord(words.lowerAt(at))
  return true
}

/** "a CD70 siRNA": a substance that is said as a class of drugs. */
const isClass = (words: Words, at: number): boolean =>
  words.typeAt(at) === 'Substance' && (words.bitsAt(at) & WordBit.ClassNoun) !== 0 && words.typeAt(at - 1) === 'Target'

/** "ORV-12 last year", "ORV-12 next month". */
const isTime = (words: Words, at: number): boolean =>
  (words.bitsAt(at) & WordBit.Soon) !== 0 && (words.bitsAt(at + 1) & WordBit.Period) !== 0

/** "pays Orvane $5 million": the sum is no part of the name before it. */
const isPaidTo = (words: Words, at: number): boolean =>
  (words.bitsAt(at) & WordBit.Money) !== 0 && words.typeAt(at - 1) === 'Organization'

const AUXILIARIES = tagSet('be', 'have', 'do', 'modal')

const isFinite = (words: Words, at: number): boolean =>
  isOneOf(AUXILIARIES, words.tagAt(at)) || (words.tagAt(at) === Tag.verb && words.form[at] === VerbForm.Base)

/** Most words of a date. */
const LONGEST_DATE = 3

/** "In 2019 Orvane bought …", "Earlier this year Orvane …": a name behind a date is no part of it. */
const endsDate = (words: Words, start: number, at: number): boolean => {
  if (at <= start || at - start > LONGEST_DATE || words.typeAt(at) !== 'Organization') return false
  if (at - start === 2 && isThisPeriod(words, start)) return true
  if (words.tagAt(start - 1) !== Tag.preposition) return false
  for (let back = start; back < at; back++) if (words.isName(back) || !(words.bitsAt(back) & WordBit.Date)) return false
  return true
}

/** "last year", "this month". */
const isThisPeriod = (words: Words, at: number): boolean =>
  (words.bitsAt(at + 1) & WordBit.Period) !== 0 &&
  ((words.bitsAt(at) & WordBit.Soon) !== 0 || words.lower[at] === 'this')

/** "a novel, oral inhibitor", "an oral, highly selective drug", "autoimmune and inflammatory diseases": a comma or "and" between adjectives. */
const joinsAdjectives = (words: Words, at: number, tag: number, draft: NounDraft): boolean => {
  if (!(words.bitsAt(at - 1) & WordBit.Adjective) || !draft.hasWords) return false
  if (tag === Tag.comma && words.lower[at] !== ',') return false
  if (words.isName(at - 1) || !canDescribe(words, at - 1)) return false
  if (words.isName(at + 1)) return tag === Tag.comma && draft.determiner !== '' && isOfTarget(words, at + 1)
  const next = tag === Tag.comma && modifies(words, at + 1) ? at + 2 : at + 1
  if (!canDescribe(words, next) || words.tagAt(next) === Tag.number) return false
  return isNominal(words.tagAt(next + 1)) || (words.tagAt(next + 1) === Tag.comma && canDescribe(words, next + 2))
}

/** "oral", "once-daily". */
const canDescribe = (words: Words, at: number): boolean =>
  isNominal(words.tagAt(at)) || (words.tagAt(at) === Tag.adverb && (words.bitsAt(at) & WordBit.Adjective) !== 0)

/** "highly" before "selective". */
const modifies = (words: Words, at: number): boolean =>
  words.tagAt(at) === Tag.adverb && isNominal(words.tagAt(at + 1)) && (words.bitsAt(at + 1) & WordBit.Adjective) !== 0

/** "an oral, CD70 inhibitor": a target before one noun of a class. */
const isOfTarget = (words: Words, at: number): boolean =>
  words.typeAt(at) === 'Target' && (words.bitsAt(at + 1) & WordBit.ClassNoun) !== 0

/** How far behind two targets the noun stands that they describe. */
const REACH = 6

/** "a CD70/CD19 bispecific antibody", "a GIP and GLP-1 receptor agonist": two targets before one noun of a class. */
const joinsTargets = (words: Words, at: number, tag: number): boolean => {
  if (tag !== Tag.conjunction || words.typeAt(at - 1) !== 'Target' || words.typeAt(at + 1) !== 'Target') return false
  for (let next = at + 2; next < at + REACH && isNominal(words.tagAt(next)); next++)
    if (words.bitsAt(next) & WordBit.ClassNoun) return true
  return false
}
