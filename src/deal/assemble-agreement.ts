import type { Agreement, AgreementField, AgreementStatus, AgreementType, Party, PartyRole } from '../model/agreement.ts'
import type { Evidence } from '../model/evidence.ts'
import type { AgreementMention } from './agreement-mention.ts'
import type { MentionGroup } from './merge-mentions.ts'

/** Best mention first: a titled agreement before a verb before a passing word; what was signed; then text order. */
const ranked = (group: MentionGroup): MentionGroup => {
  if (group.length < 2) return group
  const told = isInOrder(group) ? group : [...group].sort((a, b) => a.start - b.start)
  const best: AgreementMention[] = []
  for (let rank = HIGHEST; rank > 0; rank--)
    for (const mention of told) if (rankOf(mention) === rank) best.push(mention)
  return best
}

const HIGHEST = 7
/** From 2 to {@link HIGHEST}: by weight, then what a single party signs. */
const rankOf = (mention: AgreementMention): number => 2 * mention.weight + Number(isSole(mention))

const isInOrder = (group: MentionGroup): boolean => {
  let last = 0
  for (const { start } of group) {
    if (start < last) return false
    last = start
  }
  return true
}

/** "Its subsidiary Norland Bio has signed": who signs, where the other side is not named. */
const isSole = ({ executed, parties }: AgreementMention): boolean => executed && parties.length === 1

/** Makes one agreement of its mentions, without terms and history. */
export const assembleAgreement = (group: MentionGroup, today: string | null): Agreement => {
  const best = ranked(group)
  const type = typeOf(best)
  const exclusive = best.find((mention) => mention.exclusive !== null)
  const dated = datedOf(best, today)
  return {
    kind: 'Agreement',
    type,
    parties: partiesOf(best, type),
    signedOn: dated?.date ?? null,
    effectiveOn: null,
    endedOn: null,
    exclusive: exclusive?.exclusive ?? null,
    territory: null,
    territoryExcluded: null,
    field: null,
    sublicensing: null,
    option: null,
    diligence: null,
    status: statusOf(best),
    stage: null,
    covers: [],
    terms: [],
    totals: [],
    amends: null,
    proofs: proofsOf(exclusive, dated),
    evidence: best.slice(0, 8).map(evidence),
    confidence: Math.min(0.95, 0.5 + 0.15 * (best[0]?.weight ?? 1)),
  }
}

const proofsOf = (
  exclusive: AgreementMention | undefined,
  dated: AgreementMention | undefined,
): Agreement['proofs'] => {
  const proofs: Partial<Record<AgreementField, Evidence>> = {}
  if (exclusive !== undefined) proofs.exclusive = evidence(exclusive)
  if (dated !== undefined) proofs.signedOn = evidence(dated)
  return proofs
}

/** The mention whose date is the agreement's: the best one, or what says the same more exactly ("2000", "May 2000"). */
const datedOf = (best: MentionGroup, today: string | null): AgreementMention | undefined => {
  let first: AgreementMention | undefined
  for (const mention of best)
    if (mention.date !== null && (first === undefined || isBetterDated(mention, first, today))) first = mention
  const known = first?.date ?? ''
  if (known === '') return first
  return best.find(({ date }) => date !== null && date.length > known.length && date.startsWith(known)) ?? first
}

const isBetterDated = (one: AgreementMention, other: AgreementMention, today: string | null): boolean =>
  (dateRank(one, today) - dateRank(other, today) || (other.date?.length ?? 0) - (one.date?.length ?? 0)) < 0

/** A titled agreement's own date, then the day a deal is announced as new, then other dates, then the document's day. */
const dateRank = ({ date, signed, weight, status, titled }: AgreementMention, today: string | null): number =>
  titled === true ? -1 : status === 'AMENDED' ? 4 : date === today ? (signed ? 1 : 3) : weight === 3 ? 0 : 2

/** The mention as evidence: the words of its unit. */
export const evidence = ({ start, end, rule, weight }: AgreementMention): Evidence => ({
  start,
  end,
  rule,
  confidence: 0.5 + 0.15 * weight,
})

