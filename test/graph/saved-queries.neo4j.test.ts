import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listQueries, type Query, savedQuery } from '../../src/graph/load-query.ts'
import { createGraph } from '../../src/graph/write-graph.ts'
import { writeSchema } from '../../src/graph/write-schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { readGoldFacts } from '../support/gold-facts.ts'
import { INVENTED, INVENTED_CONTRACT, INVENTED_GROUP } from '../support/invented-facts.ts'
import { onEngines } from '../support/on-engines.ts'

/** Those of `ask` are tested with it. */
const savedQueries = (): readonly Query[] => listQueries('read').filter(({ name }) => !name.startsWith('ask-'))

type Row = Readonly<Record<string, unknown>>

/** What each saved query gives on the invented documents and the sample filing; rewritten with UPDATE=1, then read. */
interface Case {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly rows: readonly Row[]
}

const file = join(import.meta.dirname, 'saved-queries.json')
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]
const documents = [
  ...INVENTED,
  INVENTED_GROUP,
  INVENTED_CONTRACT,
  readGoldFacts(join(import.meta.dirname, '../fixtures/immunogen-2006/gold.json')),
]

test('every saved query has a case that gives rows, and no case is of another', () => {
  const names = savedQueries()
    .map(({ name }) => name)
    .sort()
  expect([...new Set(cases.map(({ query }) => query))].sort()).toEqual(names)
  expect(cases.filter(({ rows }) => rows.length === 0).map(({ query }) => query)).toEqual([])
})

test('there are at least forty, each with a title and columns', () => {
  const queries = savedQueries()
  expect(queries.length).toBeGreaterThanOrEqual(40)
  expect(queries.filter(({ title, columns }) => title.length < 10 || columns.length === 0)).toEqual([])
})

onEngines('saved query', ({ store }) => {
  const seen: Case[] = []
  beforeAll(async () => {
    const { graph } = resolve(documents)
    await writeSchema(store())
    await createGraph(store(), graph)
  })
  afterAll(() => {
    if (process.env['UPDATE'] === '1' && store().engine === 'neo4j') writeFileSync(file, JSON.stringify(seen, null, 1))
  })

  test.each(cases)('$query $params', async ({ query, params, rows }) => {
    const found = await store().read<Row>(savedQuery(query), params)
    seen.push({ query, params, rows: found })
    for (const row of found) expect(Object.keys(row).sort()).toEqual([...savedQuery(query).columns].sort())
    if (process.env['UPDATE'] !== '1') expect(found).toEqual(rows)
  })
})
