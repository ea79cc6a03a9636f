import { fillSlots } from '../graph/fill-slots.ts'
import { loadQuery } from '../graph/load-query.ts'
import { labelOf, type Label } from '../graph/schema.ts'
import type { EntityType } from '../model/entity.ts'
import type { RelationType } from '../model/fact.ts'
import { checkFirst, readPage, type Page } from './connection.ts'
import type { Place } from './context.ts'
import { loadAll, type Loaders } from './loaders.ts'
import { readStats } from './read-stats.ts'
import type { EntityRecord, NodeRecord } from './records.ts'
import type { EntityFilter, EntityOrder, Resolvers } from './schema.generated.ts'

interface PageArguments {
  readonly first: number
  readonly after?: string | null
}

const lower = (words: string | null | undefined): string | null => words?.toLowerCase() ?? null

/** A connection of one of the six kinds of thing. */
const entities =
  (label: EntityType) =>
  (
    _: unknown,
    {
      filter,
      orderBy,
      ...page
    }: PageArguments & { readonly filter?: EntityFilter | null; readonly orderBy: EntityOrder },
    context: Place,
  ): Promise<Page<EntityRecord>> =>
    readPage(context, fillSlots(loadQuery('api/entities'), { Label: label }), context.loaders.entities, page, {
      ids: filter?.ids ?? null,
      nameContains: lower(filter?.nameContains),
      orderBy,
    })

/** Which loader finds a node, by its id's label. */
const NODE_LOADERS: Readonly<Record<Exclude<Label, 'Passage' | 'Total'>, keyof Omit<Loaders, 'factsAbout'>>> = {
  Organization: 'entities',
  Drug: 'entities',
  Substance: 'entities',
  Technology: 'entities',
  Target: 'entities',
  Disease: 'entities',
  Fact: 'facts',
  Agreement: 'agreements',
  Term: 'terms',
  Clause: 'clauses',
  Event: 'events',
  Document: 'documents',
  Filing: 'filings',
}

/** Resolvers of the root fields. */
export const queryResolvers: NonNullable<Resolvers['Query']> = {
  node: (_, { id }, { loaders }) => {
    const label = labelOf(id)
    return label === null || label === 'Passage' || label === 'Total'
      ? null
      : (loaders[NODE_LOADERS[label]].load(id) as Promise<NodeRecord | null>)
  },
  search: async (_, { text, types, first }, { store, loaders }) => {
    const words = text.trim().toLowerCase()
    if (words === '') return []
    const rows = await store.read<{ readonly id: string }>(loadQuery('api/search-entities'), {
      text: words,
      types: types ?? null,
      first: checkFirst(first),
    })
    return loadAll(
      loaders.entities,
      rows.map(({ id }) => id),
    )
  },
  ask: (_, { question }, { store, ask }) => ask(question, store),
  stats: (_, __, { store }) => readStats(store),
  path: async (_, { from, to, maxHops }, { store }) => {
    interface Row {
      readonly things: readonly string[]
      readonly types: readonly RelationType[]
      readonly facts: readonly string[]
    }
    const [row] = await store.read<Row>(loadQuery('api/shortest-path'), { from, to, maxHops })
    if (row === undefined) return null
    return {
      hops: row.types.map((type, index) => ({
        type,
        fact: row.facts[index] ?? '',
        from: row.things[index] ?? from,
        to: row.things[index + 1] ?? to,
      })),
    }
  },
  organizations: entities('Organization'),
  drugs: entities('Drug'),
  substances: entities('Substance'),
  technologies: entities('Technology'),
  targets: entities('Target'),
  diseases: entities('Disease'),
  agreements: (_, { filter, orderBy, ...page }, context) =>
    readPage(context, loadQuery('api/agreements'), context.loaders.agreements, page, { ...filter, orderBy }),
  events: (_, { filter, orderBy, ...page }, context) =>
    readPage(context, loadQuery('api/events'), context.loaders.events, page, { ...filter, orderBy }),
  facts: async (_, { filter, orderBy, ...page }, context) => {
    const { about, ids, minConfidence, types = null, modalities = null } = filter ?? {}
    const near = about == null ? null : await context.loaders.factsAbout({ types, modalities }).loadMany(about)
    const nearIds = near === null ? null : new Set(near.flatMap((found) => (found instanceof Error ? [] : found)))
    const wanted = nearIds === null ? (ids ?? null) : ids == null ? [...nearIds] : ids.filter((id) => nearIds.has(id))
    return readPage(context, loadQuery('api/facts'), context.loaders.facts, page, {
      types,
      modalities,
      minConfidence: minConfidence ?? 0,
      ids: wanted,
      orderBy,
    })
  },
  documents: (_, { filter, orderBy, ...page }, context) =>
    readPage(context, loadQuery('api/documents'), context.loaders.documents, page, {
      ids: filter?.ids ?? null,
      nameContains: lower(filter?.nameContains),
      orderBy,
    }),
}
