import { Cue } from '../lexicon/cue.ts'
import { TokenKind } from '../model/token.ts'
import { WordHint } from '../sentence/word-hint.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { isNamelike, isNameWord, runEnd } from './find-placed-names.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** Who is listed: those that put money in, of whom any capital words are a name, and those that must look like one. */
const MONEY = new WordTest(
  /^(?:investors?|co-investors?|shareholders|backers|angels|financiers|financers|syndicate|participation|investments)$/,
)
const PARTNERS = new WordTest(
  /^(?:partners|licensees|collaborators|customers|sponsors|licensors|distributors|sublicensees|companies|subsidiaries|affiliates|partnerships|collaborations|alliances|agreements)$/,
)
/** What is done to a round by those named behind "by". */
const LED = new WordTest(/^(?:led|co-led|joined|backed|supported|underwritten|anchored)$/)
/** What those named before it do to a round. */
const LEADING = new WordTest(/^(?:led|co-led|leads|participated|participating|participate|co-invested)$/)
/** What a round does to those named behind it. */
const HOLDING = new WordTest(/^(?:included|featured|attracted|drew)$/)
/** What is done with money "from" those named. */
const RAISING = new WordTest(/^(?:raised|raises|secured|secures|obtained|landed|lands|bagged|nabbed|netted|scored)$/)
/** Words that start a list of organizations. */
export const LISTING = new RegExp(
  [MONEY, PARTNERS, LED, LEADING, HOLDING, RAISING].map(({ pattern }) => pattern.source).join('|'),
)
const ROUND = new WordHint(
  /^(?:financing|round|series|syndicate|investors?|shareholders|funding|seed|raised|oversubscribed|co-led)$/,
)
const ROUND_NOUN = new WordTest(/^(?:financing|round|series|syndicate|funding|placement)$/)
/** Between the noun and the first name. */
const LINK = new WordTest(
  /^(?:including|include|includes|included|such|as|like|are|were|:|namely|from|with|both|by|,)$/,
)
const MOST_LINKS = 3
const MOST_NAMES = 20
/** How far a description may stand before a name of a list, or behind it. */
const MOST_DESCRIPTION = 12
/** How far behind "raised" the money stands, and "from". */
const MOST_TO_MONEY = 5
const MOST_TO_FROM = 22

/** "Calder Deep Technologies" in a list of companies is one. */
const TECHNOLOGIES = new WordTest(/^technologies$/)

const company = (view: View, first: number, last: number): Candidate =>
  candidateOf('Organization', first, last, 'mention/enumerated', view.matches(last - 1, TECHNOLOGIES) ? 0.8 : 0.6)

/** Past a legal form: ", Inc.", "B.V.". */
const pastForm = (view: View, at: number): number => {
  const form = view.lower(at) === ',' ? at + 1 : at
  if (!view.has(form, Cue.legalSuffix) || !view.isCapital(form)) return at
  return view.lower(form + 1) === '.' && view.touches(form) ? form + 2 : form + 1
}

/** Past "(the venture arm of Orvane)". */
const pastBrackets = (view: View, at: number, end: number): number => {
  if (view.lower(at) !== '(') return at
  for (let next = at + 1; next < end && next < at + MOST_DESCRIPTION; next++)
    if (view.lower(next) === ')') return next + 1
  return at
}

const ARTICLE = new WordTest(/^(?:the|an?)$/)

/** Past ", the venture arm of Orvane" before a comma, where the list goes on. */
const pastDescription = (view: View, at: number, end: number): number => {
  if (view.lower(at) !== ',' || !view.matches(at + 1, ARTICLE) || view.isCapital(at + 2)) return at
  for (let next = at + 2; next < end && next < at + MOST_DESCRIPTION; next++) if (view.lower(next) === ',') return next
  return at
}

const AND = new WordTest(/^(?:and|&|plus)$/)
const ALONG = new WordTest(/^(?:along|together|as)$/)

/** First token after the comma, the "and" or both at `at`, or after "as well as" and "along with", else -1. */
const nextName = (view: View, at: number): number => {
  const comma = view.lower(at) === ',' ? at + 1 : at
  const and = view.matches(comma, AND) ? comma + 1 : comma
  if (and > at && and !== comma) return and
  if (view.matches(and, ALONG)) {
    if (view.lower(and + 1) === 'with') return and + 2
    if (view.lower(and + 1) === 'well' && view.lower(and + 2) === 'as') return and + 3
  }
  return and > at ? and : -1
}

/** What ends a description before a name: "private equity firm Orvane", "its founder Orvane", "new investor Orvane". */
const DESCRIBES = new WordTest(
  /^(?:the|new|existing|current|returning|founding|both|from|by|fellow|investors?|founders?|managers?|arm|backers?|shareholders?|firms?|companies|group|giant|house|bank|university|backed|based|focused|led)$/,
)

/** First token of the name that a description in small letters stands before; -1 where it stands before none. */
const pastLead = (view: View, from: number, end: number): number => {
  for (let at = from; at < end && at < from + MOST_DESCRIPTION; at++) {
    const goesOn = view.lower(at + 1) === '-' && !view.isCapital(at + 2)
    // "the Basel fund Orvanix"
    const isOrigin = view.has(at + 1, Cue.companyNoun) && !view.isCapital(at + 1) && view.isCapital(at + 2)
    if (isNameWord(view, at) && !goesOn && !isOrigin) {
      const first = at > from && view.isCapital(at - 1) && view.has(at - 1, Cue.genericName) ? at - 1 : at
      return first === from || view.matches(first - 1, DESCRIBES) || view.has(first - 1, Cue.companyNoun) ? first : -1
    }
    if (!view.isWord(at) && view.lower(at) !== '-' && !view.matches(at, POSSESSIVE)) return -1
  }
  return -1
}

