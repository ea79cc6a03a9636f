import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

const ACTING_ON = /^(?:inhibitors?|antagonists?|agonists?|degraders?|blockers?)$/
const DIRECTED = /^(?:directed|targeting|targeted)$/

const BEFORE =
  /^(?:targeting|targets|target|against|inhibits|inhibiting|binds|blocks|blocking|inhibit|block|inhibitor|inhibitors|expressing|express|activates|activating|degrading|degrades|to|of|on)$/

/** Words beside a symbol that make it a target: "anti-X", "X inhibitor", "X-directed", "targets X". */
export const hasTargetContext = (view: View, first: number, last: number): boolean => {
  if (view.lower(first - 1) === '-' && view.lower(first - 2) === 'anti') return true
  for (let at = last; at < Math.min(last + 3, view.sentenceEnd(first)); at++) {
    if (view.has(at, Cue.targetContext)) return true
    if (view.lower(at) !== '-' && view.lower(at) !== '/' && !view.isCapital(at)) break
  }
  const before = view.lower(first - 1)
  if (!BEFORE.test(before)) return false
  if (!/^(?:to|of|on)$/.test(before)) return true
  return /^(?:binds|bind|binding|directed|inhibitor|inhibitors|inhibition|antagonist|agonist|expression|overexpression|activation|modulator|degrader|blockade|activator|activity)$/.test(
    view.lower(first - 2),
  )
}

/** Words after "anti" that are no molecule: "anti-obesity", "anti-inflammatory". */
const isMolecule = (view: View, token: number): boolean =>
  view.isWord(token) &&
  view.end(token) - view.start(token) > 2 &&
  (view.shape(token) & (Shape.Initial | Shape.InnerUpper | Shape.Digit)) !== 0 &&
  !view.has(
    token,
    Cue.common | Cue.english | Cue.function | Cue.genericName | Cue.place | Cue.diseaseHead | Cue.verb | Cue.drugHead,
  ) &&
  view.isCaps(token) &&
  !/^\p{Lu}\d{2,4}\p{Lu}$/u.test(view.surface(token))

const target = (first: number, last: number, rule: string): Candidate => ({
  type: 'Target',
  first,
  last,
  rule: `mention/${rule}`,
  confidence: 0.7,
  id: null,
  flags: 0,
})

/** Targets that no lexicon has: "anti-KX7", "KX7 inhibitor", "KX7-directed". */
export const findTargets = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (let token = 0; token < view.count; token++) {
    if (view.lower(token) === 'anti' && view.lower(token + 1) === '-' && isMolecule(view, token + 2)) {
      found.push(target(token + 2, token + 3, 'anti-target'))
    } else if (
      view.matches(token, ACTING_ON) &&
      isMolecule(view, token - 1) &&
      (view.shape(token - 1) & Shape.Hyphen) === 0 &&
      token - 1 >= view.sentenceStart(token)
    )
      found.push(target(token - 1, token, 'target-inhibitor'))
    else if (view.matches(token, DIRECTED) && view.lower(token - 1) === '-' && isMolecule(view, token - 2))
      found.push(target(token - 2, token - 1, 'target-directed'))
  }
  return found
}

/** Drops symbols that stand nowhere beside a word that makes them targets. */
export const keepTargets = (view: View, candidates: readonly Candidate[]): Candidate[] => {
  const sure = new Set<string>()
  for (const candidate of candidates)
    if (
      candidate.type === 'Target' &&
      candidate.id !== null &&
      (candidate.flags & SenseFlag.Weak) !== 0 &&
      !sure.has(candidate.id)
    )
      if (hasTargetContext(view, candidate.first, candidate.last)) sure.add(candidate.id)
  return candidates.filter(
    ({ type, id, flags }) => type !== 'Target' || (flags & SenseFlag.Weak) === 0 || id === null || sure.has(id),
  )
}
