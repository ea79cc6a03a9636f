import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** What only a part of a product is called. */
const PART = new WordTest(/^(?:adjuvants?|payloads?|warheads?|chelators?|linkers?|excipients?)$/)
const INGREDIENT = new WordTest(/^ingredients?$/)
const FORMULATION = new WordTest(/^(?:formulations?|salts?|prodrugs?)$/)
/** Words that make a substance of the name beside them. */
export const CALLING_SUBSTANCE = new RegExp(
  [PART, INGREDIENT, FORMULATION].map(({ pattern }) => pattern.source).join('|'),
)
const BREAK = new WordTest(/^(?:of|for|to|with|in|and|or|that|which|is|are|from|by)$/)
const ARTICLE = new WordTest(/^(?:an?|its|our|their|the)$/)

const substance = (first: number, rule: string): Candidate => ({
  type: 'Substance',
  first,
  last: first + 1,
  rule,
  confidence: 0.9,
  id: null,
  flags: 0,
})

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

/** "the active ingredient of Sornavix is naltrexone", "a long-acting formulation of naltrexone". */
const asIngredient = (view: View, call: number): Candidate | null => {
  const end = Math.min(view.sentenceEnd(call), call + 6)
  if (view.matches(call, FORMULATION))
    return view.lower(call + 1) === 'of' && isKnownSmall(view, call + 2)
      ? substance(call + 2, 'mention/ingredient')
      : null
  if (view.lower(call - 1) !== 'active') return null
  for (let at = call + 1; at + 1 < end; at++)
    if (/^(?:is|are|,)$/.test(view.lower(at)) && isKnownSmall(view, at + 1))
      return substance(at + 1, 'mention/ingredient')
  return null
}

const isKnownSmall = (view: View, token: number): boolean =>
  view.isWord(token) &&
  !view.isCapital(token) &&
  view.isKnownAs(token, 'Drug') &&
  !view.has(token, Cue.common | Cue.function)

/** Substances that the noun beside them makes parts of products. */
export const findSubstances = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const call of view.waking(Wake.substance)) {
    const candidate = view.matches(call, PART) ? besidePart(view, call) : asIngredient(view, call)
    if (candidate !== null) found.push(candidate)
  }
  return found
}
