import { createHash } from 'node:crypto'
import type { FactLog, LogItem } from '../fact-log/fact-log.ts'
import type { DocumentFacts } from '../model/document-facts.ts'
import { NO_OVERRIDES, type Overrides } from '../resolve/overrides.ts'
import { resolve } from '../resolve/resolve.ts'
import type { GraphStore } from './graph-store.ts'
import { loadQuery } from './load-query.ts'
import { clearGraph, compareGraphs, createGraph, deleteFromGraph, mergeGraph } from './write-graph.ts'
import { writeSchema } from './write-schema.ts'

/** Changes whenever resolution or the graph's shape does, so that graphs written before are made anew. */
const GRAPH_VERSION = 2

/** What a synchronisation did. */
export interface Synced {
  readonly how: 'unchanged' | 'changed' | 'rebuilt'
  /** Nodes and edges written, and deleted. */
  readonly written: number
  readonly deleted: number
}

const overridesText = ({ same, different, names }: Overrides): string =>
  JSON.stringify([same, different, [...names].sort()])

/** What a document's node bears when the graph holds all that this entry says: entry, version and overrides. */
const stamper = (overrides: Overrides): ((entry: string) => string) => {
  const made = createHash('sha256')
    .update(`${GRAPH_VERSION}${overridesText(overrides)}`)
    .digest('hex')
    .slice(0, 12)
  return (entry) => `${entry}.${made}`
}

/** The entries that a graph was written from; null where it is not whole, or was made by another version. */
const entriesIn = async (store: GraphStore, stampOf: (entry: string) => string): Promise<readonly string[] | null> => {
  const rows = await store.read<{ readonly id: string; readonly stamp: string | null }>(
    loadQuery('maintain/document-stamps'),
  )
  const entries = rows.map(({ stamp }) => stamp?.split('.')[0] ?? '')
  return rows.every(({ stamp }, index) => stamp !== null && stamp === stampOf(entries[index] ?? '')) ? entries : null
}

const readAll = (log: FactLog, entries: readonly string[]): readonly DocumentFacts[] =>
  entries.map((entry) => log.read(entry))

const stampAll = async (
  store: GraphStore,
  items: readonly LogItem[],
  stampOf: (entry: string) => string,
): Promise<void> => {
  const rows = items.map(({ document, entry }) => ({ id: document, stamp: stampOf(entry) }))
  for (let at = 0; at < rows.length; at += 5000)
    await store.write(loadQuery('write/stamp-documents'), { rows: rows.slice(at, at + 5000) })
}

/**
 * Makes the graph what the log says: writes and deletes what differs from the entries that it was written from, or makes
 * it anew where it is not whole or nothing of it stays. A document that stays is unstamped first and all are stamped
 * last, so that a graph is known to be whole however a run ended.
 */
export const syncGraph = async (
  store: GraphStore,
  log: FactLog,
  options: { readonly overrides?: Overrides; readonly rebuild?: boolean } = {},
): Promise<Synced> => {
  const overrides = options.overrides ?? NO_OVERRIDES
  const stampOf = stamper(overrides)
  const items = [...log.documents().values()]
  const wanted = items.map(({ entry }) => entry).sort()
  const there = options.rebuild === true ? null : await entriesIn(store, stampOf)
  if (there !== null && [...there].sort().join() === wanted.join() && wanted.length > 0)
    return { how: 'unchanged', written: 0, deleted: 0 }
  const after = resolve(readAll(log, wanted), overrides).graph
  const kept = items.find(({ entry }) => there?.includes(entry) === true)
  if (there === null || kept === undefined) {
    await writeSchema(store)
    await clearGraph(store)
    await createGraph(store, after.nodes, after.edges)
    await stampAll(store, items, stampOf)
    return { how: 'rebuilt', written: after.nodes.length + after.edges.length, deleted: 0 }
  }
  const before = resolve(readAll(log, there), overrides).graph
  const { nodes, edges } = compareGraphs(before, after)
  await store.write(loadQuery('write/stamp-documents'), { rows: [{ id: kept.document, stamp: null }] })
  await deleteFromGraph(store, nodes.remove, edges.remove)
  await mergeGraph(store, nodes.merge, edges.merge)
  await stampAll(store, items, stampOf)
  return {
    how: 'changed',
    written: nodes.merge.length + edges.merge.length,
    deleted: nodes.remove.length + edges.remove.length,
  }
}
