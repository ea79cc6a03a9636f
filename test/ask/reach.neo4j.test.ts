import { beforeAll, expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import { createGraph } from '../../src/graph/write-graph.ts'
import { writeSchema } from '../../src/graph/write-schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { INVENTED_GROUP } from '../support/invented-facts.ts'
import { onEngines } from '../support/on-engines.ts'

onEngines('what a question reaches', ({ store }) => {
  beforeAll(async () => {
    const { graph } = resolve([INVENTED_GROUP])
    await writeSchema(store())
    await createGraph(store(), graph)
  })

  it.each([
    [
      'which drugs treat cancer',
      'drug',
      'TRN-3',
      'TRN-3 treats metastatic bladder cancer; metastatic bladder cancer is a kind of cancer',
    ],
    ['which drugs target the HER family', 'drug', 'TRN-3', 'TRN-3 targets EGFR; EGFR is one of HER family'],
    [
      'licensees of Oakmere',
      'licensee',
      'Gorse Medical',
      'Tarn Labs licenses to Gorse Medical; Tarn Labs is a subsidiary of Oakmere Bio Ltd',
    ],
    [
      'what does Oakmere develop',
      'drug',
      'TRN-3',
      'Tarn Labs develops TRN-3; Tarn Labs is a subsidiary of Oakmere Bio Ltd',
    ],
    [
      'which technologies use maytansinoids',
      'technology',
      'Carry platform',
      'Carry platform uses DM4; DM4 is a maytansinoid',
    ],
  ])('is what is narrower too, with the way and its depth: %s', async (question, column, found, chain) => {
    const { rows } = await ask(question, store())
    expect(rows.map((row) => [row[column], row['chain'], row['depth']])).toEqual([[found, chain, 1]])
  })

  it('finds a company by a name that it gave up', async () => {
    const { rows } = await ask('licensees of Oakmere Holdings', store())
    expect(rows.map((row) => row['licensee'])).toEqual(['Gorse Medical'])
  })

  it('is the company alone where the question is who belongs to whom', async () => {
    const { rows, columns } = await ask('subsidiaries of Oakmere Bio', store())
    expect(rows.map((row) => row['subsidiary'])).toEqual(['Tarn Labs'])
    expect(columns).not.toContain('depth')
  })
})
