import { readTable } from '../lexicon/read-table.ts'
import { PARTY_ROLES, type AgreementType, type Party, type PartyRole } from '../model/agreement.ts'
import type { Contract } from '../model/contract.ts'
import type { Named } from '../model/reading.ts'
import { findPartyOrgs } from './find-party-orgs.ts'

let roles: ReadonlyMap<string, string> | undefined
/** The role that a defined term names ("Licensee"), null where it names none. */
const roleOf = (alias: string): PartyRole | null => {
  roles ??= new Map(readTable('party-roles.tsv').map(({ alias: term = '', role = '' }) => [term, role]))
  const role = roles.get(alias.toLowerCase())
  return PARTY_ROLES.find((each) => each === role) ?? null
}

/** The kind of agreement whose parties call themselves so, where its title names none. */
export const typeByAliases = (aliases: readonly (string | null)[]): AgreementType | null => {
  const named = aliases.map((alias) => roleOf(alias ?? ''))
  return TYPES.find(([role]) => named.includes(role))?.[1] ?? null
}
const TYPES: readonly (readonly [PartyRole, AgreementType])[] = [
  ['DISTRIBUTOR', 'DISTRIBUTION'],
  ['LICENSEE', 'LICENSE'],
  ['BUYER', 'ASSET_PURCHASE'],
  ['SUPPLIER', 'SUPPLY'],
  ['INVESTOR', 'FINANCING'],
]

/** Who gives and who takes in the agreement's own verbs, by its type: "Alder shall supply Product to Birch". */
const BY_VERB: Readonly<Partial<Record<AgreementType, readonly [verb: string, giver: PartyRole, taker: PartyRole]>>> = {
  LICENSE: ['grants?|licenses?', 'LICENSOR', 'LICENSEE'],
  COLLABORATION: ['grants?|licenses?', 'LICENSOR', 'LICENSEE'],
  OPTION: ['grants?', 'OPTION_GRANTOR', 'OPTION_HOLDER'],
  SUPPLY: ['supply|supplies|manufacture|deliver|sell', 'SUPPLIER', 'CUSTOMER'],
  DISTRIBUTION: ['grants?|appoints?', 'PRINCIPAL', 'DISTRIBUTOR'],
  SERVICES: ['perform|provide', 'SUPPLIER', 'CUSTOMER'],
}
const OPPOSITES: Readonly<Partial<Record<PartyRole, PartyRole>>> = {
  LICENSOR: 'LICENSEE',
  LICENSEE: 'LICENSOR',
  SUPPLIER: 'CUSTOMER',
  CUSTOMER: 'SUPPLIER',
  DISTRIBUTOR: 'PRINCIPAL',
  PRINCIPAL: 'DISTRIBUTOR',
  SELLER: 'BUYER',
  BUYER: 'SELLER',
  INVESTOR: 'ISSUER',
  ISSUER: 'INVESTOR',
}
const COLLABORATES: ReadonlySet<AgreementType> = new Set(['COLLABORATION', 'JOINT_VENTURE', 'LICENSE', 'SUPPLY'])

/** The contract's parties as entities of the document, each with what it is in the agreement. */
export const findContractRoles = (named: Named, contract: Contract, type: AgreementType): readonly Party[] => {
  const known = findPartyOrgs(named, contract).flatMap(({ short, ids: [org] }) =>
    org === undefined ? [] : [{ org, short }],
  )
  const parties = known.filter(({ org }, index) => known.findIndex((other) => other.org === org) === index)
  const general: PartyRole = COLLABORATES.has(type) ? 'COLLABORATOR' : 'OTHER'
  const byAlias = parties.map(({ short }) => roleOf(short))
  const settled = byAlias.some((role) => role !== null) ? byAlias : rolesByVerb(named.document.text, parties, type)
  return parties.map(({ org }, index) => ({
    org,
    role: settled[index] ?? (parties.length === 2 ? oppositeOf(settled[1 - index] ?? null) : null) ?? general,
  }))
}

const oppositeOf = (role: PartyRole | null): PartyRole | null => (role === null ? null : (OPPOSITES[role] ?? null))

/** The role that the agreement's verbs give each of two parties; none where both give, as in a cross-licence. */
const rolesByVerb = (
  text: string,
  parties: readonly { readonly short: string }[],
  type: AgreementType,
): readonly (PartyRole | null)[] => {
  const verb = BY_VERB[type]
  const [one, other] = parties
  if (verb === undefined || one === undefined || other === undefined || parties.length !== 2)
    return parties.map(() => null)
  const [verbs, giver, taker] = verb
  const times = [
    [one, other],
    [other, one],
  ].map(([from, to]) => count(text, from?.short ?? '', verbs, to?.short ?? ''))
  const [first = 0, second = 0] = times
  if (first > second * 2) return [giver, taker]
  return second > first * 2 ? [taker, giver] : [null, null]
}

/** How often one party gives to the other; what it gives exclusively counts tenfold. */
const count = (text: string, from: string, verbs: string, to: string): number => {
  const escape = (words: string): string => words.replace(/[^\p{L}\p{N} ]/gu, '\\$&')
  const pattern = new RegExp(
    String.raw`\b${escape(from)} (?:hereby |shall |will |agrees to )+(?:${verbs})\b.{0,120}?\b${escape(to)}\b(.{0,60})`,
    'g',
  )
  let sum = 0
  for (const [, after = ''] of text.matchAll(pattern)) sum += /(?<!non[-\s­]{0,2}|co-)\bexclusive/i.test(after) ? 10 : 1
  return sum
}
