import { z } from 'zod'
import { DealgraphError } from '../../errors.ts'
import type { EdgarClient } from './edgar-client.ts'
import type { FilingRow } from './filing-query.ts'

const COLUMNS = z.object({
  accessionNumber: z.array(z.string()),
  filingDate: z.array(z.string()),
  form: z.array(z.string()),
  items: z.array(z.string()).optional(),
})
const SUBMISSIONS = z.object({
  name: z.string(),
  sic: z.string().nullish(),
  filings: z.object({
    recent: COLUMNS,
    files: z.array(z.object({ name: z.string(), filingTo: z.string().optional() })),
  }),
})
const TICKERS = z.record(z.string(), z.object({ cik_str: z.number(), ticker: z.string(), title: z.string() }))

/** A company's filings, newest first, from its submissions file and the older files that it names. */
export const listCompanyFilings = async (
  client: EdgarClient,
  cik: string,
  since: string | null,
): Promise<{ readonly sic: string | null; readonly rows: readonly FilingRow[] }> => {
  const padded = cik.padStart(10, '0')
  const bytes = await client.get(`${client.hosts.data}/submissions/CIK${padded}.json`, 'revalidate', isJson)
  if (bytes === null) throw new DealgraphError('FILER_UNKNOWN', { who: cik })
  const { name, sic, filings } = SUBMISSIONS.parse(jsonOf(bytes))
  const rows = rowsOf(padded, name, filings.recent)
  for (const file of filings.files) {
    if (!/^[\w.-]+\.json$/.test(file.name) || (since !== null && (file.filingTo ?? since) < since)) continue
    const older = await client.get(`${client.hosts.data}/submissions/${file.name}`, 'revalidate', isJson)
    if (older !== null) rows.push(...rowsOf(padded, name, COLUMNS.parse(jsonOf(older))))
  }
  return { sic: sic === '' ? null : (sic ?? null), rows }
}

/** The CIK that a CIK, ticker or company name means. Throws where it means none, or more than one company. */
export const findCik = async (client: EdgarClient, who: string): Promise<string> => {
  if (/^(?:CIK)?\d{1,10}$/i.test(who)) return who.replace(/\D/g, '').padStart(10, '0')
  const bytes = await client.get(`${client.hosts.www}/files/company_tickers.json`, 'revalidate', isJson)
  const companies = bytes === null ? [] : Object.values(TICKERS.parse(jsonOf(bytes)))
  const asked = who.toUpperCase()
  const byTicker = companies.filter(({ ticker }) => ticker === asked)
  const plain = plainName(who)
  const exact = companies.filter(({ title }) => plainName(title) === plain)
  const partly = companies.filter(({ title }) => plain.length > 2 && plainName(title).startsWith(`${plain} `))
  const found = new Set([byTicker, exact, partly].find((some) => some.length > 0)?.map(({ cik_str }) => cik_str) ?? [])
  const [cik] = found
  if (cik === undefined || found.size > 1) throw new DealgraphError('FILER_UNKNOWN', { who })
  return String(cik).padStart(10, '0')
}

/** Tells whole JSON from a piece of it. */
export const isJson = (bytes: Uint8Array): boolean => {
  try {
    jsonOf(bytes)
    return true
  } catch {
    return false
  }
}

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/\s+(?:inc|corp|corporation|co|ltd|plc|llc|company)$/, '')
    .trim()

const rowsOf = (cik: string, company: string, columns: z.infer<typeof COLUMNS>): FilingRow[] =>
  columns.accessionNumber.map((accession, at) => ({
    accession,
    cik,
    company,
    form: columns.form[at] ?? '',
    filedOn: columns.filingDate[at] ?? '',
    items: columns.items === undefined ? null : (columns.items[at] ?? '').split(',').filter((item) => item !== ''),
  }))
