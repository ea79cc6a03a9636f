import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import type { EntityType } from '../model/entity.ts'
import type { ResolvedClause } from './match-clause.ts'
import type { Cell } from './answer.ts'
import type { Matches } from './matches.ts'
import type { Question } from './question.ts'
import type { Anchor } from './resolve-term.ts'

interface AgreementRow {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly signedOn: string | null
  readonly endedOn: string | null
  readonly status: string
  readonly exclusive: boolean | null
  readonly parties: readonly string[]
  readonly covers: readonly string[]
}

/** A term of an agreement, as `ask/terms` gives it. */
export interface TermRow {
  readonly id: string
  readonly kind: string
  readonly amount: number | null
  readonly currency: string | null
  readonly upTo: boolean | null
  readonly rateLow: number | null
  readonly rateHigh: number | null
  readonly disclosure: string
  readonly trigger: string | null
  readonly agreement: string
  readonly type: string
  readonly signedOn: string | null
  readonly payer: string | null
  readonly payee: string | null
}

const STATUSES = new Set(['TERMINATED', 'AMENDED', 'EXPIRED'])

const idsIn = (anchors: readonly (Anchor | null | undefined)[], isOrganization: boolean): readonly string[] =>
  anchors.flatMap((anchor) =>
    (anchor?.things ?? [])
      .filter(({ label }) => (label === ('Organization' satisfies EntityType)) === isOrganization)
      .map(({ id }) => id),
  )

const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ')

/** Agreements of the organizations, and on the things, that a clause names. */
export const matchAgreements = async (
  store: GraphStore,
  question: Question,
  resolved: ResolvedClause | null,
): Promise<Matches> => {
  const anchors = resolved === null ? [] : [...Object.values(resolved.anchors), resolved.thing]
  const query = loadQuery('ask/agreements')
  const statuses = question.only.filter((word) => STATUSES.has(word))
  const parameters = {
    parties: idsIn(anchors, true),
    things: idsIn(anchors, false),
    types: question.asked.filter === '' ? [] : [question.asked.filter],
    statuses,
  }
  const rows = await store.read<AgreementRow>(query, parameters)
  const dated = statuses.includes('TERMINATED') || statuses.includes('EXPIRED') ? 'endedOn' : 'signedOn'
  return {
    query: query.text,
    parameters,
    matches: rows.map((row) => ({
      id: row.id,
      label: 'Agreement',
      name: row.name,
      anchor: null,
      cells: {
        agreement: words(row.type),
        parties: row.parties.toSorted().join(', '),
        covers: row.covers.toSorted().join(', ') || null,
        signed: row.signedOn,
        ...(dated === 'endedOn' ? { ended: row.endedOn } : {}),
        status: words(row.status),
      },
      steps: [{ words: row.name, proof: row.id }],
      depth: 0,
      since: row[dated],
      exclusive: row.exclusive,
    })),
  }
}

/** Money that the named organizations pay each other, or that agreements on the named things fix. */
export const matchTerms = async (
  store: GraphStore,
  question: Question,
  resolved: ResolvedClause | null,
): Promise<Matches> => {
  const query = loadQuery('ask/terms')
  const about = resolved?.clause.relation === 'PAYS' ? [] : Object.values(resolved?.anchors ?? {})
  const isPaid = resolved?.clause.relation === 'PAYS'
  const kinds = [question.asked.filter, ...question.only.filter((word) => word === 'UPFRONT')].filter(
    (kind) => kind !== '',
  )
  const parameters = {
    payers: idsIn(isPaid ? [resolved.anchors.from] : about, true),
    payees: idsIn(isPaid ? [resolved.anchors.to] : [], true),
    things: idsIn([resolved?.thing, ...about], false),
    kinds,
    disclosures: question.only.includes('REDACTED') ? ['REDACTED'] : [],
  }
  const rows = await store.read<TermRow>(query, parameters)
  return {
    query: query.text,
    parameters,
    matches: rows.map((row) => ({
      id: row.id,
      label: 'Term',
      name: words(row.kind),
      anchor: null,
      cells: {
        payment: words(row.kind),
        amount: amountOf(row),
        payer: row.payer,
        payee: row.payee,
        agreement: words(row.type),
        signed: row.signedOn,
      },
      steps: [{ words: `${words(row.kind)} ${amountOf(row) ?? ''}`.trim(), proof: row.id }],
      depth: 0,
      since: row.signedOn,
      exclusive: null,
    })),
  }
}

/** An amount or a rate as people write it: "up to USD 5,000,000", "4 to 7 %", "redacted". */
export const amountOf = ({ amount, currency, upTo, rateLow, rateHigh, disclosure }: TermRow): Cell => {
  if (amount !== null)
    return `${upTo === true ? 'up to ' : ''}${currency ?? ''} ${amount.toLocaleString('en-US')}`.trim()
  if (rateLow !== null || rateHigh !== null)
    return rateLow === rateHigh || rateHigh === null || rateLow === null
      ? `${rateLow ?? rateHigh ?? ''} %`
      : `${rateLow} to ${rateHigh} %`
  return disclosure === 'REDACTED' ? 'redacted' : null
}
