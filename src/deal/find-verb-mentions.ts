import type { AgreementStatus, AgreementType, Party, PartyRole } from '../model/agreement.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { governedAfter, governor, idsOf, itemAt, nextName, subjectsBefore, wordAt, type Placed } from './find-names.ts'
import { exclusivityOf } from './find-noun-mentions.ts'
import type { Unit } from './item.ts'
import { HintedPatterns } from '../sentence/hinted-patterns.ts'

type Deal = Pick<AgreementMention, 'type' | 'parties' | 'weight' | 'signed' | 'status'>
/** Reads a deal from a verb at item `at` that ends before item `next`; null where it is none. */
type VerbRule = (unit: Unit, at: number, next: number, verb: string) => readonly Deal[] | Deal | null

const pair = (
  mine: readonly string[],
  role: PartyRole,
  theirs: readonly string[],
  other: PartyRole,
): readonly Party[] => [
  ...mine.filter((org) => !theirs.includes(org)).map((org) => ({ org, role })),
  ...theirs.map((org) => ({ org, role: other })),
]

const before = (unit: Unit, at: number, words = 4): string =>
  Array.from({ length: words }, (_, i) => wordAt(unit, at - words + i)).join(' ')

const ahead = (unit: Unit, at: number, words: number): string =>
  unit.items
    .slice(at, at + words)
    .map((item) => (item.kind === 'word' ? item.word : `⟦${item.type}⟧`))
    .join(' ')

/** "is not in negotiations to sell", "denied talks to acquire", "has an option, until May 2020, to license". */
const DENIED =
  /(?:^| )(?:(?:not|never|no|denie[sd]|denying)(?: \S+){0,4} (?:negotiations?|talks|discussions?|agreement|plans?|intention)|options?(?: \S+){0,6}) to$/
/** What the words before a verb make of it; null where it is no deal at all. */
const moodOf = (unit: Unit, at: number): AgreementStatus | null | 'none' => {
  const words = before(unit, at)
  if (DENIED.test(before(unit, at, 8))) return 'none'
  if (
    /(?:not|never|may|might|could|would|seek(?:s|ing)?|if|option to|right to|ability to|opportunit\w+ to) (?:\S+ )?$/.test(
      `${words} `,
    )
  )
    return 'none'
  // "was the first company to license": it did.
  if (/(?:^| )(?:first|second|third|only|latest)(?: \S+){0,2} to$/.test(words.trim())) return null
  if (/(?:^| )(?:to|will|agreed to|agrees to|plans? to|intends? to)(?: \S+ly)?$/.test(words.trim())) return 'PROPOSED'
  return null
}

/** The one that acts: the nearest subject; all of them where they are joined. */
const actorOf = (unit: Unit, at: number): readonly string[] => {
  const relative = [at - 1, at - 2].find((i) => /^(?:which|who)$/.test(wordAt(unit, i)))
  if (relative !== undefined) return idsOf([antecedentOf(unit, relative)]).slice(-1)
  const subjects = subjectsBefore(unit, at)
  const nearest = subjects.at(-1)
  return idsOf(nearest === undefined ? [] : [nearest])
}

/** The organization that "which" stands for: the nearest before it that is no part of another's description. */
const antecedentOf = (unit: Unit, at: number): Placed | null => {
  for (let i = at - 1; i >= Math.max(0, at - 25); i--) {
    const item = unit.items[i]
    if (item?.kind === 'name' && item.type === 'Organization' && !item.possessive && governor(unit, i) !== 'of')
      return { name: item, at: i }
  }
  return null
}

const ownedOrGoverned = (unit: Unit, from: number, preposition: RegExp, reach = 30): Placed | null => {
  const governed = governedAfter(unit, from, preposition, reach)
  if (governed !== null) return governed
  const named = nextName(unit, from, ['Organization'], 8)
  return named?.name.possessive === true ? named : null
}

