import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { savedQuery } from '../../src/graph/load-query.ts'
import { createGraph } from '../../src/graph/write-graph.ts'
import { writeSchema } from '../../src/graph/write-schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { readGoldFacts } from '../support/gold-facts.ts'
import { onEngines } from '../support/on-engines.ts'

interface Row {
  readonly licensee: string
  readonly licensor: string
  readonly chain: string
  readonly proofs: readonly { readonly step: string; readonly text: string }[]
}

const facts = readGoldFacts(join(import.meta.dirname, '../fixtures/immunogen-2006/gold.json'))

onEngines('licensees using maytansinoids in the sample filing', ({ store }) => {
  beforeAll(async () => {
    const { graph } = resolve([facts])
    await writeSchema(store())
    await createGraph(store(), graph)
  })

  const ask = (substance: string): Promise<readonly Row[]> =>
    store().read<Row>(savedQuery('licensees-using-substance'), { substance })

  test('are seven, one by its own licence and six through the technology', async () => {
    const rows = await ask('Maytansinoid')
    expect(rows.map(({ licensee, chain }) => [licensee, chain.split(' ')[0]])).toEqual([
      ['Genentech', 'own'],
      ['Abgenix', 'through'],
      ['Biogen Idec', 'through'],
      ['Boehringer Ingelheim', 'through'],
      ['Centocor', 'through'],
      ['Millennium Pharmaceuticals, Inc.', 'through'],
      ['sanofi-aventis Group', 'through'],
    ])
  })

  test('have the words of each step for proof', async () => {
    const rows = await ask('maytansinoid')
    const steps = new Map(rows.map(({ licensee, proofs }) => [licensee, proofs.map(({ step }) => step)]))
    expect(steps.get('Abgenix')).toEqual(['LICENSES_TO', 'USES', 'agreement'])
    expect(rows.flatMap(({ proofs }) => proofs).every(({ text }) => text.length > 10)).toBe(true)
  })

  test('of a substance that nothing speaks of are none', async () => {
    expect(await ask('calicheamicin')).toEqual([])
  })
})
