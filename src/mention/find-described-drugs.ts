import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { STRAIN } from './find-drugs.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** Letters and a hyphen, then what the code stands for: "GEO-MVA", "AK-antiVEGF", "AK-CLRN1". */
const LETTER_CODE = /^(\p{Lu}{2,5})-(?:(?!\p{Lu}\d+$)\p{Lu}[\p{Lu}\d]{1,7}|anti\p{Lu}[\p{Lu}\d]{1,7})$/u
/** Prefixes of classes, viruses and trials, which name no product. */
const NO_PREFIX =
  /^(?:CAR|TCR|TIL|NK|SARS|MERS|HIV|HPV|HSV|RSV|PD|CTLA|LAG|TIM|HER|GLP|IL|TNF|IFN|US|EU|UK|NON|PRE|ALS|PTSD)$/
const PRODUCT_AFTER = new WordTest(/^(?:vaccine|vaccines|program|programme|candidate|gene|trial|study|based)$/)
const FOR = new WordTest(/^(?:for|is|,|will)$/)

/** Names before "-Selective Program" and the like. */
const TITLED = /^(?:\p{Lu}[\p{L}\d]+)-(?:selective|targeted|directed|specific|targeting)$/iu
const AIM = new WordTest(/^(?:selective|targeted|directed|specific)$/)
const PROGRAM = new WordTest(/^programm?e?$/)
const CELL_OR_GENE = new WordTest(/^(?:cell|gene)$/)
const DOSAGE_FORM = new WordTest(
  /^(?:pellet|patch|implant|film|gel|cream|ointment|spray|lozenge|tablet|capsule|injection|powder)$/,
)
const ARTICLE = new WordTest(/^(?:an?|its)$/)
const TO_OF = new WordTest(/^(?:to|of|for)$/)

/** Codes of letters alone, short codes and the words that describe a product, by their lower-cased spelling. */
export const DESCRIBING = new RegExp(
  [
    String.raw`^\p{L}{2,5}-\p{L}[\p{L}\d]{1,11}$|^\p{L}{3}-\d$|^biosimilar$`,
    ...[PROGRAM, CELL_OR_GENE, DOSAGE_FORM].map(({ pattern }) => pattern.source),
  ].join('|'),
  'u',
)
/** What may open the document's codes with digits. */
export const CODE_FAMILY = /^\p{L}{2,5}-(?=\p{L}*\d)/u

/** Letters that open the document's codes with digits: "ORV" of "ORV-12". */
const codePrefixes = (view: View): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const token of view.waking(Wake.codeFamily)) {
    if (!view.isCapital(token)) continue
    const letters = /^(\p{Lu}{2,5})-(?=\p{Lu}*\d)/u.exec(view.surface(token))?.[1]
    if (letters !== undefined && !NO_PREFIX.test(letters)) found.add(letters)
  }
  return found
}

/** A code of letters alone: one of a family with digits, or one that stands where a product does. */
const atLetterCode = (view: View, token: number, prefixes: () => ReadonlySet<string>): Candidate | null => {
  const prefix = LETTER_CODE.exec(view.surface(token))?.[1]
  if (prefix === undefined || NO_PREFIX.test(prefix) || view.isTargetSymbol(token)) return null
  if (view.matches(token + 1, STRAIN)) return null
  const family = prefixes().has(prefix)
  const placed =
    view.matches(token + 1, PRODUCT_AFTER) ||
    (view.matches(token + 1, FOR) && hasProductHead(view, token + 2)) ||
    (view.lower(token + 1) === '-' && view.lower(token + 2) === 'based')
  return family || placed ? candidateOf('Drug', token, token + 1, 'mention/letter-code', family ? 0.8 : 0.65) : null
}

const NO_PRODUCT = new WordTest(/^(?:trials?|study|studies|receptors?|inhibitors?|agonists?|antagonists?|infections?)$/)

/** Three letters and one digit, which is what a target or a trial's name is not: "ORV-1". */
const atShortCode = (view: View, token: number): Candidate | null =>
  /^\p{Lu}{3}-\d$/u.test(view.surface(token)) &&
  !NO_PREFIX.test(view.surface(token).slice(0, 3)) &&
  !/^(?:SGL|DPP|COX|BCL|MCL|MEK|AKT|LAG|TIM|MIP|MCP|HSP|MMP|PAR|TNF|TGF|IGF|FGF|JAK|TYK|NYH|ISO|DSM|TLR|HLA|EGF|MCF|THP|ASO|PHQ|GAD|IGA|ADL)/.test(
    view.surface(token),
  ) &&
  !view.isTargetSymbol(token) &&
  !view.matches(token + 1, NO_PRODUCT)
    ? candidateOf('Drug', token, token + 1, 'mention/short-code', 0.6)
    : null