const POSSESSIVE = new WordTest(/^['’]s?$/)

const isName = (view: View, first: number, last: number, anyWords: boolean, listed: number): boolean => {
  if (view.has(first, Cue.title)) return false
  if (view.has(first, Cue.place) && (last - first === 1 || view.has(last - 1, Cue.place))) return false
  return isNamelike(view, first, last) || (anyWords && (last - first > 1 || listed > 0))
}

const listFrom = (view: View, from: number, anyWords: boolean): readonly Candidate[] => {
  const found: Candidate[] = []
  const end = view.sentenceEnd(from - 1)
  for (let at = from; at >= 0 && at < end && found.length < MOST_NAMES;) {
    const first = pastLead(view, at, end)
    if (first < 0) break
    const last = nameEnd(view, isNameWord(view, first) ? first : first + 1)
    if (last - first > 5 || !isName(view, first, last, anyWords, found.length)) break
    found.push(company(view, first, last))
    const past = pastBrackets(view, pastForm(view, last), end)
    at = nextName(view, pastDescription(view, past, end))
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

/** First token of the run of name words that ends before `last`. */
const runStart = (view: View, last: number, floor: number): number => {
  let first = last
  while (first > floor && (isNameWord(view, first - 1) || (view.lower(first - 1) === '&' && first < last))) first--
  return first
}

const BEFORE_VERB = new WordTest(/^(?:also|all|both|each|jointly|has|have|had|were|,)$/)

/** The names of a list that ends before `call`: "Orvane, Voss Invest and Copper Lane co-led". */
const listBefore = (view: View, call: number): readonly Candidate[] => {
  const floor = view.sentenceStart(call)
  const found: Candidate[] = []
  let last = call
  while (last > floor && view.matches(last - 1, BEFORE_VERB)) last--
  while (last > floor && found.length < MOST_NAMES) {
    const first = runStart(view, last, floor)
    if (first === last || last - first > 5 || !isName(view, first, last, true, 0)) break
    found.push(company(view, first, last))
    const and = view.matches(first - 1, AND) ? first - 1 : first
    const next = view.lower(and - 1) === ',' ? and - 1 : and
    if (next === first) break
    last = next
  }
  return found
}

/** Organizations in a list of investors or of partners: "investors include Copper Lane, Orvane and Voss Invest". */
export const findEnumeratedNames = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const call of view.waking(Wake.list))
    if ((!view.isCapital(call) || view.lower(call + 1) === ':') && view.sentenceAt(call)?.kind !== 'heading')
      for (const name of listedAt(view, call)) found.push(name)
  return found
}

const NOBODY: readonly Candidate[] = []

const listedAt = (view: View, call: number): readonly Candidate[] => {
  const isLed = view.matches(call, LED)
  const by = isLed && view.lower(call + 1) === 'jointly' ? call + 2 : call + 1
  if (isLed && view.lower(by) === 'by') return tellsOfRound(view, call) ? listFrom(view, by + 1, true) : NOBODY
  if (view.matches(call, LEADING)) return leadsRound(view, call) ? listBefore(view, call) : NOBODY
  if (isLed) return NOBODY
  if (view.matches(call, HOLDING)) return holdsInRound(view, call) ? listFrom(view, call + 1, true) : NOBODY
  if (view.matches(call, RAISING)) return givenTo(view, call)
  const first = firstName(view, call)
  const money = view.matches(call, MONEY)
  return first > call + 1 || money ? listFrom(view, first, money) : NOBODY
}

const tellsOfRound = (view: View, call: number): boolean => {
  const { tokens } = view.layout
  return ROUND.isIn({ tokens, firstToken: view.sentenceStart(call), lastToken: view.sentenceEnd(call) })
}

/** How far behind "led" the round stands: "led the oversubscribed C round". */
const MOST_TO_ROUND = 6

/** "led the round", "participated in the financing". */
const leadsRound = (view: View, call: number): boolean => {
  const end = Math.min(view.sentenceEnd(call), call + MOST_TO_ROUND)
  for (let at = call + 1; at < end; at++) if (view.matches(at, ROUND_NOUN)) return true
  return false
}

/** "The round also included": a round stands shortly before. */
const holdsInRound = (view: View, call: number): boolean => {
  const floor = Math.max(view.sentenceStart(call), call - MOST_TO_ROUND)
  for (let at = call - 1; at >= floor; at--) if (view.matches(at, ROUND_NOUN)) return true
  return false
}

/** Who stands behind "from" in "raised $5 million in seed funding from". */
const givenTo = (view: View, call: number): readonly Candidate[] => {
  const { kind } = view.layout.tokens
  const end = view.sentenceEnd(call)
  let money = call + 1
  while (money < end && money < call + MOST_TO_MONEY && kind[money] !== TokenKind.Money) money++
  if (kind[money] !== TokenKind.Money || money >= end) return NOBODY
  for (let at = money + 1; at < end && at < call + MOST_TO_FROM; at++)
    if (view.lower(at) === 'from') return listFrom(view, at + 1, true)
  return NOBODY
}
