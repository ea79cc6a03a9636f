import DataLoader from 'dataloader'
import type { GraphStore, Parameters } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import { labelOf } from '../graph/schema.ts'
import type { EntityType } from '../model/entity.ts'
import type {
  AgreementRecord,
  ClauseRecord,
  DocumentRecord,
  EntityRecord,
  EventRecord,
  EvidenceRecord,
  FactRecord,
  FilingRecord,
  TermRecord,
} from './records.ts'

/** Loaders of one request: each asks the store once for everything that the request needs of a kind at one depth. */
export interface Loaders {
  readonly entities: DataLoader<string, EntityRecord | null>
  readonly facts: DataLoader<string, FactRecord | null>
  readonly agreements: DataLoader<string, AgreementRecord | null>
  readonly terms: DataLoader<string, TermRecord | null>
  readonly clauses: DataLoader<string, ClauseRecord | null>
  readonly events: DataLoader<string, EventRecord | null>
  readonly documents: DataLoader<string, DocumentRecord | null>
  readonly filings: DataLoader<string, FilingRecord | null>
  /** The words that prove a fact, agreement, term or event, surest first. */
  readonly evidence: DataLoader<string, readonly EvidenceRecord[]>
  /** Ids of the agreements of a thing, latest first. */
  readonly agreementsOf: DataLoader<string, readonly string[]>
  /** Ids of the facts that a document proves. */
  readonly factsIn: DataLoader<string, readonly string[]>
  /** Ids of the facts about a thing that pass a filter, surest first. */
  factsAbout(filter: Parameters): DataLoader<string, readonly string[]>
}

type Bare<T> = Omit<T, 'label'>
type Ends = 'parties' | 'covers' | 'terms' | 'amends' | 'totals' | 'clauses'
type TermRow = { readonly term: Bare<Omit<TermRecord, 'payers' | 'payees'>> } & Pick<TermRecord, 'payers' | 'payees'>
type AgreementRow = { readonly agreement: Bare<Omit<AgreementRecord, Ends>> } & Pick<AgreementRecord, Ends>

const readRows = <Row>(store: GraphStore, name: string, params: Parameters): Promise<readonly Row[]> =>
  store.read<Row>(loadQuery(`api/${name}`), params)

/** Loads records by their ids; null for each that the graph has not. */
const recordLoader = <T extends { readonly id: string }>(
  store: GraphStore,
  name: string,
  shape: (row: never) => T,
): DataLoader<string, T | null> =>
  new DataLoader(async (ids) => {
    const records = (await readRows<never>(store, name, { ids: [...ids] })).map(shape)
    const found = new Map(records.map((record) => [record.id, record]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** Loads the ids that belong to each owner. */
const listLoader = (store: GraphStore, name: string, params: Parameters = {}): DataLoader<string, readonly string[]> =>
  new DataLoader(async (owners) => {
    interface Row {
      readonly owner: string
      readonly ids: readonly string[]
    }
    const rows = await readRows<Row>(store, name, { ...params, ids: [...owners] })
    const found = new Map(rows.map(({ owner, ids }) => [owner, ids]))
    return owners.map((owner) => found.get(owner) ?? [])
  })

const evidenceLoader = (store: GraphStore): DataLoader<string, readonly EvidenceRecord[]> =>
  new DataLoader(async (owners) => {
    const found = new Map<string, EvidenceRecord[]>(owners.map((owner) => [owner, []]))
    type Row = EvidenceRecord & { readonly owner: string }
    for (const row of await readRows<Row>(store, 'evidence-of', { ids: [...owners] })) found.get(row.owner)?.push(row)
    return owners.map((owner) => found.get(owner) ?? [])
  })

/** Loaders for one request. */
export const createLoaders = (store: GraphStore): Loaders => {
  const about = new Map<string, DataLoader<string, readonly string[]>>()
  return {
    entities: recordLoader(store, 'entities-by-id', ({ thing }: { readonly thing: Bare<EntityRecord> }) => ({
      ...thing,
      label: labelOf(thing.id) as EntityType,
    })),
    facts: recordLoader(store, 'facts-by-id', (row: Bare<FactRecord>) => ({ ...row, label: 'Fact' })),
    agreements: recordLoader(store, 'agreements-by-id', ({ agreement, ...ends }: AgreementRow) => ({
      ...agreement,
      ...ends,
      label: 'Agreement',
    })),
    terms: recordLoader(store, 'terms-by-id', ({ term, ...ends }: TermRow) => ({
      ...term,
      ...ends,
      label: 'Term',
    })),
    clauses: recordLoader(store, 'clauses-by-id', (row: Bare<ClauseRecord>) => ({ ...row, label: 'Clause' })),
    events: recordLoader(store, 'events-by-id', (row: Bare<EventRecord>) => ({ ...row, label: 'Event' })),
    documents: recordLoader(store, 'documents-by-id', ({ filing, ...row }: Bare<DocumentRecord>) => ({
      ...row,
      label: 'Document',
      filing: filing === null ? null : { ...filing, label: 'Filing' },
    })),
    filings: recordLoader(store, 'filings-by-id', (row: Bare<FilingRecord>) => ({ ...row, label: 'Filing' })),
    evidence: evidenceLoader(store),
    agreementsOf: listLoader(store, 'agreements-of'),
    factsIn: listLoader(store, 'facts-in'),
    factsAbout: (filter) => {
      const key = JSON.stringify(filter)
      const known = about.get(key) ?? listLoader(store, 'facts-about', filter)
      about.set(key, known)
      return known
    },
  }
}

/** What a loader has, without what the graph has not. */
export const loadAll = async <T>(
  loader: DataLoader<string, T | null>,
  ids: readonly string[],
): Promise<readonly T[]> => {
  const found = await loader.loadMany(ids)
  return found.flatMap((value) => {
    if (value instanceof Error) throw value
    return value === null ? [] : [value]
  })
}
