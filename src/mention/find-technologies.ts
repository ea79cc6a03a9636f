import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { isNamedBeside } from './find-coined-technologies.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const POSSESSIVE = new WordTest(/^['’]s?$/)

export const TECHNOLOGY_HEAD = /^(?:platforms?|technolog(?:y|ies))$/
const HEAD = new WordTest(TECHNOLOGY_HEAD)
const STOP_WORDS = new Set([
  'proprietary',
  'information',
  'current',
  'underlying',
  'such',
  'existing',
  'novel',
  'innovative',
  'its',
  'their',
  'our',
  'cutting-edge',
  'new',
  'unique',
  'leading',
  'advanced',
  'pioneering',
  'premium',
  'patented',
  'uses',
  'use',
  'leverages',
  'developed',
  'created',
  'proven',
  'validated',
  'clinically',
  'commercially',
  'similar',
  'established',
  'versatile',
  'robust',
  'powerful',
  'scalable',
  'differentiated',
  'government-funded',
  'offers',
  'provides',
  'applies',
  'employs',
  'own',
  'in-house',
  'wholly-owned',
  'well-established',
  'investor',
  'investors',
  'founder',
  'shareholder',
])

/** Whether a token can stand before "platform" in its name. */
const isModifier = (view: View, token: number): boolean =>
  view.isWord(token) &&
  !STOP_WORDS.has(view.lower(token)) &&
  (!view.has(token, Cue.function | Cue.verb | Cue.companyNoun | Cue.legalSuffix | Cue.vague) ||
    view.matches(token, SCIENCE) ||
    (view.lower(token) === 'small' && view.lower(token + 1) === 'molecule')) &&
  (view.isCapital(token) || !view.matches(token, DOING)) &&
  (view.isCapital(token) || !view.has(token, Cue.verbForm)) &&
  !view.matches(token, POSSESSIVE)

/** What is done rather than had, where it is written small. */
const DOING = new WordTest(/^(?:\p{Ll}+ing|\p{Ll}+izes)$/u)
/** Words that praise a drug or grade a disease, but tell what a technology does. */
const SCIENCE = new WordTest(/^(?:precision|genetic|genomic|targeted|oncolytic|digital|solid|systemic)$/)

/** "its Precision Lipid Platform": in the title of a platform a word of praise is part of the name. */
const isTitleWord = (view: View, token: number): boolean =>
  view.isCapital(token) &&
  token > view.sentenceStart(token) &&
  (!view.has(token, Cue.function | Cue.verb | Cue.companyNoun | Cue.legalSuffix) || view.lower(token) === 'advanced') &&
  !view.matches(token, POSSESSIVE) &&
  !view.matches(token, OWNER)
const OWNER = new WordTest(/^(?:its|our|their|proprietary)$/)

/** Words of a name, at most, but for what a hyphen or a parenthesis adds. */
const LONGEST = 5

/** "its proprietary nasal carrier technology", "the Probody platform", "Linkora® coating technology". */
const atHead = (view: View, head: number): Candidate | null => {
  const start = view.sentenceStart(head)
  let floor = Math.max(start, head - LONGEST)
  const titled = view.isCapital(head) && view.sentenceAt(head)?.kind !== 'heading'
  let first = head
  while (first - 1 >= floor) {
    const word = view.lower(first - 1)
    if (isModifier(view, first - 1) || (titled && isTitleWord(view, first - 1))) first--
    else if ((word === '®' || word === '™') && isModifier(view, first - 2)) first -= 2
    else if (word === ')' && isAbbreviation(view, first - 2) && view.lower(first - 3) === '(') {
      first -= 3
      floor = Math.max(start, floor - 3)
    }
    // "its liposome-based platform"
    else if (word === 'based' && view.lower(first - 2) === '-' && view.touches(first - 3)) {
      first -= 3
      floor = Math.max(start, floor - 2)
    } else if (word === '-' && view.touches(first - 1) && view.touches(first - 2) && isModifier(view, first - 2))
      first -= 2
    else if (word === ')' || word === '-' || word === '/') return bounded(view, first, head)
    else break
  }
  return bounded(view, first, head)
}

/** One word of capitals, as in "Targeted Antigen Release (TAR) technology". */
const isAbbreviation = (view: View, token: number): boolean => /^\p{Lu}[\p{Lu}\d-]+$/u.test(view.surface(token))

