import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const TRIAL_WORD = new WordTest(/^(?:trials?|study|studies|phase|clinical)$/)
const STUDY = new WordTest(/^(?:trial|study)$/)
const NUMBER_SIGN = new WordTest(/^(?:no|number|#|suite|box|room|building|protocol|patent|code|lot)$/)

const drug = (first: number, last: number, rule: string, confidence: number): Candidate =>
  candidateOf('Drug', first, last, rule, confidence)

/** Letters, then digits: "AVE9633", "ZX-21", "ORV-1-204", "ZX-CoV-321", "OR-VNE-S07", "177Lu-ORV-617". */
const CODE =
  /^(?:\d{2,3}m?(?:Lu|Ac|Y|I|Pb|Tc|Ga|Cu|Zr|F|In|Ra|Tb|At)-)?(?:[a-z]{0,3}[A-Z][A-Za-z]{0,6})(?:-?[A-Z][A-Za-z]{1,4})?-?[A-Z]?(?:\d{2,7}(?:-\d{1,4})?|\d-\d{2,4})[A-Za-z]{0,3}$/
/** An antibody and its payload: "huC242-DM4". */
const CONJUGATE = /^[A-Za-z]{2,}[\w-]*-(?:DM[1-4]|MMA[EF]|DXd|SN-?38|PBD|vedotin|deruxtecan|emtansine)$/
/** What looks like a code and is none: forms, standards, trials, viruses, mutations, quarters, proteins' families. */
const NO_CODE =
  /^(?:Th\d|Ki-?67|(?:PHQ|GAD|HAM-[AD]|MoCA|EQ|EORTC|QLQ|FACT)-?\d|(?:JPM|ASCO|ASH|ESMO|AACR|EHA|EULAR|ADA|AAN|SITC|AAIC|EASL|ATS|ERS|ACC|AHA)-?20\d\d$|(?:COVID|SARS|MERS|HPV|HIV|HTLV|NCT|ISO|FY|CY|RFC|WO|PCT|DSM|ICD|GAAP|ASC|SFAS|FAS|FIN|SOP|IFRS|PMC|PMID|CIK|CD|IL|HLA|TLR|CYP|AES|CAS|MSCI|SP|CRISPR|Cas|PM|UTC|GMT|EC|IC|LD|Phase|Part|Item|Form|Rule|Act|Section|Suite|Room|Page|Day|Week|Grade|Level|Stage|Type|Class|Series|Table|Figure|Note|Tel|Fax|No)(?![a-z])|[SFK]-\d|[CGTBQ]\d|H1|H\dN|EX-|SB-?[12]$|(?:US|EP)\d|CA-?\d{1,3}$|PD-|B7|P\d{2,3}$|I\d{6}|A\d$|N\d$|AM$|R2$|IFN-?\d|(?:HEK|MCF|THP|HCT|LNCaP|Caco|CHO|MDA|NIH|RAW|NCI|Jurkat|Vero|HepG|SKOV|OVCAR)-?\w?\d|K\d{6}|(?:ACR|PASI|EASI|HAM|BPRS|ASAS|SRI|DAS|SF|WHO|FIGO)-?\d|(?:5-)?FU$)/i

/** A word of the lower-cased shape of what {@link findDrugs} reads: a code, a conjugate, a mark. */
export const DRUG_SHAPE = {
  test: (word: string): boolean =>
    word === '®' ||
    word === '™' ||
    word === '(' ||
    (ANY_CODE.test(word) && !NO_CODE.test(word)) ||
    ANY_CONJUGATE.test(word),
}
const ANY_CODE = new RegExp(CODE.source, 'i')
const ANY_CONJUGATE = new RegExp(CONJUGATE.source, 'i')

/** Trials are called so: "KEYNOTE-189". */
const TRIAL = /^[A-Z]{6,}-\d+$/
/** One letter, digits, one letter: a mutation such as "V600E". */
const MUTATION = /^[A-Z]\d{1,4}[A-Z]$/

/** "the WQ-20 strain": what grows or changes is no product. */
export const STRAIN = new WordTest(/^(?:strains?|variants?|isolates?|lineage|substrain)$/)

const isCode = (view: View, token: number): boolean => {
  const shape = view.shape(token)
  if ((shape & Shape.Digit) === 0 || (shape & (Shape.Initial | Shape.InnerUpper)) === 0) return false
  const word = view.surface(token)
  return (
    CODE.test(word) &&
    !NO_CODE.test(word) &&
    !MUTATION.test(word) &&
    !TRIAL.test(word) &&
    !view.matches(token + 1, STRAIN) &&
    !isTrial(view, token) &&
    !isPostCode(view, token)
  )
}

/** "the TOPAZ-1 trial", "the trial (KX-203)": a word of five letters and a number before "trial", any code after it. */
const isTrial = (view: View, token: number): boolean =>
  (/^[A-Za-z]{5,}-\d+$/.test(view.surface(token)) && view.matches(token + 1, TRIAL_WORD)) ||
  (view.lower(token - 1) === '(' && view.matches(token - 2, STUDY))

/** "MD 20850", "SW1A", flat numbers: a place or a number sign stands before. */
const isPostCode = (view: View, token: number): boolean => view.matches(token - 1, NUMBER_SIGN) || isMoney(view, token)

/** "RM250,000", "RM10 million". */
const isMoney = (view: View, token: number): boolean =>
  view.matches(token + 1, SCALE) || (view.lower(token + 1) === ',' && view.touches(token) && view.touches(token + 1))
const SCALE = new WordTest(/^(?:thousand|million|billion)$/)

const DEVICE = new WordTest(
  /^(?:assay|test|tests|device|devices|software|instrument|reader|analyzer|matrix|cartridge|kit|sequencing|pen|injector|inhaler|powered|enabled|based|driven|process)$/,
)

/** Words by which a mark says what it marks. */
const markOf = (view: View, first: number, after: number): Candidate['type'] => {
  for (let at = after; at < Math.min(after + 3, view.sentenceEnd(first)); at++) {
    if (view.has(at, Cue.techHead) || view.matches(at, DEVICE)) return 'Technology'
    if (view.has(at, Cue.function) || (!view.isWord(at) && view.lower(at) !== '-')) break
  }
  return 'Drug'
}

/** "Asthma Coach™", "Orvane Pharma™": no medicine may be called by what it treats or who makes it. */
const saysMore = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (view.has(at, Cue.diseaseHead | Cue.orgHead) || view.isKnownAs(at, 'Disease')) return true
  return false
}

/** A name before ® or ™: "Kadcyla®", "Orvane Shield™ platform". */
const atMark = (view: View, mark: number, length: number): Candidate | null => {
  const last = mark
  if (!view.isCapital(last - 1) || !view.touches(last - 1)) return null
  const first = markedStart(view, last - 1)
  if (view.end(last - 1) - view.start(first) < 3) return null
  const everyday = Cue.common | Cue.english
  if (first === last - 1 && view.has(first, everyday) && !view.isCaps(first)) return null
  const type = markOf(view, first, mark + length)
  if (type === 'Drug' && last - first > 1 && saysMore(view, first, last)) return null
  return candidateOf(type, first, last, 'mention/brand-mark', 0.7)
}

/** A mark behind a short or an everyday word marks the capital words before it, too: "Clara HD®", "Resilient Acid®". */
const markedStart = (view: View, word: number): number => {
  if (view.end(word) - view.start(word) > 2 && !view.has(word, Cue.common | Cue.english)) return word
  const floor = Math.max(view.sentenceStart(word), word - 2)
  let first = word
  while (first > floor && view.isCapital(first - 1) && !view.has(first - 1, Cue.function | Cue.verb)) first--
  return first > view.sentenceStart(word) || first === word ? first : first + 1
}

/** An INN is one word; a hyphen stands only before the four letters of a biosimilar or between antibody and payload. */
const isInn = (view: View, token: number): boolean =>
  !view.has(token, Cue.drugHead) &&
  ((view.shape(token) & Shape.Hyphen) === 0 ||
    /-(?:[a-z]{4}|cel|vec|alfa|[a-z]{4,}(?:mab|taxel|tinib|platin))$/.test(view.surface(token))) &&
  !(view.isCapital(token) && view.isCapital(token + 1) && view.has(token + 1, Cue.legalSuffix | Cue.orgHead))

const ofInn = (view: View, token: number): Candidate => {
  const first = innStart(view, token)
  const last = innEnd(view, token)
  return isOneOfMany(view, token)
    ? candidateOf('Substance', first, last, 'mention/combined', 0.9)
    : drug(first, last, 'mention/inn-stem', 0.85)
}

const MOST_COMBINED = 4

/** "Orvane® (orvatinib/zelotinib)": an ingredient of a product that has several. */
const isOneOfMany = (view: View, token: number): boolean => {
  let first = token
  const floor = Math.max(view.sentenceStart(token) + 1, token - 2 * MOST_COMBINED)
  while (first > floor + 1 && view.matches(first - 1, JOINT) && view.isWord(first - 2)) first -= 2
  if (view.lower(first - 1) !== '(' || (!view.isCapital(first - 2) && !MARK.test(view.lower(first - 2)))) return false
  return view.matches(first + 1, JOINT) && view.has(first + 2, Cue.innStem) && first - 1 >= view.sentenceStart(token)
}
const JOINT = new WordTest(/^(?:\/|and|\+)$/)
const MARK = /^[®™)]$/

