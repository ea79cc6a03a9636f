import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { companyPlaceOf, isLedBy } from './company-places.ts'
import { KIND, NAME_OPENING } from './find-organizations.ts'
import { COMPOUND } from './organization-name.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const ARTICLE = new WordTest(/^(?:an?|the)$/)
const CLAUSE_END = new WordTest(/^(?:,|that|which|who|for|of|to|with|in|is)$/)
const ACQUIRING = new WordTest(/^(?:acquires?|acquired|acquiring)$/)
const OPENING = new WordTest(/^(?:--|–|—|-|\))$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const OWNED = new WordTest(/^(?:portfolio|pipeline|proprietary|lead|subsidiary|ceo|shares)$/)
const TRIAL = new WordTest(/^(?:trials?|study|studies|program)$/)

/** "the Turkish company Orvane" is one; before "company" as such, this names none: "our company Presentation". */
const OWN = new WordTest(/^(?:the|our|its|this|each|a|an|per|in|of|by|and|with|to|for)$/)
const APPOSED_TO = new WordTest(/^(?:its|our|their|the|['’]s?)$/)
const ROLE = new WordTest(
  /^(?:leader|pioneer|innovator|organization|institution|company|business|corporation|unit|partner|collaborator|developer)$/,
)

const CLOSING = new WordTest(/^[,.;()]$/)
/** What a company founds: "a new subsidiary, Orvane,". */
const FOUNDED = new WordTest(/^(?:subsidiary|affiliate|venture|spin-off|spinoff|spinout|spin-out|startup|start-up)$/)

const MAX_WORDS = 5

/** Classes of words that stand in no name that only its place gives away. */
export const NO_NAME = Cue.function | Cue.verb | Cue.title | Cue.genericName | Cue.deal | Cue.exchange

/** Whether a token can stand in a name that only its place gives away. */
export const isNameWord = (view: View, token: number): boolean =>
  view.isCapital(token) && !view.has(token, NO_NAME) && !view.matches(token, COMPOUND)

/** End of the run of name words that starts at `first`; an inner "&" is part of it. */
export const runEnd = (view: View, first: number): number => {
  const end = view.sentenceEnd(first)
  let last = first
  while (last < end) {
    if (isNameWord(view, last)) last++
    else if (view.lower(last) === '&' && last > first && last + 1 < end && isNameWord(view, last + 1)) last += 2
    else if ((view.lower(last) === '®' || view.lower(last) === '™') && last + 1 < end && isNameWord(view, last + 1))
      last += 2
    else break
  }
  return last
}

/** "(NASDAQ: FMT)", "[Nasdaq: FMT]", "(“Fairmont”)(Nasdaq: FMT)" right after a name. */
const hasTicker = (view: View, last: number): boolean => {
  const open = view.lower(last)
  if (open !== '(' && open !== '[') return false
  const end = Math.min(view.sentenceEnd(last - 1), last + 12)
  for (let at = last + 1; at < end; at++) {
    if (view.has(at, Cue.exchange) && (view.shape(at) & Shape.Initial) !== 0) return true
    if (view.lower(at) === ')' || view.lower(at) === ']') return view.lower(at + 1) === '(' && hasTicker(view, at + 1)
  }
  return false
}

/** ", a clinical-stage biotechnology company" after a name. */
const isCalledCompany = (view: View, last: number): boolean => {
  if (view.lower(last) !== ',' || !view.matches(last + 1, ARTICLE)) return false
  const end = Math.min(view.sentenceEnd(last - 1), last + 14)
  for (let at = last + 2; at < end; at++) {
    // ", the Company's vaccine candidate" calls nothing a company.
    if (view.has(at, Cue.companyNoun) && !view.matches(at + 1, POSSESSIVE) && !isOwnName(view, at)) return true
    if (view.matches(at, CLAUSE_END)) return false
  }
  return false
}

/** ", an EGFR inhibitor from Orvane Pharma": the company's noun is part of another name. */
const isOwnName = (view: View, noun: number): boolean =>
  view.isCapital(noun) && view.isCapital(noun - 1) && view.sentenceAt(noun)?.kind !== 'heading'

const LINK = new WordTest(/^(?:with|from|of|by)$/)
const PART = new WordTest(/^(?:subsidiar|unit|division|affiliate|acqui)/)

/** Words before a name that make it a company's: "agreement with", "subsidiary of", "licensed from". */
const isCounterparty = (view: View, first: number): boolean => {
  if (first === view.sentenceStart(first) || !view.matches(first - 1, LINK)) return false
  const floor = Math.max(view.sentenceStart(first), first - 4)
  for (let at = first - 2; at >= floor; at--) {
    if (view.has(at, Cue.deal)) return view.lower(first - 1) !== 'of' || view.matches(at, PART)
    if (view.isCapital(at) && view.sentenceStart(first) !== at) return false
  }
  return false
}

const MADE = new WordTest(
  /^(?:developed|co-developed|marketed|manufactured|commerciali[sz]ed|sold|produced|owned|licensed|sponsored|supplied|distributed)$/,
)
const TAKEN = new WordTest(/^(?:licensed|in-licensed|acquired|bought|purchased|obtained|licensing|acquiring)$/)
/** Tokens between a verb and where its object comes from. */
const OBJECT = 8

/** "ORV-12, developed by Orvane", "licensed ORV-12 from Orvane": one made-up word where only a company stands. */
const isMaker = (view: View, first: number, last: number): boolean => {
  if (last - first > 1 || first - 2 < view.sentenceStart(first)) return false
  if (view.lower(first - 1) === 'by') return view.matches(first - 2, MADE)
  if (view.lower(first - 1) !== 'from') return false
  const floor = Math.max(view.sentenceStart(first), first - OBJECT)
  for (let at = first - 2; at >= floor && view.lower(at) !== ','; at--) if (view.matches(at, TAKEN)) return true
  return false
}

const DEVELOPING = new WordTest(/^(?:developing|advancing|testing|evaluating|collaborating|commerciali[sz]ing)$/)

const SPEECH = new WordTest(
  /^(?:announced|announces|announce|today|said|reported|reports|has|have|will|and|acquires?|licenses?|enters?|signs?|completes?|presents?|receives?|appoints?|initiates?|launches|extends?|expands?|selects?|doses|provides?|establish(?:es)?|advances?|collaborates?|partners?|joins?|secures?|submits?|to|agrees?|forms?|exercises?|re-acquires|supports|outlines|shares|highlights|strengthens|commences|starts|begins|obtains|achieves)$/,
)

/** What only companies have done: "Orvane has raised". */
const ACTED = new WordTest(
  /^(?:raised|secured|closed|announced|entered|signed|acquired|agreed|licensed|in-licensed|out-licensed|completed|appointed|partnered|teamed|emerged|joined|landed|formed|inked|bought|purchased|sold|invested|hired|exercised|terminated|obtained|struck|paid|snapped|merged|opened|filed|nabbed|bagged|netted)$/,
)
const PERFECT = new WordTest(/^(?:has|have|had)$/)
const SOON = new WordTest(/^(?:also|now|just|already|recently|today|since|previously|successfully|officially)$/)

/** "Orvane has just raised": whether what only companies have done stands behind a name. */
const hasActed = (view: View, last: number): boolean => {
  if (!view.matches(last, PERFECT)) return false
  return view.matches(view.matches(last + 1, SOON) ? last + 2 : last + 1, ACTED)
}

/** "About Zento": whether the next sentence says that Zento is a trial, a disease or a medicine. */
const isSomethingElse = (view: View, first: number, last: number): boolean => {
  const next = view.layout.sentences[(view.sentenceOf[first] ?? 0) + 1]
  if (next === undefined || view.lower(next.firstToken) !== view.lower(first)) return false
  let at = next.firstToken + last - first
  const end = Math.min(next.lastToken, at + 12)
  if (view.lower(at) !== 'is' || !view.matches(at + 1, ARTICLE)) return false
  for (at += 2; at < end; at++) {
    if (view.has(at, Cue.companyNoun)) return false
    if (view.has(at, Cue.diseaseHead) || view.matches(at, STUDIED)) return true
  }
  return false
}
const STUDIED = new WordTest(/^(?:trial|study|registry|survey|inhibitor|antibody|agonist|antagonist|molecule|vaccine)$/)

const ANY_COMPANY = new WordTest(/^(?:company|business|organization|institution|corporation)$/)

interface Placed {
  readonly rule: string
  readonly confidence: number
}

const placeOf = (view: View, first: number, last: number): Placed | null => {
  if (hasTicker(view, last)) return { rule: 'mention/ticker', confidence: 0.95 }
  if (isCalledCompany(view, last) || isACompany(view, first, last))
    return { rule: 'mention/called-company', confidence: 0.85 }
  const sentence = view.sentenceAt(first)
  if (
    sentence?.firstToken === first - 1 &&
    view.lower(first - 1) === 'about' &&
    sentence.lastToken === last &&
    sentence.kind === 'heading' &&
    !view.has(last - 1, Cue.drugHead) &&
    !isSomethingElse(view, first, last)
  )
    return { rule: 'mention/about-heading', confidence: 0.55 }
  if (isCounterparty(view, first) || isMaker(view, first, last))
    return { rule: 'mention/counterparty', confidence: 0.6 }
  if (view.matches(first - 1, ACQUIRING) && last - first <= 3) return { rule: 'mention/acquired', confidence: 0.6 }
  if (sentence?.kind === 'row') return null
  const opens = sentence?.firstToken === first || view.matches(first - 1, OPENING)
  const before = sentence?.firstToken === first ? '' : view.lower(first - 1)
  if (
    view.has(first - 1, Cue.companyNoun) &&
    last - first <= 3 &&
    !isPersonsRole(view, first) &&
    (before === '' ||
      !view.matches(first - 1, ANY_COMPANY) ||
      (!view.isCapital(first - 1) && !view.matches(first - 2, OWN)))
  )
    return { rule: 'mention/called-partner', confidence: 0.6 }
  if (before === ',' && isApposed(view, first, last)) return { rule: 'mention/called-partner', confidence: 0.6 }
  if (view.matches(first - 1, POSSESSIVE) && isOfPlace(view, first, last))
    return { rule: 'mention/of-place', confidence: 0.6 }
  if (before === 'based' && view.lower(first - 2) === '-' && !view.has(first, Cue.drugHead))
    return { rule: 'mention/called-partner', confidence: 0.6 }
  if (view.matches(last, POSSESSIVE) && ownsSomething(view, last + 1) && !isEponym(view, last))
    return { rule: 'mention/owner', confidence: 0.5 }
  if (opens && view.lower(last) === 'and' && isNameWord(view, last + 1) && view.has(runEnd(view, last + 1), Cue.verb))
    return { rule: 'mention/subject-of-announcement', confidence: 0.6 }
  if (before === 'and' && view.has(last, Cue.verb) && startsPair(view, first - 1))
    return { rule: 'mention/subject-of-announcement', confidence: 0.6 }
  if (opens && view.lower(last) === 'and' && namesCompany(view, last + 1))
    return { rule: 'mention/beside-company', confidence: 0.6 }
  const develops = view.lower(last) === 'is' && view.matches(last + 1, DEVELOPING)
  const speaks = view.has(last, Cue.verb) && view.matches(last, SPEECH)
  if (opens && (develops || speaks || hasActed(view, last) || leadsRound(view, last)))
    return { rule: 'mention/subject-of-announcement', confidence: 0.6 }
  const rule = companyPlaceOf(view, first, last, opens)
  return rule === null ? null : { rule, confidence: 0.5 }
}

/** "Orvane Partner Nora Brinkholm": a role behind its company, before a person. */
const isPersonsRole = (view: View, first: number): boolean =>
  view.isCapital(first - 1) && view.isCapital(first - 2) && view.sentenceAt(first)?.kind !== 'heading'

/** "Orvane led a $5 million series B": what only investors do. */
const leadsRound = (view: View, verb: number): boolean => {
  if (!view.matches(verb, LEADS)) return false
  for (let at = verb + 1, end = Math.min(view.sentenceEnd(verb), verb + 8); at < end; at++)
    if (view.matches(at, ROUND)) return true
  return false
}
const LEADS = new WordTest(/^(?:led|leads|co-led|invested|invests|participated|joined|backed)$/)
const ROUND = new WordTest(/^(?:series|round|financing|syndicate|funding|investors)$/)

/** "our CRO, Orvane," and "for its owner, Orvane, in": the noun of a company, then its name between commas. */
const isApposed = (view: View, first: number, last: number): boolean => {
  const noun = first - 2
  if (noun <= view.sentenceStart(first) || !view.has(noun, Cue.companyNoun) || view.matches(noun, ROLE)) return false
  if (last < view.sentenceEnd(first) && !view.matches(last, CLOSING)) return false
  if (view.has(last, Cue.title) || view.has(last + 1, Cue.title) || view.has(last - 1, Cue.title)) return false
  for (let at = noun - 1; at >= Math.max(view.sentenceStart(first), noun - 4); at--)
    if (view.matches(at, APPOSED_TO) || (view.matches(noun, FOUNDED) && view.matches(at, ARTICLE))) return true
  return false
}

/** "Italy’s Orvane": a country or a city owns companies; what is all capitals may be an office of the state. */
const isOfPlace = (view: View, first: number, last: number): boolean =>
  first - 2 >= view.sentenceStart(first) &&
  last - first <= 3 &&
  view.has(first - 2, Cue.place) &&
  view.isCapital(first - 2) &&
  (view.shape(first) & Shape.Lower) !== 0 &&
  !view.has(first, Cue.institution | Cue.drugHead | Cue.techHead)

/** "Parkinson’s": the lexicon has the possessive as a disease. */
const isEponym = (view: View, mark: number): boolean => view.idOfRun([mark - 1, mark], 'Disease') !== null

/** Words within three of a possessive that only a company owns. */
const ownsSomething = (view: View, first: number): boolean => {
  const end = Math.min(view.sentenceEnd(first), first + 4)
  for (let at = first; at < end; at++) {
    if (view.has(at, Cue.drugHead | Cue.techHead | Cue.deal) || view.matches(at, OWNED)) return true
    if (at === first && view.isKnownAs(at, 'Drug') && !view.has(at, Cue.common | Cue.english)) return true
    if (view.has(at, Cue.function)) return false
  }
  return false
}

/** Whether a run of name words opens the sentence and ends before this "and". */
const startsPair = (view: View, and: number): boolean => {
  const start = view.sentenceStart(and)
  return and > start && and - start <= MAX_WORDS && isNameWord(view, start) && runEnd(view, start) === and
}

/** Whether the run that starts here ends in a legal form or a word of the trade. */
const namesCompany = (view: View, first: number): boolean => {
  let last = first
  while (last < first + MAX_WORDS && isNameWord(view, last)) last++
  return last > first + 1 && view.has(last - 1, Cue.legalSuffix | Cue.orgHead)
}

/** Organizations that only their place gives away: before a ticker, as subject of "announced", after "agreement with". */
export const findPlacedNames = (view: View): Candidate[] => {
  const found: Candidate[] = []
  let last = 0
  const surnames = surnamesOf(view)
  let introduced: ReadonlySet<string> | undefined
  for (const start of view.waking(Wake.name)) {
    if (start < last) continue
    let first = start
    last = runEnd(view, first)
    if (last - first > MAX_WORDS) continue
    if (!isLikely(view, first, last)) {
      last = headEnd(view, first, last)
      if (!isSurelyPlaced(view, first, last)) continue
      first = openingOf(view, first)
    }
    const place = placeOf(view, first, last)
    if (place === null || view.matches(last, TRIAL) || isPerson(view, first, last)) continue
    if (isProduct(view, first, last) || isKind(view, first, last) || isSecurity(view, last)) continue
    if (PERSONAL.test(place.rule)) {
      if (surnames.has(view.lower(last - 1))) continue
      if (last - first === 1 && (introduced ??= introducedIn(view)).has(view.lower(first))) continue
    }
    found.push(candidateOf('Organization', first, last, place.rule, place.confidence))
  }
  return found
}

/** Everyday words that only a company's place makes a name: "Harbor Light (Nasdaq: HLT)", "Harbor Light, a biotechnology company,". */
const isSurelyPlaced = (view: View, first: number, last: number): boolean => {
  if (!view.matches(last, AFTER_SURE) && (last - first < 2 || !view.matches(first - 1, LINK))) return false
  const next = view.lower(last)
  if (next === '(' || next === '[') return hasTicker(view, last) && isOfCompany(view, first, last)
  if (view.sentenceAt(first)?.kind === 'heading') return false
  if (next === ',')
    return (
      (last - first > 1 || !opensClause(view, first)) && isCalledCompany(view, last) && isOfCompany(view, first, last)
    )
  if (isACompany(view, first, last)) return isOfCompany(view, first, last)
  if (last - first < 2 || !isOfCompany(view, first, last)) return false
  if (view.matches(first - 1, OPENING) && view.matches(last, ANNOUNCING)) return true
  return isCounterparty(view, first) || isLedBy(view, first)
}
/** What may follow such a name, unless a word of a deal or of an office stands before it. */
const AFTER_SURE = new WordTest(/^(?:[([,]|is|today|announced|announces)$/)
const ANNOUNCING = new WordTest(/^(?:announced|announces|today)$/)

/** Past "Partners" and "Group" behind everyday words. */
const headEnd = (view: View, first: number, last: number): number =>
  last > first && last < view.sentenceEnd(first) && view.isCapital(last) && view.matches(last, GROUP) ? last + 1 : last
const GROUP = new WordTest(/^(?:partners|group)$/)

const opensClause = (view: View, first: number): boolean =>
  first === view.sentenceStart(first) || view.lower(first - 1) === ','

/** Not a place, nor a single word of the trade or of what companies have. */
const isOfCompany = (view: View, first: number, last: number): boolean => {
  if (view.matches(last - 1, LISTED)) return false
  const trade = Cue.place | Cue.orgHead | Cue.productWord | Cue.drugHead | Cue.techHead | Cue.diseaseHead | Cue.vague
  for (let at = first; at < last; at++) if (view.isWord(at) && !view.has(at, trade)) return true
  return false
}
/** What is listed, and where. */
const LISTED = new WordTest(/^(?:market|markets|exchange|symbol|ticker|common|shares|units|warrants|capital|global)$/)

/** "Harbor Light is a clinical-stage biopharmaceutical company", where a sentence starts. */
const isACompany = (view: View, first: number, last: number): boolean => {
  if (view.lower(last) !== 'is' || !view.matches(last + 1, ARTICLE) || first !== view.sentenceStart(first)) return false
  const end = Math.min(view.sentenceEnd(first), last + 14)
  for (let at = last + 2; at < end; at++) {
    if (view.matches(at, COMPANY)) return !view.matches(at + 1, POSSESSIVE)
    if (view.matches(at, CLAUSE_END) && view.lower(at) !== ',') return false
  }
  return false
}
const COMPANY = new WordTest(/^(?:company|firm|corporation|biotech|biopharma|organization|charity)$/)

/** First token of a name with what stands before it: "First Harbor". */
const openingOf = (view: View, first: number): number =>
  view.matches(first - 1, NAME_OPENING) && view.isCapital(first - 1) && first - 1 >= view.sentenceStart(first)
    ? first - 1
    : first

const isLikely = (view: View, first: number, last: number): boolean =>
  isNamelike(view, first, last) || isHeadlineSubject(view, first, last) || isTradeName(view, first, last)

/** "Magnum Genetics, a Calder startup": everyday words that end in the trade's, called a company. */
const isTradeName = (view: View, first: number, last: number): boolean =>
  last - first === 2 && view.has(last - 1, Cue.orgHead) && isCalledCompany(view, last)

/** Release forms, which only medicines have: "Orvane XR". */
export const RELEASE = new WordTest(/^(?:xr|er|sr|xl|cr|la|ir|odt|hfa)$/)

/** "Orvane XR provides" tells of a medicine. */
const isProduct = (view: View, first: number, last: number): boolean =>
  last - first > 1 && view.matches(last - 1, RELEASE) && view.isCaps(last - 1)

/** "Big Pharma" is no one company. */
const isKind = (view: View, first: number, last: number): boolean =>
  last - first === 2 && view.matches(first, KIND) && view.has(first + 1, Cue.companyNoun | Cue.orgHead)

/** "New Senior Notes" are owed, and owe nothing. */
const isSecurity = (view: View, last: number): boolean => view.matches(last - 1, SECURITY)
const SECURITY = new WordTest(/^(?:debentures?|notes|bonds|warrants|shares|units|certificates)$/)

/** Places that persons have, too. */
const PERSONAL = /^mention\/(?:owner|counterparty|subject-of-announcement|called-partner|called-company)$/
/** What stands before a person's name. */
export const PERSON_TITLE = /^(?:mr|mrs|ms|dr|prof|professor)$/

/** The last names that the document writes after a title: "Dr. Nora Brinkholm". */
const surnamesOf = (view: View): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const title of view.waking(Wake.personTitle)) {
    let first = title + 1
    if (view.lower(first) === '.') first++
    const end = Math.min(view.sentenceEnd(title), first + 4)
    let last = first
    while (last < end && (isNameWord(view, last) || (view.lower(last) === '.' && last > first))) last++
    if (last > first) found.add(view.lower(last - 1))
  }
  return found
}

/** The last names of persons that the document introduces by their offices: "Nora Brinkholm, CEO", "CEO Nora Brinkholm". */
const introducedIn = (view: View): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let title = 2; title < view.count; title++) {
    if (!view.has(title, Cue.title)) continue
    if (view.lower(title - 1) === ',' && isNameWord(view, title - 2) && view.isCapital(title - 3))
      found.add(view.lower(title - 2))
    else if (view.isCapital(title) && isNameWord(view, title + 1) && isNameWord(view, title + 2))
      found.add(view.lower(title + 2))
  }
  return found
}

/** "Nora G. Brink": a run that a lone letter and a point end is the start of a person's name. */
const isPerson = (view: View, first: number, last: number): boolean =>
  last - first > 1 && view.end(last - 1) - view.start(last - 1) === 1 && view.lower(last) === '.'

const HEADLINE_VERB = new WordTest(
  /^(?:announces?|appoints|licenses|acquires|enters|signs|reports|receives|completes|partners|collaborates?|doses|launches|expands?|to|initiates|presents)$/,
)

/** A rarer English word as the subject of a headline: "Harmony Announces". */
const isHeadlineSubject = (view: View, first: number, last: number): boolean => {
  const sentence = view.sentenceAt(first)
  if (sentence?.kind !== 'heading' || sentence.firstToken !== first || last - first > 2) return false
  const known =
    Cue.common |
    Cue.place |
    Cue.drugHead |
    Cue.techHead |
    Cue.diseaseHead |
    Cue.vague |
    Cue.targetContext |
    Cue.diseaseModifier |
    Cue.title
  for (let at = first; at < last; at++) if (view.has(at, known)) return false
  return view.matches(last, HEADLINE_VERB)
}

/** At least one word that is neither everyday English nor a place, or that is written as no word is. */
export const isNamelike = (view: View, first: number, last: number): boolean => {
  const everyday =
    Cue.common | Cue.english | Cue.place | Cue.genericName | Cue.drugHead | Cue.techHead | Cue.diseaseHead
  for (let at = first; at < last; at++)
    if (
      view.isWord(at) &&
      (!view.has(at, everyday) || ((view.shape(at) & Shape.InnerUpper) !== 0 && (view.shape(at) & Shape.Lower) !== 0))
    )
      return true
  return false
}
