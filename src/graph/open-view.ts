import type { FactLog } from '../fact-log/fact-log.ts'
import type { DocumentFacts } from '../model/document-facts.ts'
import type { Claim } from '../resolve/merge-claims.ts'
import type { Deal } from '../resolve/merge-deals.ts'
import type { Happening } from '../resolve/merge-events.ts'
import { nameOn } from '../resolve/dated-names.ts'
import type { Thing } from '../resolve/name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from '../resolve/overrides.ts'
import { resolve } from '../resolve/resolve.ts'
import { readTaxonomy } from '../resolve/taxonomy.ts'
import { type Graph, toGraph } from '../resolve/to-graph.ts'
import { openMemory } from './grafeo-store.ts'
import type { GraphStore } from './graph-store.ts'
import { createGraph } from './write-graph.ts'
import { writeSchema } from './write-schema.ts'

/** A point in time: of the world (`asOf`) and of what had been published (`knownBy`). Dates are ISO, as exact as wished. */
export interface Moment {
  readonly asOf?: string | undefined
  readonly knownBy?: string | undefined
}

/** True where a date is not after a moment that may be said less exactly ("2006" holds all its days). */
const isBy = (date: string, moment: string): boolean => date.slice(0, moment.length) <= moment

const publishedBy = (facts: DocumentFacts, knownBy: string): boolean => {
  const date = facts.header?.filedOn ?? facts.datedOn
  return date !== null && isBy(date, knownBy)
}

/** When a claim began to hold: with its agreement where that is dated, else when it was first said; null: not known. */
const holds = (claim: Claim, since: string | null, asOf: string): boolean =>
  (since === null || isBy(since, asOf)) && (claim.until === null || claim.until === '' || !isBy(claim.until, asOf))

const sinceOf = (claim: Claim, deals: readonly Deal[]): string | null => {
  if (claim.since !== null) return claim.since
  if (claim.modality !== 'ASSERTED') return claim.learntOn
  const dates = deals
    .filter(({ parties }) => [claim.from, claim.to].every((id) => parties.some(({ org }) => org === id)))
    .flatMap(({ fields }) => (typeof fields.signedOn === 'string' ? fields.signedOn : []))
  return dates.sort()[0] ?? claim.learntOn
}

const dealHolds = ({ fields, learntOn }: Deal, asOf: string): boolean => {
  const since = typeof fields.signedOn === 'string' ? fields.signedOn : learntOn
  const ended = typeof fields.endedOn === 'string' ? fields.endedOn : null
  return (since === null || isBy(since, asOf)) && (ended === null || !isBy(ended, asOf))
}

/** A deal as it stood: one that ended later was still active. */
const asItStood = (deal: Deal, asOf: string): Deal => {
  const { endedOn, status } = deal.fields
  const isEnded = status === 'TERMINATED' || status === 'EXPIRED'
  if (!isEnded || typeof endedOn !== 'string' || isBy(endedOn, asOf)) return deal
  return { ...deal, fields: { ...deal.fields, status: 'ACTIVE' } }
}

/** A thing under the name that it bore. */
const asNamed = (thing: Thing, asOf: string): Thing => ({ ...thing, name: nameOn(thing.names, asOf) ?? thing.name })

const hasHappened = ({ on, learntOn }: Happening, asOf: string): boolean => {
  const date = on ?? learntOn
  return date === null || isBy(date, asOf)
}

/** The graph of a moment: only what was published by then, and of it only what held then. */
export const graphAt = (
  documents: readonly DocumentFacts[],
  { asOf, knownBy }: Moment,
  overrides: Overrides = NO_OVERRIDES,
): Graph => {
  const known = knownBy === undefined ? documents : documents.filter((facts) => publishedBy(facts, knownBy))
  const { things, claims, deals, happenings, graph } = resolve(known, overrides)
  if (asOf === undefined) return graph
  const ofDeals = (claim: Claim): string | null => sinceOf(claim, deals)
  return toGraph(
    known,
    things.map((thing) => asNamed(thing, asOf)),
    claims.filter((claim) => holds(claim, ofDeals(claim), asOf)).map((claim) => ({ ...claim, until: null })),
    deals.filter((deal) => dealHolds(deal, asOf)).map((deal) => asItStood(deal, asOf)),
    happenings.filter((happening) => hasHappened(happening, asOf)),
    readTaxonomy(),
  )
}

/** Opens the graph of a moment as a store of its own in memory: every query runs on it as on the whole. */
export const openView = async (
  log: FactLog,
  moment: Moment,
  overrides: Overrides = NO_OVERRIDES,
): Promise<GraphStore> => {
  const documents = [...log.documents().values()].map(({ entry }) => log.read(entry))
  const store = openMemory()
  await writeSchema(store)
  await createGraph(store, graphAt(documents, moment, overrides))
  return store
}
