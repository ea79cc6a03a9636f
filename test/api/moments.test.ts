import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMoments, MOST_MOMENTS } from '../../src/api/moments.ts'
import { ask } from '../../src/ask/ask.ts'
import { openFactLog } from '../../src/fact-log/fact-log.ts'
import { openMemory } from '../../src/graph/grafeo-store.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { toFacts } from '../support/gold-facts.ts'
import { INVENTED_CONTRACT } from '../support/invented-facts.ts'
import { serveStore, writeFacts, type Served } from './serve-facts.ts'

const told = (
  doc: string,
  datedOn: string,
  name: string,
  parts: { former?: readonly (readonly [string, string])[]; ended?: boolean; signedOn?: string; event?: string },
): DocumentFacts =>
  toFacts({
    doc,
    datedOn,
    entities: [
      {
        id: 'a',
        type: 'Organization',
        name,
        aliases: [],
        formerNames: (parts.former ?? []).map(([former, until]) => ({
          name: former,
          until,
          rawStart: 0,
          rawEnd: 1,
          text: former,
        })),
      },
      { id: 'b', type: 'Organization', name: 'Fennimore', aliases: [] },
    ],
    relations: [
      {
        type: 'LICENSES_TO',
        from: 'a',
        to: 'b',
        modality: parts.ended === true ? 'TERMINATED' : 'ASSERTED',
        evidence: `${doc} tells of a licence`,
      },
    ],
    agreements:
      parts.signedOn === undefined
        ? []
        : [
            {
              type: 'LICENSE',
              parties: [
                { org: 'a', role: 'LICENSOR' },
                { org: 'b', role: 'LICENSEE' },
              ],
              signedOn: parts.signedOn,
              evidence: `${doc} tells of an agreement`,
            },
          ],
    events:
      parts.event === undefined
        ? []
        : [{ type: 'AGREEMENT_SIGNED', on: parts.event, orgs: ['a', 'b'], evidence: `${doc} tells of a signing` }],
  })

const documents = [
  told('signing', '2010-05-20', 'Oakwell', { signedOn: '2010-04', event: '2010-04' }),
  told('renaming', '2013-02-01', 'Brindle', { former: [['Oakwell', '2013-01-15']] }),
  told('ending', '2015-09-01', 'Brindle', { ended: true }),
  INVENTED_CONTRACT,
]
const folder = mkdtempSync(join(tmpdir(), 'dealgraph-moments-'))
let served: Served

beforeAll(async () => {
  const log = openFactLog(folder)
  log.append(
    documents.map((facts) => ({
      document: facts.id,
      path: facts.doc,
      sha256: facts.sha256,
      entry: log.keep(facts, Buffer.from(facts.doc)),
      reader: 'test',
    })),
    [],
  )
  log.close()
  const store = openMemory()
  await writeFacts(store, documents)
  served = await serveStore(store, ask, folder)
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
})

const dataOf = async (query: string): Promise<unknown> => {
  const { data, errors } = await served.post(query)
  expect(errors).toEqual([])
  return data
}

