import { describe, expect, test } from 'vitest'
import { broaderThan } from '../../src/resolve/broader.ts'
import { kindOf, toDiseaseTree } from '../../src/resolve/disease-tree.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { toFacts } from '../support/gold-facts.ts'

const tree = toDiseaseTree([
  { doid: 'DOID:4', label: 'disease', parents: '', synonyms: '' },
  { doid: 'DOID:1', label: 'cancer', parents: 'disease', synonyms: 'malignant tumor' },
  { doid: 'DOID:2', label: 'breast cancer', parents: 'cancer', synonyms: 'mammary cancer' },
])

describe('the disease that a longer name is a kind of', () => {
  test.each([
    ['metastatic breast cancer', 'breast cancer'],
    ['previously treated mammary cancer', 'breast cancer'],
    ['ovarian cancer', 'cancer'],
    ['non-breast cancer', null],
    ['rare disease', null],
    ['breast pain', null],
  ])('of "%s" is %s', (key, expected) => {
    expect(kindOf(tree, key)?.name ?? null).toBe(expected)
  })
})

const { things, graph } = resolve([
  toFacts({
    doc: 'release',
    entities: [
      { id: 'd', type: 'Disease', name: 'metastatic breast cancer', aliases: [] },
      { id: 'k', type: 'Disease', name: 'triple-negative breast cancer', aliases: [], ids: { doid: 'DOID:0060081' } },
      { id: 't', type: 'Target', name: 'FGFR2', aliases: [], ids: { hgnc: 'FGFR2' } },
      { id: 'f', type: 'Target', name: 'fibroblast growth factor receptor', aliases: [] },
    ],
    relations: [],
    agreements: [],
    events: [],
  }),
])

test('a disease leads to what is broader, up to the roots, and each step joins nodes that are there', () => {
  const ids = new Set(graph.nodes.map(({ id }) => id))
  const steps = graph.edges.filter(({ type }) => type === 'BROADER')
  expect(steps.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
  expect(steps.map(({ from, to }) => `${from} ${to}`)).toContain('disease:metastatic-breast-cancer disease:doid:1612')
  expect(steps.map(({ to }) => to)).toContain('disease:doid:162')
})

test('a member of a family of targets leads to the family, and is not the family', () => {
  const member = things.find(({ name }) => name === 'FGFR2')
  const family = things.find(({ name }) => name === 'fibroblast growth factor receptor')
  expect(member && broaderThan(member).steps).toEqual([['target:hgnc:fgfr2', family?.id]])
})
