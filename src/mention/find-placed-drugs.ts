import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { isNamelike, isNameWord, RELEASE } from './find-placed-names.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const PATIENTS = new WordTest(/^(?:patients|adults|children|subjects|phase|pediatric|adult)$/)
const ARTICLE = new WordTest(/^(?:an?|its|our|the)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const CLAUSE_END = new WordTest(/^(?:,|that|which|who|and|for|being|to|in|from|with|by|at)$/)

/** What one does with a drug, before its name: "approval of", "rights to", "the efficacy of". */
const NOUN_BEFORE = new WordTest(
  /^(?:rights|trials?|study|studies|approval|efficacy|safety|tolerability|dosing|doses?|launch|sales|prescriptions|availability|commercialization|indications?|tablets|capsules)$/,
)
/** What it is, before a comma: "its lead asset, X". */
const APPOSED = new WordTest(
  /^(?:asset|product|candidate|drug|therapy|medicine|vaccine|compound|antibody|treatment|program|inhibitor|antagonist|agonist|modulator|degrader|biosimilar|injection|cream|gel|ointment)$/,
)
/** The same where no class of words has it. */
const CALLED = new WordTest(
  /^(?:antidepressant|antipsychotic|antibiotic|antiviral|painkiller|analgesic|anticoagulant|supplement|probiotic|drops?|inhaler|statin|steroid|blockbuster|agent|tracer|moisturizer|filler)$/,
)
/** What holds an ingredient. */
const HOLDS = new WordTest(/^(?:contains?|comprises|comprising|containing)$/)
const INGREDIENT = /^\p{Ll}{7,}$/u
/** The four letters that set a biological product apart: "orvatoxin-lanm". */
const SUFFIXED = /^\p{L}{7,}-[a-z]{4}$/u

/** What makes the word before it a target: "KX7 inhibitors". */
const CLASS_OF_TARGET = new WordTest(/^(?:inhibitors?|antagonists?|agonists?|blockers?|receptors?|degraders?)$/)

/** What a company does with a product. */
const SOLD = new WordTest(/^(?:sells|markets|sold|marketed|introduced|prescribed|branded)$/)

const isBefore = (view: View, first: number): boolean => {
  if (first === view.sentenceStart(first)) return false
  if (view.lower(first - 1) === 'as') return view.matches(first - 2, SOLD)
  if (view.matches(first - 1, SOLD)) return !view.has(first + 1, Cue.techHead)
  if (view.lower(first - 1) === ',') return view.matches(first - 2, APPOSED)
  if (view.matches(first - 1, LINK)) return view.matches(first - 2, NOUN_BEFORE)
  return (view.matches(first - 1, APPOSED) && view.has(first - 1, Cue.drugHead)) || view.matches(first - 1, CALLED)
}
const LINK = new WordTest(/^(?:of|to|for|with|on)$/)

const FORM = new WordTest(
  /^(?:tablets?|capsules?|injection|ophthalmic|monotherapy|nasal|pellet|cream|gel|drops|patch|ointment|gummies|lotion|inhaler|lozenges?|syrup|vials?|spray|suppositor(?:y|ies)|granules)$/,
)
const KIND = new WordTest(
  /^(?:inhibitors?|antibod|antagonist|agonist|vaccine|conjugate|therapy|candidate|drug|modulator|degrader|treatment|medicine|compound|biosimilar|peptide|immunotherapy|tablet|injection|oligonucleotide|biologic|spray|patch|gel|cream|ointment|potentiator|corrector|formulation|activator|blocker|stimulator|toxin|capsule|inhaler|infusion|solution|suspension)/,
)

/** "Orvane (orvatinib)": a word that the lexicon has as a drug, or a rare one alone between parentheses. */
const isBeforeInn = (view: View, last: number): boolean => {
  let open = last
  while (view.markLength(open) > 0) open += view.markLength(open)
  if (view.lower(open) !== '(') return false
  if ((view.shape(open + 1) & Shape.Hyphen) !== 0 && SUFFIXED.test(view.surface(open + 1))) return true
  if (!INGREDIENT.test(view.surface(open + 1))) return false
  if (view.has(open + 1, Cue.innStem) || view.isKnownAs(open + 1, 'Drug')) return true
  return view.lower(open + 2) === ')' && !view.has(open + 1, ANY)
}
/** Any class of words. */
const ANY = ~0

const FORMERLY = new WordTest(/^(?:formerly|previously)$/)
const CODE = /^\p{Lu}{2,5}-?\d{2,}\p{Lu}?$/u

/** "Orvane (formerly KXR-881)", "Orvane, formerly known as KXR-881,": a name and the code that it had. */
const isBeforeCode = (view: View, last: number): boolean => {
  const former = last + 1
  if (!view.matches(former, FORMERLY)) return false
  const code = view.lower(former + 2) === 'as' ? former + 3 : former + 1
  return CODE.test(view.surface(code))
}

/** "Orvane for essential tremor". */
const isForDisease = (view: View, after: number): boolean => {
  if (view.lower(after) !== 'for') return false
  if (view.isCapital(after + 1) && !view.isKnownAs(after + 1, 'Disease')) return false
  const end = Math.min(view.sentenceEnd(after), after + 5)
  for (let at = after + 1, everyday = 0; at < end; at++) {
    if (view.has(at, Cue.diseaseHead) || view.isKnownAs(at, 'Disease')) return true
    if (view.has(at, Cue.function | Cue.verb)) return false
    if (view.has(at, Cue.common) && !view.has(at, Cue.diseaseModifier) && ++everyday > 1) return false
  }
  return false
}

/** "X, a selective … inhibitor", "X tablets", "X in patients", "X Phase 2". */
const isAfter = (view: View, last: number): boolean => {
  const next = view.lower(last)
  if (view.matches(last, FORM) || view.matches(last, HOLDS) || isForDisease(view, last)) return true
  if (next === 'in' || next === 'for') return view.matches(last + 1, PATIENTS)
  if (next !== ',' && next !== '—' && next !== 'is') return false
  const end = Math.min(view.sentenceEnd(last - 1), last + 14)
  if (!view.matches(last + 1, ARTICLE) && !isOwner(view, last + 1)) return false
  for (let at = last + 2; at < end; at++) {
    if (view.has(at, Cue.companyNoun) && !view.matches(at + 1, POSSESSIVE)) return false
    if (view.has(at, Cue.drugHead) && view.matches(at, KIND)) return true
    if (view.matches(at, CLAUSE_END)) return false
  }
  return false
}

/** "Orvane’s", "Orvane Bio’s". */
const isOwner = (view: View, first: number): boolean => {
  let at = first
  while (at < first + 3 && isNameWord(view, at)) at++
  return at > first && view.matches(at, POSSESSIVE)
}

/** Drugs that only their place gives away, by both what stands before and the shape of one made-up word. */
export const findPlacedDrugs = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const token of view.waking(Wake.name)) {
    if (!isNamelike(view, token, token + 1) || view.has(token, Cue.place) || isNameWord(view, token - 1)) continue
    const last = isRelease(view, token + 1) ? token + 2 : token + 1
    if (
      (last === token + 1 && isNameWord(view, last) && !view.matches(last, FORM)) ||
      view.matches(token + 1, CLASS_OF_TARGET)
    )
      continue
    const called = isBefore(view, token) || isAfter(view, last) || isBeforeInn(view, last) || isBeforeCode(view, last)
    if (!called) continue
    const word = view.surface(token)
    if (INITIALS.test(word) || GLUED.test(word)) continue
    found.push(candidateOf('Drug', token, last, 'mention/placed-drug', 0.5))
  }
  return found
}

/** An abbreviation, its plural ("MAs"), a lone letter. */
const INITIALS = /^(?:\p{Lu}{1,4}|[\p{Lu}\p{Ll}]?\p{Lu}+s)$/u

const isRelease = (view: View, token: number): boolean => view.matches(token, RELEASE) && view.isCaps(token)
/** "inChina": a converter lost the blank. */
const GLUED = /^(?:in|of|by|and|to|at|on|from)\p{Lu}\p{Ll}/u
