import { compareText } from './compare-text.ts'
import type { Graph, GraphBuilder } from './to-graph.ts'

/** What makes one graph of another. */
export interface GraphChange {
  readonly created: Graph
  /** Those that stay with other properties, as they are now. */
  readonly updated: Graph
  readonly removed: Graph
}

const split = <T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): { readonly created: readonly T[]; readonly updated: readonly T[]; readonly removed: readonly T[] } => {
  const created: [string, T][] = []
  const updated: T[] = []
  for (const [key, item] of after) {
    const old = before.get(key)
    if (old === undefined) created.push([key, item])
    else if (JSON.stringify(old) !== JSON.stringify(item)) updated.push(item)
  }
  const inOrder = created.sort(([a], [b]) => compareText(a, b)).map(([, item]) => item)
  return { created: inOrder, updated, removed: [...before].filter(([key]) => !after.has(key)).map(([, item]) => item) }
}

/** What must be written and deleted to make one graph of another. */
export const compareGraphs = (before: GraphBuilder, after: GraphBuilder): GraphChange => {
  const nodes = split(before.nodes, after.nodes)
  const edges = split(before.edges, after.edges)
  return {
    created: { nodes: nodes.created, edges: edges.created },
    updated: { nodes: nodes.updated, edges: edges.updated },
    removed: { nodes: nodes.removed, edges: edges.removed },
  }
}
