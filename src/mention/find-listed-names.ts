import { Cue } from '../lexicon/cue.ts'
import type { Candidate } from './candidate.ts'
import { isNamelike, isNameWord, runEnd } from './find-placed-names.ts'
import type { View } from './view.ts'

/** Organizations that stand in a list with a known one: "Fairmont Bio, Kestrel, and Nordlys form an alliance". */
export const findListedNames = (view: View, chosen: readonly Candidate[]): Candidate[] => {
  const found: Candidate[] = []
  const starts = new Set(chosen.filter(({ type }) => type === 'Organization').map(({ first }) => first))
  for (const { type, last: from } of chosen) {
    if (type !== 'Organization') continue
    const listed: Candidate[] = []
    let at = from
    let closed = false
    while (!closed) {
      const comma = view.lower(at) === ','
      const and = view.lower(comma ? at + 1 : at) === 'and'
      const first = at + (comma ? 1 : 0) + (and ? 1 : 0)
      if (first === at || starts.has(first) || !isNameWord(view, first)) {
        closed = starts.has(first) && first > at
        break
      }
      const last = runEnd(view, first)
      if (last - first > 4 || !isNamelike(view, first, last)) break
      listed.push({
        type: 'Organization',
        first,
        last,
        rule: 'mention/listed-with',
        confidence: 0.6,
        id: null,
        flags: 0,
      })
      at = last
      closed = and && view.has(last, Cue.verb)
    }
    if (closed) found.push(...listed)
  }
  return found
}
