import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import { atInstitution, hasDisease, isJournal, isMeeting, NATIONAL } from './at-institution.ts'
import { inHeading, isNamePart, isPlaceInBrackets, nameStart, organization, POSSESSIVE } from './organization-name.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const SHORT_FORM = new WordTest(/^(?:as|sa|se|ag|ab|nv|bv|lp|kk|oy|sl|aps|sas|spa|pc|srl)$/)
const LOWER_FORM = new WordTest(/^(?:plc|gmbh|llc|inc\.?|ltd\.?|d\.d\.|d\.o\.o\.|s\.r\.o\.|a\.s\.)$/)
const PARTNERSHIP = new WordTest(/^(?:llp|l\.l\.p\.?|p\.c\.?|pllc|p\.l\.l\.c\.?)$/)
/** Who deals in shares and keeps them for others: "Quillmark Securities, LLC", "Holm Capital Markets Inc.", "Orvane Trust Company". */
const BROKER = new WordTest(/^(?:securities|markets|trust|transfer)$/)
const MARKETS_OF = new WordTest(/^(?:capital|stock)$/)
const AFTER_SUBJECT = new WordTest(/^(?:and|['’]s?|®|™|\()$/)
const BRANCH = new WordTest(/^(?:china|japan|korea|india|taiwan|europe|asia|usa|uk|canada|australia|singapore|brazil)$/)

/** Legal forms that are written with a point. */
const ABBREVIATED = new WordTest(/^(?:inc|corp|co|ltd|bros|llc|lp|pvt|pte|pty|sdn|bhd|.*\..*)$/)

/** Past the legal form that starts at `token`: "Co., Ltd.", "Inc.", "S.p.A.". */
const legalEnd = (view: View, token: number): number => {
  let last = token + 1
  const end = view.sentenceEnd(token)
  for (;;) {
    if (last < end && view.lower(last) === '.' && view.touches(last - 1) && view.matches(last - 1, ABBREVIATED)) last++
    const next = last < end && view.lower(last) === ',' ? last + 1 : last
    if (next < end && view.has(next, Cue.legalSuffix) && isForm(view, next) && view.lower(next) !== 'company')
      last = next + 1
    else return last
  }
}

const isForm = (view: View, token: number): boolean => view.isCapital(token) || view.matches(token, LOWER_FORM)

/** Names with a legal form: "Fairmont Bio, Inc.", "Kobe Seiyaku Co., Ltd.", "Nordlys A/S". */
const atLegalSuffix = (view: View, token: number): Candidate | null => {
  if (
    view.matches(token, SHORT_FORM) &&
    /\p{Ll}/u.test(view.surface(token)) &&
    !/^(?:SpA|ApS)$/.test(view.surface(token))
  )
    return null
  // "Denver, CO" is a place, "FAIRMONT CO., LTD." a company.
  const isAbbreviated = view.lower(token + 1) === '.' && view.touches(token)
  if (view.surface(token) === 'CO' && (!isAbbreviated || view.lower(token - 1) === ',')) return null
  if (!isForm(view, token)) return null
  const comma = view.lower(token - 1) === ','
  const before = comma ? token - 1 : token
  const andCompany = view.lower(token) === 'company' || view.lower(token) === 'co'
  const joined = andCompany && (view.lower(token - 1) === 'and' || view.lower(token - 1) === '&')
  // "Orvane Pharma (UK) Limited"
  const inBrackets = view.lower(before - 1) === ')' && isPlaceInBrackets(view, before - 3)
  const nameLast = joined ? token - 1 : inBrackets ? before - 3 : before
  const partners = isPartners(view, nameLast - 1)
  if (!(isNamePart(view, nameLast - 1) || partners) || nameLast - 1 < view.sentenceStart(token)) return null
  const own = nameStart(view, nameLast, false)
  // "University of Voss Research Foundation, Inc."
  const ofInstitution = view.lower(own - 1) === 'of' && view.has(own - 2, Cue.institution)
  const first = ofInstitution ? nameStart(view, nameLast, true) : openingOf(view, own)
  if (nameLast - first === 1 && view.matches(first, REST_OF_NAME)) return null
  const last = legalEnd(view, token)
  const weak = view.matches(token, WEAK_FORM)
  if ((weak || view.lower(token) === 'corporation') && !joined && everydayName(view, first, nameLast))
    return isNational(view, first, nameLast) ? organization(first, last, 'mention/legal-form', 0.7) : null
  if (weak && !joined && inHeading(view, token) && !isPlainName(view, first, nameLast)) return null
  // Law firms and auditors are partnerships.
  const bystander = view.matches(token, PARTNERSHIP) || isBroker(view, first, nameLast, token)
  return organization(first, last, 'mention/legal-form', weak ? 0.8 : 0.95, bystander ? SenseFlag.Bystander : 0)
}

/** Words that are no name elsewhere, before what has a legal form: "Second Story Health, Inc.". */
const openingOf = (view: View, first: number): number =>
  view.matches(first - 1, NAME_OPENING) &&
  view.isCapital(first - 1) &&
  first - 1 >= view.sentenceStart(first) &&
  !inHeading(view, first)
    ? first - 1
    : first
/** Words that names open with, and that stand in none elsewhere. */
export const NAME_OPENING = new WordTest(
  /^(?:first|second|third|one|open|advanced|combined|next|new|all|north|nine|seven|other)$/,
)

/** "Cellular Partners AG": a verb elsewhere, a name's last word before a legal form. */
const isPartners = (view: View, token: number): boolean =>
  view.lower(token) === 'partners' && view.isCapital(token) && isNamePart(view, token - 1)

/** "the South African Nuclear Energy Corporation": everyday words behind a country, written as a name in prose. */
const isNational = (view: View, first: number, last: number): boolean => {
  if (last - first < 3 || inHeading(view, first) || first === view.sentenceStart(first)) return false
  return view.has(first, Cue.place) || view.matches(first, NATIONAL)
}

/** What is left of a name that a line's end broke: "Services, Inc.". */
const REST_OF_NAME = new WordTest(
  /^(?:services|transfer|exchange|company|holdings?|securities|markets|group|partners|trust|bank|international|technologies|systems|industries|sciences|pharmaceuticals|therapeutics|laboratories|biosciences|biotech|ventures|capital|products|solutions|enterprises|management|associates)$/,
)

const WEAK_FORM = new WordTest(/^(?:company|companies|as|incorporated)$/)

const isBroker = (view: View, first: number, nameLast: number, token: number): boolean => {
  if (nameLast - first < 2 || !view.matches(nameLast - 1, BROKER)) return false
  const word = view.lower(nameLast - 1)
  if (word === 'securities') return true
  return word === 'trust' ? view.lower(token) === 'company' : view.matches(nameLast - 2, MARKETS_OF)
}

/** True where every word of a name is everyday English or a place, so that it names nobody. */
const everydayName = (view: View, first: number, last: number): boolean => {
  const everyday = Cue.common | Cue.english | Cue.place | Cue.genericName | Cue.function | Cue.orgHead | Cue.productWord
  for (let at = first; at < last; at++)
    if (
      view.isWord(at) &&
      (!view.has(at, everyday) || (view.shape(at) & Shape.InnerUpper && view.shape(at) & Shape.Lower))
    )
      return false
  return true
}

/** Names that end in the trade's words: "Fairmont Therapeutics", "Nordlys Bio"; "Fairmont Medical" where the rest is no word. */
const atOrgHead = (view: View, token: number): Candidate | null => {
  if (!view.isCapital(token) || token - 1 < view.sentenceStart(token)) return null
  if (!isNamePart(view, token - 1) && !isPossessiveName(view, token - 1)) return null
  if (view.has(token + 1, Cue.orgHead | Cue.productWord) && view.isCapital(token + 1)) return null
  // "Hsinlu Science Park", "CardioRep Cell Therapy": the name goes on.
  const goesOn = isNamePart(view, token + 1) && token + 1 < view.sentenceEnd(token)
  if (
    view.has(token, Cue.productWord) &&
    goesOn &&
    !view.matches(token + 1, HEALTH_BODY) &&
    !view.has(token + 1, Cue.legalSuffix | Cue.place)
  )
    return null
  if (isMeeting(view, token + 1)) return null
  const first = nameStart(view, token + 1, false)
  if (isJournal(view, first)) return null
  if (first === token || (view.lower(token) === 'partners' && view.lower(token + 1) === 'with')) return null
  if (token - first === 1 && view.matches(first, KIND)) return null
  // "Orvane Deepens Fairmont Alliance" tells of a deal.
  if (view.lower(token) === 'alliance' && inHeading(view, token)) return null
  const product = view.has(token, Cue.productWord)
  const plain = isPlainName(view, first, token)
  const everyday = everydayName(view, first, token)
  if (isNamedForDisease(view, first, token)) return organization(first, token + 1, 'mention/institution', 0.7)
  if (everyday && isTitledName(view, first, token)) return organization(first, token + 1, 'mention/trade-word', 0.7)
  const heads =
    first === view.sentenceStart(token) && (view.has(token + 1, Cue.verb) || view.matches(token + 1, AFTER_SUBJECT))
  if (product ? !plain || everyday : !plain && (everyday || (inHeading(view, token) && !heads))) return null
  if (!product && everyday && ((inHeading(view, token) && !heads) || view.has(first, Cue.orgHead | Cue.productWord)))
    return null
  if (everyday && view.isCapital(token + 1) && !view.has(token + 1, Cue.verb | Cue.legalSuffix | Cue.function))
    return null
  if (
    view.matches(token, HEALTH) &&
    view.matches(token + 1, HEALTH_BODY) &&
    view.isCapital(token + 1) &&
    !inHeading(view, token)
  )
    return everyday ? null : organization(first, token + 2, 'mention/institution', 0.7)
  const branch = goesOn && !inHeading(view, token) && view.matches(token + 1, BRANCH)
  const last = branch ? token + 2 : managerEnd(view, token)
  return organization(first, last, 'mention/trade-word', product ? 0.6 : 0.8)
}

/** "Orvane Regional Health System" */
const HEALTH = new WordTest(/^(?:health|healthcare)$/)
const HEALTH_BODY = new WordTest(/^(?:systems?|trust|board|services?)$/)

/** The mark of "Women’s" in a name. */
const isPossessiveName = (view: View, mark: number): boolean =>
  view.matches(mark, POSSESSIVE) && view.has(mark - 1, Cue.possessiveName) && view.isCapital(mark - 1)

/** "the Leukemia Fund", "Malaria Venture": a disease before what charities are called, in prose. */
const isNamedForDisease = (view: View, first: number, head: number): boolean =>
  view.matches(head, DISEASE_FUND) &&
  !inHeading(view, head) &&
  !view.isCapital(head + 1) &&
  hasDisease(view, first, head)
const DISEASE_FUND = new WordTest(/^(?:fund|venture|ventures|trust|group)$/)

const MONEY_HEAD = new WordTest(/^(?:capital|ventures?|fund|group|global|investments?|healthcare|equity|partners)$/)
const MANAGER = new WordTest(/^(?:management|advisors|advisers|investors|managers)$/)

/** Number of a fund: "Calder Ventures III". */
const ROMAN = new WordTest(/^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/)

/** Past "Management" and the like behind the head of a fund's name, or its number: "Calder Capital Management". */
const managerEnd = (view: View, head: number): number =>
  head + 1 < view.sentenceEnd(head) &&
  view.matches(head, MONEY_HEAD) &&
  view.isCapital(head + 1) &&
  (view.matches(head + 1, ROMAN) || (view.matches(head + 1, MANAGER) && !inHeading(view, head)))
    ? head + 2
    : head + 1

/** Before a trade's word these name all companies or drugs of a kind: "Big Pharma", "mRNA Therapeutics". */
export const KIND = new WordTest(/^(?:big|small|large|top|mrna|rnai|adcs?|aav|crispr|car-?t)$/)

/** What only companies are called. */
const COMPANY_HEAD = new WordTest(
  /^(?:therapeutics|biotherapeutics|pharmaceuticals|biopharmaceuticals|biopharma|pharma|biosciences|biologics|biotech|ventures|capital|bank|laboratories|labs)$/,
)

/** Everyday words written as a name in prose, before what only companies are called: "with Copper Basin Bank". */
const isTitledName = (view: View, first: number, head: number): boolean => {
  if (!view.matches(head, COMPANY_HEAD) || inHeading(view, head) || isNamePart(view, head + 1)) return false
  const opens = first === view.sentenceStart(first)
  if (opens ? head - first < 2 : view.isCapital(first - 1)) return false
  // "True North Therapeutics": a place behind another word.
  const isLong = head - first > 1 && !view.has(first, Cue.place)
  const trade =
    (isLong ? 0 : Cue.place) |
    Cue.genericName |
    Cue.orgHead |
    Cue.productWord |
    Cue.drugHead |
    Cue.techHead |
    Cue.targetContext |
    Cue.diseaseHead |
    Cue.diseaseModifier |
    Cue.vague
  for (let at = first; at < head; at++) if (!view.isWord(at) || view.has(at, trade)) return false
  return true
}

/** No word of trade, science or grammar in the name, and no hyphen or code: what is left is made up. */
const isPlainName = (view: View, first: number, last: number): boolean => {
  const words =
    Cue.productWord |
    Cue.drugHead |
    Cue.techHead |
    Cue.targetContext |
    Cue.diseaseModifier |
    Cue.diseaseHead |
    Cue.vague |
    Cue.genericName |
    Cue.place
  for (let at = first; at < last; at++)
    if (view.has(at, words) || (view.shape(at) & (Shape.Hyphen | Shape.Digit)) !== 0) return false
  return !view.has(first, Cue.common)
}

/** Names whose first word says that they are companies': "Grupo Sornavel", "Laboratorios Orvane". */
const atLead = (view: View, token: number): Candidate | null => {
  if (!view.isCapital(token) || (inHeading(view, token) && token > view.sentenceStart(token))) return null
  const end = Math.min(view.sentenceEnd(token), token + 4)
  let last = token + 1
  while (last < end && isNamePart(view, last) && !view.has(last, Cue.genericName)) last++
  if (last === token + 1 || everydayName(view, token + 1, last)) return null
  return organization(token, last, 'mention/lead-word', 0.7)
}

/** Organizations by the form of their names. */
export const findOrganizations = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const token of view.waking(Wake.organization)) {
    const candidate =
      (view.has(token, Cue.legalSuffix) ? atLegalSuffix(view, token) : null) ??
      (view.has(token, Cue.orgHead | Cue.productWord) ? atOrgHead(view, token) : null) ??
      (view.has(token, Cue.institution) ? atInstitution(view, token) : null) ??
      (view.has(token, Cue.orgLead) ? atLead(view, token) : null)
    if (candidate !== null) found.push(candidate)
  }
  return found
}
