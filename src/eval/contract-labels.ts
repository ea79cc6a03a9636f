import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DealgraphError } from '../errors.ts'
import type { ClauseKind } from '../model/contract.ts'

/** One agreement's labels by CUAD's column names (Hendrycks et al. 2021): spans, and answers under `<name>-Answer`. */
export type ContractLabels = Readonly<Record<string, string>>

const labelsFile = z.record(z.string(), z.object({ labels: z.record(z.string(), z.string()) }))

/** Reads the experts' labels: file name of the agreement to its labels. */
export const readContractLabels = (path: string): ReadonlyMap<string, ContractLabels> => {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new DealgraphError('GOLD_UNUSABLE', { path, why: 'it is no JSON' }, { cause })
  }
  const parsed = labelsFile.safeParse(json)
  if (!parsed.success) throw new DealgraphError('GOLD_UNUSABLE', { path, why: 'it has no labels by agreement' })
  return new Map(Object.entries(parsed.data).map(([doc, { labels }]) => [doc, labels]))
}

/** CUAD's name of each clause kind. */
export const CUAD_NAMES = {
  LICENSE_GRANT: 'License Grant',
  EXCLUSIVITY: 'Exclusivity',
  NON_COMPETE: 'Non-Compete',
  RIGHT_OF_FIRST_REFUSAL: 'Rofr/Rofo/Rofn',
  CHANGE_OF_CONTROL: 'Change Of Control',
  ANTI_ASSIGNMENT: 'Anti-Assignment',
  REVENUE_SHARING: 'Revenue/Profit Sharing',
  MINIMUM_COMMITMENT: 'Minimum Commitment',
  IP_ASSIGNMENT: 'Ip Ownership Assignment',
  JOINT_IP: 'Joint Ip Ownership',
  PERPETUAL_LICENSE: 'Irrevocable Or Perpetual License',
  TERMINATION_FOR_CONVENIENCE: 'Termination For Convenience',
  POST_TERMINATION: 'Post-Termination Services',
  AUDIT_RIGHTS: 'Audit Rights',
  CAP_ON_LIABILITY: 'Cap On Liability',
  INSURANCE: 'Insurance',
} as const satisfies Record<ClauseKind, string>

/** The ISO date of an answer such as "5/2/00"; null where it is none. */
export const isoDate = (answer: string): string | null => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(answer.trim())
  if (match === null) return null
  const [, month = '', day = '', year = ''] = match
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) > 50 ? 1900 : 2000))
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The spans that CUAD prints as a Python list of strings. */
export const spansOf = (list: string | undefined): readonly string[] =>
  [...(list ?? '').matchAll(/'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"/gs)]
    .map(([, single, double]) => (single ?? double ?? '').replace(/\\(['"\\])/g, '$1').replace(/\\n/g, ' '))
    .flatMap((span) => span.split('<omitted>'))
    .filter((span) => span.trim() !== '')

/** The names in `Acme Inc. ("Acme"); Beta AG ("Beta"); Acme and Beta (each a "Party")`, without the last. */
export const partiesOf = (answer: string): readonly string[] =>
  answer
    .split(/;|\)\s*,/)
    .filter((part) => !(/\bpart(?:y|ies)\b/i.test(part) && (part.split('(')[0] ?? '').includes(' and ')))
    .map((part) => (part.split('(')[0] ?? '').trim().replace(/,$/, ''))
    .filter((name) => name.length > 1 && !/\bpart(?:y|ies)\b/i.test(name))
