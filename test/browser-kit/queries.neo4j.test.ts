import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/graph/graph-store.ts'
import { clearGraph } from '../../src/graph/write-graph.ts'
import { writeFacts } from '../api/serve-facts.ts'
import { readGoldFacts } from '../support/gold-facts.ts'
import { readQueries } from './read-kit.ts'

describe.each(inject('neo4j'))('saved queries for Neo4j Browser ($version)', ({ uri, username, password }) => {
  let driver: Driver
  beforeAll(async () => {
    const store = await openStore({
      ...readConfig({}, { store: uri }),
      neo4j: { username, password, database: undefined },
    })
    await clearGraph(store)
    await writeFacts(store, [readGoldFacts(join(import.meta.dirname, '../fixtures/immunogen-2006/gold.json'))])
    await store.close()
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  })
  afterAll(() => driver.close())

  test.each(readQueries().map(({ path, text }) => [path, text]))('%s returns paths', async (_, text) => {
    const { records } = await driver.executeQuery(text)
    expect(records.length).toBeGreaterThan(0)
    for (const record of records) expect(neo4j.isPath(record.get('p'))).toBe(true)
  })
})
