import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { ACTS } from './acted-on.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { CLAUSE_END, isCalledDrugBefore, nextOfDrugList, opensDrugList } from './drug-lead.ts'
import { isNamelike, isNameWord, RELEASE } from './find-placed-names.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const PATIENTS = new WordTest(/^(?:patients|adults|children|subjects|phase|pediatric|adult)$/)
const ARTICLE = new WordTest(/^(?:an?|its|our|the)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)

/** What holds an ingredient. */
const HOLDS = new WordTest(/^(?:contains?|comprises|comprising|containing)$/)
const INGREDIENT = /^\p{Ll}{7,}$/u
/** The four letters that set a biological product apart: "orvatoxin-lanm". */
const SUFFIXED = /^\p{L}{7,}-[a-z]{4}$/u

/** What makes the word before it a target: "KX7 inhibitors". */
const CLASS_OF_TARGET = new WordTest(/^(?:inhibitors?|antagonists?|agonists?|blockers?|receptors?|degraders?)$/)

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

/** "for the treatment of". */
const CARE = new WordTest(/^(?:treatment|prevention|management|prophylaxis|relief|reduction)$/)

/** "Orvane for essential tremor". */
const isForDisease = (view: View, after: number): boolean => {
  if (view.lower(after) !== 'for') return false
  if (view.lower(after + 1) === 'the' && view.matches(after + 2, CARE)) return true
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
  if (isSaidOfDrug(view, last)) return true
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

/** "X was well tolerated", "X met its primary endpoint", "X is indicated for": what is said of drugs alone. */
const isSaidOfDrug = (view: View, last: number): boolean => {
  if (view.matches(last, MET)) return holdsSoon(view, last + 1, ENDPOINT)
  if (view.matches(last, WORKED)) return holdsSoon(view, last + 1, OUTCOME)
  if (!view.matches(last, COPULA)) return false
  let at = last + 1
  while (at < last + 4 && view.matches(at, ADVERB)) at++
  return view.matches(at, SAID) || (view.lower(at) === 'being' && view.matches(at + 1, STUDIED))
}
const COPULA = new WordTest(/^(?:is|was|has|have|had)$/)
const ADVERB = new WordTest(/^(?:been|also|generally|currently|not|well|now|safe|and|only)$/)
const SAID = new WordTest(
  /^(?:indicated|tolerated|contraindicated|dosed|administered|injected|inhaled|prescribed|approved)$/,
)
const STUDIED = new WordTest(/^(?:developed|evaluated|studied|investigated|tested|administered)$/)
const MET = new WordTest(/^(?:met|meets|achieved|missed)$/)
const ENDPOINT = new WordTest(/^(?:endpoints?|end-points?)$/)
/** What a drug does in a trial, and what it does there: "reduced exacerbations". */
const WORKED = new WordTest(/^(?:demonstrated|showed|reduced|improved|produced|significantly|inhibited|prolonged)$/)
const OUTCOME = new WordTest(
  /^(?:statistically|significant|clinically|placebo|efficacy|survival|symptoms|exacerbations|mortality|tumou?rs?|tolerability|tolerated|responses?|remission|scores?|seizures|patients|levels)$/,
)

/** Whether such a word stands within a few words: "its primary endpoint", "a significant improvement". */
const holdsSoon = (view: View, from: number, test: WordTest): boolean => {
  const end = Math.min(from + 7, view.sentenceEnd(from))
  for (let at = from; at < end; at++) if (view.matches(at, test)) return true
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
  let listed = -1
  for (const token of view.waking(Wake.name)) {
    if (!isNamelike(view, token, token + 1) || view.has(token, Cue.place) || isNameWord(view, token - 1)) continue
    const last = nameEnd(view, token)
    if (
      (last === token + 1 && isNameWord(view, last) && !view.matches(last, FORM)) ||
      view.has(last, Cue.techHead) ||
      view.matches(token + 1, CLASS_OF_TARGET)
    )
      continue
    const inList = token === listed || opensDrugList(view, token)
    if (view.isKnownAs(token, 'Target') || view.isKnownAs(token, 'Disease') || view.matches(token - 1, ACTS)) continue
    const called =
      inList ||
      // "a generic version of Orvane’s eye drops": a company's.
      (isCalledDrugBefore(view, token) && !view.matches(last, POSSESSIVE)) ||
      isAfter(view, last) ||
      isBeforeInn(view, last) ||
      isBeforeCode(view, last)
    if (!called || (last === token + 1 && isNoName(view.surface(token)))) continue
    if (inList) listed = nextOfDrugList(view, last)
    found.push(candidateOf('Drug', token, last, 'mention/placed-drug', 0.5))
  }
  return found
}

const isNoName = (word: string): boolean => INITIALS.test(word) || GLUED.test(word)

/** Past the release form of a name, or the number of a code that a blank parts: "Orvane XR", "KXR 881". */
const nameEnd = (view: View, token: number): number =>
  isRelease(view, token + 1) || isNumberOfCode(view, token + 1) ? token + 2 : token + 1

const isNumberOfCode = (view: View, number: number): boolean =>
  view.matches(number, CODE_NUMBER) &&
  view.start(number) === view.end(number - 1) + 1 &&
  CODE_LETTERS.test(view.surface(number - 1)) &&
  !NO_CODE_LETTERS.test(view.surface(number - 1)) &&
  !view.isTargetSymbol(number - 1)
const CODE_NUMBER = new WordTest(/^(?:0\d{1,4}|[1-9]\d{2,4}[a-z]?)$/)
const CODE_LETTERS = /^\p{Lu}{2,5}$/u
/** What counts standards, years, money and places. */
const NO_CODE_LETTERS =
  /^(?:ISO|IEC|ASC|ASU|IFRS|SFAS|FAS|FIN|FY|CY|USD|EUR|GBP|RMB|CAD|AUD|CHF|JPY|HK|US|UK|EU|NYSE|SP|MSCI|PO|NO|EST|EDT|PST|CET|GMT|COVID|SARS|HIV|HPV|NCT|AM|PM|AD|BC|CFR|USC|ICD|DSM|EN|DIN|ICH|NR|LB|MG|ML)$/

/** An abbreviation, its plural ("MAs"), a lone letter, two letters, an everyday word with a hyphen. */
const INITIALS = /^(?:\p{Lu}{1,4}|[\p{Lu}\p{Ll}]?\p{Lu}+s|..|\p{Lu}\p{Ll}+-\p{Ll}+)$/u

const isRelease = (view: View, token: number): boolean => view.matches(token, RELEASE) && view.isCaps(token)
/** "inChina": a converter lost the blank. */
const GLUED = /^(?:in|of|by|and|to|at|on|from)\p{Lu}\p{Ll}/u
