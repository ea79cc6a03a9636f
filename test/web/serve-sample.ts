import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ask } from '../../src/api/context.ts'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/graph/graph-store.ts'
import { savedQuery } from '../../src/graph/load-query.ts'
import { serveStore, writeFacts } from '../api/serve-facts.ts'
import { readGoldFacts } from '../support/gold-facts.ts'

interface Row {
  readonly licensee: string
  readonly licensor: string
  readonly chain: string
  readonly proofs: readonly {
    readonly step: string
    readonly document: string
    readonly rawStart: number
    readonly rawEnd: number
    readonly text: string
  }[]
}

const ask: Ask = async (question, store) => {
  const query = savedQuery('licensees-using-substance')
  const found = question.includes('maytansinoid') ? await store.read<Row>(query, { substance: 'maytansinoid' }) : []
  return {
    question,
    reading: found.length > 0 ? 'licensees under agreements that cover maytansinoid or what uses it' : null,
    query: query.text,
    parameters: { substance: 'maytansinoid' },
    columns: ['licensee', 'licensor', 'chain'],
    rows: found.map(({ licensee, licensor, chain }) => ({ licensee, licensor, chain })),
    evidence: found.flatMap(({ proofs }, row) =>
      proofs.map((proof) => ({ ...proof, row, rule: 'x', confidence: 1, exhibit: null, section: null })),
    ),
    suggestions: found.length > 0 ? [] : ['which licensees use maytansinoids', 'who licenses ImmunoGen'],
  }
}

/** Serves the graph of the sample filing from a folder of its own. */
export const serveSample = async (): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-pages-'))
  const store = await openStore(readConfig({}, { store: folder }))
  await writeFacts(store, [readGoldFacts(join(import.meta.dirname, '../fixtures/immunogen-2006/gold.json'))])
  const server = await serveStore(store, ask)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
