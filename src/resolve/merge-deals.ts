import type { Total } from '../model/agreement.ts'
import type { ClauseKind } from '../model/contract.ts'
import type { AgreementRecord, ContractRecord, DocumentFacts, TermRecord } from '../model/document-facts.ts'
import { beliefIn } from './belief.ts'
import { compareText } from './compare-text.ts'
import { inOrder } from './merge-claims.ts'
import { shortHash } from './short-hash.ts'
import { earliest, type IdOf, type Proof, type Source, sourceOf } from './source.ts'

/** A proof and what it proves: `claim`, or a field with the value that it states. */
export interface FieldProof {
  readonly about: string
  readonly value: string | null
  readonly proof: Proof
}

/** Money or a rate of a deal, as all documents state it. */
export interface DealTerm {
  readonly id: string
  readonly term: Omit<TermRecord, 'evidence' | 'payer' | 'payee'>
  readonly payers: readonly string[]
  readonly payees: readonly string[]
  readonly proofs: readonly Proof[]
}

/** A sentence of the contract itself that fixes one thing, with the words. */
export interface DealClause {
  readonly id: string
  readonly kind: ClauseKind
  readonly number: string | null
  readonly proof: Proof
}

/** A deal's money in one currency, as the document that tells most of it adds it up. */
export interface DealTotal extends Total {
  readonly id: string
}

/** The fields of a deal that documents may state differently. */
export const DEAL_FIELDS = [
  'signedOn',
  'effectiveOn',
  'endedOn',
  'exclusive',
  'territory',
  'territoryExcluded',
  'field',
  'sublicensing',
  'option',
  'diligence',
  'status',
  'stage',
] as const
/** Fields of a contract that become the deal's: its law and the day on which it expires. */
export const CONTRACT_FIELDS = ['governingLaw', 'expirationDate'] as const
export type DealField = (typeof DEAL_FIELDS)[number]

/** One agreement in the world. `fields` holds the best value of each field; `proofs` those of every value. */
export interface Deal {
  readonly id: string
  readonly type: AgreementRecord['type']
  readonly parties: readonly { readonly org: string; readonly role: string }[]
  readonly fields: Readonly<Partial<Record<DealField, string | boolean>>>
  readonly covers: readonly string[]
  readonly terms: readonly DealTerm[]
  readonly totals: readonly DealTotal[]
  /** Those of the contract where it was read itself. */
  readonly clauses: readonly DealClause[]
  /** What the contract itself fixes beside the deal's own fields. */
  readonly contract: Readonly<Partial<Record<(typeof CONTRACT_FIELDS)[number], string>>>
  readonly confidence: number
  readonly learntOn: string | null
  readonly proofs: readonly FieldProof[]
  /** Where each document tells of it: `document#index` in its list. */
  readonly tellings: readonly string[]
  /** Those of the deals that it amends or grew out of. */
  readonly amends: readonly string[]
}

/** One document's word on an agreement, about the world's things. */
export interface DealTelling {
  readonly id: string
  /** What it must share with another to be of one agreement; see {@link blockKey}. */
  readonly block: string
  readonly record: AgreementRecord
  readonly source: Source
  readonly parties: Deal['parties']
  readonly covers: readonly string[]
  /** Payer and payee of each of the record's terms, as things. */
  readonly paid: readonly (readonly [payer: string | null, payee: string | null])[]
  /** The contract that the document is, where this is its own agreement. */
  readonly contract: ContractRecord | null
}

/** Names one document's word on one agreement. */
export const tellingId = (document: string, index: number): string => `${document}#${index}`

/** True where one date is the other said less exactly. */
export const isSameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

const ids = (things: readonly (string | null)[]): readonly string[] =>
  [...new Set(things.filter((id) => id !== null))].sort()

/** Whether a document is itself an agreement of which it tells: that one stands first, and its title proves it. */
const isOwn = ({ contract, agreements }: DocumentFacts, index: number): boolean =>
  contract !== null && index === 0 && agreements[0]?.evidence.some(({ rule }) => rule.startsWith('contract/')) === true

/** What a document tells of agreements. */
export const dealTellingsOf = (facts: DocumentFacts, idOf: IdOf): readonly DealTelling[] => {
  const source = sourceOf(facts)
  const thing = (entity: string): string | null => idOf(facts.id, entity)
  return facts.agreements.map((record, index) => {
    const parties = record.parties.flatMap(({ org, role }) => {
      const id = thing(org)
      return id === null ? [] : [{ org: id, role }]
    })
    const keyed = new Map(parties.map((party) => [`${party.org}|${party.role}`, party]))
    return {
      id: tellingId(facts.id, index),
      block: blockKey(record.type, parties, facts.id),
      record,
      source,
      paid: record.terms.map(({ payer, payee }) => [
        payer === null ? null : thing(payer),
        payee === null ? null : thing(payee),
      ]),
      contract: isOwn(facts, index) ? facts.contract : null,
      parties: [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party),
      covers: ids(record.covers.map(thing)),
    }
  })
}

