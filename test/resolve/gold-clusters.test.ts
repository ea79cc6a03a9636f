import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NO_OVERRIDES } from '../../src/resolve/overrides.ts'
import { readTaxonomy } from '../../src/resolve/taxonomy.ts'
import { ThingIndex } from '../../src/resolve/thing-index.ts'
import { bCubed } from '../support/b-cubed.ts'
import { toFacts } from '../support/gold-facts.ts'

const rows = readFileSync(join(import.meta.dirname, 'gold-clusters.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'))

/** The rows as documents that name things and say nothing of them. */
const documents = [...new Set(rows.map(([, document = '']) => document))].map((doc) =>
  toFacts({
    doc,
    entities: rows
      .filter(([, document]) => document === doc)
      .map(([, , type = '', name = '', aliases = '']) => ({
        id: `${type}|${name}`,
        type,
        name,
        aliases: aliases === '' ? [] : aliases.split('|'),
      })),
    relations: [],
    agreements: [],
    events: [],
  }),
)
const idOf = new Map(documents.map(({ doc, id }) => [doc, id]))
const resolved = new ThingIndex(NO_OVERRIDES, readTaxonomy())
resolved.change([], documents)
const elements = rows.map(([truth = '', document = '', type = '', name = '']) => ({
  truth,
  found: resolved.idOf(idOf.get(document) ?? '', `${type}|${name}`) ?? '',
}))
const sizes = new Map<string, number>()
for (const { truth } of elements) sizes.set(truth, (sizes.get(truth) ?? 0) + 1)
/** Those that more than one document names, or that have more than one name. */
const shared = elements.filter(({ truth }) => (sizes.get(truth) ?? 0) > 1)

describe('against clusters made by hand, by names alone', () => {
  test('there are at least 150 of more than one name or document', () => {
    expect(new Set(shared.map(({ truth }) => truth)).size).toBeGreaterThanOrEqual(150)
  })

  test.each([
    ['of all things', elements, 0.98, 0.92],
    ['of things named more than once', shared, 0.98, 0.92],
  ])('B-cubed precision and recall %s', (_, given, least, leastRecall) => {
    const { precision, recall } = bCubed(given)
    expect(precision).toBeGreaterThanOrEqual(least)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })
})

test('B-cubed of a clustering against itself is 1, and halves where each cluster is split in two', () => {
  const truth = ['a', 'a', 'b', 'b']
  expect(bCubed(truth.map((name) => ({ truth: name, found: name })))).toEqual({ precision: 1, recall: 1 })
  expect(bCubed(truth.map((name, index) => ({ truth: name, found: String(index) })))).toEqual({
    precision: 1,
    recall: 0.5,
  })
})
