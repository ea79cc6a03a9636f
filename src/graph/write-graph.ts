import type { GraphChange } from '../resolve/compare-graphs.ts'
import type { Graph } from '../resolve/to-graph.ts'
import { fillSlots } from './fill-slots.ts'
import type { GraphStore, Statement } from './graph-store.ts'
import { loadQuery } from './load-query.ts'
import { EDGE_KEYS, type GraphEdge, type GraphNode, LABEL_NAMES, labelOf } from './schema.ts'

/** Rows of one statement; the embedded engine slows down beyond. */
const BATCH = 5000

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

const batchesOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH))

/** Type and labels of an edge: what its statement is filled with. */
const shapeOf = ({ type, from, to }: GraphEdge): string => `${type}|${labelOf(from) ?? ''}|${labelOf(to) ?? ''}`

const keyOf = ({ type, properties }: GraphEdge): string | null => {
  const name = EDGE_KEYS[type]
  return name === undefined ? null : String(properties[name] ?? '')
}

const edgeStatements = (verb: 'create' | 'update' | 'delete', edges: readonly GraphEdge[]): readonly Statement[] =>
  [...groupBy(edges, shapeOf)].flatMap(([shape, group]) => {
    const [type = '', from = '', to = ''] = shape.split('|')
    const key = verb === 'create' ? undefined : EDGE_KEYS[type as GraphEdge['type']]
    const file = loadQuery(`write/${verb}-${key === undefined ? '' : 'keyed-'}edges`)
    const filled = fillSlots(file, { From: from, To: to, TYPE: type })
    const query = key === undefined ? filled : { ...filled, text: filled.text.replace('{key:', `{${key}:`) }
    return batchesOf(group).map((batch) => ({
      query,
      params: {
        rows: batch.map((edge) => ({
          from: edge.from,
          to: edge.to,
          key: keyOf(edge),
          ...(verb === 'delete' ? {} : { properties: edge.properties }),
        })),
      },
    }))
  })

const nodeStatements = (verb: 'create' | 'update' | 'delete', nodes: readonly GraphNode[]): readonly Statement[] =>
  [...groupBy(nodes, (node) => node.label)].flatMap(([label, group]) => {
    const query = fillSlots(loadQuery(`write/${verb}-nodes`), { Label: label })
    return batchesOf(group).map((batch) => ({
      query,
      params:
        verb === 'delete'
          ? { ids: batch.map(({ id }) => id) }
          : { rows: batch.map(({ id, properties }) => ({ id, properties })) },
    }))
  })

/** Writes nodes and edges of which none is there, batch by batch: a large graph into an empty store. */
export const createGraph = async (store: GraphStore, { nodes, edges }: Graph): Promise<void> => {
  for (const { query, params } of [...nodeStatements('create', nodes), ...edgeStatements('create', edges)])
    await store.write(query, params)
}

/** What a document is stamped with: from which facts its part of the graph was written. */
export interface Stamp {
  readonly id: string
  readonly stamp: string
}

const stampStatements = (stamps: readonly Stamp[]): readonly Statement[] =>
  batchesOf(stamps).map((rows) => ({ query: loadQuery('write/stamp-documents'), params: { rows } }))

/** Stamps documents, which says that the graph holds all that they say. */
export const stampDocuments = async (store: GraphStore, stamps: readonly Stamp[]): Promise<void> => {
  await store.writeAll(stampStatements(stamps))
}

/** Changes a graph, and stamps the documents that it holds then: all of it or nothing. */
export const changeGraph = (
  store: GraphStore,
  { created, updated, removed }: GraphChange,
  stamps: readonly Stamp[],
): Promise<void> =>
  store.writeAll([
    ...edgeStatements('delete', removed.edges),
    ...nodeStatements('delete', removed.nodes),
    ...nodeStatements('create', created.nodes),
    ...nodeStatements('update', updated.nodes),
    ...edgeStatements('create', created.edges),
    ...edgeStatements('update', updated.edges),
    ...stampStatements(stamps),
  ])

/** Deletes everything that dealgraph writes, label by label; other labels in the same database stay. */
export const clearGraph = async (store: GraphStore): Promise<void> => {
  // First of all the graph is known not to be whole, however this ends.
  await store.write(loadQuery('write/unstamp-documents'))
  for (const label of LABEL_NAMES) {
    const query = fillSlots(loadQuery('write/clear-label'), { Label: label })
    for (;;) {
      const [row] = await store.write<{ readonly deleted: number }>(query, { limit: BATCH })
      if ((row?.deleted ?? 0) === 0) break
    }
  }
}
