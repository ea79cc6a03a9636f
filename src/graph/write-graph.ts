import { fillSlots } from './fill-slots.ts'
import type { GraphStore } from './graph-store.ts'
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

const writeEdges = async (
  store: GraphStore,
  verb: 'create' | 'merge' | 'delete',
  edges: readonly GraphEdge[],
): Promise<void> => {
  for (const [shape, group] of groupBy(edges, shapeOf)) {
    const [type = '', from = '', to = ''] = shape.split('|')
    const key = verb === 'create' ? undefined : EDGE_KEYS[type as GraphEdge['type']]
    const file = loadQuery(`write/${verb}-${key === undefined ? '' : 'keyed-'}edges`)
    const query = fillSlots(file, { From: from, To: to, TYPE: type })
    const filled = key === undefined ? query : { ...query, text: query.text.replace('{key:', `{${key}:`) }
    for (const batch of batchesOf(group))
      await store.write(filled, {
        rows: batch.map((edge) => ({
          from: edge.from,
          to: edge.to,
          key: keyOf(edge),
          ...(verb === 'delete' ? {} : { properties: edge.properties }),
        })),
      })
  }
}

const writeAll = async (
  store: GraphStore,
  verb: 'create' | 'merge',
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<void> => {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const query = fillSlots(loadQuery(`write/${verb}-nodes`), { Label: label })
    for (const batch of batchesOf(group))
      await store.write(query, { rows: batch.map(({ id, properties }) => ({ id, properties })) })
  }
  await writeEdges(store, verb, edges)
}

/** Writes nodes and edges; those that are there get the properties given here and lose all others. */
export const mergeGraph = (
  store: GraphStore,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<void> => writeAll(store, 'merge', nodes, edges)

/** Writes nodes and edges of which none is there: into an empty graph, faster than {@link mergeGraph}. */
export const createGraph = (
  store: GraphStore,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<void> => writeAll(store, 'create', nodes, edges)

/** Deletes edges, then nodes with whatever edges they have left. */
export const deleteFromGraph = async (
  store: GraphStore,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<void> => {
  await writeEdges(store, 'delete', edges)
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const query = fillSlots(loadQuery('write/delete-nodes'), { Label: label })
    for (const batch of batchesOf(group)) await store.write(query, { ids: batch.map(({ id }) => id) })
  }
}

/** Deletes everything that dealgraph writes, label by label; other labels in the same database stay. */
export const clearGraph = async (store: GraphStore): Promise<void> => {
  for (const label of LABEL_NAMES) {
    const query = fillSlots(loadQuery('write/clear-label'), { Label: label })
    for (;;) {
      const [row] = await store.write<{ readonly deleted: number }>(query, { limit: BATCH })
      if ((row?.deleted ?? 0) === 0) break
    }
  }
}

const edgeKey = (edge: GraphEdge): string => `${edge.type}|${edge.from}|${edge.to}|${keyOf(edge) ?? ''}`

/** What must be written and deleted to make one graph of another. */
export const compareGraphs = (
  before: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] },
  after: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] },
): {
  readonly nodes: { readonly merge: readonly GraphNode[]; readonly remove: readonly GraphNode[] }
  readonly edges: { readonly merge: readonly GraphEdge[]; readonly remove: readonly GraphEdge[] }
} => {
  const split = <T>(
    old: readonly T[],
    now: readonly T[],
    key: (item: T) => string,
  ): { merge: readonly T[]; remove: readonly T[] } => {
    const was = new Map(old.map((item) => [key(item), JSON.stringify(item)]))
    const is = new Set(now.map(key))
    return {
      merge: now.filter((item) => was.get(key(item)) !== JSON.stringify(item)),
      remove: old.filter((item) => !is.has(key(item))),
    }
  }
  return {
    nodes: split(before.nodes, after.nodes, ({ id }) => id),
    edges: split(before.edges, after.edges, edgeKey),
  }
}
