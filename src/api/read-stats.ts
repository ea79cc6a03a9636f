import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import type { Stats } from './schema.generated.ts'

/** What the graph holds: nodes by label and edges by type. */
export const readStats = async (store: GraphStore): Promise<Stats> => {
  const [labels, types] = await Promise.all([
    store.read<{ readonly label: string; readonly count: number }>(loadQuery('maintain/count-nodes')),
    store.read<{ readonly type: string; readonly count: number }>(loadQuery('maintain/count-edges')),
  ])
  const nodes = labels.map(({ label, count }) => ({ name: label, count }))
  const countOf = (name: string): number => nodes.find((node) => node.name === name)?.count ?? 0
  return {
    documents: countOf('Document'),
    facts: countOf('Fact'),
    nodes,
    edges: types.map(({ type, count }) => ({ name: type, count })),
  }
}
