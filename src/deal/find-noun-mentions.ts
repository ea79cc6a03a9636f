import { WordClasses } from '../sentence/word-classes.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { exclusivityOf, isExcluded, typeNamed } from './agreement-type.ts'
import { findLead, isDenied, isExecuted, isSigned, statusNamed } from './find-lead.ts'
import { classesAt, nextOf, printed, wordAt } from './find-names.ts'
import type { Unit } from './item.ts'
import { partiesAround } from './parties-around.ts'

const WORDS = new WordClasses({
  head: /^(?:agreements?|collaborations?|partnerships?|alliances?|licen[sc]es?|deals?|acquisitions?|re-acquisition|mergers?|contracts?|settlement|co-operation|cooperation)$/,
  /** The first word of a head of several. */
  opening: /^(?:joint|term|letter|memorandum|equity|loan|credit|debt)$/,
  licence: /^licen[sc]es?$/,
  titled: /agreement|contract/,
  /** May stand before the head within its noun group; commas and "and" only next to one of these. */
  modifier:
    /^(?:non-?exclusive|exclusive|co-exclusive|sole|global|worldwide|strategic|binding|definitive|multi-year|multi-target|long-term|new|research|development|discovery|collaborat\w*|licen[sc]\w*|sublicense|option|supply|distribution|manufacturing|commercial\w*|clinical|trial|co-development|co-commerciali[sz]ation|co-promotion|joint|asset|stock|share|purchase|securities|subscription|merger|equity|services?|rights?|feasibility|material|transfer|technology|product|royalty|loan|credit|funding|financing|marketing|promotion|settlement|partnership|translational|extended|expanded|amended|restated|continued|royalty-bearing|r&d|drug|platform|master|framework|regional|additional|broad|broader|investment|evaluation|preclinical|multi-program|multi-product|12-month|\d+-year|\S+-year)$/,
  /** After a head: the noun goes on. */
  next: /^(?:agreements?|partnership|collaboration|alliance|deal|contract|option|milestones?|fees?|payments?|program|programs|term)$/,
  joint: /^(?:and|,|&)$/,
  slash: /^\/$/,
  stop: /^(?:of|with|by|from|to|for|in|at|on|under|via|between|among|is|are|was|were|has|have|had|be|been|will|would|may|can|could|enter\w*|sign\w*|announc\w*|into|execut\w*|expand|expands|extend|extends|establish\w*|complet\w*|form|forms|formed|pursuant|through|about|that|which|it|they|we|today|or|as|include[sd]?|including|reports?|reported|exercises?|exercised|inked|forge[sd]?|seal\w*|terminat\w*|upon|following|after|before|reach\w*)$/,
  definite: /^(?:the|this|that|its|their|our|such|said|these|each|under)$/,
  indefinite: /^(?:a|an|another)$/,
})
const { bit } = WORDS
/** A head of several words. */
const LONG_HEAD =
  /(?:joint ventures?|term sheet|letter of intent|memorandum of understanding|equity investment|(?:loan|credit|debt|term) facility|term loan) /y

const NONE: readonly AgreementMention[] = []

/**
 * `agreement/noun-group`: an agreement named by a noun group, with the parties that stand around it: "Fairmont and Norland
 * today announced a research collaboration and licence agreement", "an exclusive licence from Norland", "Fairmont's
 * acquisition of Norland".
 */
export const findNounMentions = (unit: Unit): readonly AgreementMention[] => {
  const opens = bit.head | bit.opening
  if (unit.orgs.length === 0 || (WORDS.within(unit) & opens) === 0) return NONE
  const classes = WORDS.of(unit.tokens)
  const found: AgreementMention[] = []
  for (let at = nextOf(unit, 0, classes, opens); at >= 0;) {
    const length = (classesAt(unit, at, classes) & bit.head) !== 0 ? 1 : lengthOfHead(unit, at)
    const last = at + Math.max(length, 1) - 1
    const mention = length === 0 || isModifier(unit, last, classes) ? null : mentionOf(unit, at, last, classes)
    if (mention !== null) found.push(mention)
    at = nextOf(unit, last + 1, classes, opens)
  }
  return found
}