/** `acquire`: a company, its assets, or rights. "Fairmont acquired Norland", "acquired rights to FX9 from Norland". */
const acquire: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  if (mood === 'none') return null
  const object = nextName(unit, next - 1, ['Organization', 'Drug', 'Technology', 'Substance'], 16)
  const between = ahead(unit, next, (object?.at ?? next + 10) - next)
  if (
    /[;.]|stake|interest in|shares of common|(?:common|preferred|ordinary) shares|% of|royalt/.test(between) &&
    !/all (?:of )?the (?:issued|outstanding)/.test(between)
  )
    return null
  const actor = actorOf(unit, at)
  if (/rights|licen[sc]e/.test(between) || (object === null && ahead(unit, next, 10).includes('rights'))) {
    const from = ownedOrGoverned(unit, next, /^from$/)
    return deal('LICENSE', pair(actor, 'LICENSEE', idsOf([from]), 'LICENSOR'), mood === 'PROPOSED' ? null : mood)
  }
  // "active ingredient bought from Norland": goods. "a royalty purchase agreement with Norland": a noun.
  const bare = wordAt(unit, next) === 'from' && !/(?:^| )(?:was|were|been|is)(?: \S+)?$/.test(before(unit, at, 2))
  if (
    object === null ||
    bare ||
    isShares(unit, at, object.at) ||
    /^(?:agreement|contract|order)/.test(wordAt(unit, next))
  )
    return null
  if (object.name.type === 'Organization' && !object.name.possessive && governor(unit, object.at) !== 'from')
    return {
      ...deal('ACQUISITION', pair(actor, 'ACQUIRER', object.name.ids, 'TARGET_COMPANY'), mood ?? 'ACTIVE'),
      signed: AGREED.test(before(unit, at, 6)),
    }
  const seller = ownedOrGoverned(unit, next, /^from$/)
  return seller === null ? null : deal('ASSET_PURCHASE', pair(actor, 'BUYER', seller.name.ids, 'SELLER'), mood)
}

/** "agreed on Friday to acquire". */
const AGREED = /(?:^| )agree[sd](?: \S+){0,4} to$/

/** "the purchase of Norland equity": a noun, or shares and no company. */
const isShares = (unit: Unit, verb: number, object: number): boolean =>
  /^(?:the|a|an|of)$/.test(wordAt(unit, verb - 1)) ||
  /^(?:equity|shares?|stock|common|ordinary|preferred|securities|warrants|products?|doses?)$/.test(
    wordAt(unit, object + 1),
  )

/** `merge`: "Fairmont and Norland to merge", "Fairmont merged with Norland". */
const merge: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  const other = governedAfter(unit, next - 1, /^(?:with|into)$/, 6)
  if (mood === 'none' || other === null) return null
  return deal('ACQUISITION', pair(actorOf(unit, at), 'ACQUIRER', other.name.ids, 'TARGET_COMPANY'), mood)
}

/** `license`: "Fairmont licenses Norland's platform", "has licensed FX9 from Norland", "out-licensed FX9 to Norland". */
const license: VerbRule = (unit, at, next, verb) => {
  const mood = moodOf(unit, at)
  if (
    mood === 'none' ||
    (/^(?:in-?|out-?|sub-?)?licen[sc]es?$/.test(verb) &&
      /(?:^| )(?:a|an|the|its|own|\d{4}|exclusive|global|worldwide|its|commercial|and|this|under|of|research|royalty-bearing|patent|technology|latest)$/.test(
        before(unit, at, 1),
      ))
  )
    return null
  const actor = actorOf(unit, at)
  if (actor.length === 0) return null
  const from = governedAfter(unit, next - 1, /^from$/)
  if (from !== null) return each(actor, 'LICENSEE', from.name.ids, 'LICENSOR', mood)
  const to = governedAfter(unit, next - 1, /^to$/, 12)
  if (to !== null) return each(to.name.ids, 'LICENSEE', actor, 'LICENSOR', mood)
  const owned = nextName(unit, next - 1, ['Organization'], 10)
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

/** `grant`: "Fairmont granted Norland an exclusive licence", "will grant an option to Norland". */
const grant: VerbRule = (unit, at, next) => {
  if (moodOf(unit, at) === 'none') return null
  const given = ahead(unit, next, 14)
  const type: AgreementType | null = /(?<![\p{L}])option/u.test(given)
    ? 'OPTION'
    : /licen[sc]e|rights?/.test(given)
      ? 'LICENSE'
      : null
  if (type === null) return null
  const receiver = nextName(unit, next - 1, ['Organization'], 3) ?? governedAfter(unit, next, /^to$/, 14)
  const actor = actorOf(unit, at)
  if (receiver === null || receiver.name.possessive || actor.length === 0) return null
  return type === 'OPTION'
    ? { ...deal('OPTION', pair(actor, 'OPTION_GRANTOR', receiver.name.ids, 'OPTION_HOLDER'), null), weight: 1 }
    : { ...deal('LICENSE', pair(actor, 'LICENSOR', receiver.name.ids, 'LICENSEE'), null), weight: 1 }
}

/** `secure rights`: "Fairmont secures exclusive rights to FX9 from Norland". */
const secureRights: VerbRule = (unit, at, next) => {
  if (moodOf(unit, at) === 'none' || /^(?:\S+ ){0,4}option/.test(ahead(unit, next, 9))) return null
  const from = ownedOrGoverned(unit, next, /^from$/)
  const actor = actorOf(unit, at)
  if (from === null || actor.length === 0) return null
  return deal('LICENSE', pair(actor, 'LICENSEE', from.name.ids, 'LICENSOR'), null)
}

/** `collaborate`: "Fairmont and Norland to collaborate", "Fairmont partnered with Norland to develop FX9". */
const collaborate: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  if (mood === 'none') return null
  const other = governedAfter(unit, next - 1, /^with$/, 10)
  const all = idsOf(subjectsBefore(unit, at))
  if (other === null && all.length < 2) return null
  const partners = other?.name.ids ?? []
  if (partners.length > 1 && all.length > 0)
    return partners.map((org) => ({ ...alliance([...all.slice(-1), org]), weight: 1 }))
  const parties = other === null ? all : [...new Set([...all.slice(-1), ...partners])]
  if (parties.length < 2) return null
  return { ...alliance(parties), weight: other === null || mood !== null ? 2 : 1 }
}