const OWNING = new WordTest(/^['’]s?$|^(?:its|their|our|proprietary|patented)$/)

const bounded = (view: View, first: number, head: number): Candidate | null => {
  if (first === head || isPart(view, head + 1)) return null
  const named = hasName(view, first, head)
  const owned = view.matches(first - 1, OWNING)
  if (!named && (!owned || view.lower(head).endsWith('s') || isEveryday(view, first, head))) return null
  if (named && isField(view, first, head, owned ? SERVICE : FIELD)) return null
  const last = view.has(head + 1, Cue.techHead) && view.matches(head + 1, HEAD) ? head + 2 : head + 1
  if ((!named || isAbbreviated(view, first, head)) && isNamedBeside(view, last - 1)) return null
  return named
    ? candidateOf('Technology', first, last, 'mention/named-platform', 0.75)
    : candidateOf('Technology', first, last, 'mention/owned-technology', 0.5)
}

/** "own technology", "delivery platform": one word of every day or of the trade tells no technology apart. */
const isEveryday = (view: View, first: number, head: number): boolean =>
  head - first === 1 && (view.has(first, Cue.common) || view.matches(first, TRADE))
const TRADE = new WordTest(/^(?:delivery|drug|discovery|vaccine|antibody|platform|formulation|manufacturing|in-house)$/)

/** "AI technologies", "Artificial Intelligence technology": a field of work, not somebody's technology. */
const isField = (view: View, first: number, head: number, words: WordTest): boolean => {
  for (let at = first; at < head; at++)
    if (view.isWord(at) && !view.matches(at, words) && !view.matches(at, SERVICE)) return false
  return true
}
/** Words of offices, laboratories and shops: "Electronic Data Capture platform", "Next Generation Sequencing technology". */
const SERVICE = new WordTest(
  /^(?:electronic|data|capture|customer|relationship|clinical|trial|decision|support|quality|management|system|systems|software|service|as|a|next|next-generation|generation|sequencing|ngs|pcr|rt-pcr|elisa|point|of|care|point-of-care|mobile|web|web-based|online|computer|e-commerce|telehealth|telemedicine|good|practice|manufacturing|supply|chain|enterprise|resource|planning|business|intelligence|social|media|video|financial|payment|trading|and|[-/])$/,
)
/** "Drug Delivery Technologies segment", "Technology Center": a part of a company, a place or a paper, not a technology. */
const isPart = (view: View, after: number): boolean =>
  view.matches(after, PART) || (view.isCapital(after) && view.matches(after, PLACE))
const PART = new WordTest(/^(?:segments?|divisions?|sector|industry|conference|summit|forum|officer|stocks?|transfer)$/)
const PLACE = new WordTest(
  /^(?:cent(?:er|re)|park|group|institute|committee|office|department|fund|council|awards?|day|week|showcase|symposium|congress|meeting|expo|track)$/,
)
const FIELD = new WordTest(
  /^(?:ai|it|ml|artificial|intelligence|machine|learning|information|digital|internet|blockchain|cloud|data|mrna|rna|dna|u\.s\.?|us|eu|3d|vr|ar|iot|5g|and|[-/])$/,
)

const hasName = (view: View, first: number, last: number): boolean => {
  const heading = view.sentenceAt(first)?.kind === 'heading'
  for (let at = first; at < last; at++) {
    const shape = view.shape(at)
    if (!view.isWord(at) || !view.isCapital(at) || view.has(at, Cue.place)) continue
    if ((shape & (Shape.InnerUpper | Shape.Digit)) !== 0) return true
    if (!heading && at > view.sentenceStart(first) && !view.has(at, Cue.techHead)) return true
    if (!view.has(at, Cue.common | Cue.english)) return true
  }
  return false
}

/** "ADC", "mRNA delivery": no name but abbreviations, which every word of science is. */
const isAbbreviated = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (view.isWord(at) && view.isCapital(at) && !ABBREVIATION.test(view.surface(at))) return false
  return true
}
const ABBREVIATION = /^\p{Ll}?\p{Lu}{2,5}$/u

/** Named platforms and technologies, and those that somebody calls its own. */
export const findTechnologies = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const token of view.waking(Wake.technology))
    if (view.has(token, Cue.techHead) && !view.matches(token - 1, HEAD)) {
      const candidate = atHead(view, token)
      if (candidate !== null) found.push(candidate)
    }
  return found
}
