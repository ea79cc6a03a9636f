import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { isEnzyme, isSubstrate, isSymbol, numberedEnd } from './target-shapes.ts'
import type { View } from './view.ts'

/** What acts on a target. */
export const ACTING_ON = new WordTest(/^(?:inhibitors?|antagonists?|agonists?|degraders?|blockers?)$/)
/** What a drug does to its target, before the target's name. */
export const ACTS = new WordTest(
  /^(?:targeting|targets|inhibits|inhibiting|binds|binding|blocks|blocking|degrades|degrading|antagonizes|antagonizing|activates|activating|silences|silencing|against|modulates|inhibit|target|bind|degrade)$/,
)
/** Makes a candidate for a target. */
export const target = (first: number, last: number, rule: string, confidence = 0.7): Candidate =>
  candidateOf('Target', first, last, rule, confidence)
/** What only markers of cells are followed by. */
export const CELLS = new WordTest(/^(?:cells?|lymphocytes?)$/)

const ARTICLE = new WordTest(/^(?:the|an?|its|both|to|human)$/)
const OF = new WordTest(/^(?:of|to)$/)

/** First token of the target that a word acts on, "inhibitors of KX7", "binds to the KX7"; -1 where none may stand. */
export const actedOn = (view: View, call: number): number => {
  let at = call + 1
  if (!view.matches(call, ACTS)) {
    if (!view.matches(at, OF)) return -1
    at++
  } else if (view.lower(call) === 'against' && !isAimed(view, call)) return -1
  while (at < call + 4 && view.matches(at, ARTICLE)) at++
  return at < view.sentenceEnd(call) ? at : -1
}

/** "an antibody against": only what binds has a target so. */
const isAimed = (view: View, against: number): boolean => {
  const floor = Math.max(view.sentenceStart(against), against - 4)
  for (let at = against - 1; at >= floor; at--) if (view.matches(at, BINDER)) return true
  return false
}
const BINDER = new WordTest(
  /^(?:antibod(?:y|ies)|adcs?|conjugates?|mabs?|nanobod(?:y|ies)|directed|inhibitors?|car-ts?)$/,
)

/** The targets from a token on, and those that "and", "/", "x" or a comma joins to them. */
export const addActedOn = (view: View, first: number, found: Candidate[]): void => {
  let at = first
  for (let names = 0; names < MOST_ACTED_ON && at < view.sentenceEnd(first); names++) {
    if (view.isTargetSymbol(at)) at++
    else if (isSymbol(view, at) && !view.matches(at + 1, CELLS)) {
      found.push(target(at, at + 1, 'mention/acted-on', 0.9))
      at++
    } else if (isEnzyme(view, at)) {
      found.push(target(at, numberedEnd(view, at + 1), 'mention/enzyme'))
      return
    } else if (isSubstrate(view, at) && isEnzyme(view, at + 1)) {
      found.push(target(at, numberedEnd(view, at + 2), 'mention/enzyme'))
      return
    } else return
    if (!view.matches(at, JOINED)) return
    at++
    if (view.lower(at) === 'and') at++
  }
}
const MOST_ACTED_ON = 4
const JOINED = new WordTest(/^(?:,|and|or|\/|x|×|-)$/)
