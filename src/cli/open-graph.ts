import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { isServerUri, readConfig, type Config } from '../config.ts'
import { DealgraphError } from '../errors.ts'
import type { FactLog } from '../fact-log/fact-log.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import type { Io } from './io.ts'

/** Flags of commands that use a store. */
export interface StoreFlags {
  readonly store?: string
}

/** Adds `--store`. */
export const withStoreFlag = (command: Command): Command =>
  command.option('--store <where>', 'folder of the embedded graph, or address of a Neo4j (default: .dealgraph)')

/** The settings of a command: its flags over the environment. */
export const configOf = (io: Io, flags: StoreFlags & { readonly port?: number; readonly host?: string }): Config =>
  readConfig(io.environment, flags)

/** The fact log for reading alone. Errors: STORE_MISSING where nothing was read yet. */
export const requireLog = async (config: Config): Promise<FactLog> => {
  const { openFactLog } = await import('../fact-log/fact-log.ts')
  const log = openFactLog(config.dataDir, { write: false })
  if (log.builds().length === 0) throw new DealgraphError('STORE_MISSING', { path: config.dataDir })
  return log
}

/** Opens the graph for reading alone, runs, and closes it. A damaged one is rebuilt from the fact log first. */
export const useGraph = async <T>(config: Config, io: Io, work: (store: GraphStore) => Promise<T>): Promise<T> => {
  const { openStore } = await import('../graph/graph-store.ts')
  const open = (): Promise<GraphStore> => openStore(config, { readOnly: true })
  const store = await open().catch(async (error: unknown) => {
    if (!isDamaged(error)) throw error
    await useGraphAndLog(config, io, () => Promise.resolve())
    return open()
  })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Opens the graph and its fact log for writing, runs, and closes both. A damaged graph is rebuilt from the log first. */
export const useGraphAndLog = async <T>(
  config: Config,
  io: Io,
  work: (store: GraphStore, log: FactLog) => Promise<T>,
): Promise<T> => {
  const { openStore } = await import('../graph/graph-store.ts')
  const { openFactLog } = await import('../fact-log/fact-log.ts')
  const log = openFactLog(config.dataDir)
  try {
    const store = await openStore(config).catch(async (error: unknown) => {
      if (!isDamaged(error) || log.documents().size === 0) throw error
      io.err(`dealgraph: The graph at ${config.store} is damaged. Rebuilding it from the fact log.\n`)
      await deleteGraph(config)
      const { rebuild } = await import('../ingest.ts')
      const fresh = await openStore(config)
      await rebuild(fresh, log)
      return fresh
    })
    try {
      return await work(store, log)
    } finally {
      await store.close()
    }
  } finally {
    log.close()
  }
}

const isDamaged = (error: unknown): boolean => error instanceof DealgraphError && error.code === 'STORE_DAMAGED'

/** Deletes the embedded graph's files; the fact log beside them stays. */
const deleteGraph = async (config: Config): Promise<void> => {
  if (isServerUri(config.store)) return
  const { graphFile } = await import('../graph/grafeo-store.ts')
  const name = basename(graphFile(config.store))
  for (const entry of readdirSync(config.store))
    if (entry.startsWith(name)) rmSync(join(config.store, entry), { recursive: true, force: true })
}
