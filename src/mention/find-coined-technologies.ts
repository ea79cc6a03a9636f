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
const CLOSING = new WordTest(/^[,.;)™®"”’]$/)
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
    isUnknown(view, token)
  )
}

const isUnknown = (view: View, token: number): boolean =>
  !ENTITY_TYPES.some((type) => type !== 'Technology' && view.isKnownAs(token, type))

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
  for (let step = modifierBefore(view, at); at > floor && step > 0; step = modifierBefore(view, at)) {
    if (view.matches(at, NO_TECHNOLOGY)) return -1
    at -= step
  }
  if (view.matches(at, DETERMINER)) return at
  if (!view.matches(at, POSSESSIVE)) return -1
  let owner = at - 1
  while (owner >= floor && view.isCapital(owner)) owner--
  if (owner === at - 1) return -1
  return view.lower(owner) === 'the' && owner >= floor ? owner : owner + 1
}

/** Tokens of what describes the head and ends at a token: a word, an abbreviation, one between parentheses; 0 for none. */
const modifierBefore = (view: View, at: number): number => {
  if (isModifier(view, at) || isAbbreviation(view, at)) return 1
  return view.lower(at) === ')' && view.lower(at - 2) === '(' && isAbbreviation(view, at - 1) ? 3 : 0
}

/** "ADC", "BBB": a word of capitals. */
const isAbbreviation = (view: View, token: number): boolean =>
  view.isWord(token) && (view.shape(token) & Shape.Initial) !== 0 && (view.shape(token) & Shape.Lower) === 0

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

/** "Orvane’s technology, SortLipid,", "an engine called Foldwright", "its platform ALV-B4,". */
const afterHead = (view: View, head: number): number => {
  // "the transgenic platform HumaRat®"
  if (view.markLength(head + 2) > 0) return isCoined(view, head + 1) && !view.isCapital(head) ? head + 1 : -1
  const end = view.sentenceEnd(head)
  if (isApposedCode(view, head, end)) return head + 1
  const called = calledEnd(view, head + 1)
  const name = skipQuote(view, called < 0 && view.lower(head + 1) === ',' ? head + 2 : called)
  if (name < 0 || name >= end || !isCoined(view, name)) return -1
  if (called >= 0) return view.isCapital(name + 1) ? -1 : name
  const closed = name + 1 >= end || view.matches(name + 1, CLOSING)
  return closed && groupStart(view, head) >= 0 ? name : -1
}

/** "its subcutaneous platform ALV-B4," and "the platform SortLipid.": a code or capitals within, right behind the head. */
const isApposedCode = (view: View, head: number, end: number): boolean => {
  const name = head + 1
  if (name >= end || !view.matches(head, PLATFORM) || view.isCapital(head) || !view.isCaps(name)) return false
  if (!isMixed(view, name) && (view.shape(name) & (Shape.Hyphen | Shape.Digit)) === 0) return false
  if (name + 1 < end && !view.matches(name + 1, AFTER_CODE)) return false
  return isUnknown(view, name) && groupStart(view, head) >= 0
}
/** What may follow a name right behind its head: no verb of somebody who has the platform. */
const AFTER_CODE = new WordTest(/^(?:[,.;:()]|that|which|for|to)$/)
const PLATFORM = new WordTest(/^(?:platform|technology)$/)

/** Past "called", "known as", "referred to as"; -1 where nothing is called. */
const calledEnd = (view: View, place: number): number => {
  // "the platform, called Foldwright,"
  const token = view.lower(place) === ',' ? place + 1 : place
  if (view.matches(token, CALLED)) return token + 1
  if (view.lower(token) === 'known' && view.lower(token + 1) === 'as') return token + 2
  return view.lower(token) === 'referred' && view.lower(token + 2) === 'as' ? token + 3 : -1
}

const skipQuote = (view: View, token: number): number => (token >= 0 && view.matches(token, QUOTE) ? token + 1 : token)
const QUOTE = new WordTest(/^["“‘]$/)

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

/** "its “Grabline” antibody platform": a name between quotation marks, then what it is. */
const inQuotes = (view: View, head: number): Candidate | null => {
  if (!view.matches(head, SYSTEM)) return null
  const close = modifiersStart(view, head) - 1
  if (!view.matches(close, CLOSING_QUOTE)) return null
  let open = close - 1
  while (open > close - 4 && view.isWord(open)) open--
  return open < close - 1 && view.matches(open, QUOTE) && view.isCapital(open + 1) ? technology(open + 1, close) : null
}
const SYSTEM = new WordTest(/^(?:platforms?|technolog(?:y|ies)|system|engine|method)$/)
const CLOSING_QUOTE = new WordTest(/^["”’]$/)

/** First token of the run of modifiers that ends before a head. */
const modifiersStart = (view: View, head: number): number => {
  const floor = Math.max(view.sentenceStart(head), head - 5)
  let first = head
  while (first > floor && isModifier(view, first - 1)) first--
  return first
}

/** "a set of technologies (SURG, TRAL and iTRAL)": names between parentheses behind the head. */
const bracketed = (view: View, head: number): readonly Candidate[] => {
  if (!view.matches(head, PLURAL) || view.lower(head + 1) !== '(') return NONE
  const found: Candidate[] = []
  const end = Math.min(view.sentenceEnd(head), head + LONGEST_LIST)
  let at = head + 2
  while (at < end && view.isCapital(at) && (view.isCaps(at) || isCoined(view, at))) {
    found.push(technology(at, at + 1))
    at += 1 + view.markLength(at + 1)
    if (view.lower(at) === ')') return found.length > 1 ? found : NONE
    if (!view.matches(at, LIST_LINK)) break
    while (view.matches(at, LIST_LINK)) at++
  }
  return NONE
}

/** "Orvane’s SURGE, Foldora™ and TRIDAL multispecific platforms": names that share a head. */
const listed = (view: View, head: number): readonly Candidate[] => {
  if (!view.matches(head, PLURAL)) return NONE
  const found: Candidate[] = []
  const floor = Math.max(view.sentenceStart(head), head - LONGEST_LIST)
  let last = modifiersStart(view, head)
  while (last > floor) {
    if (view.markLength(last - 1) === 1) last--
    if (!isListName(view, last - 1)) break
    found.push(technology(last - 1, last))
    last--
    if (!view.matches(last - 1, LIST_LINK)) break
    while (view.matches(last - 1, LIST_LINK)) last--
  }
  return found.length > 1 && !view.isCapital(last - 1) ? found.reverse() : NONE
}
const NONE: readonly Candidate[] = []
const PLURAL = new WordTest(/^(?:platforms|technologies|systems)$/)
const LIST_LINK = new WordTest(/^(?:,|and|&)$/)
const LONGEST_LIST = 14

/** A made-up word, or four capitals and more, which no abbreviation of science is. */
const isListName = (view: View, token: number): boolean =>
  isCoined(view, token) ||
  (isAbbreviation(view, token) && view.end(token) - view.start(token) > 3 && isUnknown(view, token))

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
    const quoted = inQuotes(view, head)
    if (quoted !== null) found.push(quoted)
    for (const named of listed(view, head)) found.push(named)
    for (const named of bracketed(view, head)) found.push(named)
  }
  return found
}