/**
 * What two tellings must share to be of one agreement: its type and the organizations in it. Where only one party is
 * named, nothing tells it from that party's other agreements: it stays its document's own.
 */
const blockKey = (type: Deal['type'], parties: Deal['parties'], document: string): string => {
  const orgs = ids(parties.map(({ org }) => org))
  return `${type}|${orgs.join('+')}${orgs.length < 2 ? `|${document}` : ''}`
}

const tellingKey = ({ id, record, covers }: DealTelling): string =>
  [record.signedOn ?? '~', id.slice(0, id.indexOf('#')), covers.join(), record.evidence[0]?.rawStart ?? 0, id].join('|')

/** Tellings that are taken for one agreement, with their documents and all that they cover. */
interface Draft {
  readonly signedOn: string | null
  readonly tellings: DealTelling[]
  readonly documents: Set<string>
  readonly covers: Set<string>
}

/**
 * The agreements among tellings with the same type and parties. Tellings with dates that agree are one; one without a
 * date joins the only agreement there is. Two of one document are two.
 */
const splitBlock = (tellings: readonly DealTelling[]): readonly (readonly DealTelling[])[] => {
  const deals: Draft[] = []
  // The most exact dates first, so that "2000" joins "2000-05" whatever came first; undated ones last.
  const ranked = tellings
    .map((telling) => ({ telling, key: tellingKey(telling) }))
    .sort(
      (a, b) =>
        (b.telling.record.signedOn?.length ?? 0) - (a.telling.record.signedOn?.length ?? 0) ||
        compareText(a.key, b.key),
    )
  for (const { telling } of ranked) {
    const { signedOn } = telling.record
    const candidates = deals.filter(
      (deal) =>
        !deal.documents.has(telling.source.id) &&
        (signedOn === null || deal.signedOn === null || isSameDate(signedOn, deal.signedOn)),
    )
    const related = candidates.filter(({ covers }) => telling.covers.some((id) => covers.has(id)))
    const one = related.length === 1 ? related[0] : candidates.length === 1 ? candidates[0] : undefined
    const deal = one ?? { signedOn, tellings: [], documents: new Set(), covers: new Set() }
    if (one === undefined) deals.push(deal)
    deal.tellings.push(telling)
    deal.documents.add(telling.source.id)
    for (const id of telling.covers) deal.covers.add(id)
  }
  return deals.map((deal) => deal.tellings)
}

/** The value that the weightiest proofs state; ties go to the longer (of dates: the more exact), then by letters. */
const bestValue = (proofs: readonly FieldProof[]): string | null => {
  const weights = new Map<string, number>()
  for (const { value, proof } of proofs)
    if (value !== null) weights.set(value, Math.max(weights.get(value) ?? 0, proof.weight * proof.confidence))
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

const fieldProofs = ({ record, source }: DealTelling): readonly FieldProof[] => {
  const own = record.evidence.map((evidence) => ({ about: 'claim', value: null, proof: source.prove(evidence) }))
  const fields = DEAL_FIELDS.flatMap((about) => {
    const value = record[about]
    const evidence = record.proofs[about] ?? record.evidence[0]
    return value === null || evidence === undefined
      ? []
      : [{ about, value: String(value), proof: source.prove(evidence) }]
  })
  return [...own, ...fields]
}

/** Every proof that a telling gives. */
export const proofsIn = (telling: DealTelling): readonly Proof[] => [
  ...[...fieldProofs(telling), ...contractProofs(telling)].map(({ proof }) => proof),
  ...clausesOf([telling]).map(({ proof }) => proof),
  ...telling.record.terms.flatMap(({ evidence }) => evidence.map(telling.source.prove)),
]

const termsOf = (dealId: string, tellings: readonly DealTelling[]): readonly DealTerm[] => {
  const terms = new Map<string, { term: DealTerm['term']; payers: string[]; payees: string[]; proofs: Proof[] }>()
  for (const { record, source, paid } of tellings)
    for (const [index, { evidence, payer: _payer, payee: _payee, ...term }] of record.terms.entries()) {
      const [payer = null, payee = null] = paid[index] ?? []
      const key = [
        term.kind,
        term.amount,
        term.currency,
        term.upTo,
        term.rateLow,
        term.rateHigh,
        term.disclosure,
        term.trigger,
      ].join('|')
      const known = terms.get(key) ?? { term, payers: [], payees: [], proofs: [] }
      known.payers.push(...ids([payer]))
      known.payees.push(...ids([payee]))
      known.proofs.push(...evidence.map(source.prove))
      terms.set(key, known)
    }
  return [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { term, payers, payees, proofs }]) => ({
      id: `term:${shortHash(`${dealId}|${key}`)}`,
      term,
      payers: ids(payers),
      payees: ids(payees),
      proofs: inOrder(proofs),
    }))
}

