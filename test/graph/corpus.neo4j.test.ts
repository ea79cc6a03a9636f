import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInputs } from '../../src/cli/list-inputs.ts'
import { type FactLog, openFactLog } from '../../src/fact-log/fact-log.ts'
import { readEdges, readNodes } from '../../src/graph/read-graph.ts'
import { ingest, rebuild, remove, verify } from '../../src/ingest.ts'
import type { ReadFacts } from '../../src/read-into-log.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { readDocument } from '../../src/pipeline.ts'
import { toDocumentFacts } from '../../src/extract.ts'
import { documentFrom } from '../../src/source/read-document.ts'
import { onEngines } from '../support/on-engines.ts'

const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
const SETS = ['press', 'news', 'unlabelled', 'submissions'].map((name) => join(CORPUS, name))
const paths = SETS.every((path) => existsSync(path)) ? listInputs(SETS).files : []
if (paths.length === 0) process.stderr.write(`\n*** NOT TESTED ON THE CORPUS: it is not at ${CORPUS}\n\n`)

/** Each file is read once for all engines. */
const read = new Map<string, DocumentFacts>()
const readFacts: ReadFacts = function* (files) {
  for (const input of files) {
    const key = createHash('sha256').update(input.bytes).digest('hex')
    const value = read.get(key) ?? toDocumentFacts(readDocument(documentFrom(basename(input.path), input.bytes)))
    read.set(key, value)
    yield { input, result: { status: 'fulfilled', value } }
  }
}

/** Documents in another order, always the same one. */
const shuffled = [...paths].sort((a, b) => {
  const of = (path: string): string => createHash('sha256').update(basename(path)).digest('hex')
  return of(a) < of(b) ? -1 : 1
})
const half = shuffled.slice(0, shuffled.length >> 1)

/** What the first engine's graph was. */
let expected = ''
let counted = ''

onEngines('the corpus in one graph', ({ store }) => {
  let folder = ''
  let log: FactLog
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-corpus-'))
    log = openFactLog(folder)
  })
  afterAll(() => {
    log.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Every node and edge as one hash, and how many they are. */
  const fingerprint = async (): Promise<{ readonly hash: string; readonly count: string }> => {
    const lines: string[] = []
    for await (const node of readNodes(store()))
      lines.push(JSON.stringify({ ...node, properties: { ...node.properties, facts: null } }))
    const nodes = lines.length
    for await (const edge of readEdges(store())) lines.push(JSON.stringify(edge))
    const hash = createHash('sha256').update(lines.sort().join('\n')).digest('hex')
    return { hash, count: `${nodes} nodes, ${lines.length - nodes} edges` }
  }

  test.skipIf(paths.length === 0)(
    'is equal on every engine, twice as once, shuffled, halved and made whole, and rebuilt; and verifies',
    async () => {
      const first = await ingest(paths, store(), log, { readFacts })
      expect(first.skipped).toEqual([])
      const whole = await fingerprint()
      if (expected === '') [expected, counted] = [whole.hash, whole.count]
      expect(whole).toEqual({ hash: expected, count: counted })
      process.stderr.write(`${first.read} documents, ${first.facts} facts: ${whole.count}\n`)

      expect((await ingest(paths, store(), log, { readFacts })).unchanged).toBe(paths.length)
      expect(await fingerprint()).toEqual(whole)

      await remove(half, store(), log)
      expect((await fingerprint()).hash).not.toBe(whole.hash)
      await ingest(half, store(), log, { readFacts })
      expect(await fingerprint()).toEqual(whole)

      await remove(paths, store(), log)
      for (let at = 0; at < shuffled.length; at += 40)
        await ingest(shuffled.slice(at, at + 40), store(), log, { readFacts })
      expect(await fingerprint()).toEqual(whole)

      await rebuild(store(), log)
      expect(await fingerprint()).toEqual(whole)
      expect(verify(log).failed).toEqual([])
    },
    280_000,
  )
})
