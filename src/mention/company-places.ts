import { Cue } from '../lexicon/cue.ts'
import { Shape, TokenKind } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { View } from './view.ts'

/** One pattern of several. */
const anyOf = (...patterns: readonly (WordTest | RegExp)[]): RegExp =>
  new RegExp(patterns.map((each) => (each instanceof RegExp ? each : each.pattern).source).join('|'))

/** What companies do, and neither medicines nor trials. */
const DOES = new WordTest(
  /^(?:announced|announces|develops|markets|manufactures|sells|commerciali[sz]es|licensed|acquired|owns|owned|retains|retained|specializ?[se]es|focuses|employs|invests|invested|pays|paid|grants|granted|agreed|intends|believes|aims|hopes|expects|plans|filed|sold|bought|purchased|co-developed|co-develops|in-licensed|out-licensed|outlicensed|signed|entered|discovered|collaborates|partners|operates)$/,
)
const MAY = new WordTest(/^(?:will|may|would|shall|can|could|must)$/)
const MAY_DO = new WordTest(
  /^(?:pay|fund|finance|retain|lead|own|develop|manufacture|market|commerciali[sz]e|supply|exercise|earn|acquire|license|grant|conduct|distribute|sell|assume|invest|book|handle|oversee|bear|contribute|collaborate|issue)$/,
)
const RECEIVING = new WordTest(/^(?:receive|receives|received|gets|get)$/)
const MONEYS = new WordTest(
  /^(?:royalt(?:y|ies)|milestones?|upfront|payments?|funding|grant|equity|option|rights|license|licence)$/,
)
const IS = new WordTest(/^(?:is|was)$/)
const STANDS = new WordTest(
  /^(?:headquartered|pleased|entitled|responsible|excited|proud|committed|founded|incorporated|privately|obligated|working|seeking|planning|collaborating|eligible)$/,
)
const HAS = new WordTest(/^(?:has|have|had|holds|held)$/)
const HAD = new WordTest(
  /^(?:rights?|options?|agreements?|licen[cs]es?|stake|collaborations?|partnerships?|obligations?|offices|employees)$/,
)
const ADVERB = new WordTest(
  /^(?:also|now|currently|recently|previously|then|subsequently|already|today|therefore|jointly|still|further)$/,
)

/** Words that a fronted adjunct starts with. */
const FRONTING = new WordTest(
  /^(?:in|under|as|at|on|upon|with|following|since|after|before|during|through|pursuant|today|additionally|meanwhile|separately|previously|earlier|last|by|for|to|if|when|while|once|based|subject|also|moreover|furthermore|finally|instead|then|additionally|concurrently|simultaneously)$/,
)
const SUBORDINATING = new WordTest(/^(?:that|said|while|because|whether|if|whereby|although|where|which)$/)

/** Whether a clause starts at a token, past the sentence's first. */
const startsClause = (view: View, first: number): boolean => {
  const start = view.sentenceStart(first)
  if (view.matches(first - 1, SUBORDINATING)) return true
  return view.lower(first - 1) === ',' && view.matches(start, FRONTING)
}

const pastAdverb = (view: View, at: number): number => (view.matches(at, ADVERB) ? at + 1 : at)

/** Past "(the “Company”)". */
const pastBrackets = (view: View, at: number): number => {
  if (view.lower(at) !== '(') return at
  for (let close = at + 1, end = Math.min(view.sentenceEnd(at), at + 12); close < end; close++)
    if (view.lower(close) === ')') return view.lower(close + 1) === ',' ? close + 2 : close + 1
  return at
}

/** Whether one of some words stands among the next few tokens. */
const holdsNext = (view: View, from: number, words: WordTest, most: number): boolean => {
  const end = Math.min(view.sentenceEnd(from), from + most)
  for (let at = from; at < end; at++) if (view.matches(at, words)) return true
  return false
}

/** Whether a sum or what is paid stands among the next few tokens. */
const holdsMoney = (view: View, from: number): boolean => {
  const { kind } = view.layout.tokens
  const end = Math.min(view.sentenceEnd(from), from + 8)
  for (let at = from; at < end; at++) if (kind[at] === TokenKind.Money || view.matches(at, MONEYS)) return true
  return false
}

