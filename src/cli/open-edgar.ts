import { join } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { DealgraphError } from '../errors.ts'
import type { EdgarClient } from '../source/edgar/edgar-client.ts'
import type { FilingQuery } from '../source/edgar/filing-query.ts'
import type { Io } from './io.ts'

/** Flags that choose filings of EDGAR. */
export interface QueryFlags {
  readonly form: readonly string[]
  readonly item: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly limit: string
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',')]

/** Adds the flags of {@link QueryFlags} to a command. */
export const withQueryFlags = (command: Command): Command =>
  command
    .option('--form <type>', 'form type, with its amendments; may be repeated', collect, [])
    .option('--item <number>', '8-K item, such as 1.01; may be repeated', collect, [])
    .option('--since <date>', 'first date of filing: 2006, 2006-01 or 2006-01-31')
    .option('--until <date>', 'last date of filing')
    .option('--limit <n>', 'most filings', '1000')

/** The query that the flags give. Errors: USAGE. */
export const queryOf = (who: readonly string[], flags: QueryFlags, sic: readonly string[] = []): FilingQuery => {
  const limit = Number(flags.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new DealgraphError('USAGE', { what: `--limit ${flags.limit} is no whole number from 1.` })
  return {
    who,
    forms: flags.form,
    items: flags.item,
    since: flags.since === undefined ? null : readDay(flags.since, '-01-01'),
    until: flags.until === undefined ? null : readDay(flags.until, '-12-31'),
    sic,
    limit,
  }
}

/** A day from a day, a month or a year. */
const readDay = (date: string, restOfYear: string): string => {
  const month = restOfYear.startsWith('-01') ? '-01' : '-31'
  if (/^\d{4}$/.test(date)) return `${date}${restOfYear}`
  if (/^\d{4}-\d\d$/.test(date)) return `${date}${month}`
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return date
  throw new DealgraphError('USAGE', { what: `"${date}" is no date. Write 2006, 2006-01 or 2006-01-31.` })
}

/** A client of EDGAR whose answers are kept in the data folder. Errors: SEC_USER_AGENT. */
export const openEdgar = async (io: Io, config: Config): Promise<EdgarClient> => {
  const { DownloadCache } = await import('../source/edgar/download-cache.ts')
  const { EdgarClient } = await import('../source/edgar/edgar-client.ts')
  const { fetchHttp } = await import('../source/edgar/http.ts')
  return new EdgarClient({
    http: fetchHttp(config.maxFileBytes),
    cache: new DownloadCache(join(config.dataDir, 'downloads')),
    userAgent: config.secUserAgent,
    ...(io.edgar === undefined ? {} : { hosts: io.edgar }),
  })
}
