import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillSlots } from '../../src/graph/fill-slots.ts'
import { listQueries, loadQuery } from '../../src/graph/load-query.ts'
import { onEngines } from '../support/on-engines.ts'
import { inventedFacts, INVENTED_TEXT } from './invented-facts.ts'
import { serveStore, writeFacts, type Served } from './serve-facts.ts'

/** Values for the parameters that have no default. */
const GIVEN: Readonly<Record<string, unknown>> = { ids: ['org:x'], text: 'x', from: 'org:x', to: 'drug:x', places: [] }

onEngines('the API', (engine) => {
  let served: Served
  beforeAll(async () => {
    await writeFacts(engine.store(), [inventedFacts])
    served = await serveStore(engine.store())
  })
  afterAll(() => served.close())

  const dataOf = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const { data, errors } = await served.post(query, variables)
    expect(errors).toEqual([])
    return data
  }

  test.each(listQueries('api').map(({ name }) => [name]))('the Cypher file %s runs', async (name) => {
    const query = fillSlots(loadQuery(`api/${name}`), { Label: 'Drug' })
    const needed = query.parameters.filter(({ fallback }) => fallback === undefined)
    const params = Object.fromEntries(needed.map((parameter) => [parameter.name, GIVEN[parameter.name]]))
    await expect(engine.store().read(query, params)).resolves.toBeInstanceOf(Array)
  })

  test('pages of a connection follow each other without gap or repetition', async () => {
    const query = `query ($after: String) {
      organizations(first: 2, after: $after) {
        totalCount nodes { name } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }`
    const first = await dataOf(query)
    expect(first).toMatchObject({
      organizations: {
        totalCount: 3,
        nodes: [{ name: 'Bramble Bio' }, { name: 'Larkspur Therapeutics' }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    })
    const { endCursor } = (first as { organizations: { pageInfo: { endCursor: string } } }).organizations.pageInfo
    expect(await dataOf(query, { after: endCursor })).toMatchObject({
      organizations: {
        totalCount: 3,
        nodes: [{ name: 'Quillon Pharma' }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      },
    })
  })

  test.each([
    ['organizations(orderBy: NAME_DESC, first: 1)', ['Quillon Pharma']],
    ['organizations(orderBy: FACTS_DESC, first: 1)', ['Larkspur Therapeutics']],
    ['organizations(filter: { nameContains: "QUILLON GROUP" })', ['Quillon Pharma']],
    ['organizations(filter: { ids: ["org:none"] })', []],
    ['drugs', ['BRB-101']],
    ['technologies', ['Petalink platform']],
    ['diseases', ['myeloma']],
    ['targets', []],
    ['substances', []],
  ])('%s gives the things it asks for', async (field, names) => {
    expect(await dataOf(`{ found: ${field} { nodes { name } } }`)).toEqual({
      found: { nodes: names.map((name) => ({ name })) },
    })
  })

  test.each([
    ['facts(filter: { types: [LICENSES_TO] })', ['LICENSES_TO', 'LICENSES_TO']],
    ['facts(filter: { modalities: [OPTIONAL] })', ['SUPPLIES']],
    ['facts(filter: { minConfidence: 1 })', []],
    ['facts(orderBy: TYPE_ASC, first: 1)', ['DEVELOPS']],
    ['agreements(filter: { signedFrom: "2019", signedTo: "2019-12" })', ['LICENSE']],
    ['agreements(filter: { statuses: [PROPOSED] })', ['OPTION']],
    ['agreements(filter: { exclusive: true })', ['LICENSE']],
    ['agreements(filter: { types: [SUPPLY] })', []],
    ['agreements(orderBy: SIGNED_ON_DESC)', ['LICENSE', 'OPTION']],
    ['agreements(orderBy: SIGNED_ON_ASC)', ['OPTION', 'LICENSE']],
    ['events(filter: { from: "2021", to: "2022" })', ['IND_FILED']],
    ['events(filter: { types: [APPROVED] })', []],
  ])('%s gives the records it asks for', async (field, types) => {
    expect(await dataOf(`{ found: ${field} { nodes { type } } }`)).toEqual({
      found: { nodes: types.map((type) => ({ type })) },
    })
  })

  test('a fact comes with the words that prove it, where they stand, and the rule that read them', async () => {
    const data = await dataOf(`{
      facts(filter: { types: [OWNS] }) {
        nodes {
          holds sources from { name } to { name ... on Technology { aliases } }
          evidence { text rawStart rawEnd rule confidence exhibit section about document { name sha256 filing { form } } }
        }
      }
    }`)
    const text = 'Larkspur Therapeutics has licensed its Petalink platform to Bramble Bio'
    expect(data).toMatchObject({
      facts: {
        nodes: [
          {
            holds: true,
            sources: 1,
            from: { name: 'Larkspur Therapeutics' },
            to: { name: 'Petalink platform', aliases: ['Petalink'] },
            evidence: [
              {
                text,
                rawStart: INVENTED_TEXT.indexOf(text),
                rawEnd: INVENTED_TEXT.indexOf(text) + text.length,
                rule: 'gold/by-hand',
                confidence: 0.9,
                about: 'claim',
                document: { name: 'larkspur-2019.txt', filing: null },
              },
            ],
          },
        ],
      },
    })
  })

  test('an agreement comes with parties, what it covers, its money, and the words behind each', async () => {
    const data = await dataOf(`{
      agreements(filter: { types: [LICENSE] }) {
        nodes {
          signedOn exclusive status
          parties { role organization { name } } covers { name type }
          amends { id } terms { kind amount currency disclosure payers { name } payees { name } evidence { text } } evidence { about text document { name } }
        }
      }
    }`)
    const evidence = [{ text: 'Bramble Bio paid Larkspur Therapeutics $12 million upfront in May 2019' }]
    expect(data).toMatchObject({
      agreements: {
        nodes: [
          {
            signedOn: '2019-05',
            exclusive: true,
            status: 'ACTIVE',
            covers: [{ name: 'Petalink platform', type: 'Technology' }],
            terms: [
              {
                kind: 'UPFRONT',
                amount: 12_000_000,
                currency: 'USD',
                disclosure: 'STATED',
                payers: [{ name: 'Bramble Bio' }],
                payees: [{ name: 'Larkspur Therapeutics' }],
                evidence,
              },
            ],
            amends: [],
            evidence: expect.arrayContaining(
              ['claim', 'signedOn', 'exclusive'].map((about) => ({
                ...evidence[0],
                about,
                document: { name: 'larkspur-2019.txt' },
              })),
            ) as unknown,
          },
        ],
      },
    })
    const { parties } = (data as { agreements: { nodes: { parties: unknown[] }[] } }).agreements.nodes[0] ?? {}
    expect(parties).toHaveLength(2)
    expect(parties).toContainEqual({ role: 'LICENSEE', organization: { name: 'Bramble Bio' } })
  })

  test('an event comes with what took part', async () => {
    const data = await dataOf(`{
      events { nodes { type on drug { name } disease { name } organizations { name } evidence { text } } }
    }`)
    expect(data).toEqual({
      events: {
        nodes: [
          {
            type: 'IND_FILED',
            on: '2021-06',
            drug: { name: 'BRB-101' },
            disease: { name: 'myeloma' },
            organizations: [{ name: 'Bramble Bio' }],
            evidence: [{ text: 'In June 2021 Bramble Bio filed the IND for BRB-101 in myeloma' }],
          },
        ],
      },
    })
  })

  test('search puts the closest name first, and any node is found again by its id', async () => {
    const { search } = (await dataOf('{ search(text: "B") { id name } }')) as { search: { id: string; name: string }[] }
    expect(search.map(({ name }) => name)).toEqual(['BRB-101', 'Bramble Bio'])
    const id = search[1]?.id
    expect(await dataOf('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: 'Organization', id },
    })
    expect(await dataOf('{ search(text: "b", types: [Drug]) { name } node(id: "org:none") { id } }')).toEqual({
      search: [{ name: 'BRB-101' }],
      node: null,
    })
  })

  test('a path leads over facts that hold', async () => {
    const { search } = (await dataOf('{ search(text: "quillon") { id } }')) as { search: { id: string }[] }
    const { diseases } = (await dataOf('{ diseases { nodes { id } } }')) as { diseases: { nodes: { id: string }[] } }
    const query = `query ($from: ID!, $to: ID!, $most: Int!) {
      path(from: $from, to: $to, maxHops: $most) { hops { type fact { type } from { name } to { name } } }
    }`
    const ends = { from: search[0]?.id, to: diseases.nodes[0]?.id }
    const { path } = (await dataOf(query, { ...ends, most: 4 })) as { path: { hops: { type: string }[] } }
    expect(path.hops).toHaveLength(4)
    expect(path.hops[0]).toEqual({
      type: 'LICENSES_TO',
      fact: { type: 'LICENSES_TO' },
      from: { name: 'Quillon Pharma' },
      to: { name: 'Larkspur Therapeutics' },
    })
    expect(await dataOf(query, { ...ends, most: 2 })).toEqual({ path: null })
  })

  test('stats count documents, facts, nodes and edges', async () => {
    const { stats } = (await dataOf('{ stats { documents facts nodes { name count } edges { name count } } }')) as {
      stats: { documents: number; facts: number; nodes: unknown[]; edges: unknown[] }
    }
    expect(stats).toMatchObject({ documents: 1, facts: 7 })
    expect(stats.nodes).toContainEqual({ name: 'Organization', count: 3 })
    expect(stats.edges).toContainEqual({ name: 'LICENSES_TO', count: 2 })
  })

  test('a document lists the facts that its words prove, in their order', async () => {
    const data = await dataOf('{ documents(filter: { nameContains: "LARKSPUR" }) { nodes { name facts { type } } } }')
    const { documents } = data as { documents: { nodes: { facts: { type: string }[] }[] } }
    const types = documents.nodes[0]?.facts.map(({ type }) => type) ?? []
    expect(types).toHaveLength(7)
    expect(types.slice(-2)).toEqual(['SUPPLIES', 'TREATS'])
  })

  test('the store is asked as often for one record as for many', async () => {
    const query = `query ($first: Int!) {
      organizations(first: $first) {
        nodes {
          facts { from { name } to { name } evidence { document { name } } }
          agreements { parties { organization { name } } covers { name } terms { evidence { text } } }
        }
      }
    }`
    await dataOf(query, { first: 1 })
    const forOne = served.asked().length
    await dataOf(query, { first: 3 })
    expect(served.asked().length).toBeLessThanOrEqual(forOne)
    expect(forOne).toBeLessThanOrEqual(12)
  })
})
