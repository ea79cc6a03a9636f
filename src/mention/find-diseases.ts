import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const LINK = new WordTest(/^(?:or|and|and\/or|to)$/)
const CONDITION = new WordTest(/^conditions?$/)
const EPISODE = new WordTest(/^(?:attacks?|symptoms?|relapse)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)

/** Generic heads that need a word before them to name a disease. */
const GENERIC = new WordTest(
  /^(?:diseases?|disorders?|syndromes?|conditions?|infections?|deficienc(?:y|ies)|failure|injur(?:y|ies)|pain|loss|attacks?|symptoms?|impairment|rejection|tumou?rs?|cancers?|malignanc(?:y|ies)|degeneration|relapse|use|ulcers?|wounds?|burns|cell|colds|trauma|bleeding|bleeds|edema|malformations?|insufficiency|withdrawal|headaches?)$/,
)

const MAX_MODIFIERS = 8
const BESIDE_STAGE = new WordTest(/^(?:or|and|and\/or|to|\/|-|,)$/)

/** Words between a name and the disease that it qualifies: "KX7-mutant", "KX7-positive". */
const STATUS = new WordTest(
  /^(?:mutant|mutated|positive|negative|amplified|driven|altered|expressing|associated|low|high|deficient|rearranged)$/,
)

/** First token of the modifiers before a disease: "relapsed or refractory" mantle cell lymphoma. */
export const modifierStart = (view: View, first: number): number => {
  const floor = Math.max(view.sentenceStart(first), first - MAX_MODIFIERS)
  let start = first
  for (let at = first - 1; at >= floor; at--) {
    const word = view.lower(at)
    const named = at - 2 >= floor && view.lower(at - 1) === '-' ? hyphenStart(view, at) : -1
    if (named >= floor) {
      start = named
      at = named
    } else if ((view.has(at, Cue.diseaseModifier) && !view.has(at, Cue.vague)) || view.matches(at, STAGE)) start = at
    else if (isStageNumber(view, at)) start = --at
    else if (view.matches(at, COMPOUND) || (view.matches(at, MARKER) && view.isCaps(at))) start = at
    else if (word === 'to' && view.lower(at - 1) === 'secondary') break
    else if (view.matches(at, BESIDE_STAGE) && at - 1 >= floor && view.matches(at - 1, STAGE)) continue
    else if (view.matches(at, STATUS) && at - 1 >= floor) {
      const name = view.lower(at - 1) === '-' ? at - 2 : at - 1
      if (name < floor || !view.isCaps(name)) break
      start = name
      at = name
    } else break
  }
  return start
}

/** "chemotherapy-induced" and the like in one token, markers that cells have: "KX7+". */
const COMPOUND = new WordTest(
  /^\p{L}[\p{L}\d-]*-(?:related|induced|mediated|associated|linked|deficient|onset|resistant|sensitive|driven|dependent|infectious|eosinophilic)$/u,
)
const MARKER = new WordTest(/^(?:[\p{L}\d.-]{2,}\+|dmmr|pmmr|msi-h|tmb-h)$/u)
/** "stage III". */
const isStageNumber = (view: View, at: number): boolean =>
  view.matches(at, NUMERAL) && view.lower(at - 1) === 'stage' && at - 1 >= view.sentenceStart(at)
const NUMERAL = new WordTest(/^(?:i{1,3}[abc]?|iv[ab]?|[0-4])$/)

