import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FactLog, openFactLog } from '../../src/fact-log/fact-log.ts'
import { loadQuery } from '../../src/graph/load-query.ts'
import { readEdges, readNodes } from '../../src/graph/read-graph.ts'
import type { GraphStore } from '../../src/graph/graph-store.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/schema.ts'
import { syncGraph } from '../../src/graph/sync-graph.ts'
import { clearGraph } from '../../src/graph/write-graph.ts'
import { ingest, rebuild, remove, stats } from '../../src/ingest.ts'
import type { ReadFacts } from '../../src/read-into-log.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { INVENTED as ALL } from '../support/invented-facts.ts'
import { onEngines } from '../support/on-engines.ts'

const INVENTED = ALL.slice(0, 3)

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

const dump = async (store: GraphStore): Promise<{ nodes: GraphNode[]; edges: GraphEdge[] }> => ({
  nodes: await all(readNodes(store)),
  edges: await all(readEdges(store)),
})

onEngines('ingest', ({ store }) => {
  let folder = ''
  let log: FactLog
  let paths: readonly string[] = []

  /** Gives the invented facts for files that hold only their name, under the files' own hashes. */
  const readFacts: ReadFacts = function* (files) {
    for (const input of files) {
      const facts = INVENTED.find(({ doc }) => doc === basename(input.path))
      if (facts === undefined) throw new Error(`no facts for ${input.path}`)
      const sha256 = createHash('sha256').update(input.bytes).digest('hex')
      const value = { ...facts, id: `doc:${sha256.slice(0, 16)}`, sha256 }
      yield { input, result: { status: 'fulfilled', value } }
    }
  }
  const ids = INVENTED.map(({ id }) => id)

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-ingest-'))
    log = openFactLog(folder)
    await clearGraph(store())
    paths = INVENTED.map(({ doc }) => {
      writeFileSync(join(folder, doc), doc)
      return join(folder, doc)
    })
  })
  afterEach(() => {
    log.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Puts documents into the log as if they had been read. */
  const keep = (documents: readonly DocumentFacts[]): void => {
    log.append(
      documents.map((facts) => ({
        document: facts.id,
        path: facts.doc,
        sha256: facts.sha256,
        entry: log.keep(facts, Buffer.from(facts.doc)),
        reader: 'test',
      })),
      [],
    )
  }

  test('writes each node and edge as it was resolved', async () => {
    keep(INVENTED)
    await syncGraph(store(), log)
    const { nodes, edges } = await dump(store())
    const { graph } = resolve(INVENTED)
    const byId = (list: readonly GraphNode[]): unknown =>
      Object.fromEntries(list.map(({ id, label, properties }) => [id, { label, ...properties, facts: undefined }]))
    expect(byId(nodes)).toEqual(byId(graph.nodes))
    const ends = (list: readonly GraphEdge[]): unknown =>
      Object.fromEntries(
        list.map(({ type, from, to, properties }) => [
          `${type} ${from} ${to} ${String(properties['about'])}`,
          properties,
        ]),
      )
    expect(ends(edges)).toEqual(ends(graph.edges))
  })

  test('writes the same graph whatever the order, and in parts', async () => {
    keep(INVENTED)
    await syncGraph(store(), log)
    const whole = await dump(store())
    expect(whole.nodes.length).toBeGreaterThan(20)
    await clearGraph(store())
    log.append([], ids)
    for (const facts of [...INVENTED].reverse()) {
      keep([facts])
      await syncGraph(store(), log)
    }
    expect(await dump(store())).toEqual(whole)
  })

  test('takes back exactly what a document had said', async () => {
    keep(INVENTED.slice(0, 2))
    await syncGraph(store(), log)
    const before = await dump(store())
    keep(INVENTED)
    await syncGraph(store(), log)
    expect((await stats(store())).documents).toBe(3)
    expect(await remove(['oakmere-release.txt'], store(), log)).toEqual([INVENTED[2]?.id])
    expect(await dump(store())).toEqual(before)
  })

  test('rebuilds an equal graph from the log', async () => {
    keep(INVENTED)
    await syncGraph(store(), log)
    const first = await dump(store())
    expect((await rebuild(store(), log)).how).toBe('rebuilt')
    expect(await dump(store())).toEqual(first)
  })

  test('makes a graph anew that was left half written', async () => {
    keep(INVENTED)
    await syncGraph(store(), log)
    const whole = await dump(store())
    await store().write(loadQuery('write/stamp-documents'), { rows: [{ id: ids[0], stamp: null }] })
    expect((await syncGraph(store(), log)).how).toBe('rebuilt')
    expect(await dump(store())).toEqual(whole)
    expect((await syncGraph(store(), log)).how).toBe('unchanged')
  })

  test('reads files, reports bad ones, and changes nothing the second time', async () => {
    const missing = join(folder, 'missing.txt')
    const first = await ingest([...paths, missing], store(), log, { readFacts })
    expect({ ...first, seconds: 0 }).toEqual({
      read: 3,
      unchanged: 0,
      skipped: [{ path: missing, code: 'FILE_NOT_FOUND', why: `There is no file at ${missing}. Check the path.` }],
      facts: 16,
      seconds: 0,
    })
    const graph = await dump(store())
    const second = await ingest(paths, store(), log, { readFacts })
    expect([second.read, second.unchanged]).toEqual([0, 3])
    expect(await dump(store())).toEqual(graph)
  })
})
