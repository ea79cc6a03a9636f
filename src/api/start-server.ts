import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import { DealgraphError } from '../errors.ts'
import { type FactLog, openFactLog } from '../fact-log/fact-log.ts'
import { openView } from '../graph/open-view.ts'
import { overridesFile } from '../ingest.ts'
import { readOverrides } from '../resolve/overrides.ts'
import { createMoments } from './moments.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import type { Ask } from './context.ts'
import { createApp } from './create-app.ts'

/** A server that listens. `close` ends it when open requests are answered, and leaves the store open. */
export interface RunningServer {
  /** Its address, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new DealgraphError('PORT_IN_USE', { port }, { cause }) : cause)
    })
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo)
    })
  })

/**
 * Serves a store over HTTP, with answers to questions about it and the files that its fact log keeps, at the port of the
 * settings; 0 takes a free one. Errors: PORT_IN_USE, LOG_DAMAGED.
 */
export const startServer = async ({
  store,
  config,
  ask,
}: {
  readonly store: GraphStore
  readonly ask: Ask
  readonly config: Pick<Config, 'port' | 'host' | 'dataDir'>
}): Promise<RunningServer> => {
  const { dataDir } = config
  const openLog = (): FactLog => openFactLog(dataDir, { write: false })
  const storeAt = createMoments({
    version: () => String(openLog().builds().length),
    open: (moment) => {
      const facts = openLog()
      if (facts.builds().length === 0) throw new DealgraphError('STORE_MISSING', { path: dataDir })
      return openView(facts, moment, readOverrides(overridesFile(dataDir)))
    },
  })
  const log = pino({ name: 'dealgraph', base: null }, pino.destination(2))
  const { app, stop } = await createApp({ store, ask, readSource: openLog().source, storeAt }, (error) => {
    log.error(error)
  })
  const server = createServer(app)
  const { port } = await listen(server, config.port, config.host)
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeIdleConnections()
      })
      await stop()
    },
  }
}
