import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const OF_OR_FOR = new WordTest(/^(?:of|for)$/)
const SAINT = new WordTest(/^st\.?$/)
const SHORT_FORM = new WordTest(/^(?:as|sa|se|ag|ab|nv|bv|lp|kk|oy|sl|aps|sas|spa|pc|srl)$/)
const LOWER_FORM = new WordTest(/^(?:plc|gmbh|llc|inc\.?|ltd\.?|d\.d\.|d\.o\.o\.|s\.r\.o\.|a\.s\.)$/)
const PARTNERSHIP = new WordTest(/^(?:llp|l\.l\.p\.?|p\.c\.?|pllc|p\.l\.l\.c\.?)$/)
/** Who deals in shares and keeps them for others: "Quillmark Securities, LLC", "Holm Capital Markets Inc.", "Orvane Trust Company". */
const BROKER = new WordTest(/^(?:securities|markets|trust|transfer)$/)
const MARKETS_OF = new WordTest(/^(?:capital|stock)$/)
const AFTER_SUBJECT = new WordTest(/^(?:and|['’]s?|®|™|\()$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const NUMBER = new WordTest(/^\d/)
const BRANCH = new WordTest(/^(?:china|japan|korea|india|taiwan|europe|asia|usa|uk|canada|australia|singapore|brazil)$/)
const NATIONAL = new WordTest(/^(?:national|royal|federal|royal)$/)

const organization = (first: number, last: number, rule: string, confidence: number, flags = 0): Candidate =>
  candidateOf('Organization', first, last, rule, confidence, null, flags)

/** Whether a token can stand inside an organization's name, seen from its right. */
const isNamePart = (view: View, token: number): boolean =>
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

const isPlaceInBrackets = (view: View, open: number): boolean =>
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
const FIELD = new WordTest(
  /^(?:development|therapy|drug|clinical|trials?|study|investor|business|information|data|patent|priority|cohort)$/,
)

const FIELD_WORDS = Cue.common | Cue.english | Cue.diseaseHead | Cue.diseaseModifier | Cue.vague

/** First token of the name that ends before `last`; `wide` names hold "of", "for" and "and". */
const nameStart = (view: View, last: number, wide: boolean): number => {
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

const inHeading = (view: View, token: number): boolean => view.sentenceAt(token)?.kind === 'heading'

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

/** Universities, hospitals, institutes, foundations, ministries. */
const atInstitution = (view: View, token: number): Candidate | null => {
  if (!view.isCapital(token)) return null
  // "Portland and University of Oslo": an "of" after the head says that "and" before it joins two names.
  const first = nameStart(view, token + 1, !view.matches(token + 1, OF_OR_FOR))
  let last = token + 1
  const end = view.sentenceEnd(token)
  const ofName = (at: number): number => {
    let next = at
    while (next < end && isNamePart(view, next)) next++
    // "Foundation for Parkinson's Research"
    if (
      next > at &&
      view.has(next - 1, Cue.possessiveName) &&
      view.matches(next, POSSESSIVE) &&
      view.isCapital(next + 1)
    )
      return ofName(next + 1)
    return next
  }
  const link = view.lower(last)
  if (
    last < end &&
    (link === 'of' || isForField(view, first, last) || (link === 'on' && view.matches(token, ON_FIELD)))
  ) {
    const from = view.lower(last + 1) === 'the' ? last + 2 : last + 1
    let next = ofName(from)
    while (
      next > from &&
      next < end &&
      (view.lower(next) === 'and' ||
        view.lower(next) === '&' ||
        view.lower(next) === 'of' ||
        (view.lower(next) === 'at' && !(view.matches(token, OF_ANOTHER) && isWorkplace(view, first)))) &&
      ofName(next + 1) > next + 1 &&
      !joinsInstitution(view, next, ofName(next + 1))
    )
      next = ofName(next + 1)
    if (next > from) last = next
  }
  last = last === token + 1 ? behindEnd(view, first, token) : campusEnd(view, first, last)
  if (last - first < 2 && view.lower(token) !== 'institut') return null
  while (last > token + 1 && view.has(last - 1, Cue.genericName) && !view.matches(last - 1, FIELD)) last--
  if (last - first < 2 || view.matches(last - 1, MEETING) || isMeeting(view, last)) return null
  // "the Center for Blood Research at Orvane Hospital": a part of what is named behind it.
  if (last - token > 1 && view.lower(last) === 'at' && view.isCapital(last + 1) && view.matches(token, OF_ANOTHER))
    return null
  // "deepens its Orvane Alliance": a deal, unless it is against a disease.
  const isWeak = view.matches(token, UNION) && !hasDisease(view, first, token)
  if (
    (isWeak || namesNobody(view, first, last)) &&
    !isTitledCharity(view, first, token, last) &&
    !isTitledInstitute(view, first, token, last)
  )
    return null
  return organization(first, last, 'mention/institution', 0.75)
}

/** "Institute for Myeloma Research"; "a grant from the Orvane Foundation for KX-12" ends before what it is for. */
const isForField = (view: View, first: number, link: number): boolean => {
  if (view.lower(link) !== 'for') return false
  if ((view.shape(link + 1) & Shape.Digit) !== 0 || view.isKnownAs(link + 1, 'Drug')) return false
  const isFull = link - first > 1
  if (isFull && view.matches(link - 1, PLACE_OF_WORK)) return false
  const known =
    Cue.common | Cue.english | Cue.place | Cue.diseaseHead | Cue.diseaseModifier | Cue.function | Cue.possessiveName
  return !isFull || view.isCapital(link + 2) || view.has(link + 1, known)
}
const PLACE_OF_WORK = new WordTest(/^(?:university|hospital|college|clinic)$/)

/** Parts that stand "at" a whole: "Center for Blood Research at Orvane Hospital". */
const OF_ANOTHER = new WordTest(
  /^(?:cent(?:er|re)|office|agency|clinic|hospital|institute|foundation|network|initiative)$/,
)

/** Whether a person's title stands shortly before: "director of the Center for". */
const isWorkplace = (view: View, first: number): boolean => {
  const floor = Math.max(view.sentenceStart(first), first - MOST_TO_TITLE)
  for (let at = first - 1; at >= floor; at--) if (view.has(at, Cue.title) || view.matches(at, HEADING)) return true
  return false
}
const HEADING = new WordTest(/^(?:co|vice|deputy|associate|assistant)-|^(?:directs|heads|leads|joined|joins)$/)
const MOST_TO_TITLE = 10

/** Heads that their name follows: "University Hospital Orvane", "Institut Orvane", "King’s College London". */
const NAMED_BEHIND = new WordTest(/^(?:hospitals?|college|school)$/)
const NAMED_BEHIND_ABROAD = new WordTest(
  /^(?:institut|instituto|istituto|charité|klinikum|hôpital|hospital|karolinska|universidad|universidade|universita|università|universität|université|universiteit|centro|fundación)$/,
)
const PARTICLE = new WordTest(/^(?:de|du|des|di|da|do|della|del|la|für|universitario|universitaire)$/)

/** Past the name behind a head that its name follows. */
const behindEnd = (view: View, first: number, head: number): number => {
  const end = view.sentenceEnd(head)
  let name = head + 1
  const abroad = view.matches(head, NAMED_BEHIND_ABROAD)
  while (abroad && name < end && view.matches(name, PARTICLE)) name++
  if (name >= end || inHeading(view, head) || !isNamePart(view, name)) return head + 1
  const other = Cue.genericName | Cue.orgHead | Cue.productWord | Cue.institution | Cue.legalSuffix
  if (view.has(name, other)) return head + 1
  const isHead = first === head && abroad
  const isKind =
    view.matches(head, NAMED_BEHIND) &&
    head > first &&
    view.has(first, Cue.institution | Cue.common | Cue.possessiveName)
  if (!isHead && !(isKind && (view.has(name, Cue.place) || !view.has(name, Cue.common | Cue.english)))) return head + 1
  let last = name + 1
  while (last < end && last < name + 3 && isNamePart(view, last) && !view.has(last, other)) last++
  return last
}

/** "the University of Oslo and Bergen Hospital" are two, as with "Orvane Biotech"; "the Institute of Science and Technology" is one. */
const joinsInstitution = (view: View, link: number, end: number): boolean => {
  if (view.lower(link) !== 'and' && view.lower(link) !== '&') return false
  const everyday = Cue.common | Cue.english | Cue.genericName
  if (end - link > 2 && view.has(end - 1, Cue.orgHead | Cue.legalSuffix) && !view.has(link + 1, everyday)) return true
  for (let at = link + 1; at < end; at++) if (view.has(at, Cue.institution)) return true
  return false
}

/** Bodies that are "on" their field: "Institute on Aging", "Council on Nursing". */
const ON_FIELD = new WordTest(/^(?:institute|commission|council|committee|office|agency|center|centre)$/)

/** "the Society of Haematology (SOH) 2025 Annual Meeting" is a meeting. */
const isMeeting = (view: View, last: number): boolean => {
  let at = last
  if (view.lower(at) === '(' && view.lower(at + 2) === ')') at += 3
  if (view.matches(at, POSSESSIVE)) at++
  for (const end = Math.min(view.sentenceEnd(last - 1), at + 4); at < end; at++) {
    if (view.matches(at, MEETING)) return true
    if (!view.isCapital(at) && !view.matches(at, NUMBER) && view.lower(at) !== 'annual') return false
  }
  return false
}
const MEETING = new WordTest(
  /^(?:meetings?|congress|conference|symposium|summit|convention|forum|workshop|exposition|awards?|prize|index|park|day|week)$/,
)

/** "the Journal of Orvane Medicine", "published in Orvane Oncology". */
const isJournal = (view: View, first: number): boolean =>
  view.matches(first - 1, IN_OR_OF) && view.matches(view.lower(first - 2) === 'the' ? first - 3 : first - 2, PUBLISHED)
const IN_OR_OF = new WordTest(/^(?:in|of)$/)
const PUBLISHED = new WordTest(
  /^(?:journal|annals|archives|proceedings|published|publication|publishes|appeared|issue)$/,
)

/** States whose universities name their campus after a comma: "University of Nevada, Reno". */
const CAMPUSES = new WordTest(/^(?:california|maryland|nevada|missouri|illinois|hawaii|alaska|colorado)$/)

const ABROAD = new WordTest(/^(?:usa|u\.s\.a?\.?|u\.s|md|nev|mo|calif|ill|colo)$/)

const campusEnd = (view: View, first: number, last: number): number => {
  if (view.lower(first) !== 'university' || !view.matches(last - 1, CAMPUSES) || view.lower(last) !== ',') return last
  let end = last + 1
  while (end < view.sentenceEnd(first) && end < last + 4 && isNamePart(view, end)) end++
  return end === last + 1 || view.matches(last + 1, ABROAD) || view.has(last + 1, Cue.institution) ? last : end
}

/** Only everyday words, words of trade and heads: "Center of Excellence", "Dry Eye Clinic"; a place makes it a name. */
const namesNobody = (view: View, first: number, last: number): boolean => {
  const words =
    Cue.common |
    Cue.english |
    Cue.function |
    Cue.genericName |
    Cue.institution |
    Cue.orgHead |
    Cue.productWord |
    Cue.diseaseHead |
    Cue.diseaseModifier |
    Cue.vague
  if (last - first > 2 && view.matches(first, NATIONAL)) return false
  for (let at = first; at < last; at++)
    if (view.isWord(at) && (view.has(at, Cue.place) || !view.has(at, words))) return false
  return true
}

const UNION = new WordTest(/^(?:alliance|federation|coalition|league)$/)
const CHARITY = new WordTest(
  /^(?:foundation|trust|society|association|alliance|federation|coalition|league|network|consortium)$/,
)

const hasDisease = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (view.isCapital(at) && (view.has(at, Cue.diseaseHead) || view.isKnownAs(at, 'Disease'))) return true
  return false
}

/** Everyday words written as the name of a charity in prose: "the Free Breath Trust", "the Asthma Network". */
const isTitledCharity = (view: View, first: number, head: number, last: number): boolean => {
  if (!view.matches(head, CHARITY) || inHeading(view, head) || last !== head + 1) return false
  if (!view.isCapital(last) && hasDisease(view, first, head)) return true
  const opens = first === view.sentenceStart(first)
  if (head - first < (opens ? 3 : 2) || view.isCapital(last)) return false
  for (let at = first; at < head; at++)
    if (view.has(at, Cue.genericName | Cue.orgHead | Cue.vague | Cue.productWord)) return false
  return true
}

/** Everyday words behind an institute in prose: "the Institute of Cancer Research", "the Center for Gene Therapy". */
const isTitledInstitute = (view: View, first: number, head: number, last: number): boolean => {
  if (inHeading(view, head) || last - head < 4 || !view.matches(head, INSTITUTE) || view.isCapital(last)) return false
  if (isWorkplace(view, first) || view.matches(first - 1, OWNED)) return false
  const before = view.lower(first - 1) === 'the' ? first - 2 : first - 1
  if (view.matches(head, CENTER) && !view.matches(before, BESIDE)) return false
  if (view.matches(head, OF_ANOTHER) && view.matches(last, AT_OR_OF)) return false
  for (let at = head + 2; at < last; at++) if (view.matches(at, PRAISE)) return false
  return true
}
const INSTITUTE = new WordTest(
  /^(?:institute|foundation|society|association|council|consortium|network|cent(?:er|re))$/,
)
const OWNED = new WordTest(/^(?:['’]s?|its|our|their)$/)
const CENTER = new WordTest(/^cent(?:er|re)$/)
const BESIDE = new WordTest(/^(?:with|from|and)$/)
const AT_OR_OF = new WordTest(/^(?:at|of|within)$/)
const PRAISE = new WordTest(/^(?:excellence|the|directors|trustees)$/)

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