const lengthOfHead = (unit: Unit, at: number): number => {
  LONG_HEAD.lastIndex = unit.offsets[at] ?? 0
  const head = LONG_HEAD.exec(unit.plain)?.[0]
  return head === undefined ? 0 : head.split(' ').length - 1
}

/** The mention that the head `[at, last]` of a noun group makes, null where it makes none. */
const mentionOf = (unit: Unit, at: number, last: number, classes: Int32Array): AgreementMention | null => {
  const first = startOf(unit, at, classes)
  const isLicence = at === last && (classesAt(unit, at, classes) & bit.licence) !== 0
  if (isLicence && isNoDeal(unit, first, last)) return null
  if (isExcluded(unit, first, last)) return null
  const lead = findLead(unit, first)
  if (isDenied(lead)) return null
  const type = typeNamed(unit, first, last)
  const executed = isExecuted(lead)
  const before = classesAt(unit, first - 1, classes)
  const { parties, given } = partiesAround(unit, first, last, type, (before & bit.definite) !== 0 && !executed)
  if (parties.length === 0) return null
  const titled = isTitled(unit, at, last, executed, classes)
  const status = statusNamed(unit, first, last, lead)
  const group = printed(unit, first, last)
  const signed = status !== 'TERMINATED' && isSigned(lead, `${wordAt(unit, first - 1)} ${group}`)
  return {
    unit,
    rule: 'agreement/noun-group',
    type,
    parties,
    head: { start: unit.items[first]?.start ?? unit.start, end: unit.items[last]?.end ?? unit.end },
    start: unit.start,
    end: unit.end,
    lone: given && parties.length === 1,
    weight: titled && (given || parties.length > 1 || signed) ? 3 : given || (signed && parties.length > 1) ? 2 : 1,
    signed,
    executed,
    status,
    exclusive: exclusivityOf(group),
    date: null,
  }
}

/** "an option to license FX9": a verb. "a product licence", "a biologics licence application": of an authority. */
const isNoDeal = (unit: Unit, first: number, last: number): boolean =>
  (first === last && wordAt(unit, last).endsWith('e') && wordAt(unit, first - 1) === 'to') ||
  /application|biologics|marketing|product licen|establishment/.test(
    unit.plain.slice(unit.offsets[first], (unit.offsets[last + 1] ?? unit.plain.length) + 12),
  )

/** An agreement by its name, or one that is said to be signed. */
const isTitled = (unit: Unit, at: number, last: number, executed: boolean, classes: Int32Array): boolean =>
  at < last
    ? !/^(?:equity|loan|credit|debt)$/.test(wordAt(unit, at)) && !/^(?:facility|loan)$/.test(wordAt(unit, last))
    : (classesAt(unit, at, classes) & bit.titled) !== 0 || (executed && /^deals?$/.test(wordAt(unit, at)))

/** True where the noun goes on: "license agreement", "collaboration and supply agreement". */
const isModifier = (unit: Unit, at: number, classes: Int32Array): boolean => {
  for (let i = at + 1; i < at + 6; i++) {
    const word = classesAt(unit, i, classes)
    if ((word & bit.next) !== 0) return true
    if ((word & (bit.modifier | bit.joint | bit.slash)) === 0) return false
  }
  return false
}

const startOf = (unit: Unit, head: number, classes: Int32Array): number => {
  let first = head
  for (let i = head - 1; i >= Math.max(0, head - 14); i--) {
    const word = classesAt(unit, i, classes)
    const joint = (word & bit.joint) !== 0
    if (joint ? (classesAt(unit, i - 1, classes) & bit.modifier) === 0 : (word & bit.stop) !== 0) break
    if ((word & (bit.definite | bit.indefinite)) !== 0 || unit.items[i]?.kind === 'name') break
    if (!joint) first = i
  }
  return first
}
