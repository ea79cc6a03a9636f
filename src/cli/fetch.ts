import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { DealgraphError } from '../errors.ts'
import type { AddCommand } from './program.ts'

interface FetchOptions {
  readonly form: readonly string[]
  readonly item: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly sic: readonly string[]
  readonly biotech?: true
  readonly limit: string
  readonly out: string
  readonly dryRun?: true
  readonly json?: true
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',')]

/** `fetch WHO... [--form 8-K] [--since 2006]`: filings from EDGAR into a folder. */
export const addFetch: AddCommand = (program, io, finish) => {
  program
    .command('fetch')
    .description('fetch filings from EDGAR into a folder, each once')
    .argument('[who...]', 'CIKs, tickers, accession numbers, company names; none: all companies since a date')
    .option('--form <type>', 'form type, with its amendments; may be repeated', collect, [])
    .option('--item <number>', '8-K item, such as 1.01; may be repeated', collect, [])
    .option('--since <date>', 'first date of filing: 2006, 2006-01 or 2006-01-31')
    .option('--until <date>', 'last date of filing')
    .option('--sic <code>', 'industry code; may be repeated', collect, [])
    .option('--biotech', 'the industry codes of biotech companies')
    .option('--limit <n>', 'most filings', '1000')
    .option('--out <dir>', 'the folder', 'filings')
    .option('--dry-run', 'only list what would be fetched')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph fetch IMGN --form 8-K --since 2006\n  dealgraph fetch 0000855654 --item 1.01 --out filings\n  dealgraph fetch --biotech --form 8-K --since 2024-03-01 --until 2024-03-31 --dry-run\n\nEDGAR asks who reads it: set SEC_USER_AGENT to a name and an e-mail address.',
    )
    .action(async (who: string[], options: FetchOptions) => {
      const { DownloadCache } = await import('../source/edgar/download-cache.ts')
      const { EdgarClient } = await import('../source/edgar/edgar-client.ts')
      const { fetchFilings } = await import('../source/edgar/fetch-filings.ts')
      const { BIOTECH_SIC } = await import('../source/edgar/filing-query.ts')
      const { fetchHttp } = await import('../source/edgar/http.ts')
      const config = readConfig(io.environment)
      const client = new EdgarClient({
        http: fetchHttp(config.maxFileBytes),
        cache: new DownloadCache(join(config.dataDir, 'downloads')),
        userAgent: config.secUserAgent,
      })
      const limit = Number(options.limit)
      if (!Number.isInteger(limit) || limit < 1)
        throw new DealgraphError('USAGE', { what: `--limit ${options.limit} is no whole number from 1.` })
      const query = {
        who,
        forms: options.form,
        items: options.item,
        since: options.since === undefined ? null : readDay(options.since, '-01-01'),
        until: options.until === undefined ? null : readDay(options.until, '-12-31'),
        sic: options.biotech === true ? [...BIOTECH_SIC, ...options.sic] : options.sic,
        limit,
      }
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

/** A day from a day, a month or a year. */
const readDay = (date: string, restOfYear: string): string => {
  const month = restOfYear.startsWith('-01') ? '-01' : '-31'
  if (/^\d{4}$/.test(date)) return `${date}${restOfYear}`
  if (/^\d{4}-\d\d$/.test(date)) return `${date}${month}`
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return date
  throw new DealgraphError('USAGE', { what: `"${date}" is no date. Write 2006, 2006-01 or 2006-01-31.` })
}
