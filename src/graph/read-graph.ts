import { fillSlots } from './fill-slots.ts'
import type { GraphStore } from './graph-store.ts'
import { loadQuery } from './load-query.ts'
import { type GraphEdge, type GraphNode, LABEL_NAMES, type Label, type PropertyValue } from './schema.ts'

const PAGE = 10_000

/** Rows of a query that takes `$skip` and `$limit`, page after page. */
async function* pagesOf<Row>(store: GraphStore, file: string, label: Label): AsyncGenerator<Row> {
  const query = fillSlots(loadQuery(file), { Label: label })
  for (let skip = 0; ; skip += PAGE) {
    const rows = await store.read<Row>(query, { skip, limit: PAGE })
    yield* rows
    if (rows.length < PAGE) return
  }
}

/** Properties in order of name; an engine keeps them in any order. */
const ordered = (properties: Readonly<Record<string, PropertyValue>>): Readonly<Record<string, PropertyValue>> =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Every node that a store holds, label by label, in order of id. */
export async function* readNodes(store: GraphStore): AsyncGenerator<GraphNode> {
  for (const label of LABEL_NAMES)
    for await (const { id, properties } of pagesOf<Omit<GraphNode, 'label'>>(store, 'maintain/nodes-of-label', label))
      yield { label, id, properties: ordered(properties) }
}

/** Every edge that a store holds, by the label it starts from, in order of type and ends. */
export async function* readEdges(store: GraphStore): AsyncGenerator<GraphEdge> {
  for (const label of LABEL_NAMES)
    for await (const edge of pagesOf<GraphEdge>(store, 'maintain/edges-from-label', label))
      yield { ...edge, properties: ordered(edge.properties) }
}
