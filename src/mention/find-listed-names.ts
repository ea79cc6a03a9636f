import { Cue } from '../lexicon/cue.ts'
import { candidateAt, candidateOf, type Candidate } from './candidate.ts'
import { isNamelike, isNameWord, runEnd } from './find-placed-names.ts'
import type { View } from './view.ts'

/** Organizations that stand in a list with a known one: "Fairmont Bio, Kestrel, and Nordlys form an alliance". */
export const findListedNames = (view: View, chosen: readonly Candidate[]): Candidate[] => {
  const found: Candidate[] = []
  for (const { type, last } of chosen) if (type === 'Organization') readList(view, last, chosen, found)
  return found
}

/** Past a ticker: "Orvane ($ORV), Kestrel". */
const pastBracket = (view: View, at: number): number => {
  if (view.lower(at) !== '(') return at
  for (let close = at + 2; close < at + 6; close++) if (view.lower(close) === ')') return close + 1
  return at
}

/** "and most recently Fairmont". */
const pastAdverb = (view: View, at: number): number => {
  const adverb = view.lower(at) === 'most' ? at + 1 : at
  return view.lower(adverb) === 'recently' ? adverb + 1 : at
}

/** Reads on from the end of a name up to the next known one or a verb, without which it is no list of companies. */
const readList = (view: View, from: number, chosen: readonly Candidate[], found: Candidate[]): void => {
  const before = found.length
  let at = from
  for (;;) {
    at = pastBracket(view, at)
    const comma = view.lower(at) === ','
    const and = view.lower(comma ? at + 1 : at) === 'and'
    const first = pastAdverb(view, at + (comma ? 1 : 0) + (and ? 1 : 0))
    if (first === at) break
    if (chosen[candidateAt(chosen, first)]?.type === 'Organization') return
    if (!isNameWord(view, first)) break
    const last = runEnd(view, first)
    if (last - first > 4 || !isNamelike(view, first, last)) break
    found.push(candidateOf('Organization', first, last, 'mention/listed-with', 0.6))
    at = last
    if (and && view.has(last, Cue.verb)) return
  }
  found.length = before
}
