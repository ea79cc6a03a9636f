import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import { isNamelike, isNameWord } from './find-placed-names.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const PATIENTS = new WordTest(/^(?:patients|adults|children|subjects|phase|pediatric|adult)$/)
const ARTICLE = new WordTest(/^(?:an?|its|our|the)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const CLAUSE_END = new WordTest(/^(?:,|that|which|who|and|for|being|to)$/)

/** What one does with a drug, before its name: "approval of", "rights to", "the efficacy of". */
const NOUN_BEFORE = new WordTest(
  /^(?:rights|trials?|study|studies|approval|efficacy|safety|tolerability|dosing|doses?|launch)$/,
)
/** What it is, before a comma: "its lead asset, X". */
const APPOSED = new WordTest(
  /^(?:asset|product|candidate|drug|therapy|medicine|vaccine|compound|antibody|treatment|program)$/,
)

/** What makes the word before it a target: "KX7 inhibitors". */
const CLASS_OF_TARGET = new WordTest(/^(?:inhibitors?|antagonists?|agonists?|blockers?|receptors?|degraders?)$/)

/** What a company does with a product. */
const SOLD = new WordTest(/^(?:sells|markets|sold|marketed|introduced|prescribed)$/)

const isBefore = (view: View, first: number): boolean => {
  if (first === view.sentenceStart(first)) return false
  if (view.matches(first - 1, SOLD)) return !view.has(first + 1, Cue.techHead)
  if (view.lower(first - 1) === ',') return view.matches(first - 2, APPOSED)
  if (view.matches(first - 1, LINK)) return view.matches(first - 2, NOUN_BEFORE)
  return view.matches(first - 1, APPOSED) && view.has(first - 1, Cue.drugHead)
}
const LINK = new WordTest(/^(?:of|to|for|with|on)$/)

const FORM = new WordTest(/^(?:tablets?|capsules?|injection|ophthalmic|monotherapy|tablet|nasal|pellet|cream|gel)$/)
const KIND = new WordTest(
  /^(?:inhibitors?|antibod|antagonist|agonist|vaccine|conjugate|therapy|candidate|drug|modulator|degrader|treatment|medicine|compound|biosimilar|peptide|immunotherapy|tablet|injection|oligonucleotide|biologic)/,
)

/** "X, a selective … inhibitor", "X tablets", "X in patients", "X Phase 2". */
const isAfter = (view: View, last: number): boolean => {
  const next = view.lower(last)
  if (view.matches(last, FORM)) return true
  if (next === 'in' || next === 'for') return view.matches(last + 1, PATIENTS)
  if (next !== ',' && next !== '—' && next !== 'is') return false
  const end = Math.min(view.sentenceEnd(last - 1), last + 14)
  if (!view.matches(last + 1, ARTICLE)) return false
  for (let at = last + 2; at < end; at++) {
    if (view.has(at, Cue.companyNoun) && !view.matches(at + 1, POSSESSIVE)) return false
    if (view.has(at, Cue.drugHead) && view.matches(at, KIND)) return true
    if (view.matches(at, CLAUSE_END)) return false
  }
  return false
}

/** Drugs that only their place gives away, by both what stands before and the shape of one made-up word. */
export const findPlacedDrugs = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const token of view.waking(Wake.name)) {
    if (!isNamelike(view, token, token + 1) || view.has(token, Cue.place)) continue
    if (isNameWord(view, token - 1) || isNameWord(view, token + 1) || view.matches(token + 1, CLASS_OF_TARGET)) continue
    if (!isBefore(view, token) && !isAfter(view, token + 1)) continue
    const word = view.surface(token)
    if (INITIALS.test(word) || GLUED.test(word)) continue
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

const INITIALS = /^\p{Lu}{2,4}$/u
/** "inChina": a converter lost the blank. */
const GLUED = /^(?:in|of|by|and|to|at|on|from)\p{Lu}\p{Ll}/u
