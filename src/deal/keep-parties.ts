import type { PartyRole } from '../model/agreement.ts'
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

/**
 * Leaves out those who can be no party. In a headline or lead that names the other side alone ("Announces collaboration
 * with Norland") the first company of the document stands for the one who speaks. None is left where all are out.
 */
export const keepParties = (
  mention: AgreementMention,
  entities: ReadonlyMap<string, Entity>,
  issuer: string | null,
): readonly AgreementMention[] => {
  const parties = mention.parties.filter(({ org }) => !NO_PARTY.test(entities.get(org)?.name ?? ''))
  const [only] = parties
  if (only === undefined) return []
  const top = mention.unit.place === 'headline' || mention.unit.place === 'lead'
  const counterpart = COUNTERPART[only.role]
  const bought = only.role === 'TARGET_COMPANY' && mention.type === 'ACQUISITION'
  return mention.lone &&
    parties.length === 1 &&
    (top || bought) &&
    issuer !== null &&
    !NO_PARTY.test(entities.get(issuer)?.name ?? '') &&
    issuer !== only.org &&
    counterpart !== undefined &&
    mention.weight > 1
    ? [{ ...mention, parties: [{ org: issuer, role: counterpart }, only] }]
    : [{ ...mention, parties }]
}
