import { claimKey } from '../model/fact.ts'
import { type Claim, inOrder } from './merge-claims.ts'
import type { Deal } from './merge-deals.ts'
import type { Happening } from './merge-events.ts'
import { shortHash } from './short-hash.ts'
import { beliefIn, earliest, type Proof, round } from './source.ts'

/** That a company was bought whole, and when; `on` is null where no document dates the closing. */
interface Closing {
  readonly on: string | null
  readonly learntOn: string | null
  readonly proofs: readonly Proof[]
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

const push = <T>(map: Map<string, T[]>, key: string, item: T): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [item])
  else known.push(item)
}

/** What tells that one organization has bought another: closings that name both, and deals that are no longer pending. */
const closingsByPair = (
  deals: readonly Deal[],
  happenings: readonly Happening[],
): ReadonlyMap<string, readonly Closing[]> => {
  const closings = new Map<string, Closing[]>()
  const pairsOfDeal = new Map<string, string[]>()
  for (const { type, parties, tellings, proofs, fields, learntOn } of deals) {
    if (type !== 'ACQUISITION') continue
    const closed = proofs.filter(
      ({ about, value }) => about === 'status' && (value === 'ACTIVE' || value === 'AMENDED'),
    )
    for (const buyer of parties.filter(({ role }) => role === 'ACQUIRER'))
      for (const bought of parties.filter(({ role }) => role === 'TARGET_COMPANY')) {
        const pair = pairOf(buyer.org, bought.org)
        for (const telling of tellings) push(pairsOfDeal, telling, pair)
        const on = typeof fields.effectiveOn === 'string' ? fields.effectiveOn : null
        if (closed.length > 0) push(closings, pair, { on, learntOn, proofs: closed.map(({ proof }) => proof) })
      }
  }
  for (const { type, on, things, learntOn, proofs, agreements } of happenings) {
    if (type !== 'ACQUISITION_CLOSED') continue
    const orgs = things.filter((id) => id.startsWith('org:'))
    const own = orgs.length === 2 ? [pairOf(orgs[0] ?? '', orgs[1] ?? '')] : []
    const told = agreements.flatMap((telling) => pairsOfDeal.get(telling) ?? [])
    for (const pair of new Set([...own, ...told])) push(closings, pair, { on, learntOn, proofs })
  }
  return closings
}

const joinClosings = (closings: readonly Closing[]): Closing => ({
  on: earliest(closings.map(({ on }) => on)),
  learntOn: earliest(closings.map(({ learntOn }) => learntOn)),
  proofs: inOrder(closings.flatMap(({ proofs }) => proofs)),
})

/** The claim that a bought company belongs to its buyer, from the day of the closing. */
const toParent = ({ from, to }: Claim, { on, learntOn, proofs }: Closing): Claim => {
  const claim = { type: 'SUBSIDIARY_OF', from: to, to: from, modality: 'ASSERTED' } as const
  const { confidence, sources } = beliefIn(proofs)
  return {
    ...claim,
    id: `fact:${shortHash(claimKey(claim))}`,
    confidence: round(confidence),
    rule: 'resolve/bought',
    since: on,
    learntOn,
    until: null,
    sources,
    proofs,
  }
}

/**
 * Adds what acquisitions make of companies: one that was bought whole is its buyer's subsidiary since the closing, until
 * another buys it. Purchases of assets and deals that only were announced make none.
 */
export const withParents = (
  claims: readonly Claim[],
  deals: readonly Deal[],
  happenings: readonly Happening[],
): readonly Claim[] => {
  const closings = closingsByPair(deals, happenings)
  const byKey = new Map(claims.map((claim) => [claimKey(claim), claim]))
  const byChild = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.type !== 'ACQUIRES' || claim.modality !== 'ASSERTED' || claim.until !== null) continue
    const found = closings.get(pairOf(claim.from, claim.to))
    if (found === undefined) continue
    const parent = toParent(claim, joinClosings(found))
    const known = byKey.get(claimKey(parent))
    push(byChild, claim.to, known === undefined ? parent : { ...known, since: parent.since })
  }
  for (const parents of byChild.values()) {
    const dated = parents
      .filter(({ since }) => since !== null)
      .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    for (const parent of parents) {
      const next = dated[dated.indexOf(parent) + 1]
      const isSold = parent.since !== null && next !== undefined && next.since !== parent.since
      byKey.set(claimKey(parent), isSold ? { ...parent, until: next.since } : parent)
    }
  }
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