const alliance = (parties: readonly string[]): Deal =>
  deal(
    'COLLABORATION',
    parties.map((org) => ({ org, role: 'COLLABORATOR' as const })),
    null,
  )

/** `paid-by`: "Fairmont received a milestone payment from Norland under their licence agreement". */
const paidBy: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  const given = ahead(unit, next, 14)
  if (
    mood !== null ||
    !/^(?:\S+ ){0,9}?(?:milestones?|licen[sc]e|licensing|upfront|royalt(?:y|ies))(?![\p{L}])/u.test(given)
  )
    return null
  const from = governedAfter(unit, next - 1, /^from$/, 14)
  const actor = actorOf(unit, at)
  if (from?.name.ids.length !== 1 || !/licen[sc]/i.test(unit.text)) return null
  return deal('LICENSE', pair(actor, 'LICENSOR', from.name.ids, 'LICENSEE'), null)
}

/** `sell`: "Norland sold its antibiotics business to Quillon". */
const sell: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  const given = ahead(unit, next, 16)
  const to = governedAfter(unit, next - 1, /^to$/, 18)
  const actor = actorOf(unit, at)
  if (mood === 'none' || to === null || actor.length === 0 || to.name.possessive) return null
  if (
    !/^(?:\S+ ){0,8}?(?:business|assets|rights|program(?:me)?|portfolio|franchise|subsidiary|unit|division|royalty interest)(?![\p{L}])/u.test(
      given,
    )
  )
    return null
  return deal('ASSET_PURCHASE', pair(to.name.ids, 'BUYER', actor.slice(-1), 'SELLER'), mood)
}

/** `exercise-option`: "Norland has exercised its option to license FX9 from Fairmont". */
const exerciseOption: VerbRule = (unit, at, next) => {
  if (moodOf(unit, at) !== null || !/^(?:\S+ ){0,5}option(?! (?:grants?|plan))/u.test(ahead(unit, next, 8))) return null
  const actor = actorOf(unit, at).slice(-1)
  const [other, ...more] = unit.orgs.filter((org) => !actor.includes(org))
  if (actor.length === 0 || other === undefined || more.length > 0) return null
  return { ...deal('OPTION', pair(actor, 'OPTION_HOLDER', [other], 'OPTION_GRANTOR'), null), weight: 1 }
}

/** Words by which an investment is a term of another deal. */
const PART = /up-?front|under the (?:terms|agreement)|as part of|in connection with|in addition|will (?:also )?make/i

/** `invest`: "Ostrava invested $5 million in Norland", "made a $5 million equity investment in Norland". */
const invest: VerbRule = (unit, at, next) => {
  const into = governedAfter(unit, next - 1, /^in$/, 8)
  const actor = actorOf(unit, at).slice(-1)
  if (
    moodOf(unit, at) === 'none' ||
    into === null ||
    actor.length === 0 ||
    !/[$€£¥]|million/.test(unit.text) ||
    PART.test(unit.text)
  )
    return null
  return deal('EQUITY', pair(actor, 'INVESTOR', into.name.ids, 'ISSUER'), null)
}

