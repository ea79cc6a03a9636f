import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MAX_FILE_BYTES } from './config.ts'
import { DealgraphError } from './errors.ts'
import { toDocumentFacts } from './extract.ts'
import type { FactLog, LogItem } from './fact-log/fact-log.ts'
import type { GraphStore } from './graph/graph-store.ts'
import { loadQuery } from './graph/load-query.ts'
import { GraphSync, type Synced, syncGraph } from './graph/sync-graph.ts'
import type { DocumentFacts } from './model/document-facts.ts'
import { readDocument } from './pipeline.ts'
import { readOverrides } from './resolve/overrides.ts'
import { documentFrom } from './source/read-document.ts'
import { version } from './version.ts'

/** Reads one file's bytes: what extraction gives for it. */
export type ReadFacts = (name: string, bytes: Uint8Array) => DocumentFacts | Promise<DocumentFacts>

export interface IngestOptions {
  /** Called after each file with how many are done of how many. */
  readonly onProgress?: (done: number, total: number, path: string) => void
  /** Ends the ingest after the file in hand. */
  readonly signal?: AbortSignal
  /** Read every file again, also those that were read by the same rules. */
  readonly again?: boolean
  readonly maxFileBytes?: number
  /** In place of reading in this thread. */
  readonly readFacts?: ReadFacts
  /** Goes on with what an ingest before this one knows of the graph; see {@link openSync}. */
  readonly sync?: GraphSync
}

/** What an ingest did; the shape that `ingest --json` prints. */
export interface Ingested {
  readonly read: number
  readonly unchanged: number
  readonly skipped: readonly { readonly path: string; readonly code: string; readonly why: string }[]
  /** Relations, agreements and events in the files read. */
  readonly facts: number
  readonly seconds: number
}

/** The overrides of a data folder: what an analyst has decided about identities. */
export const overridesFile = (dataDir: string): string => join(dataDir, 'overrides.txt')

/** Documents are committed to the log in groups of this size, so that an interrupted run loses little. */
const GROUP = 100

const readBytes = (path: string, most = MAX_FILE_BYTES): Uint8Array => {
  try {
    const size = path === '-' ? 0 : statSync(path).size
    if (size > most) throw new DealgraphError('FILE_TOO_LARGE', { path, limit: Math.round(most / 1024 / 1024) })
    return readFileSync(path === '-' ? 0 : path)
  } catch (cause) {
    if (cause instanceof DealgraphError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError(why.includes('ENOENT') ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { path, why }, { cause })
  }
}

const readHere: ReadFacts = (name, bytes) => toDocumentFacts(readDocument(documentFrom(name, bytes)))

const countFacts = ({ relations, agreements, events }: DocumentFacts): number =>
  relations.length + agreements.length + events.length

/** Failures of one file, which stop nothing; a log that cannot be written stops all. */
const toSkipped = (path: string, cause: unknown): Ingested['skipped'][number] => {
  if (cause instanceof DealgraphError && /^(?:LOG|STORE)_/.test(cause.code)) throw cause
  const error =
    cause instanceof DealgraphError
      ? cause
      : new DealgraphError('INTERNAL', { where: path, why: cause instanceof Error ? cause.message : String(cause) })
  return { path, code: error.code, why: error.message }
}

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
  // Files read by another version's rules are read again.
  const reader = version
  const readFacts = options.readFacts ?? readHere
  const skipped: Ingested['skipped'][number][] = []
  const pending = new Map<string, LogItem>()
  let [read, unchanged, facts, done] = [0, 0, 0, 0]
  const commit = (): void => {
    log.append([...pending.values()], [])
    pending.clear()
  }
  for (const path of paths) {
    if (options.signal?.aborted === true) break
    try {
      const bytes = readBytes(path, options.maxFileBytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const document = `doc:${sha256.slice(0, 16)}`
      const known = pending.get(document) ?? log.documents().get(document)
      if (known?.reader === reader && (options.again !== true || pending.has(document))) unchanged++
      else {
        const said = await readFacts(basename(path), bytes)
        const entry = log.keep(said, bytes)
        if (known?.entry !== entry || known.reader !== reader)
          pending.set(document, { document, path, sha256, entry, reader })
        facts += countFacts(said)
        read++
      }
    } catch (cause) {
      skipped.push(toSkipped(path, cause))
    }
    options.onProgress?.(++done, paths.length, path)
    if (pending.size >= GROUP) commit()
  }
  commit()
  await (options.sync ?? openSync(store, log)).update()
  return { read, unchanged, skipped, facts, seconds: Math.round(performance.now() - started) / 1000 }
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