/** For each currency the fullest account: one that a stated total backs, then the largest, then the first document's. */
const totalsOf = (dealId: string, tellings: readonly DealTelling[]): readonly DealTotal[] => {
  const best = new Map<
    string,
    { readonly total: Total; readonly rank: readonly [number, number]; readonly document: string }
  >()
  for (const { record, source } of tellings)
    for (const total of record.totals) {
      const rank = [Number(total.stated !== null), total.committed + total.contingent] as const
      const known = best.get(total.currency)
      const order =
        known === undefined
          ? 1
          : rank[0] - known.rank[0] || rank[1] - known.rank[1] || (source.id < known.document ? 1 : -1)
      if (order > 0) best.set(total.currency, { total, rank, document: source.id })
    }
  return [...best]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { total }]) => ({ id: `total:${shortHash(`${dealId}|${currency}`)}`, ...total }))
}

const clausesOf = (tellings: readonly DealTelling[]): readonly DealClause[] => {
  const clauses = tellings.flatMap(({ contract, source }) =>
    (contract?.clauses ?? []).map(({ kind, number, rawStart, rawEnd, text, rule, confidence }): DealClause => ({
      id: `clause:${shortHash(`${source.id}|${kind}|${rawStart}|${rawEnd}`)}`,
      kind,
      number,
      proof: source.prove({ rawStart, rawEnd, text, rule, confidence, exhibit: null, section: null }),
    })),
  )
  return clauses.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What contracts fix, with the words of each. */
const contractProofs = ({ contract, source }: DealTelling): readonly FieldProof[] =>
  contract === null
    ? []
    : CONTRACT_FIELDS.flatMap((about) => {
        const [value, evidence] = [contract[about], contract.proofs[about]]
        return value === null || evidence === undefined ? [] : [{ about, value, proof: source.prove(evidence) }]
      })

const toDeal = (tellings: readonly DealTelling[], block: string, ordinal: number): Deal => {
  const first = tellings[0]
  const all = tellings.flatMap((telling) => [...fieldProofs(telling), ...contractProofs(telling)])
  const values = Object.fromEntries(
    DEAL_FIELDS.flatMap((field) => {
      const value = bestValue(all.filter(({ about }) => about === field))
      return value === null ? [] : [[field, field === 'exclusive' ? value === 'true' : value]]
    }),
  ) as Deal['fields']
  const id = `agreement:${shortHash(`${block}|${ordinal}`)}`
  const parties = new Map(
    tellings.flatMap(({ parties: each }) => each.map((party) => [`${party.org}|${party.role}`, party])),
  )
  return {
    id,
    type: first?.record.type ?? 'OTHER',
    parties: [...parties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party),
    fields: values,
    covers: ids(tellings.flatMap(({ covers }) => covers)),
    terms: termsOf(id, tellings),
    totals: totalsOf(id, tellings),
    clauses: clausesOf(tellings),
    contract: Object.fromEntries(
      CONTRACT_FIELDS.flatMap((field) => {
        const value = bestValue(all.filter(({ about }) => about === field))
        return value === null ? [] : [[field, value]]
      }),
    ),
    confidence: beliefIn(all.filter(({ about }) => about === 'claim').map(({ proof }) => proof)).confidence,
    learntOn: earliest(tellings.map(({ source }) => source.datedOn)),
    proofs: all,
    tellings: tellings.map(({ id: telling }) => telling),
    amends: tellings.flatMap(({ source, record }) =>
      record.amends == null ? [] : [tellingId(source.id, record.amends)],
    ),
  }
}

/** Takes what documents tell of the same agreement for one agreement, keeping every value that they state. */
export const mergeDeals = (block: string, tellings: readonly DealTelling[]): readonly Deal[] =>
  splitBlock(tellings).map((deal, ordinal) => toDeal(deal, block, ordinal))
