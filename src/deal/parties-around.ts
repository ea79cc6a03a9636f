import type { AgreementType, Party, PartyRole } from '../model/agreement.ts'
import { governedAfter, idsOf, itemAt, ownerBefore, subjectsBefore, wordAt, type Placed } from './find-names.ts'
import type { Unit } from './item.ts'

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
): { readonly parties: readonly Party[]; readonly given: boolean } => {
  const owner = ownerBefore(unit, first)
  const between = governedAfter(unit, last, /^(?:between|among)$/, 25)
  const withOrg = governedAfter(unit, last, /^(?:with)$/, type === 'ACQUISITION' ? 12 : 30)
  const fromOrg = governedAfter(unit, last, /^from$/, 25)
  const ofOrg = type === 'ACQUISITION' ? governedAfter(unit, last, /^of$/, 6) : null
  const toOrg = type === 'LICENSE' || type === 'OPTION' ? governedAfter(unit, last, /^to$/, 6) : null
  const agent = governedAfter(unit, last, /^by$/, 6)
  const buyer = type === 'ASSET_PURCHASE' ? buyerAfter(unit, last) : null
  const subjects = owner !== null ? [owner] : agent !== null ? [agent] : subjectsBefore(unit, first)
  if (between !== null) return { parties: plainParties(between.name.ids, type), given: true }
  const own = idsOf(subjects)
  const pair = (other: readonly string[], mine: PartyRole, theirs: PartyRole): readonly Party[] => [
    ...own.filter((org) => !other.includes(org)).map((org) => ({ org, role: mine })),
    ...other.map((org) => ({ org, role: theirs })),
  ]
  if (buyer !== null) return { parties: pair(buyer.name.ids, 'SELLER', 'BUYER'), given: true }
  if (ofOrg !== null) return { parties: pair(ofOrg.name.ids, 'ACQUIRER', 'TARGET_COMPANY'), given: true }
  if ((type === 'LICENSE' || type === 'OPTION') && fromOrg !== null && (withOrg === null || fromOrg.at < withOrg.at))
    return type === 'LICENSE'
      ? { parties: pair(fromOrg.name.ids, 'LICENSEE', 'LICENSOR'), given: true }
      : { parties: pair(fromOrg.name.ids, 'OPTION_HOLDER', 'OPTION_GRANTOR'), given: true }
  if (toOrg !== null && withOrg === null) return { parties: pair(toOrg.name.ids, 'LICENSOR', 'LICENSEE'), given: true }
  if (withOrg !== null) {
    const [mine, theirs] = defaultRoles(type)
    return { parties: pair(withOrg.name.ids, mine, theirs), given: true }
  }
  const object = owner === null ? objectOf(unit, last) : null
  if (object !== null && own.length > 0 && !own.includes(object))
    return { parties: plainParties([...own.slice(0, 1), object], type), given: true }
  // "Fairmont and Norland modernized their alliance": theirs.
  if (definite && !(own.length > 1 && wordAt(unit, first - 1) === 'their')) return { parties: [], given: false }
  return { parties: plainParties(own, type), given: false }
}

/** "an asset purchase agreement to sell FX9 to Norland", "for the sale of FX9 to Norland". */
const buyerAfter = (unit: Unit, last: number): Placed | null =>
  /^(?:to (?:sell|divest)|for the (?:sale|divestiture) of) /.test(unit.plain.slice(unit.offsets[last + 1] ?? 0))
    ? governedAfter(unit, last, /^to$/, 18)
    : null

/** The other side in "an agreement to integrate Norland's devices": whose things the agreement is for. */
const objectOf = (unit: Unit, last: number): string | null => {
  const after = unit.plain.slice(unit.offsets[last + 1] ?? unit.plain.length)
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
