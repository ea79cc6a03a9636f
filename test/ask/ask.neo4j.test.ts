import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import type { Answer } from '../../src/ask/answer.ts'
import { listQueries } from '../../src/graph/load-query.ts'
import { createGraph } from '../../src/graph/write-graph.ts'
import { writeSchema } from '../../src/graph/write-schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { readGoldFacts, toFacts } from '../support/gold-facts.ts'
import { onEngines } from '../support/on-engines.ts'

const SAMPLE = readGoldFacts(
  join(import.meta.dirname, '../fixtures/immunogen-2006/gold.json'),
  join(import.meta.dirname, '../../sample/immunogen-2006-01-31.txt'),
)

const text =
  'Arvenza acquired Belcour in 2019. Arvenza granted Corvane an exclusive license to AVZ-101, which targets CD33, for USD 5 million upfront.'
const evidence = 'Arvenza granted Corvane an exclusive license to AVZ-101'
const INVENTED = toFacts(
  {
    doc: 'arvenza.txt',
    entities: [
      { id: 'a', type: 'Organization', name: 'Arvenza Therapeutics, Inc.', aliases: ['Arvenza'] },
      { id: 'b', type: 'Organization', name: 'Belcour AG', aliases: ['Belcour'] },
      { id: 'c', type: 'Organization', name: 'Corvane Ltd.', aliases: ['Corvane'] },
      { id: 'd', type: 'Drug', name: 'AVZ-101', aliases: [] },
      { id: 't', type: 'Target', name: 'CD33', aliases: [] },
    ],
    relations: [
      { type: 'ACQUIRES', from: 'a', to: 'b', evidence: 'Arvenza acquired Belcour' },
      { type: 'LICENSES_TO', from: 'a', to: 'c', evidence },
      { type: 'DEVELOPS', from: 'a', to: 'd', evidence },
      { type: 'TARGETS', from: 'd', to: 't', evidence: 'AVZ-101, which targets CD33' },
    ],
    agreements: [
      {
        type: 'LICENSE',
        parties: [
          { org: 'a', role: 'LICENSOR' },
          { org: 'c', role: 'LICENSEE' },
        ],
        signedOn: '2019-03-01',
        exclusive: true,
        covers: ['d'],
        terms: [{ kind: 'UPFRONT', amount: 5_000_000, currency: 'USD' }],
        evidence,
      },
    ],
    events: [],
  },
  text,
)

