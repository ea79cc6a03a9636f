import type { GraphStream } from './graph-records.ts'

/** JSON Lines: first every node `{ label, id, properties }`, then every edge `{ type, from, to, properties }`. */
export async function* toJsonLines({ nodes, edges }: GraphStream): AsyncGenerator<string> {
  for await (const { label, id, properties } of nodes()) yield `${JSON.stringify({ label, id, properties })}\n`
  for await (const { type, from, to, properties } of edges())
    yield `${JSON.stringify({ type, from, to, properties })}\n`
}