/** Drugs by shape: code names, stems of INNs, antibody-payload names, brand marks. */
export const findDrugs = (view: View): Candidate[] => {
  const found: Candidate[] = []
  const stem = Cue.innStem
  for (const token of view.waking(Wake.drug)) {
    if (!view.isWord(token)) {
      const mark = view.markLength(token)
      const marked = mark > 0 ? atMark(view, token, mark) : null
      if (marked !== null) found.push(marked)
    } else if (view.has(token, stem) && isInn(view, token)) found.push(ofInn(view, token))
    else if (isCode(view, token))
      found.push(drug(token, token + 1, 'mention/code-name', view.isTargetSymbol(token) ? 0.35 : 0.85))
    else if ((view.shape(token) & Shape.Hyphen) !== 0 && CONJUGATE.test(view.surface(token)))
      found.push(drug(token, token + 1, 'mention/antibody-payload', 0.95))
  }
  return found
}

const SECOND = new WordTest(
  /^(?:vedotin|deruxtecan|emtansine|ozogamicin|tesirine|govitecan|ravtansine|soravtansine|mafodotin|tansine|pelidotin|alfa|beta|tiuxetan|autoleucel|ciloleucel|maraleucel|autotemcel|parvovec|laherparepvec|roxaparvovec|lixadotin|rezetecan|tirumotecan|samrotecan|botidotin|retlirafusp|pegol|sodium|potassium|calcium|succinate|mesylate|dimesylate|tosylate|ditosylate|fumarate|maleate|malate|tartrate|besylate|hydrochloride|hydrobromide|etexilate|medoxomil|cilexetil|proxetil|axetil|pivoxil|dipivoxil|disoproxil|alafenamide|marboxil|\p{L}{3,}(?:tecan|dotin|tansine|sirine|zogamicin))$/u,
)

/** The first word of a cell or gene therapy's name: "idecabtagene vicleucel". */
const innStart = (view: View, token: number): number =>
  view.matches(token, CELL_OR_GENE) && view.matches(token - 1, GENE) ? token - 1 : token
const CELL_OR_GENE = new WordTest(/(?:cel|vec)$/)
const GENE = new WordTest(/^\p{L}{4,}gene$/u)

/** The second word of a two-word name: "brentuximab vedotin", "epoetin alfa". */
const innEnd = (view: View, token: number): number => (view.matches(token + 1, SECOND) ? token + 2 : token + 1)
