import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask } from '../../src/ask/ask.ts'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/graph/graph-store.ts'
import { serveStore, writeFacts } from '../api/serve-facts.ts'
import { readGoldFacts } from '../support/gold-facts.ts'

/** Serves the graph of the sample filing from a folder of its own. */
export const serveSample = async (): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-pages-'))
  const store = await openStore(readConfig({}, { store: folder }))
  await writeFacts(store, [readGoldFacts(join(import.meta.dirname, '../fixtures/immunogen-2006/gold.json'))])
  const server = await serveStore(store, ask, folder)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