describe('root fields at a moment', () => {
  test.each([
    [
      'organizations(filter: { nameContains: "oak" }, asOf: "2012") { nodes { name } }',
      { nodes: [{ name: 'Oakwell' }] },
    ],
    [
      'organizations(filter: { nameContains: "brin" }, asOf: "2014") { nodes { name } }',
      { nodes: [{ name: 'Brindle' }] },
    ],
    ['organizations(filter: { nameContains: "brin" }, knownBy: "2012") { totalCount }', { totalCount: 0 }],
    ['agreements(asOf: "2009") { totalCount }', { totalCount: 0 }],
    ['agreements(asOf: "2010-04") { totalCount }', { totalCount: 1 }],
    ['agreements(asOf: "2010-04", knownBy: "2010-05-01") { totalCount }', { totalCount: 0 }],
    ['events(asOf: "2010-03") { totalCount }', { totalCount: 0 }],
    [
      'events(asOf: "2011") { nodes { organizations { name } } }',
      { nodes: [{ organizations: [{ name: 'Oakwell' }, { name: 'Fennimore' }] }] },
    ],
    [
      'facts(filter: { types: [LICENSES_TO], modalities: [ASSERTED] }, asOf: "2012") { nodes { from { name } } }',
      { nodes: [{ from: { name: 'Oakwell' } }] },
    ],
    ['facts(filter: { types: [LICENSES_TO], modalities: [ASSERTED] }, asOf: "2016") { totalCount }', { totalCount: 0 }],
    ['documents(knownBy: "2013") { totalCount }', { totalCount: 2 }],
    ['stats(knownBy: "2010") { documents }', { documents: 1 }],
    ['search(text: "oakwell", asOf: "2012") { name }', [{ name: 'Oakwell' }]],
    ['node(id: "org:brindle", asOf: "2012") { ... on Organization { name } }', { name: 'Oakwell' }],
    [
      'path(from: "org:brindle", to: "org:fennimore", asOf: "2012") { hops { from { name } } }',
      { hops: [{ from: { name: 'Oakwell' } }] },
    ],
    ['path(from: "org:brindle", to: "org:fennimore", asOf: "2009") { hops { type } }', null],
    [
      'ask(question: "licensees of Oakwell", asOf: "2012") { rows facts { to { name } } }',
      {
        rows: [
          { licensee: 'Fennimore', licensor: 'Oakwell', since: '2010-04', chain: 'Oakwell licenses to Fennimore' },
        ],
        facts: [{ to: { name: 'Fennimore' } }],
      },
    ],
    ['ask(question: "licensees of Oakwell", asOf: "2016") { rows }', { rows: [] }],
  ])('%s', async (field, expected) => {
    expect(await dataOf(`{ found: ${field} }`)).toEqual({ found: expected })
  })

  test('stand side by side in one request', async () => {
    expect(
      await dataOf(`{
        then: organizations(filter: { ids: ["org:brindle"] }, asOf: "2011") { nodes { name facts { from { name } } } }
        now: organizations(filter: { ids: ["org:brindle"] }) { nodes { name names { name since until } } }
      }`),
    ).toEqual({
      then: { nodes: [{ name: 'Oakwell', facts: [{ from: { name: 'Oakwell' } }] }] },
      now: {
        nodes: [
          {
            name: 'Brindle',
            names: [
              { name: 'Oakwell', since: null, until: '2013-01-15' },
              { name: 'Brindle', since: '2013-01-15', until: null },
            ],
          },
        ],
      },
    })
  })

  test('a date that is none is refused', async () => {
    const { errors } = await served.post('{ stats(asOf: "last May") { documents } }')
    expect(errors[0]?.message).toContain('YYYY-MM-DD')
  })

  test('are refused with a reason where there is no fact log', async () => {
    const bare = await serveStore(openMemory(), ask, join(folder, 'none'))
    const { errors } = await bare.post('{ stats(asOf: "2012") { documents } }')
    expect(errors[0]?.extensions).toMatchObject({ error: 'STORE_MISSING' })
    await bare.close()
  })
})

test('an agreement gives what it comes to, what its contract fixes, and the words', async () => {
  expect(
    await dataOf(`{ agreements(filter: { signedFrom: "2024" }) { nodes {
      governingLaw expirationDate
      totals { currency committed contingent stated agrees }
      clauses(kinds: [LICENSE_GRANT]) { kind number text evidence { rule document { name } } }
      none: clauses(kinds: [INSURANCE]) { id }
    } } }`),
  ).toEqual({
    agreements: {
      nodes: [
        {
          governingLaw: 'Delaware',
          expirationDate: '2034-01-15',
          totals: [
            { currency: 'USD', committed: 9_000_000, contingent: 120_000_000, stated: 129_000_000, agrees: true },
          ],
          clauses: [
            {
              kind: 'LICENSE_GRANT',
              number: '2.1',
              text: 'Licensor grants Licensee an exclusive licence under the Patents.',
              evidence: [{ rule: 'contract/grant', document: { name: 'tarn-licence.txt' } }],
            },
          ],
          none: [],
        },
      ],
    },
  })
})

describe('graphs of moments', () => {
  test('are made once each, the last few kept, and anew where the log has changed or the making failed', async () => {
    let version = '1'
    const made: string[] = []
    const at = createMoments({
      version: () => version,
      open: ({ asOf = '' }) => {
        made.push(asOf)
        return made.length === 1 ? Promise.reject(new Error('full')) : Promise.resolve(openMemory())
      },
    })
    await expect(at({ asOf: '2000' })).rejects.toThrow('full')
    expect(await at({ asOf: '2000' })).toBe(await at({ asOf: '2000' }))
    expect(made).toEqual(['2000', '2000'])
    for (let year = 2001; year <= 2000 + MOST_MOMENTS; year++) await at({ asOf: String(year) })
    await at({ asOf: '2000' })
    expect(made.filter((year) => year === '2000')).toHaveLength(3)
    version = '2'
    await at({ asOf: '2000' })
    expect(made.filter((year) => year === '2000')).toHaveLength(4)
  })
})
