import type { Agreement, AgreementField } from '../model/agreement.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Span } from '../model/span.ts'
import { datesOf } from './dates-of.ts'
import type { Unit } from './item.ts'
import { UnitHint } from './unit-hint.ts'
import { tokenize } from '../sentence/tokenize.ts'
import { WordClasses } from '../sentence/word-classes.ts'
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

/** What finds a field's words in a unit: the first group is what is kept. */
interface FieldPattern {
  readonly hint: UnitHint
  readonly pattern: RegExp
  /** Where the pattern is tried: at every word of this class, where it is sticky; everywhere where there is none. */
  readonly starts: WordClasses<'start'> | null
}

/** Made once: the places are data. */
const patternsOf = (): Readonly<Record<WordField, FieldPattern>> =>
  (fieldPatterns ??= {
    territory: territoryPattern(),
    territoryExcluded: {
      hint: new UnitHint(/exclud|except|other|outside/),
      pattern: new RegExp(
        String.raw`(?:excluding|except(?: for| in)?|other than|outside (?:of )?|with the exception of)\s?(?:certain territories of:?\s?)?(${listOfPlaces()})(?![\p{L}])`,
        'u',
      ),
      starts: null,
    },
    field: {
      hint: new UnitHint(/^(?:fields?|treatment|use|applications?)$/),
      pattern:
        /(?:in the field of|in the fields of|field of use (?:of|is)|for (?:the )?(?:potential )?(?:prevention and )?treatment of|for use in|applications? in)\s((?:[^\s.,;]+\s?){1,9}[^\s.,;]*)/iu,
      starts: null,
    },
    sublicensing: {
      hint: new UnitHint(/sub-?licen[sc]/),
      pattern:
        /((?:(?:no |the )?right to (?:grant )?)?sub-?licen[sc](?:e|es|able|ing|ees?)(?![\p{L}])(?: [^\s.;]+){0,12})/iu,
      starts: null,
    },
    option: {
      hint: new UnitHint(/option$/),
      pattern: /((?:an? |the )?(?:exclusive )?option to [^.;]{4,120})/iu,
      starts: null,
    },
    diligence: {
      hint: new UnitHint(/efforts/),
      pattern: /((?:use )?(?:commercially |all )?(?:reasonable|diligent) efforts(?: [^\s.;]+){0,14})/iu,
      starts: null,
    },
    stage: {
      hint: new UnitHint(/clinical|stage|phase|approved|marketed/),
      pattern:
        /((?:pre-?clinical|IND-enabling|discovery)[- ]stage|pre-?clinical|Phase (?:[1-4]|I{1,3}|IV)(?:[ab]|\/[1-4IViab]+)?|clinical[- ]stage|commercial[- ]stage|approved product|marketed product)(?![\p{L}])/iu,
      starts: null,
    },
  })
let fieldPatterns: Readonly<Record<WordField, FieldPattern>> | undefined

const territoryPattern = (): FieldPattern => {
  const words = `world-?wide|global|throughout$|outside$|(?:${placeWords()})(?!\\p{L})`
  return {
    hint: new UnitHint(new RegExp(`^(?:${words})`, 'u')),
    pattern: new RegExp(
      String.raw`((?:world-?wide|global(?:ly)?|throughout the world)(?! (?:leader|leading|health\w*|biopharma\w*|pharma\w*|company|biotech\w*|provider|healthcare|market))|outside (?:of )?${listOfPlaces()}|(?<=(?:rights|licen[sc]e|distribut\w*|commerciali[sz]\w*|market|sell|promote|territor\w+)(?: \S+){0,12} (?:in|throughout|for|across) )${listOfPlaces()})(?![\p{L}])`,
      'iuy',
    ),
    starts: new WordClasses({ start: new RegExp(`^(?:the$|${words})`, 'u') }),
  }
}

/** The first word of each place, as tokens spell it. */
const placeWords = (): string =>
  [...new Set(readTable('territories.tsv').map(({ name = '' }) => tokenize(name.replace(/^the /, '')).lower[0] ?? ''))]
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')

/** The first place where a field's words stand in a unit. */
const find = (unit: Unit, { hint, pattern, starts }: FieldPattern): RegExpExecArray | null => {
  if (!hint.isIn(unit)) return null
  if (starts === null) return pattern.exec(unit.text)
  const classes = starts.of(unit.tokens)
  const { start, word } = unit.tokens
  for (let token = unit.firstToken; token < unit.lastToken; token++) {
    if (classes[word[token] ?? -1] === 0) continue
    pattern.lastIndex = (start[token] ?? 0) - unit.start
    const match = pattern.exec(unit.text)
    if (match !== null) return match
  }
  return null
}

