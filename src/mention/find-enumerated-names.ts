import { Cue } from '../lexicon/cue.ts'
import { WordHint } from '../sentence/word-hint.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { isNamelike, isNameWord, runEnd } from './find-placed-names.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** Who is listed: those that put money in, of whom any capital words are a name, and those that must look like one. */
const MONEY = new WordTest(/^(?:investors?|co-investors?|shareholders|backers|angels|syndicate|participation)$/)
const PARTNERS = new WordTest(
  /^(?:partners|licensees|collaborators|customers|sponsors|licensors|distributors|sublicensees|companies|subsidiaries|affiliates|partnerships|collaborations|alliances|agreements)$/,
)
const LED = new WordTest(/^(?:led|co-led|joined|backed)$/)
/** Words that start a list of organizations. */
export const LISTING = new RegExp([MONEY, PARTNERS, LED].map(({ pattern }) => pattern.source).join('|'))
const ROUND = new WordHint(
  /^(?:financing|round|series|syndicate|investors?|shareholders|funding|seed|raised|oversubscribed)$/,
)
/** Between the noun and the first name. */
const LINK = new WordTest(/^(?:including|include|includes|such|as|like|are|:|namely|from|with|both|by|,)$/)
const MOST_LINKS = 3
const MOST_NAMES = 14

const company = (first: number, last: number): Candidate =>
  candidateOf('Organization', first, last, 'mention/enumerated', 0.6)

/** Past a legal form: ", Inc.", "B.V.". */
const pastForm = (view: View, at: number): number => {
  const form = view.lower(at) === ',' ? at + 1 : at
  if (!view.has(form, Cue.legalSuffix) || !view.isCapital(form)) return at
  return view.lower(form + 1) === '.' && view.touches(form) ? form + 2 : form + 1
}

/** First token after the comma, the "and" or both at `at`, else -1. */
const nextName = (view: View, at: number): number => {
  const comma = view.lower(at) === ',' ? at + 1 : at
  const and = view.lower(comma) === 'and' || view.lower(comma) === '&' ? comma + 1 : comma
  return and > at ? and : -1
}

const isName = (view: View, first: number, last: number, anyWords: boolean): boolean =>
  !view.has(first, Cue.place | Cue.title) && (isNamelike(view, first, last) || (anyWords && last - first > 1))

const listFrom = (view: View, from: number, anyWords: boolean): readonly Candidate[] => {
  const found: Candidate[] = []
  const end = view.sentenceEnd(from - 1)
  for (let first = from; first >= 0 && first < end && found.length < MOST_NAMES;) {
    if (view.lower(first) === 'the') first++
    if (first >= end || !isNameWord(view, first)) break
    const last = nameEnd(view, first)
    // "the Calder-based Orvane Fund"
    if (view.lower(last) === '-' && view.lower(last + 1) === 'based') {
      first = last + 2
      continue
    }
    if (last - first > 5 || !isName(view, first, last, anyWords)) break
    found.push(company(first, last))
    first = nextName(view, pastForm(view, last))
  }
  return found
}

/** End of the name that starts at a token, with a word of finance: "Ivy Lane Investment". */
const nameEnd = (view: View, first: number): number => {
  let last = runEnd(view, first)
  while (view.isCapital(last) && view.matches(last, FINANCE) && last < view.sentenceEnd(first)) last++
  return last
}
const FINANCE = new WordTest(/^(?:investments?|partners|equity|management|fund|holdings?|venture|asset|advisors)$/)

const firstName = (view: View, call: number): number => {
  let at = call + 1
  while (at <= call + MOST_LINKS && view.matches(at, LINK)) at++
  return at
}

/** Organizations in a list of investors or of partners: "investors include Copper Lane, Orvane and Voss Invest". */
export const findEnumeratedNames = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const call of view.waking(Wake.list))
    if ((!view.isCapital(call) || view.lower(call + 1) === ':') && view.sentenceAt(call)?.kind !== 'heading')
      found.push(...listedAfter(view, call))
  return found
}

const listedAfter = (view: View, call: number): readonly Candidate[] => {
  if (view.matches(call, LED)) {
    const { tokens } = view.layout
    const sentence = { tokens, firstToken: view.sentenceStart(call), lastToken: view.sentenceEnd(call) }
    return view.lower(call + 1) === 'by' && ROUND.isIn(sentence) ? listFrom(view, call + 2, true) : []
  }
  const first = firstName(view, call)
  const money = view.matches(call, MONEY)
  return first > call + 1 || money ? listFrom(view, first, money) : []
}
