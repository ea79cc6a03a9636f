import { decodeBytes } from '../decode-bytes.ts'
import type { EdgarClient } from './edgar-client.ts'
import type { FilingRow } from './filing-query.ts'

const LINE = /^(\d{1,10})\|([^|]*)\|([^|]*)\|(\d{4}-?\d{2}-?\d{2})\|edgar\/data\/\d+\/(\d{10}-\d{2}-\d{6})\.txt$/

/** The filings of all companies between two dates, from the quarterly index, and the daily one where it is not yet in. */
export const listIndexFilings = async (
  client: EdgarClient,
  since: string,
  until: string,
): Promise<readonly FilingRow[]> => {
  const rows: FilingRow[] = []
  for (const [year, quarter] of quartersBetween(since, until)) {
    const url = `${client.hosts.www}/Archives/edgar/full-index/${year}/QTR${quarter}/master.idx`
    const bytes = await client.get(url, 'revalidate')
    if (bytes !== null) rows.push(...rowsOf(bytes))
    const last = rows.reduce((latest, { filedOn }) => (filedOn > latest ? filedOn : latest), '')
    for (const day of daysBetween(year, quarter, since > last ? since : dayAfter(last), until)) {
      const name = `master.${day.replaceAll('-', '')}.idx`
      const daily = await client.get(
        `${client.hosts.www}/Archives/edgar/daily-index/${year}/QTR${quarter}/${name}`,
        'revalidate',
      )
      if (daily !== null) rows.push(...rowsOf(daily))
    }
  }
  return rows.filter(({ filedOn }) => filedOn >= since && filedOn <= until)
}

/** Finds the company that filed an accession number in the indexes of the number's year and the next. */
export const findAccession = async (client: EdgarClient, accession: string): Promise<FilingRow | null> => {
  const short = Number(accession.slice(11, 13))
  const year = short > 90 ? 1900 + short : 2000 + short
  for (const quarter of [1, 2, 3, 4, 5]) {
    const [at, of] = quarter === 5 ? [year + 1, 1] : [year, quarter]
    const bytes = await client.get(
      `${client.hosts.www}/Archives/edgar/full-index/${at}/QTR${of}/master.idx`,
      'revalidate',
    )
    const row = bytes === null ? undefined : rowsOf(bytes).find((found) => found.accession === accession)
    if (row !== undefined) return row
  }
  return null
}

const rowsOf = (bytes: Uint8Array): readonly FilingRow[] =>
  decodeBytes(bytes)
    .split('\n')
    .flatMap((line) => {
      const match = LINE.exec(line.trimEnd())
      if (match === null) return []
      const date = (match[4] ?? '').replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3')
      return [
        {
          accession: match[5] ?? '',
          cik: (match[1] ?? '').padStart(10, '0'),
          company: match[2] ?? '',
          form: match[3] ?? '',
          filedOn: date,
          items: null,
        },
      ]
    })

const quartersBetween = (since: string, until: string): readonly (readonly [number, number])[] => {
  const quarters: (readonly [number, number])[] = []
  const lastOf = (date: string): number => Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3)
  for (let at = lastOf(since); at <= lastOf(until); at++) quarters.push([Math.floor(at / 4), (at % 4) + 1])
  return quarters
}

/** Working days of a quarter between two dates. */
const daysBetween = (year: number, quarter: number, since: string, until: string): readonly string[] => {
  const days: string[] = []
  const end = new Date(Date.UTC(year, quarter * 3, 1))
  for (const day = new Date(Date.UTC(year, quarter * 3 - 3, 1)); day < end; day.setUTCDate(day.getUTCDate() + 1)) {
    const iso = day.toISOString().slice(0, 10)
    if (day.getUTCDay() % 6 !== 0 && iso >= since && iso <= until) days.push(iso)
  }
  return days
}

const dayAfter = (day: string): string =>
  day === '' ? '' : new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10)