/** Whether what stands at a token is what only companies do. */
const actsAsCompany = (view: View, verb: number): boolean => {
  const at = pastAdverb(view, pastBrackets(view, verb))
  if (view.matches(at, DOES)) return true
  if (view.matches(at, RECEIVING)) return holdsMoney(view, at + 1)
  const next = pastAdverb(view, at + 1)
  if (view.matches(at, MAY)) {
    if (view.matches(next, MAY_DO)) return true
    if (view.matches(next, RECEIVING)) return holdsMoney(view, next + 1)
    return view.lower(next) === 'be' && view.matches(next + 1, STANDS)
  }
  if (view.matches(at, IS))
    return view.matches(next, STANDS) || (view.lower(next) === 'based' && view.lower(next + 1) === 'in')
  return view.matches(at, HAS) && holdsNext(view, next, HAD, 5)
}

const JOINING = new WordTest(
  /^(?:working|team|teams|teamed|teaming|up|merge|merges|merged|merging|compete|competes|competing|jointly|closely|contract|contracts|contracted|relationship|talks|negotiations)$/,
)
const GIVING = new WordTest(
  /^(?:grant|grants|granted|granting|gives|gave|give|giving|pay|pays|paid|paying|owe|owes|owed|entitles|entitled)$/,
)
const GIVEN = new WordTest(
  /^(?:an?|the|exclusive|non-exclusive|certain|royalties|up|rights|worldwide|tiered|upfront|its|milestone|\d.*)$/,
)
const CHOOSING = new WordTest(
  /^(?:select|selects|selected|chose|chooses|chosen|engage|engages|engaged|contracted|contracts|commissioned|retained|retains|tapped)$/,
)
const TO_WORK = new WordTest(
  /^(?:manufacture|conduct|provide|supply|develop|produce|run|make|market|distribute|commerciali[sz]e|perform|manage|support|discover|design|lead|serve)$/,
)
const PASSING = new WordTest(
  /^(?:sold|sells|sell|sale|licensed|licenses|out-licensed|outlicensed|transferred|transfers|assigned|granted|grants|paid|pay|pays|payable|supply|supplies|supplied|sublicensed|divested|returned)$/,
)
const CALLING = new WordTest(/^(?:called|named|dubbed)$/)
const VENTURE = new WordTest(
  /^(?:company|venture|subsidiary|newco|spinout|spin-out|spinoff|spin-off|startup|start-up|firm|affiliate|entity)$/,
)
const SPUN = new WordTest(/^(?:spin-?(?:out|off)|spun-?(?:out|off)|out|off)$/)
const MADE_BY = new WordTest(
  /^(?:discovered|created|made|funded|co-funded|financed|provided|conducted|supported|designed|engineered|originated|run|backed|supplied|held|commercialized)$/,
)
const WORKERS = new WordTest(
  /^(?:scientists|researchers|investigators|colleagues|collaborators|laboratories|invented|discovered|developed|chemists|team|teams)$/,
)
const SHARES = new WordTest(
  /^(?:shares|shareholders|stockholders|stock|board|directors|holders|unit|division|part|operations|assets|customer)$/,
)
const NEW = new WordTest(/^(?:new|newly|parent|sister|holding|joint|portfolio|affiliated|successor)$/)
const FAR = 10

/** Whether a word stands among the few before a token, in its clause. */
const holdsBefore = (view: View, from: number, words: WordTest): boolean => {
  const floor = Math.max(view.sentenceStart(from), from - FAR)
  for (let at = from; at >= floor && view.lower(at) !== ','; at--) if (view.matches(at, words)) return true
  return false
}

/** Whether what stands before a name is what companies are given, chosen, paid or called. */
const isActedOn = (view: View, first: number, last: number): boolean => {
  const { kind } = view.layout.tokens
  const before = first - 1
  if (before <= view.sentenceStart(first)) return false
  switch (view.lower(before)) {
    case 'with':
      return view.matches(before - 1, JOINING)
    case 'to':
      return holdsBefore(view, before - 1, PASSING)
    case 'by':
      return last - first === 1 && view.matches(before - 1, MADE_BY)
    case 'at':
      return view.matches(before - 1, WORKERS)
    case 'of':
    case 'from':
      return view.matches(before - 1, view.lower(before) === 'of' ? SHARES : SPUN) || view.matches(before - 1, SPUN)
    case 'formerly':
    case 'renamed':
      return true
    case ',':
      return view.matches(before - 1, VENTURE) && view.matches(before - 2, NEW)
  }
  if (view.matches(before, CALLING)) return view.matches(before - 1, VENTURE)
  if (view.matches(before, GIVING)) return kind[last] === TokenKind.Money || view.matches(last, GIVEN)
  return view.matches(before, CHOOSING) && view.lower(last) === 'to' && view.matches(last + 1, TO_WORK)
}

