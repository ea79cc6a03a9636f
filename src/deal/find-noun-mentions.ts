import type { AgreementStatus, AgreementType } from '../model/agreement.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { itemAt, wordAt } from './find-names.ts'
import type { Unit } from './item.ts'
import { partiesAround } from './parties-around.ts'
import { readTable } from '../lexicon/read-table.ts'
import { WordHint } from '../sentence/word-hint.ts'

const HEAD =
  /(?<![\p{L}-])(agreements?|collaborations?|partnerships?|alliances?|licen[sc]es?|deals?|acquisitions?|re-acquisition|mergers?|joint ventures?|term sheet|letter of intent|memorandum of understanding|contracts?|equity investment|settlement|(?:loan|credit|debt|term) facility|term loan|co-operation|cooperation)(?![\p{L}-])/gu
/** A cheap test before the careful one. */
const HINT = new WordHint(
  /agreement|collaborat|partnership|alliance|licen[sc]e|deal|acquisition|merger|venture|sheet|intent|memorandum|contract|equity|settlement|facility|loan|operation/,
)
/** Words that may stand before the head within its noun group; commas and "and" only next to one of these. */
const MODIFIER =
  /^(?:non-?exclusive|exclusive|co-exclusive|sole|global|worldwide|strategic|binding|definitive|multi-year|multi-target|long-term|new|research|development|discovery|collaborat\w*|licen[sc]\w*|sublicense|option|supply|distribution|manufacturing|commercial\w*|clinical|trial|co-development|co-commerciali[sz]ation|co-promotion|joint|asset|stock|share|purchase|securities|subscription|merger|equity|services?|rights?|feasibility|material|transfer|technology|product|royalty|loan|credit|funding|financing|marketing|promotion|settlement|partnership|translational|extended|expanded|amended|restated|continued|royalty-bearing|r&d|drug|platform|master|framework|regional|additional|broad|broader|investment|evaluation|preclinical|multi-program|multi-product|12-month|\d+-year|\S+-year)$/
const STOP =
  /^(?:of|with|by|from|to|for|in|at|on|under|via|between|among|is|are|was|were|has|have|had|be|been|will|would|may|can|could|enter\w*|sign\w*|announc\w*|into|execut\w*|expand|expands|extend|extends|establish\w*|complet\w*|form|forms|formed|pursuant|through|about|that|which|it|they|we|today|and|or|,|as|include[sd]?|including|reports?|reported|exercises?|exercised|option|inked|forge[sd]?|seal\w*|terminat\w*|upon|following|after|before|reach\w*)$/
const SIGNED =
  /(?:enter(?:s|ed|ing)? into|entered|sign(?:s|ed|ing)?|execut(?:es|ed)|announc(?:es|ed|ing|e)|establish(?:es|ed)|formed|conclud(?:es|ed)|reach(?:es|ed)|inked|struck|seal(?:s|ed)|proud to|pleased to|secur(?:es|ed)|forge|enters? (?:new )?)(?:⟦|[^.;⟧]){0,60}$/u
/** Signed, in so many words, right before the noun group. */
const EXECUTED =
  /(?<!(?:to|will|may|could|not|never|be) )(?:enter(?:ed|ing) into|entered|signed|signing of|executed|inked|struck|concluded)(?: (?:of|with|a|an|its|the|first|new|another|second))*\s$/u
/** What is spoken of, not made: "completion of the first phase of the ongoing collaboration". */
const EARLIER = /ongoing|existing|current|previous|prior|completion|milestone|progress|under|extend|extension/
/** "there is no such agreement", "neither company receives a licence", "made no commitment on a sublicence". */
const DENIED =
  /(?<![\p{L}])(?:neither|nor|no(?! (?:later|longer))|denie[sd]|(?:has|have|had|did|does|do|is|are) not|never)(?: [^\s.;]+){0,9} $/u
/** Words of talks: what they are about is not signed. */
const TALKS = /(?<![\p{L}])(?:talks|negotiations?|discussions?|discuss|negotiating|discussing)(?: [^\s.;]+){0,4} $/u
const DEFINITE = /^(?:the|this|that|its|their|our|such|said|these|each|under)$/

