import type { GraphEdge, GraphNode } from '../graph/schema.ts'

/** A graph as a stream: it is never whole in memory. */
export interface GraphStream {
  readonly nodes: () => AsyncIterable<GraphNode>
  readonly edges: () => AsyncIterable<GraphEdge>
}