/** "treatment-resistant", "KX7-negative", "KX7 V600E-mutant": where such a modifier starts, its last word at a token; -1 for others. */
const hyphenStart = (view: View, at: number): number => {
  if (view.matches(at, HARDENED)) return view.isWord(at - 2) ? at - 2 : -1
  if (!view.matches(at, STATUS)) return -1
  if (view.matches(at - 2, OF_GENE)) return view.isCaps(at - 3) || view.matches(at - 3, LONG_MARKER) ? at - 3 : -1
  if (!view.isCaps(at - 2) && !/\p{L}.*\d/u.test(view.lower(at - 2))) return -1
  return MUTATION.test(view.surface(at - 2)) && view.isTargetSymbol(at - 3) ? at - 3 : at - 2
}
const HARDENED = new WordTest(/^(?:resistant|refractory|dependent|sensitive|responsive|naive|naïve)$/)
/** "KX7 fusion-positive", "hormone receptor-positive". */
const OF_GENE = new WordTest(/^(?:fusion|receptor|chromosome|mutation|rearrangement|amplification)$/)
const LONG_MARKER = new WordTest(/^(?:hormone|estrogen|oestrogen|progesterone|androgen|philadelphia)$/)
const MUTATION = /^[A-Z]\d{1,4}[A-Z]?$/

/** Behind a disease, the token after the type of it that is meant: "atrophy type 1", "disease type IIa". */
export const subtypeEnd = (view: View, last: number): number =>
  view.matches(last, TYPE) && view.matches(last + 1, SUBTYPE) && last + 2 <= view.sentenceEnd(last) ? last + 2 : last
const TYPE = new WordTest(/^type$/)
const SUBTYPE = new WordTest(/^(?:[ivx]{1,4}[a-d]?|\d{1,2}[a-z]?|[a-d]\d?)$/)

/** Modifiers that grade or stage a disease rather than name it. */
const STAGE = new WordTest(
  /^(?:metastatic|advanced|relapsed|refractory|recurrent|unresectable|severe|moderate|mild|moderately|severely|chronic|acute|locally|early|late|early-stage|late-stage|primary|secondary|progressive|active|untreated|uncontrolled|treatment-resistant|resistant|newly|diagnosed|pediatric|adult|symptomatic|persistent|recurring|high-risk|r\/r|stage|naive|naïve|\p{L}[\p{L}\d-]*-(?:refractory|naive|naïve|ineligible|eligible|experienced|pretreated|stage))$/u,
)

/** Whether the modifiers in front only grade the disease, so that it stays the same one. */
export const onlyGrades = (view: View, start: number, first: number): boolean => {
  for (let at = start; at < first; at++)
    if (view.isWord(at) && !view.matches(at, STAGE) && !view.matches(at, LINK) && !isStageNumber(view, at)) return false
  return true
}

const disease = (first: number, last: number, rule: string): Candidate => candidateOf('Disease', first, last, rule, 0.5)

/** Endings of the words of pathology: "onychomycosis", "xerostomia", "neuropathies". */
export const PATHOLOGY =
  /(?:itis|osis|oses|a?emia|uria|opath(?:y|ies)|plasia|penia|[^n]omas?|algia|iasis|ectasia|trophy|megaly|rrhea|plegia|lepsy|philia|dynia|stomia|hidrosis|malacia|cythemia|phagia|pnea)$/

/** Classes of words that are no disease, whatever their ending. */
export const NO_PATHOLOGY = Cue.common | Cue.english | Cue.process | Cue.innStem | Cue.drugHead | Cue.vague

/** Whether a word with such an ending is written as a word. */
const isMedicalWord = (view: View, token: number): boolean =>
  view.isWord(token) && !view.isCaps(token) && view.end(token) - view.start(token) > 6

/** Diseases by their head noun, where no lexicon has them: "inherited enzyme disorders". */
export const findDiseases = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const token of view.waking(Wake.disease)) {
    if (!view.has(token, Cue.diseaseHead)) {
      if (isMedicalWord(view, token))
        found.push(
          disease(tiedStart(view, phraseStart(view, token)), subtypeEnd(view, token + 1), 'mention/disease-suffix'),
        )
      continue
    }
    const first = tiedStart(view, phraseStart(view, token))
    if (view.matches(token, CONDITION) && !allMedical(view, first, token)) continue
    const generic = view.matches(token, GENERIC) || view.has(token, Cue.common | Cue.english)
    if (generic ? !isNamed(view, first, token) : view.shape(token) === 0) continue
    if (view.matches(token, EPISODE) && view.has(token - 1, Cue.diseaseHead)) continue
    if (isDesignation(view, token + 1)) continue
    found.push(disease(first, subtypeEnd(view, token + 1), 'mention/disease-head'))
  }
  return found
}

