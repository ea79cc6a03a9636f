import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type RunningServer } from '../../src/api/start-server.ts'
import { ask } from '../../src/ask/ask.ts'
import { readConfig } from '../../src/config.ts'
import { openFactLog } from '../../src/fact-log/fact-log.ts'
import { openStore } from '../../src/graph/graph-store.ts'
import { ingest } from '../../src/ingest.ts'

const SAMPLE = join(import.meta.dirname, '../../sample/immunogen-2006-01-31.txt')

/** Reads the sample filing into a store in a folder of its own, and serves it on a free port. */
export const serveSample = async (): Promise<RunningServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-pages-'))
  const config = readConfig({}, { store: folder, port: 0 })
  const store = await openStore(config)
  const log = openFactLog(folder)
  await ingest([SAMPLE], store, log)
  log.close()
  const server = await startServer({ store, ask, config })
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
