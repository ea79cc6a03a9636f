import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Ingested } from '../ingest.ts'
import { ACCESSION } from '../source/edgar/filing-query.ts'
import type { Io } from './io.ts'
import { openEdgar, queryOf, type QueryFlags } from './open-edgar.ts'

/** Inputs as paths, and the filings that EDGAR did not give. */
export interface FetchedInputs {
  readonly paths: readonly string[]
  readonly failed: Ingested['skipped']
}

const CIK = /^\d{1,10}$/
const TICKER = /^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/

/** Whether an input names a filer or a filing of EDGAR: a CIK, a ticker, an accession number. A path that exists wins. */
const isOfEdgar = (input: string): boolean =>
  (CIK.test(input) || TICKER.test(input) || ACCESSION.test(input)) && !existsSync(input)

/** Fetches the inputs that name filers or filings into the data folder, each filing once; paths stay as they are. */
export const fetchInputs = async (
  inputs: readonly string[],
  flags: QueryFlags,
  config: Config,
  io: Io,
): Promise<FetchedInputs> => {
  const who = inputs.filter(isOfEdgar)
  if (who.length === 0) return { paths: inputs, failed: [] }
  const { fetchFilings } = await import('../source/edgar/fetch-filings.ts')
  const client = await openEdgar(io, config)
  const fetched = await fetchFilings(client, queryOf(who, flags), join(config.dataDir, 'filings'), false)
  return {
    paths: [
      ...inputs.filter((input) => !who.includes(input)),
      ...fetched.flatMap(({ path }) => (path === null ? [] : [path])),
    ],
    failed: fetched
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ accession, why }) => ({
        path: accession,
        code: 'FETCH_FAILED',
        why: `${accession}: ${why ?? 'not fetched'}`,
      })),
  }
}
