import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { type FactLog, openFactLog } from '../src/fact-log/fact-log.ts'
import { type GraphStore, openStore } from '../src/graph/graph-store.ts'
import { GraphSync } from '../src/graph/sync-graph.ts'
import { clearGraph, createGraph } from '../src/graph/write-graph.ts'
import { writeSchema } from '../src/graph/write-schema.ts'
import type { DocumentFacts } from '../src/model/document-facts.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { manyFacts } from '../test/support/many-facts.ts'

/**
 * Resolves many invented facts and writes the graph; then adds one document to a graph of about 1,000 things and to one
 * of about 100,000, turn by turn, in a process that has both open. On the embedded engine, and on the Neo4j of NEO4J_URI
 * where one is given, which must be an empty one of its own. Prints wall time, and CPU time of this process for busy
 * machines; the add-one times are medians, and their ratio is of CPU time.
 *
 *   npx tsx bench/graph.bench.ts [FACTS]
 */
const count = Number(process.argv[2] ?? 100_000)
const SMALL = 1000
const LARGE = 100_000
const ADDITIONS = 31

const print = (line: string): void => void process.stdout.write(`${line}\n`)

interface Time {
  readonly wall: number
  readonly cpu: number
}

const measure = async <T>(work: () => T | Promise<T>): Promise<Time & { readonly result: T }> => {
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, wall: performance.now() - start, cpu: (user + system) / 1000 }
}

const timed = async <T>(title: string, work: () => T | Promise<T>): Promise<T> => {
  const { result, wall, cpu } = await measure(work)
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`.padStart(8)
  print(`${title.padEnd(44)} ${seconds(wall)} wall ${seconds(cpu)} CPU`)
  return result
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

/** Puts documents into a log as if they had been read. */
const keep = (log: FactLog, documents: readonly DocumentFacts[]): void => {
  const items = documents.map((facts) => ({
    document: facts.id,
    path: facts.doc,
    sha256: facts.sha256,
    entry: log.keep(facts, Buffer.from(facts.doc)),
    reader: 'bench',
  }))
  log.append(items, [])
}

const write = async (title: string, store: GraphStore): Promise<void> => {
  await writeSchema(store)
  await clearGraph(store)
  await timed(title, () => createGraph(store, graph))
  await clearGraph(store)
}

/** A graph of about so many things, and the documents to add to it; the names are those of one world for all sizes. */
const openGraph = async (
  things: number,
  folder: string,
  open: () => Promise<GraphStore>,
): Promise<{ readonly add: (number: number) => Promise<Time>; readonly close: () => Promise<void> }> => {
  const documents = manyFacts((things / 8) * 10 + ADDITIONS * 10, things / 8)
  const log = openFactLog(folder)
  const store = await open()
  const sync = new GraphSync(store, log, { rebuild: true })
  keep(log, documents.slice(ADDITIONS))
  await timed(`make a graph of ${things} things`, () => sync.update())
  return {
    add: (number) =>
      measure(() => {
        keep(log, documents.slice(number, number + 1))
        return sync.update()
      }),
    close: async () => {
      const again = new GraphSync(store, log)
      keep(
        log,
        documents.slice(ADDITIONS - 1, ADDITIONS).map((facts) => ({ ...facts, datedOn: '2031-01-01' })),
      )
      await timed(`load the log and add one to ${things} things`, () => again.update())
      await clearGraph(store)
      await store.close()
      log.close()
    },
  }
}

const compareAdditions = async (title: string, open: (folder: string) => Promise<GraphStore>): Promise<void> => {
  const folders = [SMALL, LARGE].map(() => mkdtempSync(join(tmpdir(), 'dealgraph-bench-')))
  const [small, large] = [
    await openGraph(SMALL, folders[0] ?? '', () => open(folders[0] ?? '')),
    await openGraph(LARGE, folders[1] ?? '', () => open(folders[1] ?? '')),
  ]
  const times: { readonly small: Time; readonly large: Time }[] = []
  for (let number = 0; number < ADDITIONS - 1; number++)
    times.push({ small: await small.add(number), large: await large.add(number) })
  // The first ones warm the engines up.
  const [few, many] = [times.slice(5).map((time) => time.small), times.slice(5).map((time) => time.large)]
  const of = (list: readonly Time[], what: 'wall' | 'cpu'): number => median(list.map((time) => time[what]))
  print(
    `${title}, add one: ${of(few, 'wall').toFixed(1)} ms at ${SMALL} things, ${of(many, 'wall').toFixed(1)} ms at ${LARGE} (wall); ` +
      `ratio ${(of(many, 'wall') / of(few, 'wall')).toFixed(2)} wall, ${(of(many, 'cpu') / of(few, 'cpu')).toFixed(2)} CPU`,
  )
  await small.close()
  await large.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

const documents = manyFacts(count)
const { claims, things, graph } = await timed('resolve', () => resolve(documents))
print(`${claims.length} facts, ${things.length} things, ${graph.nodes.length} nodes, ${graph.edges.length} edges`)
const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'))
const embedded = await openStore(readConfig({}, { store: folder }))
await write('write, embedded', embedded)
await embedded.close()
rmSync(folder, { recursive: true, force: true })
await compareAdditions('embedded', (store) => openStore(readConfig({}, { store })))
const uri = process.env['NEO4J_URI']
if (uri !== undefined && uri !== '') {
  const neo4j = await openStore(readConfig(process.env, { store: uri }))
  await write('write, Neo4j', neo4j)
  await neo4j.close()
}
