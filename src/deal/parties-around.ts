import type { AgreementType, Party, PartyRole } from '../model/agreement.ts'
import {
  idsOf,
  itemAt,
  namesGoverned,
  ownerBefore,
  Preposition,
  subjectsBefore,
  wordAt,
  type Placed,
} from './find-names.ts'
import type { Unit } from './item.ts'
import { pair } from './verb-rule.ts'

interface Sides {
  readonly parties: readonly Party[]
  readonly given: boolean
}

/**
 * The parties of an agreement that the items `[first, last]` name, with their roles, by what stands around: owner, subject,
 * "with", "from", "to". `given` is true where words name another side; `definite` that an article points back.
 */
export const partiesAround = (
  unit: Unit,
  first: number,
  last: number,
  type: AgreementType | null,
  definite: boolean,
): Sides => {
  const owner = ownerBefore(unit, first)
  const governed = namesGoverned(unit, last, FARTHEST)
  const next = (by: number, reach: number): Placed | null =>
    governed.find((name) => name.at < last + reach && name.by === by) ?? null
  const isGrant = type === 'LICENSE' || type === 'OPTION'
  const between = next(Preposition.Between, 25)
  const withOrg = next(Preposition.With, type === 'ACQUISITION' ? 12 : FARTHEST)
  const fromOrg = isGrant ? next(Preposition.From, 25) : null
  const ofOrg = type === 'ACQUISITION' ? next(Preposition.Of, 6) : null
  const toOrg = isGrant ? next(Preposition.To, 6) : null
  const agent = next(Preposition.By, 6)
  const buyer = type === 'ASSET_PURCHASE' && BUYER.test(tailOf(unit, last)) ? next(Preposition.To, 18) : null
  if (between !== null) return { parties: plainParties(between.name.ids, type), given: true }
  const subjects = owner !== null ? [owner] : agent !== null ? [agent] : subjectsBefore(unit, first)
  const own = idsOf(subjects)
  const against = ({ name }: Placed, mine: PartyRole, theirs: PartyRole): Sides => ({
    parties: pair(own, mine, name.ids, theirs),
    given: true,
  })
  if (buyer !== null) return against(buyer, 'SELLER', 'BUYER')
  if (ofOrg !== null) return against(ofOrg, 'ACQUIRER', 'TARGET_COMPANY')
  if (fromOrg !== null && (withOrg === null || fromOrg.at < withOrg.at))
    return type === 'LICENSE'
      ? against(fromOrg, 'LICENSEE', 'LICENSOR')
      : against(fromOrg, 'OPTION_HOLDER', 'OPTION_GRANTOR')
  if (toOrg !== null && withOrg === null) return against(toOrg, 'LICENSOR', 'LICENSEE')
  if (withOrg !== null) return against(withOrg, ...defaultRoles(type))
  const noticed = noticedBefore(unit, first)
  if (noticed !== null) return against(noticed, ...defaultRoles(type))
  const object = owner === null ? objectOf(unit, last) : null
  if (object !== null && own.length > 0 && !own.includes(object))
    return { parties: plainParties([...own.slice(0, 1), object], type), given: true }
  // "Fairmont and Norland modernized their alliance": theirs.
  if (definite && !(own.length > 1 && wordAt(unit, first - 1) === 'their')) return { parties: [], given: false }
  return { parties: plainParties(own, type), given: false }
}

const NOTICE =
  /(?:notice|notification|notified|informed|advised) (?:[^\s;]+ ){0,14}?terminat(?:e|es|ed|ing|ion) (?:of |the |its |that |certain )*$/
const NOTICE_REACH = 20

/** "gave notice to Norland of termination of the", "notified Norland that it terminates the": whom the notice goes to or comes from. */
const noticedBefore = (unit: Unit, first: number): Placed | null => {
  if (!NOTICE.test(unit.plain.slice(0, unit.offsets[first] ?? 0).slice(-240))) return null
  for (let at = first - 1; at >= Math.max(0, first - NOTICE_REACH); at--) {
    const item = unit.items[at]
    if (item?.kind !== 'name' || item.type !== 'Organization') continue
    if (/^(?:to|from|notified|informed|advised)$/.test(wordAt(unit, at - 1))) return { name: item, at }
  }
  return null
}

/** How many items after the noun group its parties may stand. */
const FARTHEST = 30

/** "an asset purchase agreement to sell FX9 to Norland", "for the sale of FX9 to Norland". */
const BUYER = /^(?:to (?:sell|divest)|for the (?:sale|divestiture) of) /

const tailOf = ({ plain, offsets }: Unit, last: number): string => plain.slice(offsets[last + 1] ?? plain.length)

/** The other side in "an agreement to integrate Norland's devices": whose things the agreement is for. */
const objectOf = (unit: Unit, last: number): string | null => {
  if (wordAt(unit, last + 1) !== 'to') return null
  const after = tailOf(unit, last)
  const match =
    /^to (?:[\p{L}-]+ (?:and )?){1,3}⟦Organization(?:’s⟧| ?⟧ (?=products?|devices?|technolog|platform|compounds?|candidates?|assets?))/u.exec(
      after,
    )
  if (match === null || /^to (?:acquire|purchase|buy|merge)/.test(after)) return null
  const item = unit.items[itemAt(unit, (unit.offsets[last + 1] ?? 0) + match[0].lastIndexOf('⟦'))]
  return item?.kind === 'name' && item.ids.length === 1 ? (item.ids[0] ?? null) : null
}

/** Who is what, where the words say only "with": the one that speaks, then the other. */
const defaultRoles = (type: AgreementType | null): readonly [PartyRole, PartyRole] =>
  DEFAULT_ROLES[type ?? 'OTHER'] ?? ['COLLABORATOR', 'COLLABORATOR']
const DEFAULT_ROLES: Readonly<Partial<Record<AgreementType, readonly [PartyRole, PartyRole]>>> = {
  SUPPLY: ['CUSTOMER', 'SUPPLIER'],
  SERVICES: ['CUSTOMER', 'SUPPLIER'],
  DISTRIBUTION: ['PRINCIPAL', 'DISTRIBUTOR'],
  ACQUISITION: ['ACQUIRER', 'TARGET_COMPANY'],
  ASSET_PURCHASE: ['BUYER', 'SELLER'],
  EQUITY: ['ISSUER', 'INVESTOR'],
  FINANCING: ['ISSUER', 'INVESTOR'],
  SETTLEMENT: ['OTHER', 'OTHER'],
}

const plainParties = (ids: readonly string[], type: AgreementType | null): readonly Party[] => {
  const [mine, theirs] = defaultRoles(type)
  return ids.map((org, i) => ({ org, role: i === 0 ? mine : theirs }))
}
