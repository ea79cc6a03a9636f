import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Config } from '../config.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import type { Io } from './io.ts'
import { configOf, useGraph, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'

/** Flags of commands that serve. */
export interface ServeFlags extends StoreFlags {
  readonly port?: number
  readonly host?: string
}

/** Adds `--store`, `--port` and `--host`. */
export const withServeFlags = (command: Command): Command =>
  withStoreFlag(command)
    .option('--port <number>', 'port to listen at; 0 takes a free one (default: 4000)', readPort)
    .option('--host <name>', 'address to listen at')

const readPort = (given: string): number => {
  const port = Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It must be 0 to 65535.')
  return port
}

/** `serve`: GraphQL, playground, explorer and health over HTTP. */
export const addServe: AddCommand = (program, io, finish) => {
  withServeFlags(program.command('serve'))
    .description('serve the graph: GraphQL, playground, explorer, health')
    .addHelpText('after', '\nExamples:\n  dealgraph serve\n  dealgraph serve --port 8080 --store bolt://localhost:7687')
    .action(async (options: ServeFlags) => {
      const config = configOf(io, options)
      await useGraph(config, io, (store) => serveUntilStopped(store, config, io))
      finish(0)
    })
}

/** Serves a store, prints its address when it is ready, and ends with SIGINT or SIGTERM. */
export const serveUntilStopped = async (store: GraphStore, config: Config, io: Io): Promise<void> => {
  const { startServer } = await import('../api/start-server.ts')
  const { ask } = await import('../ask/ask.ts')
  const server = await startServer({ store, config, ask })
  const stopped = new Promise<void>((resolve) => {
    const stop = (): void => {
      resolve()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  io.out(`dealgraph serves ${store.address} at ${server.url}\n`)
  await stopped
  await server.close()
}
