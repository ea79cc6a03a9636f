import type { Deals } from '../deal/find-deals.ts'
import type { Agreement, Term } from '../model/agreement.ts'
import type { Contract } from '../model/contract.ts'
import type { Event } from '../model/event.ts'
import type { Named } from '../model/reading.ts'
import { findOwnAgreement } from './find-own-agreement.ts'
import { findPartyOrgs } from './find-party-orgs.ts'

/**
 * The deals that a document speaks of, with the agreement that it is. What its own parties do among themselves on no
 * other day is that agreement, so its readings in passing join it; earlier agreements of theirs stay apart.
 */
export const joinOwnAgreement = (deals: Deals, named: Named, contract: Contract | null): Deals => {
  const own = contract === null ? null : findOwnAgreement(named, contract)
  if (contract === null || own === null) return deals
  const orgs = new Set(findPartyOrgs(named, contract).flatMap(({ ids }) => ids))
  const joins = deals.agreements.map(
    ({ parties, signedOn }) =>
      parties.length > 1 &&
      parties.every(({ org }) => orgs.has(org)) &&
      (signedOn === null || own.signedOn === null || own.signedOn.startsWith(signedOn)),
  )
  const others = deals.agreements.filter((_, index) => joins[index] === false)
  const places = placesAfter(joins)
  const moved = (index: number | null): number | null => (index === null ? null : (places[index] ?? null))
  return {
    ...deals,
    agreements: [
      merge(
        own,
        deals.agreements.filter((_, index) => joins[index]),
      ),
      ...others.map((agreement) => ({ ...agreement, amends: moved(agreement.amends) })),
    ],
    events: distinct(deals.events.map((event) => ({ ...event, agreement: moved(event.agreement) }))),
  }
}

/** Where each agreement stands afterwards: the document's own first, the others behind it in their order. */
const placesAfter = (joins: readonly boolean[]): readonly number[] => {
  let next = 1
  return joins.map((join) => (join ? 0 : next++))
}

const merge = (own: Agreement, readings: readonly Agreement[]): Agreement => ({
  ...own,
  covers: [...new Set(readings.flatMap(({ covers }) => covers))],
  terms: distinctTerms([...own.terms, ...readings.flatMap(({ terms }) => terms).filter(isFixed)]),
  stage: readings.find(({ stage }) => stage !== null)?.stage ?? null,
  evidence: [...own.evidence, ...readings.flatMap(({ evidence }) => evidence).slice(0, 6)],
})

/** True for a term with a number, or a blacked-out one: a contract's bare words for money promise none. */
const isFixed = ({ amount, rateLow, disclosure }: Term): boolean =>
  amount !== null || rateLow !== null || disclosure === 'REDACTED'

const distinctTerms = (terms: readonly Term[]): readonly Term[] => {
  const byKey = new Map<string, Term>()
  for (const term of terms) {
    const key = [term.kind, term.amount, term.currency, term.rateLow, term.rateHigh, term.disclosure].join('|')
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? term : { ...known, evidence: [...known.evidence, ...term.evidence] })
  }
  return [...byKey.values()]
}

/** One event a kind, day and agreement; events of drugs stay as they are. */
const distinct = (events: readonly Event[]): readonly Event[] => {
  const seen = new Set<string>()
  return events.filter(({ type, on, agreement }) => {
    if (agreement !== 0) return true
    const key = `${type} ${on ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}
