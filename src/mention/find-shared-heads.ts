import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

export const SHARED_HEAD =
  /^(?:cancers|tumou?rs|carcinomas|lymphomas|leukemias|sarcomas|diseases|disorders|syndromes|infections|deficiencies|neuropathies|dystrophies)$/
/** Heads that alone make only an area of medicine of a modifier: "neurological diseases". */
const AREA = new WordTest(/^(?:diseases|disorders|syndromes|infections)$/)
const CONJUNCTION = new WordTest(/^(?:and|or|and\/or)$/)

/** Longest run of words that two diseases share: "use disorders", "cell lung cancers". */
const MAX_SHARED = 3

/** "lung and thyroid cancers", "alcohol and opioid use disorders": the first disease, which lends its head from the last. */
export const findSharedHeads = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const head of view.waking(Wake.sharedHead)) {
    const shared = sharedFrom(view, head)
    if (shared >= 0 && !(shared === head && view.matches(head, AREA))) found.push(...firstOnes(view, shared, head))
  }
  return found
}

/** First of the words that two diseases share, which end in this head; -1 where it belongs to one. */
const sharedFrom = (view: View, head: number): number => {
  for (let shared = head; shared > head - MAX_SHARED && shared - 3 >= view.sentenceStart(head); shared--)
    if (view.matches(shared - 2, CONJUNCTION)) return shared
  return -1
}

/** The one-word modifiers before the conjunction, "A, B and C heads", that name a known disease with the shared words. */
const firstOnes = (view: View, shared: number, head: number): readonly Candidate[] => {
  const tail = Array.from({ length: head + 1 - shared }, (_, nth) => shared + nth)
  const found: Candidate[] = []
  let at = view.lower(shared - 3) === ',' ? shared - 4 : shared - 3
  for (; at >= view.sentenceStart(head) && view.isWord(at); at -= 2) {
    const id = view.idOfRun([at, ...tail], 'Disease')
    if (id === null) break
    const name = `${view.surface(at)} ${view.words(shared, head + 1)}`
    found.push(candidateOf('Disease', at, at + 1, 'mention/shared-head', 0.8, id, 0, name))
    if (view.lower(at - 1) !== ',') break
  }
  return found
}