let types: readonly { readonly pattern: RegExp; readonly type: AgreementType }[] | undefined
/** The kind of agreement that the words of a noun group name, null where they name none. */
export const typeOf = (words: string): AgreementType | null => {
  types ??= readTable('deal-types.tsv').map(({ pattern = '', type = '' }) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?![\p{L}-])`, 'iu'),
    type: type as AgreementType,
  }))
  return types.find(({ pattern }) => pattern.test(words))?.type ?? null
}

let exclusions: RegExp | undefined
/** Tells agreements about people, securities, premises and secrecy: no deals. */
const isExcluded = (words: string): boolean =>
  (exclusions ??= new RegExp(
    String.raw`(?<![\p{L}-])(?:${readTable('deal-exclusions.tsv')
      .map(({ pattern = '' }) => pattern)
      .join('|')})(?![\p{L}-])`,
    'iu',
  )).test(words)

/**
 * `agreement/noun-group`: an agreement named by a noun group, with the parties that stand around it: "Fairmont and Norland
 * today announced a research collaboration and licence agreement", "an exclusive licence from Norland", "Fairmont's
 * acquisition of Norland".
 */
export const findNounMentions = (unit: Unit): readonly AgreementMention[] => {
  const found: AgreementMention[] = []
  if (unit.orgs.length === 0 || !HINT.isIn(unit)) return found
  for (const match of unit.plain.matchAll(HEAD)) {
    const at = itemAt(unit, match.index)
    const last = at + match[0].split(' ').length - 1
    if (isModifier(unit, last)) continue
    const first = startOf(unit, at)
    const words = wordsOf(unit, first, last)
    const before = wordAt(unit, first - 1)
    const follow = wordsOf(unit, last + 1, last + 16)
    // "an option to license FX9": a verb.
    if (before === 'to' && first === last && /^licen[sc]e$/.test(match[0])) continue
    if (isExcluded(`${words} ${follow.slice(0, 30)}`)) continue
    const type = follow.startsWith('and plan of') ? 'ACQUISITION' : (typeOf(words) ?? typeByVerb(follow))
    const lead = unit.plain.slice(Math.max(0, (unit.offsets[first] ?? 0) - 120), unit.offsets[first])
    if (
      /licen[sc]/.test(match[0]) &&
      /application|biologics|marketing|product licen|establishment/.test(`${words} ${follow.slice(0, 12)}`)
    )
      continue
    if (DENIED.test(lead)) continue
    const executed = EXECUTED.test(lead)
    const { parties, given } = partiesAround(unit, first, last, type, DEFINITE.test(before) && !executed)
    if (parties.length === 0) continue
    const titled =
      /agreement|contract|term sheet|letter|memorandum|venture/.test(match[0]) ||
      (executed && match[0].includes('deal'))
    const status = statusOf(words, lead, match[0])
    const signed =
      SIGNED.test(lead) && status !== 'TERMINATED' && !EARLIER.test(`${before} ${words} ${lead.slice(-45)}`)
    found.push({
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
      exclusive: exclusivityOf(words),
      date: null,
    })
  }
  return found
}

/** True where the noun goes on: "license agreement", "collaboration and supply agreement". */
const isModifier = (unit: Unit, at: number): boolean => {
  for (let i = at + 1; i < at + 6; i++) {
    const word = wordAt(unit, i)
    if (
      /^(?:agreements?|partnership|collaboration|alliance|deal|contract|option|milestones?|fees?|payments?|program|programs|term)$/.test(
        word,
      )
    )
      return true
    if (!MODIFIER.test(word) && !/^(?:and|,|&|\/)$/.test(word)) return false
  }
  return false
}

const startOf = (unit: Unit, head: number): number => {
  let first = head
  for (let i = head - 1; i >= Math.max(0, head - 14); i--) {
    const word = wordAt(unit, i)
    if (word === '') break
    const joint = /^(?:and|,|&)$/.test(word)
    if (joint ? !MODIFIER.test(wordAt(unit, i - 1)) : STOP.test(word) && !(word === 'option' && MODIFIER.test(word)))
      break
    if (DEFINITE.test(word) || /^(?:a|an|another)$/.test(word)) break
    if (!joint) first = i
  }
  return first
}

const wordsOf = (unit: Unit, from: number, to: number): string =>
  unit.items
    .slice(Math.max(0, from), to + 1)
    .map((item) => (item.kind === 'word' ? item.word : `⟦${item.type}⟧`))
    .join(' ')

/** "an agreement to co-develop": what the agreement is for says its kind where its name does not. */
const typeByVerb = (follow: string): AgreementType | null => {
  const verb = /(?:^| )(?:to|for ⟦Organization⟧ to) ((?:\p{L}|-)+)(?: (?:\S+ ){0,4}?(⟦\w+⟧|rights))?/u.exec(follow)
  if (follow.includes('joint venture')) return 'JOINT_VENTURE'
  if (/^(?:, [^,]+, )?for (?:\S+ ){0,4}services/.test(follow)) return 'SERVICES'
  const purpose = /(?:^|, |⟧ )for (?:the )?(?:\S+ ){0,2}?(licensing|licen[sc]e|supply|distribution) of/.exec(
    follow,
  )?.[1]
  if (purpose !== undefined) return typeOf(purpose)
  if (verb === null) return null
  const [, word = '', object] = verb
  if (/^(?:acquire|purchase|buy)$/.test(word))
    return object === 'rights' ? 'LICENSE' : object === '⟦Organization⟧' ? 'ACQUISITION' : 'ASSET_PURCHASE'
  if (
    /^(?:co-\w+|collaborate|develop|jointly|discover|advance|research|explore|evaluate|create|identify|investigate)$/.test(
      word,
    )
  )
    return 'COLLABORATION'
  if (/^(?:provide|supply|deliver|produce|manufacture)$/.test(word)) return 'SUPPLY'
  return typeOf(word)
}

const statusOf = (words: string, lead: string, head: string): AgreementStatus | null => {
  const near = `${/(?:with|through|by|via)[^⟦]*$/.test(lead.slice(-40)) ? '' : lead.slice(-50)}${words}`
  if (
    /term sheet|letter of intent|memorandum/.test(head) ||
    TALKS.test(lead) ||
    /term sheet|letter of intent|memorandum of understanding|proposed/.test(near)
  )
    return 'PROPOSED'
  if (/terminat\w+/.test(near)) return 'TERMINATED'
  if (/expir(?:ed|ation)/.test(near)) return 'EXPIRED'
  // "An additional licence expands our portfolio": the licence is new.
  if (
    !/(?<![\p{L}])(?:additional|another|new)(?![\p{L}])/u.test(words) &&
    /(?<![\p{L}])(?:expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|extension|expansion|amend(?:s|ed|ment)?|restated|moderni[sz]\w+|renew(?:s|ed|al)|restructured|broadened|deepen(?:s|ed))(?![\p{L}])/u.test(
      near,
    )
  )
    return 'AMENDED'
  return null
}

/** True for "exclusive", false for "non-exclusive", null where the words say neither. */
export const exclusivityOf = (words: string): boolean | null =>
  /non-?\s?exclusive/.test(words) ? false : /(?<!co-)exclusive|(?<![\p{L}])sole(?![\p{L}])/u.test(words) ? true : null
