import type { AgreementStatus, AgreementType, PartyRole } from '../model/agreement.ts'
import { governedAfter, nextName, ORGANIZATION, Preposition, wordAt } from './find-names.ts'
import {
  actorOf,
  ahead,
  before,
  deal,
  moodOf,
  ownedOrGoverned,
  pair,
  type Deal,
  type DealVerb,
  type VerbRule,
} from './verb-rule.ts'

/** `license`: "Fairmont licenses Norland's platform", "has licensed FX9 from Norland", "out-licensed FX9 to Norland". */
const license: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  if (
    mood === 'none' ||
    (/^(?:in-?|out-?|sub-?)?licen[sc]es?$/.test(wordAt(unit, at)) &&
      /(?:^| )(?:a|an|the|its|own|\d{4}|exclusive|global|worldwide|its|commercial|and|this|under|of|research|royalty-bearing|patent|technology|latest)$/.test(
        before(unit, at, 1),
      ))
  )
    return null
  const actor = actorOf(unit, at)
  if (actor.length === 0) return null
  const from = governedAfter(unit, next - 1, Preposition.From)
  if (from !== null) return each(actor, 'LICENSEE', from.name.ids, 'LICENSOR', mood)
  const to = governedAfter(unit, next - 1, Preposition.To, 12)
  if (to !== null) return each(to.name.ids, 'LICENSEE', actor, 'LICENSOR', mood)
  const owned = nextName(unit, next - 1, ORGANIZATION, 10)
  return owned?.name.possessive === true ? each(actor, 'LICENSEE', owned.name.ids, 'LICENSOR', mood) : null
}

/** One licence for each licensee: "A, B and C have licensed Norland's platform" makes three. */
const each = (
  licensees: readonly string[],
  role: PartyRole,
  licensors: readonly string[],
  other: PartyRole,
  mood: AgreementStatus | null,
): readonly Deal[] => licensees.map((org) => deal('LICENSE', pair([org], role, licensors, other), mood))

/** Rights that license nothing: of first refusal, of shareholders. */
const NO_LICENCE =
  /first (?:negotiation|refusal|offer)|(?:registration|voting|information|pre-?emptive|participation|appraisal) rights/

/** `grant`: "Fairmont granted Norland an exclusive licence", "will grant an option to Norland". */
const grant: VerbRule = (unit, at, next) => {
  if (moodOf(unit, at) === 'none') return null
  const given = ahead(unit, next, 14)
  const type: AgreementType | null = /(?<![\p{L}])option/u.test(given)
    ? 'OPTION'
    : /licen[sc]e|rights?/.test(given)
      ? 'LICENSE'
      : null
  if (type === null || NO_LICENCE.test(given)) return null
  const receiver = nextName(unit, next - 1, ORGANIZATION, 3) ?? governedAfter(unit, next, Preposition.To, 14)
  const actor = actorOf(unit, at)
  if (receiver === null || receiver.name.possessive || actor.length === 0) return null
  return type === 'OPTION'
    ? { ...deal('OPTION', pair(actor, 'OPTION_GRANTOR', receiver.name.ids, 'OPTION_HOLDER'), null), weight: 1 }
    : { ...deal('LICENSE', pair(actor, 'LICENSOR', receiver.name.ids, 'LICENSEE'), null), weight: 1 }
}

/** `secure rights`: "Fairmont secures exclusive rights to FX9 from Norland". */
const secureRights: VerbRule = (unit, at, next) => {
  if (moodOf(unit, at) === 'none' || /^(?:\S+ ){0,4}option/.test(ahead(unit, next, 9))) return null
  const from = ownedOrGoverned(unit, next, Preposition.From)
  const actor = actorOf(unit, at)
  if (from === null || actor.length === 0) return null
  return deal('LICENSE', pair(actor, 'LICENSEE', from.name.ids, 'LICENSOR'), null)
}

/** `paid-by`: "Fairmont received a milestone payment from Norland under their licence agreement". */
const paidBy: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  const given = ahead(unit, next, 14)
  if (
    mood !== null ||
    !/^(?:\S+ ){0,9}?(?:milestones?|licen[sc]e|licensing|upfront|royalt(?:y|ies))(?![\p{L}])/u.test(given)
  )
    return null
  const from = governedAfter(unit, next - 1, Preposition.From, 14)
  const actor = actorOf(unit, at)
  if (from?.name.ids.length !== 1 || !/licen[sc]/i.test(unit.text)) return null
  return deal('LICENSE', pair(actor, 'LICENSOR', from.name.ids, 'LICENSEE'), null)
}

/** `exercise-option`: "Norland has exercised its option to license FX9 from Fairmont". */
const exerciseOption: VerbRule = (unit, at, next) => {
  if (moodOf(unit, at) !== null || !/^(?:\S+ ){0,5}option(?! (?:grants?|plan))/u.test(ahead(unit, next, 8))) return null
  const actor = actorOf(unit, at).slice(-1)
  const [other, ...more] = unit.orgs.filter((org) => !actor.includes(org))
  if (actor.length === 0 || other === undefined || more.length > 0) return null
  return { ...deal('OPTION', pair(actor, 'OPTION_HOLDER', [other], 'OPTION_GRANTOR'), null), weight: 1 }
}

/** Verbs by which rights are given, taken, paid for and called. */
export const LICENCE_VERBS: readonly DealVerb[] = [
  {
    id: 'agreement/paid-by',
    word: /^(?:receiv(?:es|ed)|records?|recorded|earn(?:s|ed)|receipt)$/,
    rest: /(?<=receipt )of |(?<!receipt )/y,
    read: paidBy,
  },
  {
    id: 'agreement/exercise-option',
    word: /^exercis(?:es|ed|ing)$/,
    rest: /(?=(?:\S+ ){0,5}option)/y,
    read: exerciseOption,
  },
  {
    id: 'agreement/license',
    word: /^(?:in-?|out-?|sub-?)?licen[sc](?:e|es|ed)$/,
    rest: null,
    read: license,
  },
  { id: 'agreement/grant', word: /^grant(?:s|ed|ing)?$/, rest: null, read: grant },
  {
    id: 'agreement/secure-rights',
    word: /^(?:secur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed)?|receiv(?:e|es|ed)|has|have|holds?)$/,
    rest: /(?=(?:\S+ ){0,8}\S*(?:rights|licen[sc]e))/y,
    read: secureRights,
  },
]
