import type { DocumentFacts } from '../model/document-facts.ts'
import { withParents } from './date-parents.ts'
import { type Claim, mergeClaims } from './merge-claims.ts'
import { type Deal, mergeDeals } from './merge-deals.ts'
import { type Happening, mergeEvents } from './merge-events.ts'
import type { Thing } from './name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'
import { resolveThings } from './resolve-things.ts'
import { readTaxonomy, type Taxonomy } from './taxonomy.ts'
import { type Graph, toGraph } from './to-graph.ts'

/** What many documents say about the world, each thing, claim, deal and event once. */
export interface Resolution {
  readonly things: readonly Thing[]
  readonly claims: readonly Claim[]
  readonly deals: readonly Deal[]
  readonly happenings: readonly Happening[]
  readonly graph: Graph
  /** The thing's id for an entity of a document. */
  readonly idOf: (document: string, entity: string) => string | null
}

/**
 * Resolves what documents say into one graph. A pure function of the set of documents, the overrides and the taxonomy:
 * the order of documents makes no difference.
 */
export const resolve = (
  documents: readonly DocumentFacts[],
  overrides: Overrides = NO_OVERRIDES,
  taxonomy: Taxonomy = readTaxonomy(),
): Resolution => {
  const resolved = resolveThings(documents, overrides, taxonomy)
  const deals = mergeDeals(documents, resolved)
  const happenings = mergeEvents(documents, resolved)
  const claims = withParents(mergeClaims(documents, resolved), deals, happenings)
  const graph = toGraph(documents, resolved.things, claims, deals, happenings, taxonomy)
  return { things: resolved.things, claims, deals, happenings, graph, idOf: resolved.idOf }
}
