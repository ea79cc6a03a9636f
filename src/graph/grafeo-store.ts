import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { DealgraphError } from '../errors.ts'
import type { GraphStore, OpenOptions, Parameters, Statement } from './graph-store.ts'
import { bindParameters, type Query } from './load-query.ts'

/** The embedded graph's file in a store's folder; a view of the fact log, so it may be deleted. */
export const graphFile = (folder: string): string => join(folder, 'graph.db')

const LOCKED = /cannot be locked|is locked by another process/
const CONFLICT = /conflict/i
const FULL = /no space left|os error 28/i
const ATTEMPTS = 5

const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''

const openFile = (folder: string, readOnly: boolean): GrafeoDB => {
  const path = graphFile(folder)
  if (readOnly && !existsSync(path)) throw new DealgraphError('STORE_MISSING', { path: folder })
  try {
    if (!readOnly) mkdirSync(folder, { recursive: true })
    return readOnly ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path)
  } catch (cause) {
    const why = reasonOf(cause)
    throw new DealgraphError(
      LOCKED.test(why) ? 'STORE_LOCKED' : 'STORE_DAMAGED',
      { path: folder, why, by: 'another process' },
      { cause },
    )
  }
}

/** Does some work, again where it lost a race with another one of this process; `name` says what failed. */
const attempt = async <T>(name: () => string, work: () => Promise<T>): Promise<T> => {
  for (let count = 1; ; count++) {
    try {
      return await work()
    } catch (cause) {
      const why = reasonOf(cause)
      if (count < ATTEMPTS && CONFLICT.test(why)) continue
      if (cause instanceof DealgraphError) throw cause
      throw new DealgraphError('STORE_FAILED', { query: name(), why }, { cause })
    }
  }
}

const execute = async <Row>(db: GrafeoDB, query: Query, params: Parameters): Promise<readonly Row[]> => {
  const bound = bindParameters(query, params)
  return attempt(
    () => query.name,
    async () => (await db.executeCypher(query.text, bound)).toArray() as unknown as readonly Row[],
  )
}

const executeAll = (db: GrafeoDB, statements: readonly Statement[]): Promise<void> => {
  let running = ''
  return attempt(
    () => running,
    async () => {
      const transaction = db.beginTransaction()
      try {
        for (const { query, params } of statements) {
          running = query.name
          await transaction.executeCypher(query.text, bindParameters(query, params))
        }
        transaction.commit()
      } finally {
        if (transaction.isActive) transaction.rollback()
      }
    },
  )
}

/** Closing writes what is still in memory. */
const closeFile = (db: GrafeoDB, path: string): void => {
  try {
    db.close()
  } catch (cause) {
    const why = reasonOf(cause)
    throw new DealgraphError(FULL.test(why) ? 'STORE_FULL' : 'STORE_FAILED', { path, query: 'close', why }, { cause })
  }
}

const toStore = (db: GrafeoDB, address: string): GraphStore => {
  let open = true
  return {
    engine: 'grafeo',
    address,
    read: (query, params = {}) => execute(db, query, params),
    write: (query, params = {}) => execute(db, query, params),
    writeAll: (statements) => executeAll(db, statements),
    close: () => {
      if (open) closeFile(db, address)
      open = false
      return Promise.resolve()
    },
  }
}

/** Opens the embedded engine in a folder. Errors: STORE_LOCKED, STORE_DAMAGED, STORE_MISSING (only when reading). */
export const openGrafeo = (folder: string, { readOnly = false }: OpenOptions = {}): GraphStore =>
  toStore(openFile(folder, readOnly), folder)

/** Opens an empty graph in memory. */
export const openMemory = (): GraphStore => toStore(grafeo.GrafeoDB.create(), 'memory')
