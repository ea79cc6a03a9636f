import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { depthOf, MAX_DEPTH } from '../../src/api/limit-queries.ts'
import { startServer } from '../../src/api/start-server.ts'
import { readConfig } from '../../src/config.ts'
import { type GraphStore, openStore } from '../../src/graph/graph-store.ts'
import { inventedFacts } from './invented-facts.ts'
import { serveStore, writeFacts, type Served } from './serve-facts.ts'

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-server-'))
let store: GraphStore
let served: Served
beforeAll(async () => {
  store = await openStore(readConfig({}, { store: folder }))
  await writeFacts(store, [inventedFacts])
  served = await serveStore(store)
})
afterAll(async () => {
  await served.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['{ facts(first: 201) { totalCount } }', 'API_FIRST', 'first is 201; it must be from 0 to 200.'],
  ['{ facts(first: -1) { totalCount } }', 'API_FIRST', 'first is -1; it must be from 0 to 200.'],
  ['{ facts(after: "page 2") { totalCount } }', 'API_CURSOR', 'after is page 2'],
  ['{ organizations(first: 200) { nodes { facts(first: 200) { id } } } }', 'API_TOO_COSTLY', 'The query costs 40'],
  [
    `{ facts(first: 1) { nodes ${'{ from { facts(first: 1) '.repeat(6)} { id } ${'} }'.repeat(6)} } }`,
    'API_TOO_DEEP',
    `at most ${MAX_DEPTH} are answered`,
  ],
])('%s is refused as %s', async (query, error, words) => {
  const { errors } = await served.post(query)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', error })
  expect(errors[0]?.message).toContain(words)
})

test('depth follows fragments', () => {
  expect(
    depthOf(parse('{ a { ...f } } fragment f on A { b { ... on B { c } ...g } } fragment g on B { d { e } }')),
  ).toBe(4)
})

test('introspection is free, whatever its depth', async () => {
  const { errors, data } = await served.post(getIntrospectionQuery({ inputValueDeprecation: true }))
  expect(errors).toEqual([])
  expect(data).toHaveProperty('__schema')
})

test('a date that is none is refused', async () => {
  const { errors, status } = await served.post('{ agreements(filter: { signedFrom: "May 2019" }) { totalCount } }')
  expect(status).toBe(400)
  expect(errors[0]?.message).toContain('YYYY-MM-DD')
})

test('what nobody foresaw is hidden from clients', async () => {
  const broken = await serveStore({
    ...store,
    engine: 'grafeo',
    address: 'nowhere',
    read: () => Promise.reject(new Error('secret words')),
  })
  const { errors } = await broken.post('{ facts { totalCount } }')
  expect(errors[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR', error: 'API_INTERNAL' } })
  expect(JSON.stringify(errors)).not.toContain('secret')
  const health = await fetch(`${broken.url}/health`)
  expect(health.status).toBe(503)
  await broken.close()
})

test('health names the store and counts its documents', async () => {
  const response = await fetch(`${served.url}/health`)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', store: folder, documents: 1 })
})

test('metrics count requests by path and status', async () => {
  await fetch(`${served.url}/health`)
  const text = await (await fetch(`${served.url}/metrics`)).text()
  expect(text).toMatch(/^dealgraph_request_duration_seconds_count\{path="\/health",status="200"\} [1-9]\d*$/m)
  expect(text.split('\n').filter((line) => !/^(?:# (?:HELP|TYPE) .+|\w+(?:\{.*\})? [\d.e+-]+|)$/.test(line))).toEqual(
    [],
  )
})

test('a body that is no JSON is refused without a stack', async () => {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ errors: [{ message: 'The request is not valid.' }] })
})

test('pages may load from this server alone and be framed by none', async () => {
  const policy = (await fetch(`${served.url}/health`)).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('Neo4j Browser may fetch its kit from another port, after asking', async () => {
  const address = `${served.url}/browser-kit/dealgraph.grass`
  const asked = await fetch(address, { method: 'OPTIONS' })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-headers')).toContain('pragma')
  const sheet = await fetch(address)
  expect(sheet.headers.get('access-control-allow-origin')).toBe('*')
  expect(await sheet.text()).toContain('node.Organization')
  expect((await fetch(`${served.url}/browser-kit/../package.json`)).status).toBe(404)
})

test('a port in use is said to be in use', async () => {
  const port = Number(new URL(served.url).port)
  const ask = (): Promise<never> => Promise.reject(new Error('not asked'))
  await expect(startServer({ store, ask, config: { port, host: '127.0.0.1', dataDir: folder } })).rejects.toMatchObject(
    {
      code: 'PORT_IN_USE',
      message: `Port ${port} is in use. End what listens there, or give another with --port.`,
    },
  )
})