/** "levodopa-induced dyskinesia", "diabetes-related neuropathy": the cause is part of the name, and is no drug or disease of its own. */
const tiedStart = (view: View, first: number): number => {
  const cause = first - 3
  if (!view.matches(first - 1, TIED) || view.lower(first - 2) !== '-' || cause < view.sentenceStart(first)) return first
  const isNamed = view.isCaps(cause) || view.isKnownAs(cause, 'Drug') || view.isKnownAs(cause, 'Disease')
  return isNamed && view.isWord(cause) ? cause : first
}
const TIED = new WordTest(/^(?:induced|related)$/)

/** "rare pediatric disease designation". */
const isDesignation = (view: View, after: number): boolean => view.matches(after, DESIGNATION)
const DESIGNATION = new WordTest(/^(?:designations?|vouchers?|prv)$/)

/** True where one of the modifiers names the disease rather than grades it. */
const isNamed = (view: View, first: number, head: number): boolean => {
  for (let at = first; at < head; at++)
    if (view.isWord(at) && !view.has(at, Cue.vague) && !view.matches(at, STAGE)) return true
  return false
}

const allMedical = (view: View, first: number, head: number): boolean => {
  for (let at = first; at < head; at++) if (!view.has(at, Cue.diseaseModifier | Cue.diseaseHead)) return false
  return true
}

/** Adjectives of medicine by their endings; names of their own are none. */
const ADJECTIVE = /^\p{L}\p{Ll}+(?:al|ic|ous|ary|oid|ar|ative|genic|tic|ive)$/u

const INFECTION = new WordTest(/^infections?$/)
/** "HIV-1", "RSV". */
const PATHOGEN = new WordTest(/^\p{L}{2,4}v(?:-\d)?$|^hiv-\d$/u)
const PLURAL = new WordTest(/^(?:diseases|disorders|conditions|syndromes)$/)

const phraseStart = (view: View, head: number): number => {
  const floor = Math.max(view.sentenceStart(head), head - 4)
  let first = head
  for (let at = head - 1; at >= floor; at--) {
    const everyday =
      Cue.function |
      Cue.common |
      Cue.english |
      Cue.verb |
      Cue.genericName |
      Cue.title |
      Cue.place |
      Cue.vague |
      Cue.orgHead |
      Cue.drugHead
    if (!view.isWord(at) || view.matches(at, POSSESSIVE)) break
    // "KX7-negative": modifierStart reads it whole.
    if (view.lower(at - 1) === '-' && view.matches(at, STATUS)) break
    // "reproductive and respiratory syndrome", "osteoarthritis pain".
    const joins = view.lower(at) === 'and' && first === at + 1 && view.has(at - 1, Cue.diseaseModifier)
    if (joins && view.lower(head) === 'syndrome' && at - 1 >= floor) continue
    // "enzyme deficiency diseases", "chronic pain conditions".
    if (at === head - 1 && view.matches(head, PLURAL) && view.has(at, Cue.diseaseHead)) first = at
    else if (at === head - 1 && view.lower(head) === 'pain' && view.isKnownAs(at, 'Disease')) first = at
    else if (
      at === head - 1 &&
      view.matches(head, INFECTION) &&
      view.matches(at, PATHOGEN) &&
      view.isKnownAs(at, 'Disease')
    )
      first = at
    else if (first === at + 1 && view.lower(first) === 'virus' && view.isCaps(at)) first = at
    else if (view.has(at, Cue.diseaseModifier) || (!view.has(at, everyday) && ADJECTIVE.test(view.surface(at))))
      first = at
    else break
  }
  while (first < head && view.matches(first, STAGE)) first++
  return first
}
