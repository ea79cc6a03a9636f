import { describe, expect, test } from 'vitest'
import { nameOn } from '../../src/resolve/dated-names.ts'
import { knownAs, knownNameUses } from '../../src/resolve/known-names.ts'
import { isClassOfDrugs, normaliseName } from '../../src/resolve/normalise-name.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { toFacts } from '../support/gold-facts.ts'

const namesOf = (type: string, ...names: readonly string[]): number =>
  resolve(
    names.map((name, index) =>
      toFacts({
        doc: `${index}`,
        entities: [{ id: 'e', type, name, aliases: [] }],
        relations: [],
        agreements: [],
        events: [],
      }),
    ),
  ).things.length

describe('names known in the trade', () => {
  test.each([
    ['Organization', ['World Health Organization', 'WHO'], 1],
    ['Organization', ['Seattle Genetics, Inc.', 'Seagen Inc.'], 1],
    ['Organization', ['Sanofi-Synthélabo', 'sanofi-aventis', 'Sanofi S.A.'], 1],
    ['Organization', ['Merck KGaA', 'Merck & Co., Inc.'], 2],
    ['Disease', ['HIV', 'human immunodeficiency virus', 'HIV-1'], 1],
    ['Disease', ['glioblastoma', 'GBM', 'glioblastoma multiforme'], 1],
    ['Target', ['GLP-1', 'GLP-2', 'glucagon'], 3],
    ['Target', ['PD-1', 'programmed cell death protein 1'], 1],
    ['Target', ['FGFR', 'FGFR2', 'fibroblast growth factor receptor'], 2],
  ])('%s %j are %i', (type, names, count) => {
    expect(namesOf(type, ...names)).toBe(count)
  })

  test('say nothing of what they do not list, nor of a word that begins several', () => {
    expect(knownAs('Organization', normaliseName('Organization', 'Quillfeather Pharma'))).toBeNull()
    expect(knownAs('Organization', 'merck')).toBeNull()
  })

  test('date the changes of a company’s name', () => {
    const { things } = resolve([
      toFacts({
        doc: 'one',
        entities: [{ id: 'e', type: 'Organization', name: 'Seagen Inc.', aliases: [] }],
        relations: [],
        agreements: [],
        events: [],
      }),
    ])
    expect(nameOn(things[0]?.names ?? [], '2019')).toBe('Seattle Genetics')
    expect(nameOn(things[0]?.names ?? [], '2021')).toBe('Seagen Inc.')
    expect(knownNameUses('quillfeather')).toEqual([])
  })
})

describe('forms of a disease’s name', () => {
  test.each([
    ['neurological disorders', 'neurologic diseases'],
    ['neurology', 'neurological conditions'],
    ['autoimmune', 'autoimmune disease'],
    ['rare epilepsies', 'rare epilepsy'],
  ])('%s is %s', (a, b) => {
    expect(normaliseName('Disease', a)).toBe(normaliseName('Disease', b))
  })

  test.each([
    ['pain', 'pain disease'],
    ['renal cancer', 'renal disease'],
    ['autoimmune and inflammatory diseases', 'autoimmune diseases'],
  ])('%s is not %s', (a, b) => {
    expect(normaliseName('Disease', a)).not.toBe(normaliseName('Disease', b))
  })
})

test.each([
  ['neutralizing antibodies', true],
  ['lead program', true],
  ['anti-CD3 antibody', false],
  ['zanovatug', false],
])('"%s" names a class of drugs and no one drug: %s', (name, expected) => {
  expect(isClassOfDrugs(name)).toBe(expected)
})
