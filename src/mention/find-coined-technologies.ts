import { Cue } from '../lexicon/cue.ts'
import { ENTITY_TYPES } from '../model/entity.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** What a coined name of a technology is called beside it. */
export const COINED_HEAD =
  /^(?:platforms?|technolog(?:y|ies)|systems?|engine|chemistry|librar(?:y|ies)|process|method|polymer|hydrogel|chelator|software|matrix|algorithm|toolkit|scaffold|editors|microspheres)$/
/** Heads that a name stands before without comma; platforms and technologies have a reader of their own. */
const HEADED = new WordTest(
  /^(?:chemistry|librar(?:y|ies)|engine|toolkit|algorithm|scaffold|editors|microspheres|matrix)$/,
)
const DETERMINER = new WordTest(/^(?:an?|its|their|our|the)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const CALLED = new WordTest(/^(?:called|named|dubbed|termed)$/)
/** What may follow the head of an apposition. */
const END = new WordTest(
  /^(?:[,.;:()—–]|that|which|for|from|with|used|developed|licensed|in|by|of|on|to|whose|patented|owned|and)$/,
)
/** Systems and methods of the body and of clinics, and devices, which are products. */
const NO_TECHNOLOGY = new WordTest(
  /^(?:health|healthcare|hospital|immune|nervous|insulin|glucose|monitoring|pump|diagnostic|surgical|imaging|university|school|information)$/,
)
const CLOSING = new WordTest(/^[,.;)™®]$/)
const LONGEST = 8

/** One made-up word, "SortLipid" or "Foldwright", which the lexicon does not know. */
const isCoined = (view: View, token: number): boolean => {
  const taken =
    Cue.common |
    Cue.place |
    Cue.genericName |
    Cue.function |
    Cue.verb |
    Cue.title |
    Cue.legalSuffix |
    Cue.orgHead |
    Cue.productWord |
    Cue.institution |
    Cue.diseaseHead |
    Cue.drugHead |
    Cue.techHead |
    Cue.innStem
  return (
    view.isCapital(token) &&
    view.end(token) - view.start(token) > 3 &&
    (view.shape(token) & Shape.Lower) !== 0 &&
    !view.has(token, taken) &&
    !ENTITY_TYPES.some((type) => type !== 'Technology' && view.isKnownAs(token, type))
  )
}

/** "SortLipid": capitals within, which no word of a sentence has. */
const isMixed = (view: View, token: number): boolean =>
  (view.shape(token) & Shape.InnerUpper) !== 0 && (view.shape(token) & Shape.Lower) !== 0

/** Where a word can describe the head: "closed automated manufacturing". */
const isModifier = (view: View, token: number): boolean =>
  (view.isWord(token) &&
    !view.isCapital(token) &&
    !view.matches(token, POSSESSIVE) &&
    !view.has(token, Cue.function | Cue.companyNoun)) ||
  (view.lower(token) === '-' && view.touches(token))

/** First token of the noun group that a head ends, at its article or its owner: "its delivery", "Orvane’s delivery"; -1 without. */
const groupStart = (view: View, head: number): number => {
  const floor = Math.max(view.sentenceStart(head), head - LONGEST)
  let at = head - 1
  while (at > floor && isModifier(view, at)) {
    if (view.matches(at, NO_TECHNOLOGY)) return -1
    at--
  }
  if (view.matches(at, DETERMINER)) return at
  if (!view.matches(at, POSSESSIVE)) return -1
  let owner = at - 1
  while (owner > floor && view.isCapital(owner)) owner--
  return owner < at - 1 ? owner + 1 : -1
}

const technology = (first: number, last: number): Candidate =>
  candidateOf('Technology', first, last, 'mention/coined-technology', 0.75)

/** "SortLipid, Orvane’s delivery system," and "Foldwright™, an artificial-intelligence engine". */
const beforeHead = (view: View, head: number): number => {
  if (head + 1 < view.sentenceEnd(head) && !view.matches(head + 1, END)) return -1
  const start = groupStart(view, head)
  if (start < 0 || view.lower(start - 1) !== ',') return -1
  let name = start - 2
  if (view.lower(name) === '™' || view.lower(name) === '®') name--
  else if (view.lower(name) === ')' && view.markLength(name - 2) === 3) name -= 3
  if (name < view.sentenceStart(head) || !isCoined(view, name)) return -1
  return name > view.sentenceStart(head) && view.isCapital(name - 1) ? -1 : name
}

/** "Orvane’s technology, SortLipid," and "an engine called Foldwright". */
const afterHead = (view: View, head: number): number => {
  // "the transgenic platform HumaRat®"
  if (view.markLength(head + 2) > 0) return isCoined(view, head + 1) && !view.isCapital(head) ? head + 1 : -1
  const called = view.matches(head + 1, CALLED)
  if (!called && view.lower(head + 1) !== ',') return -1
  const name = head + 2
  const end = view.sentenceEnd(head)
  if (name >= end || !isCoined(view, name)) return -1
  if (called) return view.isCapital(name + 1) ? -1 : name
  const closed = name + 1 >= end || view.matches(name + 1, CLOSING)
  return closed && groupStart(view, head) >= 0 ? name : -1
}

/** Whether a coined name stands beside what this head says: "its seed coating technology, Seedora". */
export const isNamedBeside = (view: View, head: number): boolean =>
  beforeHead(view, head) >= 0 || afterHead(view, head) >= 0

/** "its ShuffleBox yeast display library": a name with capitals within, then what it is. */
const asModifier = (view: View, head: number): Candidate | null => {
  if (!view.matches(head, HEADED) || view.isCapital(head)) return null
  const floor = Math.max(view.sentenceStart(head), head - 5)
  let at = head - 1
  while (at > floor && isModifier(view, at)) at--
  if (view.lower(at) === '™' || view.lower(at) === '®') at--
  return at >= floor && isMixed(view, at) && isCoined(view, at) ? technology(at, head + 1) : null
}

/** Technologies with coined names, by what they are called beside them. */
export const findCoinedTechnologies = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const head of view.waking(Wake.coinedHead)) {
    const named = asModifier(view, head)
    if (named !== null) found.push(named)
    const before = beforeHead(view, head)
    if (before >= 0) found.push(technology(before, before + 1))
    const after = afterHead(view, head)
    if (after >= 0) found.push(technology(after, after + 1))
  }
  return found
}
