import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { View } from './view.ts'

const everyday = Cue.common | Cue.english | Cue.function | Cue.verb | Cue.drugHead | Cue.diseaseModifier | Cue.vague

/** Words after "anti" that are no molecule: "anti-obesity", "anti-inflammatory". */
export const isMolecule = (view: View, token: number): boolean =>
  view.isWord(token) &&
  view.end(token) - view.start(token) > 2 &&
  (view.shape(token) & (Shape.Initial | Shape.InnerUpper | Shape.Digit)) !== 0 &&
  !view.has(
    token,
    Cue.common | Cue.english | Cue.function | Cue.genericName | Cue.place | Cue.diseaseHead | Cue.verb | Cue.drugHead,
  ) &&
  view.isCaps(token) &&
  !/^\p{Lu}\d{2,4}\p{Lu}$/u.test(view.surface(token))

const ENZYME = new WordTest(/^(?!multi|pan)[\p{L}-]{4,}(?:ase|ases)$/u)
const FOLK_NAME = new WordTest(/^\p{L}{5,}(?:in|ine|one|ol|ide|gen)$/u)

/** "myristoyltransferase inhibitor": an enzyme by its ending. */
export const isEnzyme = (view: View, token: number): boolean =>
  view.isWord(token) && view.matches(token, ENZYME) && !view.has(token, everyday)

/** "sortilin receptor": one word that is no everyday English and is written small. */
export const isFolkName = (view: View, token: number): boolean =>
  view.isWord(token) && view.matches(token, FOLK_NAME) && !view.has(token, everyday)

/** "LpxC", "hTERT", "KX7": letters as no word of English, company or drug has them. */
export const isSymbol = (view: View, token: number): boolean => {
  if (!isMolecule(view, token) || NO_SYMBOL.test(view.surface(token))) return false
  const shape = view.shape(token)
  if ((shape & (Shape.Digit | Shape.Lower)) === 0 || (shape & Shape.Hyphen) !== 0) return false
  return !view.isKnownAs(token, 'Disease') && !view.isKnownAs(token, 'Organization') && !view.isKnownAs(token, 'Drug')
}
/** Quarters, years, doses, nucleic acids, made-up names: what is no gene however it is written. */
const NO_SYMBOL =
  /^(?:Q\d|H[12]$|FY|CY|\p{L}?\d+\p{L}?$|.{0,3}[DR]NAs?$|.*\d{4}|\p{Lu}\p{Ll}{3,}|\p{L}+s$|CAR|TCR|Ig\p{Lu}|T[hr]|.*(?:mab|Bio|Tech|Rx|Lab|Net|Pharm))/u

const SUBSTRATE = new WordTest(
  /^(?!nucleos|nucleot)(?:reverse|\p{L}{4,}(?:an|in|ine|yl|ol|ate|ose|ide|one|oid|amine|yde|um)|acid|guanylate|adenylate|lipid)$/u,
)

/** What an enzyme works on, or how: "tryptophan hydroxylase", "reverse transcriptase". */
export const isSubstrate = (view: View, token: number): boolean =>
  view.matches(token, SUBSTRATE) &&
  !view.isCapital(token) &&
  (view.lower(token) === 'reverse' || !view.has(token, Cue.common | Cue.function | Cue.verb | Cue.drugHead | Cue.vague))

/** Past the number of an enzyme: "phosphodiesterase 4". */
export const numberedEnd = (view: View, last: number): number => (view.matches(last, NUMBERED) ? last + 1 : last)
const NUMBERED = new WordTest(/^(?:\d{1,2}|i{1,3}|iv|ix)$/)

/** "tryptophan hydroxylase inhibitor": an enzyme with what it works on, before a word at a token. */
export const enzymeStart = (view: View, enzyme: number): number =>
  enzyme - 1 >= view.sentenceStart(enzyme) && isSubstrate(view, enzyme - 1) ? enzyme - 1 : enzyme
