import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import type { Answer } from '../../src/ask/answer.ts'
import { openMemory } from '../../src/graph/grafeo-store.ts'
import { createGraph } from '../../src/graph/write-graph.ts'
import { writeSchema } from '../../src/graph/write-schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { toFacts } from '../support/gold-facts.ts'

const agreement = (
  [from, to]: readonly [string, string],
  covers: string,
  evidence: string,
  more: Readonly<Record<string, unknown>>,
): { readonly evidence: string; readonly [key: string]: unknown } => ({
  type: 'LICENSE',
  parties: [
    { org: from, role: 'LICENSOR' },
    { org: to, role: 'LICENSEE' },
  ],
  covers: [covers],
  evidence,
  ...more,
})

const FACTS = toFacts({
  doc: 'deals.txt',
  entities: [
    { id: 'a', type: 'Organization', name: 'Arvenza Therapeutics, Inc.', aliases: ['Arvenza'] },
    { id: 'b', type: 'Organization', name: 'Belcour AG', aliases: ['Belcour'] },
    { id: 'c', type: 'Organization', name: 'Corvane Ltd.', aliases: ['Corvane'] },
    { id: 'd', type: 'Drug', name: 'AVZ-101', aliases: [] },
    { id: 'e', type: 'Drug', name: 'AVZ-202', aliases: [] },
    { id: 'p', type: 'Substance', name: 'DM1', aliases: [] },
    { id: 't', type: 'Target', name: 'HER2', aliases: [] },
  ],
  relations: [
    { type: 'TARGETS', from: 'd', to: 't', evidence: 'AVZ-101 binds HER2' },
    { type: 'USES', from: 'd', to: 'p', evidence: 'AVZ-101 carries DM1' },
    { type: 'TARGETS', from: 'e', to: 't', evidence: 'AVZ-202, a naked antibody, binds HER2' },
  ],
  agreements: [
    agreement(['a', 'c'], 'd', 'Arvenza licensed AVZ-101 to Corvane in 2021', {
      signedOn: '2021-03-01',
      terms: [
        { kind: 'UPFRONT', amount: 5_000_000, currency: 'USD' },
        { kind: 'ROYALTY', disclosure: 'REDACTED' },
      ],
    }),
    agreement(['a', 'b'], 'd', 'Arvenza licensed AVZ-101 to Belcour in 2022', {
      signedOn: '2022-06-01',
      terms: [
        { kind: 'UPFRONT', amount: 40_000_000, currency: 'USD' },
        { kind: 'ROYALTY', rateLow: 4, rateHigh: 7 },
      ],
    }),
    agreement(['b', 'c'], 'e', 'Belcour licensed AVZ-202 to Corvane in 2023', {
      signedOn: '2023-01-01',
      terms: [{ kind: 'UPFRONT', amount: 90_000_000, currency: 'USD' }],
    }),
    agreement(['a', 'c'], 'd', 'Arvenza and Corvane ended their licence of 2012 in 2019', {
      signedOn: '2012-01-01',
      endedOn: '2019-05-01',
      status: 'TERMINATED',
      terms: [{ kind: 'UPFRONT', amount: 1_000_000, currency: 'USD' }],
    }),
  ],
  events: [],
})

const store = openMemory()
beforeAll(async () => {
  const { graph } = resolve([FACTS])
  await writeSchema(store)
  await createGraph(store, graph)
})
afterAll(() => store.close())

const isProved = ({ rows, evidence }: Answer): boolean =>
  rows.every((_, index) => evidence.some(({ row, text }) => row === index && text.length > 5))

it.each([
  ['what did Belcour pay Arvenza upfront', 'amount', ['USD 40,000,000']],
  ['what did Corvane pay Belcour upfront', 'amount', ['USD 90,000,000']],
  ['what did Arvenza pay Belcour upfront', 'amount', []],
  ['HER2 ADC licences since 2020 by upfront payment', 'upfront', ['USD 40,000,000', 'USD 5,000,000']],
  ['HER2 ADC licences before 2020 by upfront payment', 'upfront', ['USD 1,000,000']],
  ['CD19 ADC licences since 2020 by upfront payment', 'upfront', []],
  ['licences since 2020 by upfront payment', 'upfront', ['USD 90,000,000', 'USD 40,000,000', 'USD 5,000,000']],
  ['which agreements were terminated in 2019', 'ended', ['2019-05-01']],
  ['licences of Nobody Pharma since 2020', 'signed', []],
  ['what did Nobody Pharma pay Arvenza upfront', 'amount', []],
  ['which agreements were terminated in 2018', 'ended', []],
  ['which royalties are redacted', 'amount', ['redacted']],
  ['which upfront payments are redacted', 'amount', []],
])('%s, with the words that prove it', async (question, column, expected) => {
  const answer = await ask(question, store)
  expect(answer.reading).not.toBeNull()
  expect(answer.rows.map((row) => row[column])).toEqual(expected)
  expect(isProved(answer)).toBe(true)
})
