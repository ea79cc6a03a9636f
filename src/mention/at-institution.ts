import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import { FIELD, inHeading, isNamePart, nameStart, OF_OR_FOR, organization, POSSESSIVE } from './organization-name.ts'
import type { View } from './view.ts'

const NUMBER = new WordTest(/^\d/)
/** Whose bodies everyday words name: "National Nursing Council". */
export const NATIONAL = new WordTest(/^(?:national|royal|federal|royal)$/)

/** Universities, hospitals, institutes, foundations, ministries. */
export const atInstitution = (view: View, token: number): Candidate | null => {
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
export const isMeeting = (view: View, last: number): boolean => {
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
export const isJournal = (view: View, first: number): boolean =>
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

/** Whether a disease is named, with a capital, among some tokens. */
export const hasDisease = (view: View, first: number, last: number): boolean => {
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
