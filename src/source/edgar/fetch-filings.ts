import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DealgraphError } from '../../errors.ts'
import { decodeBytes } from '../decode-bytes.ts'
import { parseFilingHeader } from '../parse-filing-header.ts'
import { findCik, listCompanyFilings } from './company-filings.ts'
import type { EdgarClient } from './edgar-client.ts'
import { ACCESSION, meetsQuery, type FilingQuery, type FilingRow } from './filing-query.ts'
import { findAccession, listIndexFilings } from './index-filings.ts'
import { itemNumbers } from './item-names.ts'

/** What became of one filing. */
export interface Fetched extends FilingRow {
  readonly path: string | null
  readonly outcome: 'fetched' | 'present' | 'listed' | 'failed' | 'filtered'
  readonly why: string | null
}

/** What a fetch reports as it goes: filings done and filings in all. */
export type FetchProgress = (done: number, total: number) => void

const TAIL_BYTES = 2000

/** The filings that a query means, newest first. */
export const listFilings = async (client: EdgarClient, query: FilingQuery): Promise<readonly FilingRow[]> => {
  const found = new Map<string, FilingRow>()
  const add = (row: FilingRow): void => {
    if (!found.has(row.accession)) found.set(row.accession, row)
  }
  for (const who of query.who) {
    if (ACCESSION.test(who)) {
      add((await findOwn(client, who)) ?? (await mustFind(client, who)))
      continue
    }
    const { sic, rows } = await listCompanyFilings(client, await findCik(client, who), query.since)
    if (query.sic.length === 0 || query.sic.includes(sic ?? ''))
      rows.filter((row) => meetsQuery(row, query)).forEach(add)
  }
  if (query.who.length === 0) {
    if (query.since === null) throw new DealgraphError('USAGE', { what: 'Name a company, or give --since.' })
    const until = query.until ?? new Date().toISOString().slice(0, 10)
    const listed = (await listIndexFilings(client, query.since, until)).filter((row) => meetsQuery(row, query))
    for (const row of listed) {
      if (found.size >= query.limit) break
      if (query.sic.length === 0 || query.sic.includes((await sicOf(client, row.cik)) ?? '')) add(row)
    }
  }
  return [...found.values()].sort((a, b) => b.filedOn.localeCompare(a.filedOn)).slice(0, query.limit)
}

/**
 * Fetches filings as `<out>/<accession>.txt`, each whole or not at all; what is there already is not asked for again, so
 * that a broken run goes on where it stopped. One that fails does not stop the others.
 */
export const fetchFilings = async (
  client: EdgarClient,
  query: FilingQuery,
  out: string,
  dryRun: boolean,
  progress: FetchProgress = () => undefined,
): Promise<readonly Fetched[]> => {
  const rows = await listFilings(client, query)
  if (dryRun) return rows.map((row) => ({ ...row, path: null, outcome: 'listed', why: null }))
  mkdirSync(out, { recursive: true })
  let done = 0
  return Promise.all(
    rows.map(async (row) => {
      const fetched = await fetchOne(client, row, query, out)
      progress(++done, rows.length)
      return fetched
    }),
  )
}

/** The address of a filing's full submission. */
export const submissionUrl = (client: EdgarClient, cik: string, accession: string): string =>
  `${client.hosts.www}/Archives/edgar/data/${Number(cik)}/${accession.replaceAll('-', '')}/${accession}.txt`

const fetchOne = async (client: EdgarClient, row: FilingRow, query: FilingQuery, out: string): Promise<Fetched> => {
  // The name is made of digits alone, so that no list can lead out of the folder.
  if (!ACCESSION.test(row.accession)) return { ...row, path: null, outcome: 'failed', why: 'not an accession number' }
  const path = join(out, `${row.accession}.txt`)
  if (existsSync(path) && isWholeSubmission(readFileSync(path))) return { ...row, path, outcome: 'present', why: null }
  try {
    const bytes = await client.get(submissionUrl(client, row.cik, row.accession), 'immutable', isWholeSubmission)
    if (bytes === null) return { ...row, path: null, outcome: 'failed', why: 'EDGAR has no such file' }
    if (row.items === null && query.items.length > 0 && !hasItem(bytes, query.items))
      return { ...row, path: null, outcome: 'filtered', why: 'other items' }
    const half = `${path}.${process.pid}.half`
    writeFileSync(half, bytes)
    renameSync(half, path)
    return { ...row, path, outcome: 'fetched', why: null }
  } catch (error) {
    return { ...row, path: null, outcome: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

/** A full submission ends with its closing tag, whatever length the server stated. */
export const isWholeSubmission = (bytes: Uint8Array): boolean => {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL_BYTES))
  return /<\/(?:SEC|IMS)-DOCUMENT>|<\/SUBMISSION>|-----END PRIVACY-ENHANCED MESSAGE-----/.test(tail)
}

const hasItem = (bytes: Uint8Array, items: readonly string[]): boolean => {
  const raw = decodeBytes(bytes.subarray(0, 20_000))
  const header = parseFilingHeader(raw.slice(0, Math.max(0, raw.indexOf('<DOCUMENT>'))))
  return header?.items.some((item) => itemNumbers(item).some((number) => items.includes(number))) ?? false
}

/** An accession number starts with its filer's CIK where the company filed for itself. */
const findOwn = async (client: EdgarClient, accession: string): Promise<FilingRow | null> => {
  const cik = accession.slice(0, 10)
  const bytes = await client.get(submissionUrl(client, cik, accession), 'immutable', isWholeSubmission)
  return bytes === null ? null : { accession, cik, company: '', form: '', filedOn: '', items: null }
}

const mustFind = async (client: EdgarClient, accession: string): Promise<FilingRow> => {
  const row = await findAccession(client, accession)
  if (row === null) throw new DealgraphError('FILER_UNKNOWN', { who: accession })
  return row
}

const sicOf = async (client: EdgarClient, cik: string): Promise<string | null> => {
  try {
    return (await listCompanyFilings(client, cik, '9999-12-31')).sic
  } catch (error) {
    if (error instanceof DealgraphError && error.code === 'FILER_UNKNOWN') return null
    throw error
  }
}
