import { jurisdictions } from '../contract/jurisdictions.ts'
import { findSubsidiaryList, type ListedSubsidiary } from '../source/find-subsidiary-list.ts'
import type { Layout } from '../model/reading.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'

const lists = new WeakMap<Layout['document'], readonly ListedSubsidiary[]>()

/** The lines of a document's list of subsidiaries; none where it has no such list. */
export const subsidiariesIn = (document: Layout['document']): readonly ListedSubsidiary[] => {
  const known = lists.get(document)
  if (known !== undefined) return known
  const found = findSubsidiaryList(document, (words) => jurisdictions().names.test(words))
  lists.set(document, found)
  return found
}

/** First token that starts at or after a place. */
const tokenAt = (view: View, place: number): number => {
  let [low, high] = [0, view.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.start(middle) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The companies that an Exhibit 21 lists, whatever their names look like. */
export const findSubsidiaryNames = (view: View): Candidate[] =>
  subsidiariesIn(view.layout.document).flatMap(({ start, end }): Candidate[] => {
    const [first, last] = [tokenAt(view, start), tokenAt(view, end)]
    return last > first ? [candidateOf('Organization', first, last, 'mention/listed-subsidiary', 0.97)] : []
  })
