import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** What joins an institution to its field. */
export const OF_OR_FOR = new WordTest(/^(?:of|for)$/)
const SAINT = new WordTest(/^st\.?$/)
/** The mark of a possessive, with its letter or without. */
export const POSSESSIVE = new WordTest(/^['’]s?$/)

/** Makes a candidate that the lexicon does not know. */
export const organization = (first: number, last: number, rule: string, confidence: number, flags = 0): Candidate =>
  candidateOf('Organization', first, last, rule, confidence, null, flags)

/** Whether a token stands in a heading, whose capitals tell nothing. */
export const inHeading = (view: View, token: number): boolean => view.sentenceAt(token)?.kind === 'heading'

/** Whether a token can stand inside an organization's name, seen from its right. */
export const isNamePart = (view: View, token: number): boolean =>
  token >= 0 &&
  (view.isCapital(token) || (view.shape(token) & Shape.Digit) !== 0) &&
  view.isWord(token) &&
  (!view.has(token, Cue.function | Cue.verb | Cue.title) || isDisease(view, token)) &&
  !view.matches(token, COMPOUND) &&
  !view.isHeadlineVerb(token)

/** "the MS Society": the disease, not a title. */
const isDisease = (view: View, token: number): boolean =>
  view.lower(token) === 'ms' && view.surface(token) === 'MS' && view.has(token + 1, Cue.institution)

/** What a company that is set up for one purchase is called: "Orvane Merger Sub, Inc.", "Orvane Acquisition Corp.". */
const VEHICLE = new WordTest(/^(?:merger|acquisition|purchaser)$/)
const VEHICLE_HEAD = new WordTest(/^(?:sub|subsidiary|corp|corporation|company|i{1,3}|one|two)$/)

const namesVehicle = (view: View, at: number): boolean =>
  view.matches(at, VEHICLE) && view.matches(at + 1, VEHICLE_HEAD)

/** "Calif.-based", "Orvane-backed": what stands so before a name is none of it. */
export const COMPOUND = new WordTest(/.-(?:based|backed|owned|led|listed|funded|headquartered|focused|held|sponsored)$/)

const CONNECTORS = new WordTest(/^(?:of|for|the|de|du|la|del|and)$/)

/** "of" and "for" join an institution to its field; "and" joins no two names, nor an abbreviation to one. */
const connects = (view: View, at: number): boolean =>
  view.matches(at, OF_OR_FOR)
    ? view.has(at - 1, Cue.institution)
    : !view.has(at - 1, Cue.orgHead | Cue.legalSuffix | Cue.institution) &&
      !(view.lower(at) === 'and' && view.isCaps(at - 1) && !view.isCaps(at + 1))

/** Numbers that names begin with. */
const COUNT = new WordTest(/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/)

/** "(Jiangsu)", "(UK)" */
export const isPlaceInBrackets = (view: View, open: number): boolean =>
  view.lower(open) === '(' &&
  view.isCapital(open + 1) &&
  view.isWord(open + 1) &&
  (!view.isCaps(open + 1) || view.matches(open + 1, STATE))
const STATE = new WordTest(/^(?:uk|us|usa|uae|prc|hk)$/)

/** Whether an "and" joins two fields of work of one name. */
const joinsFields = (view: View, and: number): boolean => {
  if (view.lower(and - 1) === 'research' && view.lower(and + 1) === 'development') return true
  const name = Cue.place | Cue.institution | Cue.orgHead | Cue.legalSuffix | Cue.genericName
  return (
    !inHeading(view, and) &&
    view.has(and + 1, Cue.common) &&
    !view.has(and + 1, name) &&
    isNamePart(view, and - 1) &&
    view.has(and - 1, Cue.common) &&
    !view.has(and - 1, name) &&
    view.has(and + 2, Cue.institution)
  )
}

/** "Orvane Development Bank", "Orvane Therapy Center": a word of the trade within a name, in prose. */
const isFieldOf = (view: View, at: number): boolean =>
  view.matches(at, FIELD) &&
  isNamePart(view, at - 1) &&
  !view.has(at - 1, Cue.genericName) &&
  view.has(at + 1, Cue.institution | Cue.orgHead) &&
  !inHeading(view, at)
/** Words that name nobody elsewhere, but a field of work within a name. */
export const FIELD = new WordTest(
  /^(?:development|therapy|drug|clinical|trials?|study|investor|business|information|data|patent|priority|cohort)$/,
)

const FIELD_WORDS = Cue.common | Cue.english | Cue.diseaseHead | Cue.diseaseModifier | Cue.vague

/** First token of the name that ends before `last`; `wide` names hold "of", "for" and "and". */
export const nameStart = (view: View, last: number, wide: boolean): number => {
  const floor = view.sentenceStart(last - 1)
  let first = last - 1
  let and = -1
  for (let at = last - 2; at >= floor; at--) {
    const word = view.lower(at)
    // "University Hospital Oslo and Bergen Hospital" are two, "Institute of Allergy and Blood Diseases Research Center" is one.
    if (and >= 0 && view.has(at, Cue.institution) && !view.has(and + 1, FIELD_WORDS)) return and + 1
    if (isNamePart(view, at) && (!view.has(at, Cue.genericName) || namesVehicle(view, at) || isFieldOf(view, at)))
      first = at
    else if (word === '&' || ((word === '™' || word === '®') && isNamePart(view, at - 1))) continue
    else if (
      word === ',' &&
      wide &&
      !view.has(at + 1, Cue.institution) &&
      !view.has(at - 1, Cue.institution) &&
      view.has(at + 1, Cue.common) &&
      isNamePart(view, at - 1) &&
      view.has(at - 1, Cue.common)
    )
      continue
    // "Orvane Research and Development LLC", "Cancer Prevention and Research Institute"
    else if (word === 'and' && joinsFields(view, at)) continue
    else if (
      wide &&
      view.matches(at, CONNECTORS) &&
      at - 1 >= floor &&
      isNamePart(view, at - 1) &&
      connects(view, at)
    ) {
      if (word === 'and') and = at
    } else if (
      view.matches(at, POSSESSIVE) &&
      (view.has(at - 1, Cue.possessiveName) ||
        view.matches(at - 2, SAINT) ||
        (view.lower(at - 2) === '.' && view.lower(at - 3) === 'st'))
    )
      continue
    else if (
      (word === '.' || word === '-') &&
      view.touches(at - 1) &&
      isNamePart(view, at - 1) &&
      view.end(at - 1) - view.start(at - 1) <= 3
    )
      continue
    // "Hualan (Jiangsu) Pharmaceutical".
    else if (word === ')' && at - 3 >= floor && isPlaceInBrackets(view, at - 2) && isNamePart(view, at - 3)) at -= 2
    else break
  }
  // "with Five Quills Therapeutics"
  if (view.matches(first - 1, COUNT) && first - 1 > floor && view.isCapital(first - 1)) first--
  if (view.lower(first - 1) === 'new' && first - 1 >= floor && view.isCapital(first - 1) && view.has(first, Cue.place))
    first--
  return first
}
