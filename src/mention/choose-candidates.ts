import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

const TRIAL = new WordTest(/^(?:trials?|study|studies)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const ANNOUNCES = new WordTest(/^(?:announced|announces|today|said|will|has)$/)
const BESIDE_COMPANY = new WordTest(/^(?:with|by|from|between)$/)

/** Whether a listed company's short or plain name stands where a company does. */
const isCompanyHere = (view: View, first: number, last: number, flags: number): boolean => {
  const words = Cue.place | Cue.genericName | Cue.drugHead | Cue.techHead | Cue.targetContext | Cue.diseaseHead
  if ((flags & (SenseFlag.Derived | SenseFlag.Placed)) !== 0 && view.has(first, words)) return false
  if ((flags & (SenseFlag.Derived | SenseFlag.Placed)) !== 0 && view.matches(last, TRIAL)) return false
  if ((flags & SenseFlag.Placed) === 0) return true
  const opens = first === view.sentenceStart(first)
  if (!opens && view.isCapital(first - 1) && !view.has(first - 1, Cue.function | Cue.verb)) return false
  const next = view.lower(last)
  return (
    (opens && (view.has(last, Cue.verb) || next === 'and')) ||
    view.matches(last, POSSESSIVE) ||
    (next === '(' && view.has(last + 1, Cue.exchange)) ||
    view.matches(first - 1, BESIDE_COMPANY) ||
    view.matches(last, ANNOUNCES)
  )
}

/** Whether a candidate is worth weighing against those that overlap it. */
const isPlausible = (view: View, { type, first, last, flags, rule }: Candidate): boolean => {
  const weak = (flags & SenseFlag.Weak) !== 0
  if (type === 'Substance') return !weak
  if (type === 'Target') return last - first > 1 || !view.has(first, Cue.drugHead | Cue.exchange | Cue.genericName)
  if (type === 'Organization') return !weak && isCompanyHere(view, first, last, flags)
  if (type === 'Disease') return !weak
  if (type !== 'Drug' || rule !== 'mention/lexicon-drug') return true
  if (weak) return false
  if (last - first === 1 && view.has(first, Cue.innStem)) return true
  const capital = (view.shape(first) & (Shape.Initial | Shape.InnerUpper)) !== 0
  return (
    capital &&
    (first > view.sentenceStart(first) || view.isCaps(first)) &&
    !view.has(first, Cue.common | Cue.english | Cue.diseaseModifier | Cue.genericName)
  )
}

/**
 * Candidates that do not overlap, in text order: the longest wins, then the surest. One that covers the same words
 * and has the same type lends its id and flags to the winner.
 */
export const chooseCandidates = (view: View, candidates: readonly Candidate[]): Candidate[] => {
  const ranked = withoutSubstances(candidates)
    .filter((candidate) => isPlausible(view, candidate))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || b.confidence - a.confidence)
  const owner = new Int32Array(view.count).fill(-1)
  const chosen: Candidate[] = []
  const known = new Map<number, Candidate>()
  for (const candidate of candidates)
    if (candidate.type === 'Organization' && candidate.id !== null) {
      const flags = candidate.flags | ((known.get(candidate.first)?.flags ?? 0) & SenseFlag.Bystander)
      known.set(candidate.first, { ...candidate, flags })
    }
  for (const candidate of ranked) {
    const { first, last, type } = candidate
    const holder = owner[first] ?? -1
    const held = chosen[holder]
    if (held?.first === first && held.last === last) {
      if (held.type === type)
        chosen[holder] = {
          ...held,
          id: held.id ?? candidate.id,
          flags: held.flags | candidate.flags,
          confidence: Math.max(held.confidence, candidate.confidence),
        }
      continue
    }
    let free = true
    for (let at = first; at < last && free; at++) free = owner[at] === -1
    if (!free) continue
    owner.fill(chosen.length, first, last)
    chosen.push(withHeir(view, candidate, known.get(first)))
  }
  return chosen.sort((a, b) => a.first - b.first)
}

/** A technology's name starts after the substance that it is made with: "auristatin Fairlink technology". */
const withoutSubstances = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const substanceEnd = new Map<number, number>()
  for (const { type, first, last } of candidates) if (type === 'Substance') substanceEnd.set(first, last)
  return candidates.map((candidate) => {
    const end = candidate.type === 'Technology' ? substanceEnd.get(candidate.first) : undefined
    return end !== undefined && end < candidate.last - 1 ? { ...candidate, first: end } : candidate
  })
}

/** A legal name that starts with a known one: "Northbank & Co. LLC" is the bystander Northbank, and is Northbank if nothing but its legal form follows. */
const withHeir = (view: View, candidate: Candidate, known: Candidate | undefined): Candidate => {
  if (candidate.type !== 'Organization' || candidate.id !== null || known === undefined || known.last > candidate.last)
    return candidate
  let only = true
  for (let at = known.last; at < candidate.last; at++)
    if (view.isWord(at) && !view.has(at, Cue.legalSuffix)) only = false
  const plain = (known.flags & SenseFlag.Weak) === 0
  return {
    ...candidate,
    id: only && (plain || candidate.rule === 'mention/legal-form') ? known.id : null,
    flags: candidate.flags | (known.flags & SenseFlag.Bystander),
  }
}
