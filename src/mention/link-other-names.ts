import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateAt, type Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** Between a thing and its other name: "(formerly known as", ", marketed as", "(aka", "(licensed by Fairmont as". */
const OTHER_NAME =
  /[®™]?\s{0,2}(?:[,([–—-]\s{0,2})?(?:(?:which is|is|was|and)\s)?(?:(?:(?:also|formerly|previously|originally|now|commercially|commonly|initially|internally)\s)?(?:(?:known|named|called|identified|designated|referred to|marketed|sold|branded|renamed|rebranded|licensed (?:by|from|to) \p{Lu}[\p{L}\d-]{1,20})\sas|renamed|rebranded|named|called)|a\.?k\.?a\.?|f\/k\/a)\s(?:the\s)?["“]?/uy
/** The same inside a parenthesis, where an adverb is enough: "(formerly KX-12". */
const FORMER = /[®™]?\s{0,2}[([]\s?(?:formerly|previously)[:,]?\s["“]?/uy
const NEXT_NAME = /[®™]?["”]?\s{0,2}(?:\/|,?\sor\s)\s?["“]?/uy
const LONGEST_CHAIN = 4
/** What may stand before the words that call something by another name. */
const SIGN = new WordTest(/^[,([–—-]$/)
const MARK = new WordTest(/^[®™]$/)
const LINK = new WordTest(/^(?:is|was|and)$/)
/** One of those words. */
const CALLING = new WordTest(
  /^(?:also|formerly|previously|originally|now|commercially|commonly|initially|internally|known|named|called|identified|designated|referred|marketed|sold|branded|renamed|rebranded|licensed|a\.?k\.?a\.?|f(?:\/k(?:\/a)?)?)[:,]?$/,
)

/** A look at the words after a name before the careful one. */
const isCalled = (view: View, last: number): boolean => {
  let at = view.matches(last, MARK) ? last + 1 : last
  if (view.matches(at, SIGN)) at++
  if (view.lower(at) === 'which') at++
  return view.matches(view.matches(at, LINK) ? at + 1 : at, CALLING)
}

const past = (text: string, at: number, pattern: RegExp): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Letters and digits together: how companies number their candidates. */
const isCode = (words: string): boolean => /\d/.test(words) && /\p{Lu}/u.test(words)

/** Pairs of candidates, by index, that a text gives as two names of one thing: "ORV-12 (also known as orvatinib)". */
export const linkOtherNames = (
  view: View,
  candidates: readonly Candidate[],
): readonly (readonly [number, number])[] => {
  const pairs: Pairs = []
  let places: Places | undefined
  const placesOf = (): Places => (places ??= countPlaces(view, candidates))
  for (let of = 0; of < candidates.length; of++) {
    const candidate = candidates[of]
    if (candidate === undefined) continue
    const last = pastBracket(view, candidate.last)
    if (isCalled(view, last)) followNames(view, candidates, of, last, pairs)
    if (candidate.type === 'Drug' && isAlsoTheDrug(view, candidate.first)) pairWithLast(view, candidates, of, pairs)
    if (candidate.type === 'Drug' && view.lower(candidate.last) === '/')
      pairWithCode(view, candidates, of, pairs, placesOf)
  }
  return pairs
}

type Pairs = (readonly [number, number])[]

/** Past an abbreviation between parentheses: "Orvane Research Centre (ORC), formerly known as Tarn". */
const pastBracket = (view: View, last: number): number => {
  if (view.lower(last) !== '(' || view.matches(last + 1, CALLING)) return last
  for (let close = last + 2; close < last + 6; close++) if (view.lower(close) === ')') return close + 1
  return last
}

/** "The drug, also known as ORV-20": a name of the drug that was named last. */
const isAlsoTheDrug = (view: View, first: number): boolean => {
  if (view.lower(first - 1) !== 'as' || view.lower(first - 2) !== 'known') return false
  const noun = view.lower(first - 4) === ',' ? first - 5 : first - 4
  return noun > 0 && view.lower(noun - 1) === 'the' && view.has(noun, Cue.drugHead)
}

/** Links a drug to the one that was named before it, a sentence back at most. */
const pairWithLast = (view: View, candidates: readonly Candidate[], of: number, pairs: Pairs): void => {
  const sentence = view.sentenceOf[candidates[of]?.first ?? 0] ?? 0
  for (let before = of - 1; before >= 0; before--) {
    const { type, first } = candidates[before] ?? { type: null, first: 0 }
    if (sentence - (view.sentenceOf[first] ?? 0) > 1) return
    if (type === 'Drug') {
      pairs.push([before, of])
      return
    }
  }
}

/** Links a candidate to the names that it is called by from its end on. */
const followNames = (view: View, candidates: readonly Candidate[], of: number, last: number, pairs: Pairs): void => {
  const type = candidates[of]?.type ?? null
  const end = view.end(last - 1)
  let at = Math.max(past(view.text, end, OTHER_NAME), past(view.text, end, FORMER))
  for (let link = 0; at >= 0 && link < LONGEST_CHAIN; link++) {
    const next = candidateAt(candidates, at, ({ first }) => view.start(first))
    const named = candidates[next]
    if (named?.type !== type) return
    pairs.push([of, next])
    at = past(view.text, view.end(named.last - 1), NEXT_NAME)
  }
}

/** "ORV-12/orvatinib": of two names beside each other one is a code. */
const pairWithCode = (
  view: View,
  candidates: readonly Candidate[],
  of: number,
  pairs: Pairs,
  placesOf: () => Places,
): void => {
  const candidate = candidates[of]
  const beside = candidateAt(candidates, (candidate?.last ?? 0) + 1)
  const other = candidates[beside]
  if (candidate === undefined || other?.type !== 'Drug') return
  const [one, two] = [view.words(candidate.first, candidate.last), view.words(other.first, other.last)]
  if (isCode(one) !== isCode(two) || (isCode(one) && areTwins(placesOf(), one, two))) pairs.push([of, beside])
}

/** Codes of drugs by how often they stand alone and how often beside a slash. */
type Places = Map<string, { alone: number; beside: number }>

const countPlaces = (view: View, candidates: readonly Candidate[]): Places => {
  const places: Places = new Map()
  for (const { type, first, last } of candidates) {
    if (type !== 'Drug') continue
    const words = view.words(first, last)
    const count = places.get(words) ?? { alone: 0, beside: 0 }
    if (view.lower(last) === '/' || view.lower(first - 1) === '/') count.beside++
    else count.alone++
    places.set(words, count)
  }
  return places
}

/** "KX-12/MLT7" wherever either is named: two makers' codes of one drug; those of one maker begin alike. */
const areTwins = (places: Places, one: string, two: string): boolean => {
  if (one.slice(0, 2) === two.slice(0, 2)) return false
  return [one, two].every((words) => places.get(words)?.alone === 0 && (places.get(words)?.beside ?? 0) > 1)
}
