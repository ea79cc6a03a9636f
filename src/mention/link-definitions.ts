import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

const RELEASE_FORM = new WordTest(/^(?:odt|xr|er|sr|xl|cr|la)$/)
const OPENING = new WordTest(/^[([]$/)
/** What may follow a name that a parenthesis defines: the parenthesis, a mark, the form of a drug. */
const DEFINING = new WordTest(/^(?:[([®™]|odt|xr|er|sr|xl|cr|la)$/)
const MARK = new WordTest(/^[®™]$/)
/** What follows an ingredient's name: "orvatinib chewable tablets". */
const DOSAGE = new WordTest(
  /^(?:tablets?|capsules?|injection|solution|suspension|cream|gel|ointment|spray|chewable|oral|topical|ophthalmic|inhalation|for|powder|extended-release|delayed-release|nasal|drops|patch)$/,
)

/** A form that a parenthesis gives to the name before it. */
export interface Definition {
  /** Index of the named candidate. */
  readonly of: number
  readonly first: number
  readonly last: number
  readonly quoted: boolean
}

const OPEN_QUOTES = new WordTest(/^["“‘']$/)
const CLOSE_QUOTES = new WordTest(/^["”’']$/)

/** What a filing says that a party is: "a Delaware corporation", "a company organized under the laws of Norway". */
const KIND_OF_PARTY = new WordTest(
  /^(?:corporation|company|partnership|subsidiary|affiliate|entity|association|foundation|institution|trust)$/,
)
const SAYS_KIND = new WordTest(
  /^(?:an?|the|of|and|under|in|by|with|its|direct|indirect|directly|indirectly|wholly|wholly-owned|majority-owned|owned|newly|newly-formed|formed|organi[sz]ed|existing|incorporated|registered|established|duly|laws?|state|commonwealth|province|republic|limited|liability|joint|stock|public|private|exempted|non-profit|nonprofit|not-for-profit|biotechnology|biopharmaceutical|pharmaceutical|business|based|-|,|’s|'s)$/,
)
const LONGEST_KIND = 24

/** The parenthesis after what a party is said to be: ", a Delaware corporation (“Orvane”)"; -1 where none follows. */
const pastKind = (view: View, comma: number): number => {
  if (view.lower(comma) !== ',' || (view.lower(comma + 1) !== 'a' && view.lower(comma + 1) !== 'an')) return -1
  const end = Math.min(view.sentenceEnd(comma), comma + LONGEST_KIND)
  let isParty = false
  for (let at = comma + 1; at < end; at++) {
    if (view.lower(at) === '(') return isParty ? at : -1
    if (view.matches(at, KIND_OF_PARTY)) isParty = true
    else if (!view.matches(at, SAYS_KIND) && !view.isCapital(at)) return -1
  }
  return -1
}

/** "Orvane Pharmaceutical Co., Ltd., or OP, …": the words between "or" and what ends them. */
const otherwise = (view: View, comma: number): { readonly first: number; readonly last: number } | null => {
  if (view.lower(comma) !== ',' || view.lower(comma + 1) !== 'or') return null
  const first = comma + 2
  const end = Math.min(view.sentenceEnd(comma), first + 4)
  let last = first
  while (last < end && view.isCapital(last)) last++
  return last > first && view.matches(last, CLOSES_OTHERWISE) ? { first, last } : null
}
const CLOSES_OTHERWISE = new WordTest(/^[,;.)]$/)

/**
 * Forms in the parentheses right after a name: ("Fairmont" or the "Company"), (NSCLC), (imatinib); of an organization also
 * after what it is said to be, and after ", or".
 */
export const linkDefinitions = (view: View, candidates: readonly Candidate[]): Definition[] => {
  const found: Definition[] = []
  candidates.forEach((candidate, of) => {
    if (candidate.type === 'Organization' && view.lower(candidate.last) === ',') {
      const alias = otherwise(view, candidate.last)
      if (alias !== null) found.push({ of, ...alias, quoted: false })
      const open = pastKind(view, candidate.last)
      const close = open < 0 || holdsOther(candidates, of, open) ? -1 : closing(view, open)
      if (close >= 0) found.push(...insideOf(view, of, open + 1, close, false).filter(({ quoted }) => quoted))
      return
    }
    if (!view.matches(candidate.last, DEFINING)) return
    let open = candidate.last
    for (let mark = view.markLength(open); mark > 0; mark = view.markLength(open)) open += mark
    if (candidate.type === 'Drug' && view.matches(open, RELEASE_FORM)) open++
    for (let mark = view.markLength(open); mark > 0; mark = view.markLength(open)) open += mark
    for (let turn = 0; turn < 3 && view.matches(open, OPENING); turn++) {
      const close = closing(view, open)
      if (close < 0) return
      found.push(...insideOf(view, of, open + 1, close, candidate.type === 'Drug'))
      open = close + 1
    }
  })
  return found
}

/** Whether another organization is named right before a parenthesis: what that defines is the other. */
const holdsOther = (candidates: readonly Candidate[], of: number, open: number): boolean => {
  for (let next = of + 1; next < candidates.length; next++) {
    const { type, first = open, last } = candidates[next] ?? {}
    if (first >= open) return false
    if (type === 'Organization' && last === open) return true
  }
  return false
}

const closing = (view: View, open: number): number => {
  const end = Math.min(view.sentenceEnd(open), open + 40)
  let depth = 0
  for (let at = open; at < end; at++) {
    const word = view.lower(at)
    if (word === '(' || word === '[') depth++
    else if ((word === ')' || word === ']') && --depth === 0) return at
  }
  return -1
}

const insideOf = (view: View, of: number, first: number, last: number, isDrug: boolean): Definition[] => {
  const found: Definition[] = []
  for (let at = first; at < last; at++) {
    if (!view.matches(at, OPEN_QUOTES)) continue
    let close = at + 1
    while (close < last && !view.matches(close, CLOSE_QUOTES)) close++
    if (close > at + 1 && close - at <= 8) {
      const article = view.lower(at - 1) === 'the' ? at - 1 : at + 1
      found.push({ of, first: article === at - 1 ? at + 1 : article, last: close, quoted: true })
    }
    at = close
  }
  if (found.length > 0 || last - first > 4) return found
  if (view.has(first, Cue.exchange) || !view.isWord(first)) return found
  let end = last
  while (end > first + 1 && (view.matches(end - 1, MARK) || (isDrug && view.matches(end - 1, DOSAGE)))) end--
  return [{ of, first, last: end, quoted: false }]
}
