import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** What only a part of a product is called. */
const PART = new WordTest(/^(?:adjuvants?|payloads?|warheads?|chelators?|linkers?|excipients?)$/)
const INGREDIENT = new WordTest(/^ingredients?$/)
const FORMULATION = new WordTest(/^(?:formulations?|salts?|prodrugs?|forms?|gel|patch|film|implant|microspheres)$/)
const FIXED_DOSE = new WordTest(/^(?:fixed-dose|co-formulation|coformulation)$/)
const COMBINATION = new WordTest(/^combinations?$/)
/** What holds an ingredient, and what only the treatments of a regimen are called. */
const HOLDS = new WordTest(/^(?:contains|containing)$/)
const REGIMEN = new WordTest(/^(?:regimens?|therap(?:y|ies)|chemotherap(?:y|ies)|treatments?|arms?|groups?)$/)
/** What is done to a product with a substance, and what a product is of one. */
const JOINED = new WordTest(
  /^(?:conjugated|linked|fused|attached|coupled|tethered|formulated|adjuvanted|loaded|derived|extracted|isolated|synthesized)$/,
)
const JOINING = new WordTest(/^(?:to|with|from)$/)
const DERIVATIVE = new WordTest(
  /^(?:derivatives?|analogs?|analogues?|esters?|enantiomers?|isomers?|metabolites?|extracts?)$/,
)
const BASED = new WordTest(/^(?:based|derived|loaded|releasing|containing)$/)
/** Words that make a substance of the name beside them. */
export const CALLING_SUBSTANCE = new RegExp(
  [PART, INGREDIENT, FORMULATION, COMBINATION, HOLDS, JOINED, DERIVATIVE, BASED]
    .map(({ pattern }) => pattern.source)
    .join('|'),
)
const BREAK = new WordTest(/^(?:of|for|to|with|in|and|or|that|which|is|are|from|by)$/)
const ARTICLE = new WordTest(/^(?:an?|its|our|their|the)$/)

const substance = (first: number, rule: string): Candidate => candidateOf('Substance', first, first + 1, rule, 0.9)

/** A code or a made-up word: "SN-21", "Zelovant". */
const isNewName = (view: View, token: number): boolean =>
  view.isCapital(token) &&
  token > view.sentenceStart(token) &&
  !view.isTargetSymbol(token) &&
  (view.shape(token) & (Shape.Digit | Shape.Lower)) !== 0 &&
  !view.has(token, Cue.common | Cue.english | Cue.place | Cue.genericName | Cue.function | Cue.verb | Cue.drugHead)

/** "the adjuvant SN-21", "a payload, FX9,", "SN-21, a saponin adjuvant". */
const besidePart = (view: View, part: number): Candidate | null => {
  const after = view.lower(part + 1) === ',' ? part + 2 : part + 1
  const closed = after === part + 1 || /^[,.;]$/.test(view.lower(after + 1))
  if (after < view.sentenceEnd(part) && closed && isNewName(view, after) && /\d/.test(view.surface(after)))
    return substance(after, 'mention/called-part')
  const floor = Math.max(view.sentenceStart(part), part - 5)
  for (let at = part - 1; at > floor; at--) {
    if (view.lower(at - 1) === 'as' || view.lower(at) === 'as') {
      const name = view.lower(at) === 'as' ? at - 1 : at - 2
      if (isCode(view, name) || knownBefore(view, name) >= 0) return substance(name, 'mention/called-part')
    }
    if (view.matches(at, ARTICLE))
      return view.lower(at - 1) === ',' && isCode(view, at - 2) ? substance(at - 2, 'mention/called-part') : null
    if (!view.isWord(at) || view.matches(at, BREAK)) return null
  }
  return null
}

const isCode = (view: View, token: number): boolean =>
  token >= view.sentenceStart(token) &&
  view.isCapital(token) &&
  /\d/.test(view.surface(token)) &&
  !view.isTargetSymbol(token)

/**
 * First token of an ingredient that a word calls one, else -1: "the active ingredient of Sornavix is naltrexone", "a
 * long-acting formulation of naltrexone", "a fixed-dose combination of naltrexone and bupropion", "contains naltrexone".
 */
const ingredientAt = (view: View, call: number): number => {
  if (view.matches(call, HOLDS)) return view.matches(call - 1, REGIMEN) ? -1 : knownSmall(view, call + 1)
  if (view.matches(call, COMBINATION)) return isFixedDose(view, call) ? afterOf(view, call) : -1
  if (view.matches(call, FORMULATION) || view.matches(call, DERIVATIVE)) return afterOf(view, call)
  if (view.matches(call, BASED) && view.lower(call - 1) === '-') return knownBefore(view, call - 2)
  if (view.matches(call, JOINED)) return view.matches(call + 1, JOINING) ? knownSmall(view, call + 2) : -1
  if (view.lower(call - 1) !== 'active') return -1
  if (knownSmall(view, call + 1) >= 0) return call + 1
  const end = Math.min(view.sentenceEnd(call), call + 6)
  for (let at = call + 1; at + 1 < end; at++)
    if (/^(?:is|are|,)$/.test(view.lower(at)) && isKnownSmall(view, at + 1)) return at + 1
  return -1
}

const afterOf = (view: View, call: number): number => (view.lower(call + 1) === 'of' ? knownSmall(view, call + 2) : -1)

/** "fixed-dose combination", also in two words. */
const isFixedDose = (view: View, call: number): boolean =>
  view.matches(call - 1, FIXED_DOSE) || (view.lower(call - 1) === 'dose' && view.lower(call - 3) === 'fixed')

/** The first of the ingredients from a token on, and those that an "and" or a comma joins to it. */
const ingredientsFrom = (view: View, first: number): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let at = first; at >= 0; at = nextIngredient(view, at)) found.push(substance(at, 'mention/ingredient'))
  return found
}

const nextIngredient = (view: View, at: number): number => {
  const joined = view.lower(at + 1) === ',' && view.lower(at + 2) === 'and' ? at + 2 : at + 1
  return /^(?:,|and)$/.test(view.lower(joined)) ? knownSmall(view, joined + 1) : -1
}

const knownSmall = (view: View, token: number): number =>
  token < view.sentenceEnd(token - 1) && isKnownSmall(view, token) ? token : -1

/** "ketamine-based". */
const knownBefore = (view: View, token: number): number =>
  token >= view.sentenceStart(token + 1) && isKnownSmall(view, token) ? token : -1

const isKnownSmall = (view: View, token: number): boolean =>
  view.isWord(token) &&
  !view.isCapital(token) &&
  view.isKnownAs(token, 'Drug') &&
  !view.has(token, Cue.common | Cue.function)

/** Substances that the noun beside them makes parts of products. */
export const findSubstances = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const call of view.waking(Wake.substance)) {
    if (!view.matches(call, PART)) {
      const first = ingredientAt(view, call)
      if (first >= 0) found.push(...ingredientsFrom(view, first))
      continue
    }
    const candidate = besidePart(view, call)
    if (candidate !== null) found.push(candidate)
  }
  return found
}
