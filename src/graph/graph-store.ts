import type { Config } from '../config.ts'
import { isServerUri } from '../config.ts'
import { openGrafeo } from './grafeo-store.ts'
import type { Query } from './load-query.ts'
import { openNeo4j } from './neo4j-store.ts'

export type Parameters = Readonly<Record<string, unknown>>

/** A query with its parameters. */
export interface Statement {
  readonly query: Query
  readonly params: Parameters
}

/**
 * A property graph that runs the Cypher files. Rows are plain values: numbers, strings, booleans, null, lists and maps.
 * `read` and `write` fill in the query's default parameters and refuse unknown ones (QUERY_PARAMETER).
 */
export interface GraphStore {
  readonly engine: 'grafeo' | 'neo4j'
  /** Where it is, without secrets: an address or a folder. */
  readonly address: string
  read<Row>(query: Query, params?: Parameters): Promise<readonly Row[]>
  write<Row>(query: Query, params?: Parameters): Promise<readonly Row[]>
  /** Runs statements in one transaction: all of them count, or none. */
  writeAll(statements: readonly Statement[]): Promise<void>
  close(): Promise<void>
}

/** How a store is opened. */
export interface OpenOptions {
  /** Open an embedded store for reading alone, so that others may read it too; a server ignores it. */
  readonly readOnly?: boolean
}

/** Opens the store that the settings name. Errors: STORE_*. */
export const openStore = async (config: Config, options: OpenOptions = {}): Promise<GraphStore> =>
  isServerUri(config.store) ? openNeo4j(config) : openGrafeo(config.store, options)
