import { edgeKey, type Graph } from './to-graph.ts'
import type { GraphEdge, GraphNode } from '../graph/schema.ts'
import { compareText } from './compare-text.ts'

/** Who gives an item: how many, and the item. */
interface Given<T> {
  readonly item: T
  count: number
}

/** Nodes and edges that several things or documents give, each there while one gives it. */
export class SharedItems {
  readonly #nodes = new Map<string, Map<string, Given<GraphNode>>>()
  readonly #edges = new Map<string, Map<string, Given<GraphEdge>>>()

  add({ nodes, edges }: Graph): void {
    for (const node of nodes) count(this.#nodes, node.id, node, 1)
    for (const edge of edges) count(this.#edges, edgeKey(edge), edge, 1)
  }

  remove({ nodes, edges }: Graph): void {
    for (const node of nodes) count(this.#nodes, node.id, node, -1)
    for (const edge of edges) count(this.#edges, edgeKey(edge), edge, -1)
  }

  /** Those of some items that are there. */
  pick(nodes: Iterable<string>, edges: Iterable<string>): Graph {
    return {
      nodes: [...nodes].flatMap((id) => least(this.#nodes.get(id))),
      edges: [...edges].flatMap((key) => least(this.#edges.get(key))),
    }
  }
}

const count = <T>(items: Map<string, Map<string, Given<T>>>, key: string, item: T, by: 1 | -1): void => {
  const forms = items.get(key) ?? new Map<string, Given<T>>()
  const form = JSON.stringify(item)
  const given = forms.get(form) ?? { item, count: 0 }
  given.count += by
  if (given.count > 0) forms.set(form, given)
  else forms.delete(form)
  if (forms.size > 0) items.set(key, forms)
  else items.delete(key)
}

/** Of several forms of one item always the same, whoever came first. */
const least = <T>(forms: ReadonlyMap<string, Given<T>> | undefined): readonly T[] =>
  [...(forms ?? [])]
    .sort(([a], [b]) => compareText(a, b))
    .slice(0, 1)
    .map(([, { item }]) => item)