/** `distributor`: "Fairmont is the exclusive distributor of Norland for FX9". */
const distribute: VerbRule = (unit, at, next) => {
  const principal = governedAfter(unit, next - 1, /^(?:of|for)$/, 4) ?? nextName(unit, next - 1, ['Organization'], 3)
  const actor = actorOf(unit, at)
  if (principal === null || actor.length === 0 || moodOf(unit, at) === 'none') return null
  return deal('DISTRIBUTION', pair(actor, 'DISTRIBUTOR', principal.name.ids, 'PRINCIPAL'), null)
}
const deal = (type: AgreementType, parties: readonly Party[], status: AgreementStatus | null): Deal => ({
  type,
  parties,
  weight: 2,
  signed: false,
  status,
})

/** Each verb with what reads it; matched in {@link Unit.plain}. */
const VERBS = new HintedPatterns<{ readonly id: string; readonly pattern: RegExp; readonly read: VerbRule }>([
  {
    id: 'agreement/acquire',
    pattern: /(?<![\p{L}-])(?:re-?)?(?:acquir(?:e|es|ed|ing)|buys?|bought|purchas(?:e|es|ed|ing)) /gu,
    read: acquire,
  },
  {
    id: 'agreement/paid-by',
    pattern: /(?<![\p{L}-])(?:receiv(?:es|ed)|records?|recorded|earn(?:s|ed)|receipt of) /gu,
    read: paidBy,
  },
  {
    id: 'agreement/sell',
    pattern: /(?<![\p{L}-])(?:sells?|sold|selling|divest(?:s|ed)) /gu,
    read: sell,
  },
  {
    id: 'agreement/exercise-option',
    pattern: /(?<![\p{L}-])exercis(?:es|ed|ing) (?=(?:\S+ ){0,5}option)/gu,
    read: exerciseOption,
  },
  {
    id: 'agreement/invest',
    pattern:
      /(?<![\p{L}-])(?:invest(?:s|ed)|(?:made|makes|make) (?:an? )?(?:\S+ ){0,4}(?:equity )?investment) (?=(?:\S+ ){0,5}in )|(?<![\p{L}-])(?:made|makes|make) (?:an? )?(?:\S+ ){0,4}equity investment (?=in )/gu,
    read: invest,
  },
  { id: 'agreement/merge', pattern: /(?<![\p{L}-])merg(?:e|es|ed|ing) /gu, read: merge },
  {
    id: 'agreement/license',
    pattern: /(?<![\p{L}-])(?:in-?|out-?|sub-?)?licen[sc](?:e|es|ed) /gu,
    read: license,
  },
  { id: 'agreement/grant', pattern: /(?<![\p{L}-])grant(?:s|ed|ing)? /gu, read: grant },
  {
    id: 'agreement/secure-rights',
    pattern:
      /(?<![\p{L}-])(?:secur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed)?|receiv(?:e|es|ed)|has|have|holds?) (?=(?:\S+ ){0,8}\S*(?:rights|licen[sc]e))/gu,
    read: secureRights,
  },
  {
    id: 'agreement/collaborate',
    pattern:
      /(?<![\p{L}-])(?:collaborat(?:e|es|ed|ing)|partner(?:s|ed|ing)?|team(?:s|ed)? up|join(?:s|ed)? forces|co-?develop(?:s|ed|ing)?|cooperat(?:e|es|ed)) /gu,
    read: collaborate,
  },
  {
    id: 'agreement/distributor',
    pattern: /(?<![\p{L}-])distributors? (?=of|for)/gu,
    read: distribute,
  },
])

/** Agreements that a verb and its parties make, without a titled agreement. */
export const findVerbMentions = (unit: Unit): readonly AgreementMention[] =>
  unit.orgs.length === 0
    ? []
    : VERBS.within(unit).flatMap(({ id, pattern, read }) =>
        [...unit.plain.matchAll(pattern)].flatMap((match): readonly AgreementMention[] => {
          const at = itemAt(unit, match.index)
          const next = at + match[0].trim().split(' ').length
          return [read(unit, at, next, match[0].trim()) ?? []].flat().map((found) => ({
            unit,
            rule: id,
            lone: found.parties.length === 1,
            executed: false,
            ...found,
            head: { start: unit.items[at]?.start ?? unit.start, end: unit.items[next - 1]?.end ?? unit.end },
            start: unit.start,
            end: unit.end,
            exclusive: exclusivityOf(ahead(unit, Math.max(0, at - 3), 12)),
            date: null,
          }))
        }),
      )
