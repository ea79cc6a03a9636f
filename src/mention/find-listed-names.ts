import type { Candidate } from './candidate.ts'
import { isNamelike, isNameWord, runEnd } from './find-placed-names.ts'
import type { View } from './view.ts'

/** Organizations that stand in a list between two others: "Fairmont Bio, Kestrel, and Nordlys Pharma". */
export const findListedNames = (view: View, chosen: readonly Candidate[]): Candidate[] => {
  const found: Candidate[] = []
  chosen.forEach((left, index) => {
    const right = chosen[index + 1]
    if (left.type !== 'Organization' || right?.type !== 'Organization') return
    for (let at = left.last; at < right.first;) {
      if (view.lower(at) !== ',' || !isNameWord(view, at + 1)) return
      const last = runEnd(view, at + 1)
      if (
        last > right.first ||
        last - at > 5 ||
        !/^(?:,|and)$/.test(view.lower(last)) ||
        !isNamelike(view, at + 1, last)
      )
        return
      if (last < right.first)
        found.push({
          type: 'Organization',
          first: at + 1,
          last,
          rule: 'mention/listed-with',
          confidence: 0.6,
          id: null,
          flags: 0,
        })
      at = last
    }
  })
  return found
}