const EXCLUSIVE_WORD = new UnitHint(/exclusive/)
const EXCLUSIVE =
  /(?<![\p{L}-])((?:non-?|co-)?exclusive(?:ly)?)(?:,? \S+){0,6} (?:licen[sc]\w*|rights?|agreement|collaborat\w*|option|distribut\w*|partner\w*|suppl\w*)/iu

/** What stands before a day that an agreement takes effect or ends, and the words that it needs. */
const DAYS = {
  effectiveOn: {
    before: /effective(?: date(?: is| of)?)?,?(?: as of| on| from)?\s$/i,
    hint: new UnitHint(/effective/),
  },
  endedOn: {
    before:
      /(?<![a-z])(?:terminated|expired|ended)(?: \S+){0,8}\s(?:on|in|as of|effective)\s$|(?:expires|will expire|until)\s(?:on |in )?$/i,
    hint: new UnitHint(/terminat|expire|ended|until/),
  },
} as const

type Proofs = Partial<Record<AgreementField, Evidence>>

/**
 * Reads from the units that speak of an agreement the fields that are words: territory and what it leaves out, field,
 * sublicensing, option, diligence, stage; the days it takes effect and ends; exclusivity. Each with its proof.
 */
export const describeAgreement = (agreement: Agreement, tied: readonly Unit[], today: string | null): Described => {
  const proofs: Proofs = { ...agreement.proofs }
  const patterns = patternsOf()
  return {
    territory: wordsTold('territory', patterns.territory, tied, proofs),
    territoryExcluded: wordsTold('territoryExcluded', patterns.territoryExcluded, tied, proofs),
    field: wordsTold('field', patterns.field, tied, proofs),
    sublicensing: wordsTold('sublicensing', patterns.sublicensing, tied, proofs),
    option: wordsTold('option', patterns.option, tied, proofs),
    diligence: wordsTold('diligence', patterns.diligence, tied, proofs),
    stage: wordsTold('stage', patterns.stage, tied, proofs),
    effectiveOn: dayTold('effectiveOn', DAYS.effectiveOn, tied, today, proofs),
    endedOn: dayTold('endedOn', DAYS.endedOn, tied, today, proofs),
    exclusive: agreement.exclusive ?? exclusivity(tied, proofs),
    proofs,
  }
}

/** The words of a field in the first unit that has them. */
const wordsTold = (field: WordField, pattern: FieldPattern, tied: readonly Unit[], proofs: Proofs): string | null => {
  for (const unit of tied) {
    const match = find(unit, pattern)
    const found = match?.[1]?.trim()
    if (match === null || found === undefined) continue
    const start = unit.start + match.index + match[0].lastIndexOf(found)
    proofs[field] = proof({ start, end: start + found.length }, field)
    return found
  }
  return null
}

const dayTold = (
  field: keyof typeof DAYS,
  { before, hint }: (typeof DAYS)[keyof typeof DAYS],
  tied: readonly Unit[],
  today: string | null,
  proofs: Proofs,
): string | null => {
  for (const unit of tied)
    if (hint.isIn(unit))
      for (const date of datesOf(unit, today))
        if (before.test(unit.text.slice(Math.max(0, date.start - 90), date.start))) {
          proofs[field] = proof({ start: unit.start + date.start, end: unit.start + date.end }, field)
          return date.value
        }
  return null
}

const exclusivity = (tied: readonly Unit[], proofs: Proofs): boolean | null => {
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

const proof = ({ start, end }: Span, field: keyof typeof RULES): Evidence => ({
  start,
  end,
  rule: RULES[field],
  confidence: 0.7,
})
const RULES = {
  territory: 'agreement/territory',
  territoryExcluded: 'agreement/territory-excluded',
  field: 'agreement/field',
  sublicensing: 'agreement/sublicensing',
  option: 'agreement/option',
  diligence: 'agreement/diligence',
  stage: 'agreement/stage',
  effectiveOn: 'agreement/effective-on',
  endedOn: 'agreement/ended-on',
  exclusive: 'agreement/exclusive',
} as const satisfies Partial<Record<AgreementField, string>>