const PRODUCT_HEAD = new WordTest(/^(?:treatment|prevention|vaccine|candidate|therapy|inhibitor|antibody)$/)

/** "the treatment of", "a candidate vaccine", "Orvane's candidate": within a few words what only a product is called. */
const hasProductHead = (view: View, from: number): boolean => {
  const end = Math.min(from + 6, view.sentenceEnd(from))
  for (let at = from; at < end; at++) if (view.matches(at, PRODUCT_HEAD)) return true
  return false
}

/** "the KX7-Selective Program": a programme with a title; written small only where the document writes it large, too. */
const atTitledProgram = (view: View, token: number, titled: Set<string>): Candidate | null => {
  if (!view.matches(token, PROGRAM) || !isTitle(view, token - 1)) return null
  const first = titleStart(view, token - 1)
  const words = view.words(first, token + 1).toLowerCase()
  if (view.isCapital(token)) titled.add(words)
  return titled.has(words) ? candidateOf('Drug', first, token + 1, 'mention/titled-program', 0.8) : null
}

const isTitle = (view: View, token: number): boolean =>
  TITLED.test(view.surface(token)) ||
  (view.matches(token, AIM) && view.lower(token - 1) === '-' && view.isCaps(token - 2))

const titleStart = (view: View, token: number): number => (TITLED.test(view.surface(token)) ? token : token - 2)

/** "Sornavix Cell Therapy", "Sornavix cell therapy": a made-up name, then what it is. */
const atNamedTherapy = (view: View, token: number): Candidate | null => {
  if (!view.matches(token, CELL_OR_GENE) || view.lower(token + 1) !== 'therapy') return null
  const name = token - 1
  if (name < view.sentenceStart(token) || !view.isCaps(name) || view.isTargetSymbol(name)) return null
  const shape = view.shape(name)
  const mixed =
    (shape & Shape.InnerUpper) !== 0 && (shape & Shape.Lower) !== 0 && !/^(?:CAR|TCR|TIL)/.test(view.surface(name))
  return mixed ? candidateOf('Drug', name, token + 2, 'mention/named-therapy', 0.8) : null
}

/** "a biosimilar to zelotimab", "biosimilar of zelotimab for injection". */
const atBiosimilar = (view: View, token: number): Candidate | null => {
  if (view.lower(token) !== 'biosimilar' || !view.matches(token + 1, TO_OF)) return null
  const of = token + 2
  if (!view.has(of, Cue.innStem) && !isKnownDrug(view, of)) return null
  const last = view.lower(of + 1) === 'for' && view.lower(of + 2) === 'injection' ? of + 3 : of + 1
  return candidateOf('Drug', token, last, 'mention/biosimilar', 0.75)
}

const isKnownDrug = (view: View, token: number): boolean => view.isKnownAs(token, 'Drug')

/** "an implantable zelotrexone pellet": the ingredient, written small, of a form that somebody makes. */
const atIngredient = (view: View, token: number): Candidate | null => {
  if (!view.matches(token, DOSAGE_FORM) || !view.isWord(token - 1) || view.isCapital(token - 1)) return null
  if (!isKnownDrug(view, token - 1) || view.has(token - 1, Cue.common)) return null
  for (let at = token - 2; at >= Math.max(view.sentenceStart(token), token - 6); at--) {
    if (view.matches(at, ARTICLE))
      return at < token - 2 ? candidateOf('Substance', token - 1, token, 'mention/ingredient', 0.9) : null
    if (view.has(at, Cue.function) || !view.isWord(at)) return null
  }
  return null
}

/** Products that a description names, and the ingredients that one names. */
export const findDescribedDrugs = (view: View): Candidate[] => {
  let known: ReadonlySet<string> | undefined
  const prefixes = (): ReadonlySet<string> => (known ??= codePrefixes(view))
  const titled = new Set<string>()
  const found: Candidate[] = []
  for (const token of view.waking(Wake.describedDrug)) {
    if (!view.isWord(token)) continue
    const candidate =
      (view.isCapital(token) ? (atLetterCode(view, token, prefixes) ?? atShortCode(view, token)) : null) ??
      atTitledProgram(view, token, titled) ??
      atNamedTherapy(view, token) ??
      atBiosimilar(view, token) ??
      atIngredient(view, token)
    if (candidate !== null) found.push(candidate)
  }
  return found
}
