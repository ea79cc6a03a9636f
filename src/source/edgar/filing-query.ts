/** Which filings to fetch. Dates are ISO; a filing must meet every condition that is given. */
export interface FilingQuery {
  /** CIKs, tickers, accession numbers or company names; empty for all companies (then `since` is needed). */
  readonly who: readonly string[]
  readonly forms: readonly string[]
  /** 8-K items, as numbers ("1.01"). */
  readonly items: readonly string[]
  readonly since: string | null
  readonly until: string | null
  /** SIC codes, four digits; see {@link BIOTECH_SIC}. */
  readonly sic: readonly string[]
  readonly limit: number
}

/** A filing as EDGAR's lists name it. */
export interface FilingRow {
  readonly accession: string
  readonly cik: string
  readonly company: string
  readonly form: string
  readonly filedOn: string
  /** Null where the list does not say. */
  readonly items: readonly string[] | null
}

/**
 * Industries of biotech companies: medicinal chemicals, pharmaceuticals, in-vitro diagnostics, biologicals, medical
 * laboratories, biological research. https://www.sec.gov/corpfin/division-of-corporation-finance-standard-industrial-classification-sic-code-list
 */
export const BIOTECH_SIC: readonly string[] = ['2833', '2834', '2835', '2836', '8071', '8731', '8734']

export const ACCESSION = /^\d{10}-\d{2}-\d{6}$/

/** Tells whether a listed filing meets form, item and date conditions; "8-K" takes its amendments too. */
export const meetsQuery = (row: FilingRow, query: Omit<FilingQuery, 'who' | 'limit' | 'sic'>): boolean =>
  (query.forms.length === 0 || query.forms.some((form) => row.form === form || row.form === `${form}/A`)) &&
  (query.since === null || row.filedOn >= query.since) &&
  (query.until === null || row.filedOn <= query.until) &&
  (query.items.length === 0 || (row.items?.some((item) => query.items.includes(item)) ?? true))
