import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { openStore } from '../src/graph/graph-store.ts'
import { clearGraph, createGraph } from '../src/graph/write-graph.ts'
import { writeSchema } from '../src/graph/write-schema.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { manyFacts } from '../test/support/many-facts.ts'

/**
 * Resolves many invented facts and writes the graph: to the embedded engine, and to the Neo4j of NEO4J_URI where one is
 * given, which must be an empty one of its own. Prints wall time, and CPU time of this process for busy machines.
 *
 *   npx tsx bench/graph.bench.ts [FACTS]
 */
const count = Number(process.argv[2] ?? 100_000)

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const timed = async <T>(title: string, work: () => T | Promise<T>): Promise<T> => {
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
  print(
    `${title.padEnd(24)} ${seconds(performance.now() - start).padStart(8)} wall ${seconds((user + system) / 1000).padStart(8)} CPU`,
  )
  return result
}

const write = async (title: string, store: string): Promise<void> => {
  const graphStore = await openStore(readConfig(process.env, { store }))
  try {
    await writeSchema(graphStore)
    await clearGraph(graphStore)
    await timed(title, () => createGraph(graphStore, graph.nodes, graph.edges))
  } finally {
    await graphStore.close()
  }
}

const documents = manyFacts(count)
const { claims, things, graph } = await timed('resolve', () => resolve(documents))
print(`${claims.length} facts, ${things.length} things, ${graph.nodes.length} nodes, ${graph.edges.length} edges`)
const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'))
await write('write, embedded', folder)
rmSync(folder, { recursive: true, force: true })
const uri = process.env['NEO4J_URI']
if (uri !== undefined && uri !== '') await write('write, Neo4j', uri)
