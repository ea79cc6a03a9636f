import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Config, readConfig } from '../../src/config.ts'
import { DealgraphError, type ErrorCode } from '../../src/errors.ts'
import { graphFile } from '../../src/graph/grafeo-store.ts'
import { openStore } from '../../src/graph/graph-store.ts'
import { parseQuery, savedQuery } from '../../src/graph/load-query.ts'

/** The code that opening fails with; fails where it does not. */
const codeOf = async (opening: Promise<{ close: () => Promise<void> }>): Promise<ErrorCode> => {
  try {
    await (await opening).close()
  } catch (cause) {
    if (cause instanceof DealgraphError) return cause.code
    throw cause
  }
  throw new Error('it opened')
}

describe('an embedded store', () => {
  let folder = ''
  const config = (): Config => readConfig({}, { store: folder })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-open-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('that is open already is said to be in use', async () => {
    const first = await openStore(config())
    expect(await codeOf(openStore(config()))).toBe('STORE_LOCKED')
    await first.close()
  })

  test('that is no graph is said to be damaged', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(graphFile(folder), 'these are no pages of a graph')
    expect(await codeOf(openStore(config()))).toBe('STORE_DAMAGED')
  })

  test('that is not there cannot be read, but can be written', async () => {
    expect(await codeOf(openStore(config(), { readOnly: true }))).toBe('STORE_MISSING')
    await (await openStore(config())).close()
  })

  test('says which query failed', async () => {
    const store = await openStore(config())
    await expect(store.read(parseQuery('broken', '// Broken\nMATCH (n RETURN n'))).rejects.toThrow('failed in broken')
    await store.close()
  })

  test('refuses parameters that a query does not take, and asks for those that it needs', async () => {
    const store = await openStore(config())
    const query = savedQuery('licensees-of')
    await expect(store.read(query, { organisation: 'Oakmere' })).rejects.toThrow('no parameter organisation')
    await expect(store.read(query)).rejects.toThrow('parameter organization (string) is missing')
    await store.close()
  })
})

describe.each(inject('neo4j'))('Neo4j $version', ({ uri, username, password }) => {
  const config = (changes: Partial<Config['neo4j']> = {}, store = uri): Config => ({
    ...readConfig({}, { store }),
    neo4j: { username, password, database: undefined, ...changes },
  })

  test('that refuses the password is said to refuse the user, and the password is not printed', async () => {
    const opening = openStore(config({ password: 'not-the-password' }))
    await expect(opening).rejects.toMatchObject({ code: 'STORE_AUTH' })
    await expect(opening).rejects.not.toThrow('not-the-password')
  })

  test('without the database is said to lack it', async () => {
    expect(await codeOf(openStore(config({ database: 'nosuchdatabase' })))).toBe('STORE_NO_DATABASE')
  })

  test('is reached by a routing address too', async () => {
    const store = await openStore(config({}, uri.replace('bolt:', 'neo4j:')))
    expect(await store.read(parseQuery('one', '// One\n// -> one\nRETURN 1 AS one'))).toEqual([{ one: 1 }])
    await store.close()
  })
})

test('a server that is down is said to be down, by its address', async () => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
  expect(await codeOf(openStore(readConfig({}, { store: `bolt://127.0.0.1:${port}` })))).toBe('STORE_DOWN')
})
