import { plainWords } from './entity-style.ts'
import type { OverviewQuery } from './queries.generated.ts'
import type { Answer } from './render-answer.ts'

/** Agreements as rows of a table. */
export const listAgreements = (agreements: OverviewQuery['agreements']['nodes']): Answer => ({
  question: 'Agreements, latest first',
  columns: ['agreement', 'parties', 'signed', 'status'],
  rows: agreements.map(({ type, parties, signedOn, status }) => ({
    agreement: plainWords(type),
    parties: [...new Set(parties.map(({ organization }) => organization.name))],
    signed: signedOn,
    status: status === null ? null : plainWords(status),
  })),
  evidence: agreements.flatMap(({ evidence }, row) =>
    evidence.filter(({ about }) => about === 'claim').map((proof) => ({ ...proof, row, step: '' })),
  ),
})
