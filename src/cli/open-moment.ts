import type { Command } from 'commander'
import type { Config } from '../config.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import type { Io } from './io.ts'
import { requireLog, useGraph, type StoreFlags } from './open-graph.ts'
import { readDate } from './read-date.ts'

/** Flags of commands that read the graph of a moment. */
export interface MomentFlags extends StoreFlags {
  readonly asOf?: string
  readonly knownBy?: string
}

/** Adds `--as-of` and `--known-by`. */
export const withMomentFlags = (command: Command): Command =>
  command
    .option('--as-of <date>', 'only what held on a date: 2024, 2024-01 or 2024-01-31', readDate)
    .option('--known-by <date>', 'only what had been published by a date', readDate)

/** Opens the graph, or that of a moment (made from the fact log, in memory), runs, and closes it. */
export const useMoment = async <T>(
  config: Config,
  io: Io,
  { asOf, knownBy }: MomentFlags,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> => {
  if (asOf === undefined && knownBy === undefined) return useGraph(config, io, work)
  const log = await requireLog(config)
  const { openView } = await import('../graph/open-view.ts')
  const { overridesFile } = await import('../ingest.ts')
  const { readOverrides } = await import('../resolve/overrides.ts')
  const store = await openView(log, { asOf, knownBy }, readOverrides(overridesFile(config.dataDir)))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
