import { claimKey } from '../model/fact.ts'
import { beliefIn } from './belief.ts'
import { compareText } from './compare-text.ts'
import { type ClaimHead, inOrder } from './merge-claims.ts'
import type { Deal } from './merge-deals.ts'
import type { Happening } from './merge-events.ts'
import { shortHash } from './short-hash.ts'
import { earliest, type Proof, round } from './source.ts'

/** That a company was bought whole, and when; `on` is null where no document dates the closing. */
interface Closing {
  readonly on: string | null
  readonly learntOn: string | null
  readonly proofs: readonly Proof[]
}

/** A claim that one company is another's, dated by the closing; `proofs` are those of the closing where only it says so. */
export interface DatedParent {
  readonly claim: ClaimHead
  readonly proofs: readonly Proof[]
}

/** What may tell that one of two organizations has bought the other: the deals between them, and closings. */
export interface Tellings {
  readonly deals: readonly Deal[]
  readonly happenings: readonly Happening[]
}

/** Closings that name both, and deals that are no longer pending. */
const closingsOf = ({ from, to }: ClaimHead, { deals, happenings }: Tellings): readonly Closing[] => {
  const isEnd = (org: string): boolean => org === from || org === to
  const buying = deals.filter(
    ({ type, parties }) =>
      type === 'ACQUISITION' &&
      parties.some(
        (buyer) =>
          buyer.role === 'ACQUIRER' &&
          isEnd(buyer.org) &&
          parties.some(({ role, org }) => role === 'TARGET_COMPANY' && isEnd(org) && org !== buyer.org),
      ),
  )
  const tellings = new Set(buying.flatMap((deal) => deal.tellings))
  const fromDeals = buying.flatMap(({ proofs, fields, learntOn }): readonly Closing[] => {
    const closed = proofs.filter(
      ({ about, value }) => about === 'status' && (value === 'ACTIVE' || value === 'AMENDED'),
    )
    const on = typeof fields.effectiveOn === 'string' ? fields.effectiveOn : null
    return closed.length > 0 ? [{ on, learntOn, proofs: closed.map(({ proof }) => proof) }] : []
  })
  const fromEvents = happenings.filter(({ type, things, agreements }) => {
    if (type !== 'ACQUISITION_CLOSED') return false
    const orgs = things.filter((id) => id.startsWith('org:'))
    return (orgs.length === 2 && orgs.every(isEnd)) || agreements.some((telling) => tellings.has(telling))
  })
  return [...fromDeals, ...fromEvents]
}

const joinClosings = (closings: readonly Closing[]): Closing => ({
  on: earliest(closings.map(({ on }) => on)),
  learntOn: earliest(closings.map(({ learntOn }) => learntOn)),
  proofs: inOrder(closings.flatMap(({ proofs }) => proofs)),
})

/** The claim that a bought company belongs to its buyer, from the day of the closing. */
const toParent = ({ from, to }: ClaimHead, { on, learntOn, proofs }: Closing): DatedParent => {
  const claim = { type: 'SUBSIDIARY_OF', from: to, to: from, modality: 'ASSERTED' } as const
  const { confidence, sources } = beliefIn(proofs)
  return {
    claim: {
      ...claim,
      id: `fact:${shortHash(claimKey(claim))}`,
      confidence: round(confidence),
      rule: 'resolve/bought',
      since: on,
      learntOn,
      until: null,
      sources,
    },
    proofs,
  }
}

/**
 * What acquisitions make of one company: one that was bought whole is its buyer's subsidiary since the closing, until
 * another buys it. Purchases of assets and deals that only were announced make none. `acquisitions` are the claims that
 * it was bought; `known` finds what documents claim themselves, by buyer.
 */
export const datedParents = (
  acquisitions: readonly ClaimHead[],
  tellingsOf: (acquisition: ClaimHead) => Tellings,
  known: (buyer: string) => ClaimHead | undefined,
): readonly DatedParent[] => {
  const parents = acquisitions.flatMap((acquisition): readonly DatedParent[] => {
    if (acquisition.modality !== 'ASSERTED' || acquisition.until !== null) return []
    const closings = closingsOf(acquisition, tellingsOf(acquisition))
    if (closings.length === 0) return []
    const parent = toParent(acquisition, joinClosings(closings))
    const claim = known(acquisition.from)
    return [claim === undefined ? parent : { claim: { ...claim, since: parent.claim.since }, proofs: [] }]
  })
  const dated = parents
    .filter(({ claim }) => claim.since !== null)
    .sort(({ claim: a }, { claim: b }) => compareText(a.since ?? '', b.since ?? '') || compareText(a.id, b.id))
  return parents.map((parent) => {
    const { claim, proofs } = parent
    const next = dated[dated.indexOf(parent) + 1]?.claim
    const isSold = claim.since !== null && next !== undefined && next.since !== claim.since
    return isSold ? { claim: { ...claim, until: next.since }, proofs } : parent
  })
}
