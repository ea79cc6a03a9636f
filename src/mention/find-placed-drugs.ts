import { Cue } from '../lexicon/cue.ts'
import type { Candidate } from './candidate.ts'
import { isNamelike, isNameWord } from './find-placed-names.ts'
import type { View } from './view.ts'

const PATIENTS = /^(?:patients|adults|children|subjects|phase|pediatric|adult)$/
const ARTICLE = /^(?:an?|its|our|the)$/
const POSSESSIVE = /^['’]s?$/
const CLAUSE_END = /^(?:,|that|which|who|and|for|being|to)$/

/** What one does with a drug, before its name: "approval of", "rights to", "the efficacy of". */
const NOUN_BEFORE = /^(?:rights|trials?|study|studies|approval|efficacy|safety|tolerability|dosing|doses?|launch)$/
/** What it is, before a comma: "its lead asset, X". */
const APPOSED = /^(?:asset|product|candidate|drug|therapy|medicine|vaccine|compound|antibody|treatment|program)$/

/** What makes the word before it a target: "KX7 inhibitors". */
const CLASS_OF_TARGET = /^(?:inhibitors?|antagonists?|agonists?|blockers?|receptors?|degraders?)$/

/** What a company does with a product. */
const SOLD = /^(?:sells|markets|sold|marketed|introduced|prescribed)$/

const isBefore = (view: View, first: number): boolean => {
  if (first === view.sentenceStart(first)) return false
  const before = view.lower(first - 1)
  if (SOLD.test(before)) return !view.has(first + 1, Cue.techHead)
  if (before === ',') return view.matches(first - 2, APPOSED)
  if (/^(?:of|to|for|with|on)$/.test(before)) return view.matches(first - 2, NOUN_BEFORE)
  return APPOSED.test(before) && view.has(first - 1, Cue.drugHead)
}

/** "X, a selective … inhibitor", "X tablets", "X in patients", "X Phase 2". */
const isAfter = (view: View, last: number): boolean => {
  const next = view.lower(last)
  if (/^(?:tablets?|capsules?|injection|ophthalmic|monotherapy|tablet|nasal|pellet|cream|gel)$/.test(next)) return true
  if (next === 'in' || next === 'for') return view.matches(last + 1, PATIENTS)
  if (next !== ',' && next !== '—' && next !== 'is') return false
  const end = Math.min(view.sentenceEnd(last - 1), last + 14)
  if (!view.matches(last + 1, ARTICLE)) return false
  for (let at = last + 2; at < end; at++) {
    if (view.has(at, Cue.companyNoun) && !view.matches(at + 1, POSSESSIVE)) return false
    if (
      view.has(at, Cue.drugHead) &&
      /^(?:inhibitors?|antibod|antagonist|agonist|vaccine|conjugate|therapy|candidate|drug|modulator|degrader|treatment|medicine|compound|biosimilar|peptide|immunotherapy|tablet|injection|oligonucleotide|biologic)/.test(
        view.lower(at),
      )
    )
      return true
    if (view.matches(at, CLAUSE_END)) return false
  }
  return false
}

/** Drugs that only their place gives away, by both what stands before and the shape of one made-up word. */
export const findPlacedDrugs = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (let token = 0; token < view.count; token++) {
    if (!isNameWord(view, token) || isNameWord(view, token - 1) || !isNamelike(view, token, token + 1)) continue
    if (/^\p{Lu}{2,4}$/u.test(view.surface(token))) continue
    if (view.matches(token + 1, CLASS_OF_TARGET)) continue
    // "inChina": a converter lost the blank.
    if (/^(?:in|of|by|and|to|at|on|from)\p{Lu}\p{Ll}/u.test(view.surface(token))) continue
    if (view.has(token, Cue.place) || (isNameWord(view, token + 1) && view.isCapital(token + 1))) continue
    if (isBefore(view, token) || isAfter(view, token + 1))
      found.push({
        type: 'Drug',
        first: token,
        last: token + 1,
        rule: 'mention/placed-drug',
        confidence: 0.5,
        id: null,
        flags: 0,
      })
  }
  return found
}