/** Whoever leads a whole company. */
const LEADS = new WordTest(/^(?:ceo|officer|founder|co-founder|chairman|chairwoman|chair|president|cso|cmo|cfo|coo)$/)
const UNDER = new WordTest(/^(?:vice|deputy|senior|assistant)$/)
const STAFF = new WordTest(/^(?:ceo|cfo|cso|cmo|coo|chief|president|chairman)$/)
const CLOSING = new WordTest(/^[.,;”"]$/)
/** Fields of work that are written as names. */
const FIELD = /(?:logy|ics|tion|tions|ment|ance|affairs|medicine|science|sciences)$/i

const isLeader = (view: View, at: number): boolean => view.matches(at, LEADS) && !view.matches(at - 1, UNDER)

/** "CEO of Orvane" */
export const isLedBy = (view: View, first: number): boolean =>
  view.lower(first - 1) === 'of' && first - 2 >= view.sentenceStart(first) && isLeader(view, first - 2)

/** "CEO of Orvane", "Vice President, Oncology at Orvane", "Orvane CEO Nora Brink", "President and CEO, Orvane". */
const employs = (view: View, first: number, last: number): boolean => {
  const before = first - 1
  if (view.matches(last, STAFF) && view.isCapital(last))
    return view.isCapital(last + 1) && view.sentenceAt(first)?.kind !== 'heading'
  if (before <= view.sentenceStart(first)) return false
  if (isLedBy(view, first)) return !FIELD.test(view.lower(last - 1))
  const word = view.lower(before)
  if (word === ',')
    return isLeader(view, before - 1) && (last >= view.sentenceEnd(first) || view.matches(last, CLOSING))
  if (word !== 'at' || FIELD.test(view.lower(last - 1))) return false
  for (let at = before - 1, floor = Math.max(view.sentenceStart(first), before - FAR); at >= floor; at--)
    if (view.has(at, Cue.title)) return true
  return false
}

/** "Nora Brinkholm": two plain words that are no words of a company. */
const isLikeAPerson = (view: View, first: number, last: number): boolean => {
  if (last - first !== 2) return false
  const company =
    Cue.orgHead |
    Cue.productWord |
    Cue.techHead |
    Cue.drugHead |
    Cue.targetContext |
    Cue.diseaseHead |
    Cue.diseaseModifier |
    Cue.vague
  return !view.isCaps(first) && !view.isCaps(last - 1) && !view.has(last - 1, company)
}

/** "ORVANE-1": capitals and numbers, which trials are called. */
const isLikeATrial = (view: View, first: number, last: number): boolean =>
  last - first === 1 &&
  (view.shape(first) & Shape.Lower) === 0 &&
  (view.shape(first) & (Shape.Digit | Shape.Hyphen)) !== 0

/** "ORVfor": words that a page has lost the blank between. */
const GLUED = /\p{Lu}{2,}(?:for|and|in|to|of|with|at|on|by|is|has|will)$/u

/** What must stand behind a name, or before it, for any of this to be tried. */
const BEHIND = new WordTest(anyOf(DOES, MAY, RECEIVING, IS, HAS, ADVERB, STAFF, /^\($/))
const BEFORE = new WordTest(anyOf(GIVING, CALLING, CHOOSING, /^(?:with|to|by|at|of|from|formerly|renamed|,)$/))

/** The rule by which a clause gives a company away beyond its nearest words, null where it does not. */
export const companyPlaceOf = (view: View, first: number, last: number, opens: boolean): string | null => {
  const behind = view.matches(last, BEHIND)
  if (!behind && !view.matches(first - 1, BEFORE)) return null
  const rule = ruleOf(view, first, last, behind && (opens || startsClause(view, first)))
  return rule === null || isLikeATrial(view, first, last) || GLUED.test(view.surface(last - 1)) ? null : rule
}

const ruleOf = (view: View, first: number, last: number, mayAct: boolean): string | null => {
  if (employs(view, first, last)) return 'mention/called-partner'
  if (mayAct && actsAsCompany(view, last))
    return isLikeAPerson(view, first, last) ? null : 'mention/subject-of-announcement'
  // "the Orvane Act", "Orvane Syndrome": part of a title.
  if (view.isCapital(last) && last < view.sentenceEnd(first)) return null
  return isActedOn(view, first, last) && !isLikeAPerson(view, first, last) ? 'mention/counterparty' : null
}
