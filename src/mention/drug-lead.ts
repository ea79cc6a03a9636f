import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { View } from './view.ts'

/** The end of a clause. */
export const CLAUSE_END = new WordTest(/^(?:,|that|which|who|and|for|being|to|in|from|with|by|at)$/)

/** What one does with a drug, before its name: "approval of", "rights to", "the efficacy of". */
const NOUN_BEFORE = new WordTest(
  /^(?:rights|trials?|study|studies|approval|efficacy|safety|tolerability|dosing|doses?|launch|sales|prescriptions|availability|commercialization|indications?|tablets|capsules|administration|injections?|infusions?|effectiveness|pharmacokinetics|nda|snda|bla|sbla|anda|maa|ind|inds|versions?|makers?)$/,
)
/** What is done to patients "with" a drug. */
const DONE_WITH = new WordTest(
  /^(?:dosed|treated|treatments?|therapy|administered|vaccinated|vaccination|injected|infused|immunized|monotherapy)$/,
)
/** What says what a drug did, before "for" and its name: "results for". */
const OUTCOME_BEFORE = new WordTest(/^(?:results|data|outcomes|application|submission|readout)$/)
/** What it is, before a comma: "its lead asset, X". */
const APPOSED = new WordTest(
  /^(?:asset|product|candidate|drug|therapy|medicine|vaccine|compound|antibody|treatment|program|inhibitor|antagonist|agonist|modulator|degrader|biosimilar|injection|cream|gel|ointment)$/,
)
/** The same where no class of words has it. */
const CALLED = new WordTest(
  /^(?:antidepressant|antipsychotic|antibiotic|antiviral|painkiller|analgesic|anticoagulant|supplement|probiotic|drops?|inhaler|statin|steroid|blockbuster|agent|tracer|moisturizer|filler)$/,
)
/** What a company does with a product. */
const SOLD = new WordTest(/^(?:sells|markets|sold|marketed|introduced|prescribed|branded)$/)

/** Whether what stands before a name makes it a drug's: "approval of X", "treated with X", "its lead asset, X". */
export const isCalledDrugBefore = (view: View, first: number): boolean => {
  if (first === view.sentenceStart(first)) return false
  if (view.lower(first - 1) === 'as') return view.matches(first - 2, SOLD)
  if (view.matches(first - 1, SOLD)) return !view.has(first + 1, Cue.techHead)
  if (view.lower(first - 1) === ',') return view.matches(first - 2, APPOSED)
  if (view.matches(first - 1, LINK)) {
    if (view.lower(first - 1) === 'for' && view.matches(first - 2, OUTCOME_BEFORE)) return true
    if (view.lower(first - 1) === 'with' && view.matches(first - 2, DONE_WITH)) return true
    return view.matches(first - 2, NOUN_BEFORE)
  }
  if (view.matches(first - 1, GIVEN)) return true
  if (view.matches(first - 1, TRADED)) return !callsOther(view, first + 1)
  if (view.matches(first - 1, LICENSED)) return view.matches(first + 1, PARTY)
  return (view.matches(first - 1, APPOSED) && view.has(first - 1, Cue.drugHead)) || view.matches(first - 1, CALLED)
}
const LINK = new WordTest(/^(?:of|to|for|with|on)$/)
/** What patients and regulators do with a drug, before its name. */
const GIVEN = new WordTest(/^(?:receiving|taking|administering|prescribing|approves|approved|prescribe)$/)

/** What companies do with products, and less often with what else they have. */
const TRADED = new WordTest(
  /^(?:launch|launched|launches|commercialize|commercialise|distribute|distributes|distributing|promote|co-promotes?|co-promoting|promoting|commercializing|commercializes|out-license|out-licensed)$/,
)
const LICENSED = new WordTest(
  /^(?:licensed|in-licensed|license|in-license|develop|developing|develops|developed|testing|studying|evaluating|investigating|advance|advancing|manufacture|manufactures)$/,
)
const PARTY = new WordTest(/^(?:from|in|into|to|as|plus|through|until|outside)$/)

/** "Orvane, a platform that", "Orvane, its new subsidiary": what a product is not. */
const callsOther = (view: View, after: number): boolean => {
  const mark = view.lower(after) === ',' || view.lower(after) === '(' ? after + 1 : after
  const end = Math.min(view.sentenceEnd(after - 1), mark + 8)
  for (let at = mark; at < end; at++) {
    if (view.has(at, Cue.techHead | Cue.companyNoun) || view.matches(at, OTHER)) return true
    if (at > mark && view.matches(at, CLAUSE_END)) return false
  }
  return false
}
const OTHER = new WordTest(
  /^(?:app|software|website|initiative|campaign|service|services|subsidiary|division|brand|network|program|programme|tool|test|device|system|consortium|foundation|fund|center|study|trial)$/,
)

/** Products that a list gives: "products include Orvane and Zelva", "medicines such as Orvane". */
const LISTS = new WordTest(/^(?:includes?|including|as|like|are|:)$/)
const LISTED = new WordTest(
  /^(?:products|medicines|drugs|brands|candidates|therapies|treatments|vaccines|medications|therapeutics|compounds|antibiotics|pipeline)$/,
)

/** Whether a name opens a list of products. */
export const opensDrugList = (view: View, first: number): boolean => {
  if (!view.matches(first - 1, LISTS)) return false
  if (view.lower(first - 1) === 'as' && view.lower(first - 2) !== 'such') return false
  const floor = Math.max(view.sentenceStart(first), first - 4)
  for (let at = first - 2; at >= floor; at--) if (view.matches(at, LISTED)) return true
  return false
}

/** "Orvane® (orvatinib), Zelva": past marks and a parenthesis, the place where the next of a list may start. */
export const nextOfDrugList = (view: View, last: number): number => {
  let at = last
  while (view.markLength(at) > 0) at += view.markLength(at)
  if (view.lower(at) === '(') {
    const end = Math.min(view.sentenceEnd(last - 1), at + 6)
    while (at < end && view.lower(at) !== ')') at++
    at++
  }
  if (view.lower(at) === ',') at++
  return view.lower(at) === 'and' || view.lower(at) === 'or' ? at + 1 : at
}
