import type { Agreement, AgreementField } from '../model/agreement.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Span } from '../model/span.ts'
import { datesOf } from './dates-of.ts'
import type { Unit } from './item.ts'
import { tokenize } from '../sentence/tokenize.ts'
import { WordHint } from '../sentence/word-hint.ts'
import { readTable } from '../lexicon/read-table.ts'

type Described = Pick<
  Agreement,
  | 'territory'
  | 'territoryExcluded'
  | 'field'
  | 'sublicensing'
  | 'option'
  | 'diligence'
  | 'stage'
  | 'effectiveOn'
  | 'endedOn'
  | 'exclusive'
  | 'proofs'
>
type WordField = 'territory' | 'territoryExcluded' | 'field' | 'sublicensing' | 'option' | 'diligence' | 'stage'

let places: string | undefined
const PLACES = (): string =>
  (places ??= readTable('territories.tsv')
    .map(({ name = '' }) => name)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.').replace(/^the /, '(?:the )?'))
    .join('|'))
const listOfPlaces = (): string => `(?:${PLACES()})(?:(?:,? and |, (?:and )?|/)(?:${PLACES()}))*`

/** What finds each field's words; the first group is what is kept. Made once: the places are data. */
const patternsOf = (): Readonly<Record<WordField, RegExp>> =>
  (patterns ??= {
    territory: new RegExp(
      String.raw`(?<![\p{L}])((?:world-?wide|global(?:ly)?|throughout the world)(?! (?:leader|leading|health\w*|biopharma\w*|pharma\w*|company|biotech\w*|provider|healthcare|market))|outside (?:of )?${listOfPlaces()}|(?<=(?:rights|licen[sc]e|distribut\w*|commerciali[sz]\w*|market|sell|promote|territor\w+)(?: \S+){0,12} (?:in|throughout|for|across) )${listOfPlaces()})(?![\p{L}])`,
      'iu',
    ),
    territoryExcluded: new RegExp(
      String.raw`(?:excluding|except(?: for| in)?|other than|outside (?:of )?|with the exception of)\s?(?:certain territories of:?\s?)?(${listOfPlaces()})(?![\p{L}])`,
      'u',
    ),
    field:
      /(?:in the field of|in the fields of|field of use (?:of|is)|for (?:the )?(?:potential )?(?:prevention and )?treatment of|for use in|applications? in)\s((?:[^\s.,;]+\s?){1,9}[^\s.,;]*)/iu,
    sublicensing:
      /((?:(?:no |the )?right to (?:grant )?)?sub-?licen[sc](?:e|es|able|ing|ees?)(?![\p{L}])(?: [^\s.;]+){0,12})/iu,
    option: /((?:an? |the )?(?:exclusive )?option to [^.;]{4,120})/iu,
    diligence: /((?:use )?(?:commercially |all )?(?:reasonable|diligent) efforts(?: [^\s.;]+){0,14})/iu,
    stage:
      /((?:pre-?clinical|IND-enabling|discovery)[- ]stage|pre-?clinical|Phase (?:[1-4]|I{1,3}|IV)(?:[ab]|\/[1-4IViab]+)?|clinical[- ]stage|commercial[- ]stage|approved product|marketed product)(?![\p{L}])/iu,
  })
let patterns: Readonly<Record<WordField, RegExp>> | undefined

/** What every match holds: a cheap test before the careful one. Made once: the places are data. */
const hintsOf = (): Readonly<Record<WordField, WordHint>> =>
  (hints ??= {
    territory: new WordHint(new RegExp(String.raw`world|global|throughout|outside|^(?:${placeWords()})(?!\p{L})`, 'u')),
    territoryExcluded: new WordHint(/exclud|except|other|outside/),
    field: new WordHint(/field|treatment|use|application/),
    sublicensing: new WordHint(/licen[sc]/),
    option: new WordHint(/option/),
    diligence: new WordHint(/efforts/),
    stage: new WordHint(/clinical|stage|phase|approved|marketed/),
  })
let hints: Readonly<Record<WordField, WordHint>> | undefined

/** The first word of each place, as tokens spell it. */
const placeWords = (): string =>
  [...new Set(readTable('territories.tsv').map(({ name = '' }) => tokenize(name.replace(/^the /, '')).lower[0] ?? ''))]
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')

const EXCLUSIVE_WORD = new WordHint(/exclusive/)
const EXCLUSIVE =
  /(?<![\p{L}-])((?:non-?|co-)?exclusive(?:ly)?)(?:,? \S+){0,6} (?:licen[sc]\w*|rights?|agreement|collaborat\w*|option|distribut\w*|partner\w*|suppl\w*)/iu
const EFFECTIVE_WORD = new WordHint(/effective/)
const ENDED_WORD = new WordHint(/terminat|expire|ended|until/)
const EFFECTIVE = /effective(?: date(?: is| of)?)?,?(?: as of| on| from)?\s$/i
const ENDED =
  /(?:terminated|expired|ended)(?: \S+){0,8}\s(?:on|in|as of|effective)\s$|(?:expires|will expire|until)\s(?:on |in )?$/i

/**
 * Reads from the units that speak of an agreement the fields that are words: territory and what it leaves out, field,
 * sublicensing, option, diligence, stage; the days it takes effect and ends; exclusivity. Each with its proof.
 */
export const describeAgreement = (agreement: Agreement, tied: readonly Unit[], today: string | null): Described => {
  const proofs: Partial<Record<AgreementField, Evidence>> = { ...agreement.proofs }
  const words = (field: WordField): string | null => {
    for (const unit of tied) {
      if (!hintsOf()[field].isIn(unit)) continue
      const match = patternsOf()[field].exec(unit.text)
      const found = match?.[1]?.trim()
      if (match === null || found === undefined) continue
      const start = unit.start + match.index + match[0].lastIndexOf(found)
      proofs[field] = proof({ start, end: start + found.length }, field)
      return found
    }
    return null
  }
  const day = (field: 'effectiveOn' | 'endedOn', before: RegExp, hint: WordHint): string | null => {
    for (const unit of tied)
      if (hint.isIn(unit))
        for (const date of datesOf(unit, today))
          if (before.test(unit.text.slice(Math.max(0, date.start - 90), date.start))) {
            proofs[field] = proof({ start: unit.start + date.start, end: unit.start + date.end }, field)
            return date.value
          }
    return null
  }
  return {
    territory: words('territory'),
    territoryExcluded: words('territoryExcluded'),
    field: words('field'),
    sublicensing: words('sublicensing'),
    option: words('option'),
    diligence: words('diligence'),
    stage: words('stage'),
    effectiveOn: day('effectiveOn', EFFECTIVE, EFFECTIVE_WORD),
    endedOn: day('endedOn', ENDED, ENDED_WORD),
    exclusive: agreement.exclusive ?? exclusivity(tied, proofs),
    proofs,
  }
}

const exclusivity = (tied: readonly Unit[], proofs: Partial<Record<AgreementField, Evidence>>): boolean | null => {
  for (const unit of tied) {
    const match = EXCLUSIVE_WORD.isIn(unit) ? EXCLUSIVE.exec(unit.text) : null
    if (match?.[1] === undefined || match[1].startsWith('co-')) continue
    proofs.exclusive = proof(
      { start: unit.start + match.index, end: unit.start + match.index + match[0].length },
      'exclusive',
    )
    return !/^non/i.test(match[1])
  }
  return null
}

const proof = (span: Span, field: AgreementField): Evidence => ({
  ...span,
  rule: `agreement/${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  confidence: 0.7,
})
