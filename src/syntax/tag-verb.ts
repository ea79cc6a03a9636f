import { loadGrammar, VerbForm, type VerbEntry } from './grammar.ts'
import { isOneOf, Tag, tagSet } from './tag.ts'
import { WordBit } from './word-grammar.ts'
import { FIRST, type Words } from './words.ts'

/** Decides which open-class words are verbs, from the words beside them. */
export const tagVerbs = (words: Words): void => {
  const { forms } = loadGrammar()
  for (let at = FIRST; at < words.end; at++) {
    if (!(words.bitsAt(at) & WordBit.Verb) || words.tag[at] !== Tag.noun || words.isName(at)) continue
    const entry = forms[words.verb[at] ?? 0]
    if (entry !== undefined) tagVerb(words, at, entry)
  }
}

const UNSURE = tagSet('adverb', 'not')

const tagVerb = (words: Words, at: number, entry: VerbEntry): void => {
  let back = at - 1
  while (isOneOf(UNSURE, words.tagAt(back))) back--
  let ahead = at + 1
  while (words.tagAt(ahead) === Tag.adverb) ahead++
  const form = chooseForm(words, at, entry, back, ahead)
  if (form === ADJECTIVE) words.tag[at] = Tag.adjectival
  else if (form !== 0) {
    words.tag[at] = Tag.verb
    words.form[at] = form
  }
}

/** Stands for no form of a verb: the word is a participle that is an adjective. */
const ADJECTIVE = -1

const OPENS_OBJECT = tagSet('determiner', 'possessive', 'number', 'pronoun')
const OPENS_OWN = tagSet('determiner', 'possessive')
const OPENS_NOUN = tagSet('determiner', 'possessive', 'genitive', 'adjectival')
const COUNTS_NOUN = tagSet('determiner', 'possessive', 'genitive', 'number')
const FOLLOWS_VERB = tagSet('determiner', 'possessive', 'noun', 'number', 'preposition')
const ASKS_FINITE = tagSet('pronoun', 'relative')
const ASKS_BASE = tagSet('modal', 'do')
const JOINS = tagSet('conjunction', 'comma')
const NO_VERB_BEHIND = tagSet('preposition', 'number')
const LINKS_NOUN = tagSet('preposition', 'conjunction')
const NOUN_OR_ADJECTIVAL = tagSet('noun', 'adjectival')
const NOUN_OR_PREPOSITION = tagSet('noun', 'preposition')

const isName = (words: Words, at: number): boolean => words.isName(at) && words.compoundAt(at).length === 0
const opensObject = (words: Words, at: number): boolean => isOneOf(OPENS_OBJECT, words.tagAt(at)) || isName(words, at)
const isPluralNoun = (words: Words, at: number): boolean =>
  words.tagAt(at) === Tag.noun && (words.isName(at) || (words.bitsAt(at) & WordBit.Plural) !== 0)
const isThird = (words: Words, at: number): boolean =>
  ((loadGrammar().verbs.get(words.lowerAt(at))?.forms ?? 0) & VerbForm.Third) !== 0
const isTarget = (words: Words, at: number): boolean => words.typeAt(at) === 'Target'

/** What a verb stands behind; "whose" opens a noun group. */
const tagBefore = (words: Words, before: number): number => {
  const tag = words.tagAt(before)
  return tag === Tag.relative && words.lower[before] === 'whose' ? Tag.determiner : tag
}

/** The form of the verb at `at`, 0 for a noun, or {@link ADJECTIVE}; `before` and `after` are the words that tell. */
const chooseForm = (words: Words, at: number, { forms, noun }: VerbEntry, before: number, after: number): number => {
  const p = tagBefore(words, before)
  if (forms & VerbForm.Base && isBase(words, noun, before, after)) return VerbForm.Base
  if (p === Tag.have && forms & (VerbForm.Participle | VerbForm.Past)) return VerbForm.Participle
  if (p === Tag.be) {
    if (forms & VerbForm.Gerund) return VerbForm.Gerund
    if (forms & (VerbForm.Participle | VerbForm.Past)) return VerbForm.Participle
  }
  if (forms & VerbForm.Gerund) return chooseGerund(words, at, before, after)
  if (forms & (VerbForm.Past | VerbForm.Participle) && !(forms & VerbForm.Base))
    return isAdjective(words, at, before, after) ? ADJECTIVE : VerbForm.Past
  if (isOneOf(OPENS_NOUN, p)) return 0
  return forms & VerbForm.Third ? chooseThird(words, at, noun, before, after) : choosePlain(words, noun, before, after)
}

/** "to license", "may license", "Both rely on it", "develop, make and sell". */
const isBase = (words: Words, noun: boolean, before: number, after: number): boolean => {
  const p = tagBefore(words, before)
  if (p === Tag.to) {
    const isNoun =
      noun &&
      words.tagAt(before - 1) === Tag.verb &&
      !isOneOf(FOLLOWS_VERB, words.tagAt(after)) &&
      !isName(words, after)
    if (!isNoun) return true
  }
  if (isOneOf(ASKS_BASE, p) || (!noun && words.lower[before] === 'both')) return true
  return isOneOf(JOINS, p) && words.formAt(before - 1) === VerbForm.Base
}

