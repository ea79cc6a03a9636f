import { readConfig } from '../config.ts'
import { openEdgar, queryOf, withQueryFlags, type QueryFlags } from './open-edgar.ts'
import type { AddCommand } from './program.ts'

interface FetchOptions extends QueryFlags {
  readonly sic: readonly string[]
  readonly biotech?: true
  readonly out: string
  readonly dryRun?: true
  readonly json?: true
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',')]

/** `fetch WHO... [--form 8-K] [--since 2006]`: filings from EDGAR into a folder. */
export const addFetch: AddCommand = (program, io, finish) => {
  withQueryFlags(program.command('fetch'))
    .description('fetch filings from EDGAR into a folder, each once')
    .argument('[who...]', 'CIKs, tickers, accession numbers, company names; none: all companies since a date')
    .option('--sic <code>', 'industry code; may be repeated', collect, [])
    .option('--biotech', 'the industry codes of biotech companies')
    .option('--out <dir>', 'the folder', 'filings')
    .option('--dry-run', 'only list what would be fetched')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph fetch IMGN --form 8-K --since 2006\n  dealgraph fetch 0000855654 --item 1.01 --out filings\n  dealgraph fetch --biotech --form 8-K --since 2024-03-01 --until 2024-03-31 --dry-run\n\nEDGAR asks who reads it: set SEC_USER_AGENT to a name and an e-mail address.',
    )
    .action(async (who: string[], options: FetchOptions) => {
      const { fetchFilings } = await import('../source/edgar/fetch-filings.ts')
      const { BIOTECH_SIC } = await import('../source/edgar/filing-query.ts')
      const client = await openEdgar(io, readConfig(io.environment))
      const query = queryOf(who, options, options.biotech === true ? [...BIOTECH_SIC, ...options.sic] : options.sic)
      const fetched = await fetchFilings(client, query, options.out, options.dryRun === true, (done, total) => {
        if (io.live) io.err(`\r${done} of ${total} filings${done === total ? '\n' : ''}`)
      })
      if (options.json === true) io.out(`${JSON.stringify(fetched)}\n`)
      else
        for (const { filedOn, form, accession, company, outcome, why } of fetched)
          io.out(`${[filedOn, form, accession, company, outcome, why ?? ''].join('\t').trimEnd()}\n`)
      finish(fetched.length === 0 || fetched.some(({ outcome }) => outcome === 'failed') ? 1 : 0)
    })
}
