import type { Ingested } from '../ingest.ts'
import { listFailures } from './failures.ts'
import { watchInbox } from './watch-inbox.ts'
import type { Io } from './io.ts'
import { fetchInputs } from './fetch-inputs.ts'
import { listInputs } from './list-inputs.ts'
import { withQueryFlags, type QueryFlags } from './open-edgar.ts'
import { configOf, useGraphAndLog, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'

interface Options extends StoreFlags, QueryFlags {
  readonly again?: boolean
  readonly rebuild?: boolean
  readonly watch?: string
  readonly json?: boolean
}

/** `ingest PATH|ACCESSION|CIK|TICKER...`: reads files, or filings of EDGAR, into the fact log and the graph. */
export const addIngest: AddCommand = (program, io, finish) => {
  withQueryFlags(withStoreFlag(program.command('ingest')))
    .description('read files into the fact log and the graph; what was read before is left alone')
    .argument(
      '[path...]',
      'files, folders and globs; CIKs, tickers and accession numbers, fetched from EDGAR; - is standard input',
    )
    .option('--again', 'read files again that were read by the same rules')
    .option('--rebuild', 'make the graph anew from the fact log')
    .option('--watch <folder>', 'read what is in a folder and whatever comes into it, until it is interrupted')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph ingest filings/\n  dealgraph ingest IMGN --form 8-K --since 2006\n  dealgraph ingest --rebuild\n  dealgraph ingest --watch inbox/',
    )
    .action(async (paths: string[], options: Options, command: { error: (message: string) => never }) => {
      if (paths.length === 0 && options.rebuild !== true && options.watch === undefined)
        command.error("error: missing required argument 'path'.")
      const { ingest, rebuild } = await import('../ingest.ts')
      const config = configOf(io, options)
      const fetched = await fetchInputs(paths, options, config, io)
      const { files } = listInputs(fetched.paths)
      const ingested = await useGraphAndLog(config, io, async (store, log) => {
        if (options.rebuild === true) await rebuild(store, log)
        if (options.watch !== undefined) return watchInbox(options.watch, store, log, config.maxFileBytes, io)
        return ingest(files, store, log, {
          again: options.again === true,
          maxFileBytes: config.maxFileBytes,
          onProgress: showProgress(io),
        })
      })
      const done = { ...ingested, skipped: [...fetched.failed, ...ingested.skipped] }
      if (options.json === true) io.out(`${JSON.stringify(done)}\n`)
      else io.out(`${summaryOf(done)}\n`)
      if (options.json !== true && options.watch === undefined) listFailures(done.skipped, files.length, io)
      const isEmpty = files.length === 0 && options.rebuild !== true && options.watch === undefined
      finish(done.skipped.length > 0 || isEmpty ? 1 : 0)
    })
}

const summaryOf = ({ read, unchanged, skipped, facts, seconds }: Ingested): string =>
  `Read ${read} ${read === 1 ? 'document' : 'documents'} with ${facts} facts in ${seconds} s; ${unchanged} unchanged, ${skipped.length} skipped.`

/** Redraws one line on a terminal; prints nothing elsewhere. */
const showProgress =
  (io: Io) =>
  (done: number, total: number, path: string): void => {
    if (!io.live || total < 2) return
    const line = `${done} of ${total}  ${path}`.slice(0, io.columns - 1)
    io.err(done === total ? '\r\u001b[K' : `\r\u001b[K${line}`)
  }
