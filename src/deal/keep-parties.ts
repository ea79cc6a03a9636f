import type { Party, PartyRole } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { AgreementMention } from './agreement-mention.ts'

/** Names of those who take part in no deal: courts, exchanges, regulators, vehicles of a merger. */
const NO_PARTY =
  /\bcourts?\b|stock exchange|nasdaq|\bnyse\b|food and drug administration|medicines agency|trade commission|exchange commission|(?:acquisition|merger) (?:sub|corp|corporation|vehicle)\b|merger sub/i
const COUNTERPART: Readonly<Partial<Record<PartyRole, PartyRole>>> = {
  LICENSOR: 'LICENSEE',
  LICENSEE: 'LICENSOR',
  ACQUIRER: 'TARGET_COMPANY',
  TARGET_COMPANY: 'ACQUIRER',
  COLLABORATOR: 'COLLABORATOR',
  DISTRIBUTOR: 'PRINCIPAL',
  SUPPLIER: 'CUSTOMER',
  SELLER: 'BUYER',
  INVESTOR: 'ISSUER',
}

/** Whether an organization can be a party; each name is looked at once. */
const partyTest = (entities: ReadonlyMap<string, Entity>): ((org: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (org) => {
    let can = known.get(org)
    if (can === undefined) known.set(org, (can = !NO_PARTY.test(entities.get(org)?.name ?? '')))
    return can
  }
}

/**
 * Leaves out those who can be no party. In a headline or lead that names the other side alone ("Announces collaboration
 * with Norland") the first company of the document, `issuer`, stands for the one who speaks. A mention is left out where
 * all its parties are.
 */
export const keepParties = (
  mentions: readonly AgreementMention[],
  entities: ReadonlyMap<string, Entity>,
  issuer: string | null,
): readonly AgreementMention[] => {
  const isParty = partyTest(entities)
  const kept: AgreementMention[] = []
  for (const mention of mentions) {
    const parties = mention.parties.every(({ org }) => isParty(org))
      ? mention.parties
      : mention.parties.filter(({ org }) => isParty(org))
    const [only] = parties
    if (only === undefined) continue
    const speaker = parties.length > 1 || issuer === null || !isParty(issuer) ? null : speakerOf(mention, only, issuer)
    if (speaker !== null) kept.push({ ...mention, parties: [speaker, only] })
    else kept.push(parties === mention.parties ? mention : { ...mention, parties })
  }
  return kept
}

/** The document's company as the other side of the only one named, null where that is not said of it. */
const speakerOf = ({ lone, weight, unit, type }: AgreementMention, only: Party, issuer: string): Party | null => {
  if (!lone || weight === 1 || issuer === only.org) return null
  const top = unit.place === 'headline' || unit.place === 'lead'
  const bought = only.role === 'TARGET_COMPANY' && type === 'ACQUISITION'
  const role = COUNTERPART[only.role]
  return (top || bought) && role !== undefined ? { org: issuer, role } : null
}
