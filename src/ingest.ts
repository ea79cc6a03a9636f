import { basename, join } from 'node:path'
import { DealgraphError } from './errors.ts'
import type { FactLog } from './fact-log/fact-log.ts'
import type { GraphStore } from './graph/graph-store.ts'
import { loadQuery } from './graph/load-query.ts'
import { GraphSync, type Synced, syncGraph } from './graph/sync-graph.ts'
import { readIntoLog, type FilesRead, type ReadOptions } from './read-into-log.ts'
import { readOverrides } from './resolve/overrides.ts'

export interface IngestOptions extends ReadOptions {
  /** Goes on with what an ingest before this one knows of the graph; see {@link openSync}. */
  readonly sync?: GraphSync
}

/** What an ingest did; the shape that `ingest --json` prints. */
export interface Ingested extends FilesRead {
  readonly seconds: number
}

/** The overrides of a data folder: what an analyst has decided about identities. */
export const overridesFile = (dataDir: string): string => join(dataDir, 'overrides.txt')

/**
 * Reads files into the fact log, then makes the graph what the log says. A file that the log holds, read by the same
 * rules, is left alone; a bad file is reported and stops nothing. Errors: LOG_*, STORE_*.
 */
export const ingest = async (
  paths: readonly string[],
  store: GraphStore,
  log: FactLog,
  options: IngestOptions = {},
): Promise<Ingested> => {
  const started = performance.now()
  const read = await readIntoLog(paths, log, options)
  await (options.sync ?? openSync(store, log)).update()
  return { ...read, seconds: Math.round(performance.now() - started) / 1000 }
}

const overridesOf = (log: FactLog): ReturnType<typeof readOverrides> =>
  readOverrides(overridesFile(join(log.folder, '..')))

/** What keeps a graph what its log says, from one ingest to the next, with the overrides of its folder. */
export const openSync = (store: GraphStore, log: FactLog): GraphSync =>
  new GraphSync(store, log, { overrides: overridesOf(log) })

/** Makes the graph anew from the log. */
export const rebuild = (store: GraphStore, log: FactLog): Promise<Synced> =>
  syncGraph(store, log, { overrides: overridesOf(log), rebuild: true })

/**
 * Takes documents back, by id, file name or path: whatever only they said goes. Returns the ids taken back.
 * Errors: DOCUMENT_UNKNOWN, and then nothing is taken back.
 */
export const remove = async (
  documents: readonly string[],
  store: GraphStore,
  log: FactLog,
): Promise<readonly string[]> => {
  const byName = new Map<string, Set<string>>()
  for (const { document, path } of log.documents().values())
    for (const name of [document, path, basename(path)])
      byName.set(name, (byName.get(name) ?? new Set<string>()).add(document))
  const found = documents.map((name) => {
    const ids = byName.get(name)
    if (ids === undefined) throw new DealgraphError('DOCUMENT_UNKNOWN', { name })
    return [...ids]
  })
  const ids = [...new Set(found.flat())]
  log.append([], ids)
  if (ids.length > 0) await openSync(store, log).update()
  return ids
}

/** What a store holds; the shape that `stats --json` prints. */
export interface Stats {
  readonly documents: number
  readonly facts: number
  readonly nodes: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, number>>
}

export const stats = async (store: GraphStore): Promise<Stats> => {
  const nodes = await store.read<{ label: string; count: number }>(loadQuery('maintain/count-nodes'))
  const edges = await store.read<{ type: string; count: number }>(loadQuery('maintain/count-edges'))
  const byLabel = Object.fromEntries(nodes.map(({ label, count }) => [label, count]))
  return {
    documents: byLabel['Document'] ?? 0,
    facts: byLabel['Fact'] ?? 0,
    nodes: byLabel,
    edges: Object.fromEntries(edges.map(({ type, count }) => [type, count])),
  }
}

export { verifyLog as verify, type Verified } from './fact-log/verify-log.ts'