onEngines('ask', ({ store }) => {
  beforeAll(async () => {
    const { graph } = resolve([SAMPLE, INVENTED])
    await writeSchema(store())
    await createGraph(store(), graph)
  })

  const column = async (question: string, name: string): Promise<readonly unknown[]> =>
    (await ask(question, store())).rows.map((row) => row[name])

  it('answers which licensees use maytansinoids: one by its own licence, six through the technology', async () => {
    const { rows, reading, columns, evidence: proofs, query } = await ask('Which licensees use maytansinoids?', store())
    const tap = 'through Tumor-Activated Prodrug (TAP) technology'
    expect(rows.map((row) => [row['licensee'], row['licensor'], row['by']])).toEqual([
      ['Genentech', 'ImmunoGen, Inc.', 'own licence'],
      ['Abgenix', 'ImmunoGen, Inc.', tap],
      ['Biogen Idec', 'ImmunoGen, Inc.', tap],
      ['Boehringer Ingelheim', 'ImmunoGen, Inc.', tap],
      ['Centocor', 'ImmunoGen, Inc.', tap],
      ['Millennium Pharmaceuticals, Inc.', 'ImmunoGen, Inc.', tap],
      ['sanofi-aventis Group', 'ImmunoGen, Inc.', tap],
    ])
    expect(columns).toEqual(['licensee', 'licensor', 'by', 'since', 'chain'])
    expect(reading).toContain('maytansinoid (with its members DM1')
    expect(query).toContain('MATCH')
    rows.forEach((_, index) => {
      expect(proofs.some(({ row, text: words }) => row === index && words.length > 20)).toBe(true)
    })
  })

  it.each([
    ['which licensees use DM1', 'licensee', 7],
    ['which licensees use TAP technology', 'licensee', 7],
    ['who uses maytansinoids', 'organization', 8],
    ['which licensees use calicheamicins', 'licensee', 0],
  ])('rolls classes up: %s', async (question, name, count) => {
    expect(new Set(await column(question, name)).size).toBe(count)
  })

  it.each([
    ['who licenses Corvane', 'licensor', ['Arvenza Therapeutics, Inc.']],
    ['which companies have an exclusive licence from Arvenza', 'licensee', ['Corvane Ltd.']],
    ['who is AVZ-101 licensed to', 'licensee', ['Corvane Ltd.']],
    ['what does AVZ-101 target', 'target', ['CD33']],
    ['what does trastuzumab target', 'target', ['HER2']],
    ['which companies target CD33', 'organization', ['Arvenza Therapeutics, Inc.']],
    ['which drugs are directed against CD33', 'drug', ['AVZ-101']],
    ['which ADCs target CD33', 'drug', []],
    ['which ADCs target HER2', 'drug', ['trastuzumab-DM1']],
    ['who acquired Belcour', 'acquirer', ['Arvenza Therapeutics, Inc.']],
    ['which companies were acquired by Arvenza Therapeutics', 'acquired', ['Belcour AG']],
    ['who acquired Arvenza', 'acquirer', []],
    ['what did Corvane pay Arvenza', 'amount', ['USD 5,000,000']],
    ['what did Corvane pay Arvenza for AVZ-101 upfront', 'amount', ['USD 5,000,000']],
    ['what did Arvenza pay Corvane', 'amount', []],
    ['which agreements does Arvenza have', 'signed', ['2019-03-01']],
    ['licences since 2019', 'parties', ['Arvenza Therapeutics, Inc., Corvane Ltd.']],
    ['licences of Arvenza before 2019', 'parties', []],
    ['what do licensees of ImmunoGen develop', 'drug', ['AVE9633', 'trastuzumab', 'trastuzumab-DM1']],
    ['which drugs target HER2 and use maytansinoids', 'drug', ['trastuzumab-DM1']],
    ['who collaborates with Genentech', 'partner', ['ImmunoGen, Inc.']],
    ['subsidiaries of Johnson & Johnson', 'subsidiary', ['Centocor']],
    ['is DM1 a maytansinoid', 'class', ['maytansinoid']],
    ['is DM1 a calicheamicin', 'class', []],
  ])('%s', async (question, name, expected) => {
    expect([...new Set(await column(question, name))]).toEqual(expected)
  })

  it('says how it understood a question that nothing answers', async () => {
    const { reading, rows } = await ask('who acquired Nobody Pharma', store())
    expect([reading, rows]).toEqual([
      'Companies that acquire Nobody Pharma. Nothing in the graph is named Nobody Pharma.',
      [],
    ])
  })

  it('does not guess: what it does not understand has no reading, and suggestions that it does', async () => {
    const answer: Answer = await ask("what's the weather", store())
    expect(answer).toMatchObject({ reading: null, query: null, rows: [], evidence: [] })
    expect(answer.suggestions.length).toBeGreaterThan(2)
    for (const suggestion of answer.suggestions) expect((await ask(suggestion, store())).reading).not.toBeNull()
  })

  it.each(listQueries('ask').map((query) => [query.name, query] as const))(
    'runs ask/%s with its columns',
    async (_, query) => {
      const everything = [
        'org:immunogen',
        'org:genentech',
        'org:johnson-and-johnson',
        'substance:maytansinoid',
        'drug:trastuzumab-dm1',
        'target:hgnc:erbb2',
      ]
      const parameters = Object.fromEntries(
        query.parameters.map(({ name, fallback }) => [
          name,
          fallback ??
            (name === 'types' ? ['USES', 'DEVELOPS', 'TARGETS', 'IS_A'] : name === 'keys' ? ['genentech'] : everything),
        ]),
      )
      const rows = await store().read<Readonly<Record<string, unknown>>>(query, parameters)
      for (const row of rows) expect(Object.keys(row).sort()).toEqual([...query.columns].sort())
      if (query.name !== 'proofs' && query.name !== 'used') expect(rows.length).toBeGreaterThan(0)
    },
  )
})
