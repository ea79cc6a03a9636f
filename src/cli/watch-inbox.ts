import { readdirSync } from 'node:fs'
import type { FactLog } from '../fact-log/fact-log.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import type { Ingested } from '../ingest.ts'
import type { Io } from './io.ts'
import { listInputs } from './list-inputs.ts'

/**
 * Ingests what is in a folder and whatever comes into it, until the process is told to end (SIGINT, SIGTERM): the file
 * in hand is finished first. Says a line of each; gives the sum, with the files that could not be read at last.
 */
export const watchInbox = async (
  folder: string,
  store: GraphStore,
  log: FactLog,
  maxFileBytes: number,
  io: Io,
): Promise<Ingested> => {
  const { ingest, openSync } = await import('../ingest.ts')
  const { watchFolder } = await import('../watch-folder.ts')
  const end = new AbortController()
  const stop = (): void => {
    end.abort()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const sync = openSync(store, log)
  const failed = new Map<string, Ingested['skipped'][number]>()
  const sum = { read: 0, unchanged: 0, facts: 0, seconds: 0 }
  // A folder that is not there is no file to wait for.
  const list = (path: string): readonly string[] => (readdirSync(path).length === 0 ? [] : listInputs([path]).files)
  io.err(`dealgraph: Watching ${folder}.\n`)
  try {
    for await (const paths of watchFolder(folder, { signal: end.signal, list })) {
      const done = await ingest(paths, store, log, { sync, maxFileBytes, signal: end.signal })
      for (const path of paths) failed.delete(path)
      for (const skipped of done.skipped) failed.set(skipped.path, skipped)
      for (const key of ['read', 'unchanged', 'facts', 'seconds'] as const) sum[key] += done[key]
      if (done.read > 0) io.err(`dealgraph: Read ${done.read} with ${done.facts} facts in ${done.seconds} s.\n`)
      for (const { why } of done.skipped) io.err(`dealgraph: ${why}\n`)
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  return { ...sum, skipped: [...failed.values()] }
}