const typeOf = (best: MentionGroup): AgreementType => best.find(({ type }) => type !== null)?.type ?? 'OTHER'

const GENERAL: ReadonlySet<PartyRole> = new Set(['COLLABORATOR', 'OTHER'])
/** Roles that an agreement of a kind may give besides its own: a collaboration may license, an option too. */
const ROLES: Readonly<Record<AgreementType, readonly PartyRole[]>> = {
  LICENSE: ['LICENSOR', 'LICENSEE'],
  OPTION: ['OPTION_GRANTOR', 'OPTION_HOLDER'],
  COLLABORATION: ['LICENSOR', 'LICENSEE'],
  SUPPLY: ['SUPPLIER', 'CUSTOMER'],
  DISTRIBUTION: ['DISTRIBUTOR', 'PRINCIPAL'],
  ACQUISITION: ['ACQUIRER', 'TARGET_COMPANY', 'SELLER'],
  ASSET_PURCHASE: ['BUYER', 'SELLER'],
  EQUITY: ['INVESTOR', 'ISSUER'],
  FINANCING: ['INVESTOR', 'ISSUER'],
  JOINT_VENTURE: ['COLLABORATOR'],
  SERVICES: ['SUPPLIER', 'CUSTOMER'],
  SETTLEMENT: ['LICENSOR', 'LICENSEE', 'OTHER'],
  OTHER: ['OTHER'],
}

const PAIRS: Readonly<Partial<Record<PartyRole, PartyRole>>> = {
  LICENSOR: 'LICENSEE',
  LICENSEE: 'LICENSOR',
  OPTION_GRANTOR: 'OPTION_HOLDER',
  OPTION_HOLDER: 'OPTION_GRANTOR',
}

const partiesOf = (best: MentionGroup, type: AgreementType): readonly Party[] => {
  const orgs = best[0]?.parties.length === 1 ? (best.find(({ parties }) => parties.length > 1) ?? best[0]) : best[0]
  return paired((orgs?.parties ?? []).map(({ org }) => ({ org, role: roleOf(org, best, type) })))
}

/** What the mentions call a party: one of the two roles of the kind, else another that it gives, else a general one. */
const roleOf = (org: string, best: MentionGroup, type: AgreementType): PartyRole => {
  const allowed = ROLES[type]
  let given: PartyRole | null = null
  let general: PartyRole | null = null
  for (const { parties } of best)
    for (const { org: one, role } of parties) {
      if (one !== org) continue
      if (GENERAL.has(role)) general ??= role
      else if (role === allowed[0] || role === allowed[1]) return role
      else if (allowed.includes(role)) given ??= role
    }
  return given ?? general ?? (type === 'SETTLEMENT' ? 'OTHER' : 'COLLABORATOR')
}

/** Where one of two parties licenses or grants, the other receives; two of one role are plain collaborators. */
const paired = (parties: readonly Party[]): readonly Party[] => {
  const [one, other] = parties
  if (one === undefined || other === undefined || parties.length > 2) return parties
  const [first, second] = [PAIRS[one.role], PAIRS[other.role]]
  if (first !== undefined && second === undefined) return [one, { ...other, role: first }]
  if (second !== undefined && first === undefined) return [{ ...one, role: second }, other]
  return first !== undefined && one.role === other.role
    ? parties.map(({ org }) => ({ org, role: 'COLLABORATOR' }))
    : parties
}

const statusOf = (best: MentionGroup): AgreementStatus => {
  // "Item 1.02 Termination of an agreement": of another one.
  const isStated = (told: AgreementStatus): boolean =>
    best.some(({ parties, type, status }) => status === told && (parties.length > 1 || type !== null))
  if (isStated('TERMINATED')) return 'TERMINATED'
  if (isStated('EXPIRED')) return 'EXPIRED'
  if (isStated('PROPOSED')) return 'PROPOSED'
  const top = best[0]?.weight ?? 1
  if (best.some(({ status, weight }) => status === 'AMENDED' && weight === top)) return 'AMENDED'
  return 'ACTIVE'
}
