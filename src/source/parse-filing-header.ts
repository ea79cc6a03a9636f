import type { Filer, FilingHeader } from '../model/document.ts'

const ROLES: Readonly<Record<string, Filer['role']>> = {
  FILER: 'FILER',
  'SUBJECT COMPANY': 'SUBJECT',
  'FILED BY': 'FILED_BY',
  'REPORTING OWNER': 'REPORTING_OWNER',
  ISSUER: 'ISSUER',
}
/** Keys of the tagged form (`<CONFORMED-NAME>`) as the older form spells them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'CONFORMED NAME': 'COMPANY CONFORMED NAME',
  CIK: 'CENTRAL INDEX KEY',
  'ASSIGNED SIC': 'STANDARD INDUSTRIAL CLASSIFICATION',
  'DATE CHANGED': 'DATE OF NAME CHANGE',
  'FORMER CONFORMED NAME': 'FORMER CONFORMED NAME',
  'FILING DATE': 'FILED AS OF DATE',
  PERIOD: 'CONFORMED PERIOD OF REPORT',
  TYPE: 'CONFORMED SUBMISSION TYPE',
  ITEMS: 'ITEM INFORMATION',
}
const FIELD = /<(\/?[A-Z][A-Z0-9-]*)>([^<\r\n]*)|^[ \t]*([A-Z][A-Z0-9 -]*):[ \t]*(.*)$/gm

interface OpenFiler {
  role: Filer['role']
  cik: string
  name: string
  sic: string | null
  state: string | null
  formerNames: { name: string; since: string | null }[]
}

/** Reads the SGML header of a submission, in its colon form and in its tagged form; null where it names no accession. */
export const parseFilingHeader = (header: string): FilingHeader | null => {
  let accession = ''
  let form = ''
  let filedOn: string | null = null
  let periodOf: string | null = null
  const items: string[] = []
  const filers: OpenFiler[] = []
  for (const field of header.matchAll(FIELD)) {
    const raw = (field[1] ?? field[3] ?? '').replaceAll('-', ' ').trim()
    const key = SPELLINGS[raw] ?? raw
    const value = (field[2] ?? field[4] ?? '').trim()
    const role = ROLES[key]
    const filer = filers.at(-1)
    if (role !== undefined) filers.push({ role, cik: '', name: '', sic: null, state: null, formerNames: [] })
    else if (key === 'ACCESSION NUMBER') accession = value
    else if (key === 'CONFORMED SUBMISSION TYPE') form ||= value
    else if (key === 'FILED AS OF DATE') filedOn = isoDate(value)
    else if (key === 'CONFORMED PERIOD OF REPORT') periodOf = isoDate(value)
    else if (key === 'ITEM INFORMATION' && value !== '') items.push(value)
    else if (filer !== undefined) readFilerField(filer, key, value)
  }
  if (accession === '') return null
  return {
    accession,
    form,
    filedOn,
    periodOf,
    items,
    filers: filers.filter(({ cik, name }) => cik !== '' || name !== ''),
  }
}

const readFilerField = (filer: OpenFiler, key: string, value: string): void => {
  if (key === 'COMPANY CONFORMED NAME') filer.name ||= value
  else if (key === 'CENTRAL INDEX KEY') filer.cik ||= value.padStart(10, '0')
  else if (key === 'STANDARD INDUSTRIAL CLASSIFICATION') filer.sic ??= /\d{4}/.exec(value)?.[0] ?? null
  else if (key === 'STATE OF INCORPORATION') filer.state ??= value === '' ? null : value
  else if (key === 'FORMER CONFORMED NAME') filer.formerNames.push({ name: value, since: null })
  else if (key === 'DATE OF NAME CHANGE') {
    const last = filer.formerNames.at(-1)
    if (last !== undefined) last.since = isoDate(value)
  }
}

const isoDate = (digits: string): string | null => {
  const match = /^(\d{4})(\d\d)(\d\d)/.exec(digits)
  return match === null ? null : `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`
}
