import { DealgraphError } from '../errors.ts'
import type { Parameters } from '../graph/graph-store.ts'
import type { Query } from '../graph/load-query.ts'
import type DataLoader from 'dataloader'
import type { Place } from './context.ts'
import { loadAll } from './loaders.ts'
import type { PageInfo } from './schema.generated.ts'

/** Longest page of a connection, and longest list. */
export const MAX_FIRST = 200

/** One page of a Relay connection. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

const cursorAt = (position: number): string => Buffer.from(`after:${position}`).toString('base64url')

const positionOf = (cursor: string): number => {
  const position = /^after:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (position === undefined) throw new DealgraphError('API_CURSOR', { cursor: cursor.slice(0, 40) })
  return Number(position)
}

/** `first`, where it is one that the API serves. Error: API_FIRST. */
export const checkFirst = (first: number): number => {
  if (first < 0 || first > MAX_FIRST) throw new DealgraphError('API_FIRST', { first, most: MAX_FIRST })
  return first
}

/** Reads one page: a query gives ids and their total, a loader the records. */
export const readPage = async <T extends { readonly id: string }>(
  { store }: Place,
  query: Query,
  loader: DataLoader<string, T | null>,
  { first, after }: { readonly first: number; readonly after?: string | null },
  params: Parameters,
): Promise<Page<T>> => {
  const skip = after == null ? 0 : positionOf(after)
  const end = skip + checkFirst(first)
  interface Row {
    readonly ids: readonly string[]
    readonly total: number
  }
  const [row] = await store.read<Row>(query, { ...params, skip, end })
  const { ids, total } = row ?? { ids: [], total: 0 }
  const nodes = await loadAll(loader, ids)
  return {
    edges: nodes.map((node, index) => ({ cursor: cursorAt(skip + index + 1), node })),
    nodes,
    totalCount: total,
    pageInfo: {
      hasNextPage: skip + ids.length < total,
      hasPreviousPage: skip > 0,
      startCursor: ids.length > 0 ? cursorAt(skip + 1) : null,
      endCursor: ids.length > 0 ? cursorAt(skip + ids.length) : null,
    },
  }
}
