import { governedAfter, governor, idsOf, nextName, Preposition, wordAt } from './find-names.ts'
import type { Unit } from './item.ts'
import {
  actorOf,
  ahead,
  before,
  deal,
  moodOf,
  ownedOrGoverned,
  pair,
  type DealVerb,
  type VerbRule,
} from './verb-rule.ts'

/**
 * `acquire`: a company, its assets, or rights. "Fairmont acquired Norland", "acquired rights to FX9 from Norland"; all right,
 * title and interest is a purchase.
 */
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
    const from = ownedOrGoverned(unit, next, Preposition.From)
    if (/(?:^| )title /.test(between) || unit.plain.includes(' asset purchase '))
      return deal('ASSET_PURCHASE', pair(actor, 'BUYER', idsOf([from]), 'SELLER'), mood)
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
  if (object.name.type === 'Organization' && !object.name.possessive && governor(unit, object.at) !== Preposition.From)
    return {
      ...deal('ACQUISITION', pair(actor, 'ACQUIRER', object.name.ids, 'TARGET_COMPANY'), mood ?? 'ACTIVE'),
      signed: AGREED.test(before(unit, at, 6)),
    }
  const seller = ownedOrGoverned(unit, next, Preposition.From)
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
  const other = governedAfter(unit, next - 1, Preposition.With, 6)
  if (mood === 'none' || other === null) return null
  return deal('ACQUISITION', pair(actorOf(unit, at), 'ACQUIRER', other.name.ids, 'TARGET_COMPANY'), mood)
}

/** `sell`: "Norland sold its antibiotics business to Quillon". */
const sell: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  const given = ahead(unit, next, 16)
  const to = governedAfter(unit, next - 1, Preposition.To, 18)
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

/** Words by which an investment is a term of another deal. */
const PART = /up-?front|under the (?:terms|agreement)|as part of|in connection with|in addition|will (?:also )?make/i

/** `invest`: "Ostrava invested $5 million in Norland", "made a $5 million equity investment in Norland". */
const invest: VerbRule = (unit, at, next) => {
  const into = governedAfter(unit, next - 1, Preposition.In, 8)
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

/** Verbs by which companies, assets and shares are bought and sold. */
export const PURCHASE_VERBS: readonly DealVerb[] = [
  {
    id: 'agreement/acquire',
    word: /^(?:re-?)?(?:acquir(?:e|es|ed|ing)|buys?|bought|purchas(?:e|es|ed|ing))$/,
    rest: null,
    read: acquire,
  },
  {
    id: 'agreement/sell',
    word: /^(?:sells?|sold|selling|divest(?:s|ed))$/,
    rest: null,
    read: sell,
  },
  {
    id: 'agreement/invest',
    word: /^(?:invest(?:s|ed)|made|makes|make)$/,
    rest: /(?:(?<=invest(?:s|ed) )|(?:an? )?(?:\S+ ){0,4}(?:equity )?investment )(?=(?:\S+ ){0,5}in )/y,
    read: invest,
  },
  { id: 'agreement/merge', word: /^merg(?:e|es|ed|ing)$/, rest: null, read: merge },
]