const chooseGerund = (words: Words, at: number, before: number, after: number): number => {
  const p = tagBefore(words, before)
  const n = words.tagAt(after)
  if (isOneOf(OPENS_NOUN, p)) return 0
  if (words.bitsAt(at) & WordBit.GerundNoun) return isOneOf(OPENS_OWN, n) || isName(words, after) ? VerbForm.Gerund : 0
  const isActor = p === Tag.noun && isTarget(words, before) && n === Tag.noun
  return isActor && words.bitsAt(after) & WordBit.ClassNoun ? ADJECTIVE : VerbForm.Gerund
}

/** "an approved drug", "a CD70 targeted therapy": true for a participle that describes the noun behind it. */
const isAdjective = (words: Words, at: number, before: number, after: number): boolean => {
  const p = tagBefore(words, before)
  const n = words.tagAt(after)
  if (isOneOf(COUNTS_NOUN, p)) return isOneOf(NOUN_OR_ADJECTIVAL, n)
  if (isOneOf(ASKS_FINITE, p) || n !== Tag.noun || isTimeAt(words, after)) return false
  if (words.bitsAt(at) & WordBit.Finite) return false
  const isCommon = !isName(words, after)
  if (hasManner(words, at, before) && (isCommon || !isName(words, before))) return true
  if (isCommon && words.lower[at] === 'based' && isName(words, before)) return true
  if (isTarget(words, before) && words.bitsAt(at) & WordBit.Targeted) return true
  if (isCommon && !isName(words, before) && !isPluralNoun(words, before)) return !endsNaming(words, before)
  if (p === Tag.preposition && words.typeAt(after) === 'Disease') return true
  return isCommon && isOneOf(LINKS_NOUN, p)
}

/** "The drug, X, improved symptoms": the comma behind a name that says which thing is meant. */
const endsNaming = (words: Words, comma: number): boolean =>
  words.tagAt(comma) === Tag.comma &&
  words.isName(comma - 1) &&
  words.tagAt(comma - 2) === Tag.comma &&
  words.tagAt(comma - 3) === Tag.noun &&
  !words.isName(comma - 3)

/** "bought last year": what stands before a time is no adjective of it. */
const isTimeAt = (words: Words, at: number): boolean =>
  (words.bitsAt(at) & WordBit.Soon) !== 0 && (words.bitsAt(at + 1) & WordBit.Period) !== 0

/** "genetically modified cells": an adverb that only its ending shows, behind a noun. */
const hasManner = (words: Words, at: number, before: number): boolean =>
  words.tagAt(at - 1) === Tag.adverb &&
  (words.bitsAt(at - 1) & WordBit.Adverb) === 0 &&
  words.tagAt(before) === Tag.noun

const chooseThird = (words: Words, at: number, noun: boolean, before: number, after: number): number => {
  const p = tagBefore(words, before)
  const n = words.tagAt(after)
  if (isOneOf(NO_VERB_BEHIND, p) || words.bitsAt(before) & WordBit.Share) return 0
  // "are parties to"; "of exclusive options to license it".
  if (p === Tag.be || (n === Tag.to && isDescribing(words, before))) return 0
  if (!noun || isOneOf(ASKS_FINITE, p)) return VerbForm.Third
  const byName = isName(words, before)
  // "Orvane makes and sells ORV-12".
  if (byName && n === Tag.conjunction && isThird(words, after + 1)) return VerbForm.Third
  if (p === Tag.noun && (opensObject(words, after) || n === Tag.to || (byName && n === Tag.adjectival)))
    return VerbForm.Third
  return byName && isOneOf(NOUN_OR_PREPOSITION, n) && !(words.bitsAt(at) & WordBit.TrialNoun) ? VerbForm.Third : 0
}

/** "of exclusive": an adjective by its ending that a preposition sets before its noun. */
const isDescribing = (words: Words, at: number): boolean =>
  at > FIRST &&
  words.tagAt(at - 1) === Tag.preposition &&
  !words.isName(at) &&
  /(?:ive|ous|able)$/.test(words.lowerAt(at))

const GENE = /^(?:genes?|proteins?)$/

const choosePlain = (words: Words, noun: boolean, before: number, after: number): number => {
  const p = tagBefore(words, before)
  const n = words.tagAt(after)
  if (isOneOf(NO_VERB_BEHIND, p)) return 0
  // "an asthma study evaluating X".
  if (noun && words.typeAt(before) === 'Disease') return 0
  // "Mutations in the CD70 gene cause asthma".
  if (words.typeAt(after) === 'Disease' && GENE.test(words.lowerAt(before))) return VerbForm.Base

  // "extends Orvane research pact".
  if (noun && words.isName(before) && words.tagAt(before - 1) === Tag.verb && !opensObject(words, after)) return 0
  const isPlural = isPluralNoun(words, before)
  if (!noun) return p === Tag.noun && !isPlural ? 0 : VerbForm.Base
  if (isOneOf(ASKS_FINITE, p)) return VerbForm.Base
  if (!isPlural) return 0
  // "the Orvane license agreement": what an article opens goes on.
  if (n === Tag.noun && isName(words, before) && isOneOf(OPENS_OWN, words.tagAt(before - 1))) return 0
  const isFollowed = opensObject(words, after) || n === Tag.to
  return isFollowed || (isName(words, before) && isOneOf(NOUN_OR_PREPOSITION, n)) ? VerbForm.Base : 0
}
