import type { DocumentFacts } from '../model/document-facts.ts'
import type { Claim } from './merge-claims.ts'
import type { Deal } from './merge-deals.ts'
import type { Happening } from './merge-events.ts'
import type { Thing } from './name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'
import { Resolver } from './resolver.ts'
import type { IdOf } from './source.ts'
import { readTaxonomy, type Taxonomy } from './taxonomy.ts'
import type { Graph } from './to-graph.ts'

/** What many documents say about the world, each thing, claim, deal and event once. */
export interface Resolution {
  readonly things: readonly Thing[]
  readonly claims: readonly Claim[]
  readonly deals: readonly Deal[]
  readonly happenings: readonly Happening[]
  readonly graph: Graph
  readonly idOf: IdOf
}

/** Resolves what documents say into one graph, from nothing; see {@link Resolver}. */
export const resolve = (
  documents: readonly DocumentFacts[],
  overrides: Overrides = NO_OVERRIDES,
  taxonomy: Taxonomy = readTaxonomy(),
): Resolution => {
  const resolver = new Resolver(overrides, taxonomy)
  const { created } = resolver.change([], documents)
  return {
    things: resolver.things(),
    claims: resolver.claims(),
    deals: resolver.deals(),
    happenings: resolver.happenings(),
    graph: created,
    idOf: resolver.idOf,
  }
}
