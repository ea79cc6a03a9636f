import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { INVENTED } from '../support/invented-facts.ts'
import { toFacts } from '../support/gold-facts.ts'

const { things, claims, deals, graph } = resolve(INVENTED.slice(0, 3))
const idOf = (name: string): string | undefined => things.find((thing) => thing.name === name)?.id

describe('three documents about the same deals', () => {
  test('give each thing one node with a readable id', () => {
    expect(things.map(({ id }) => id).filter((id) => /^(?:org|drug|technology|target)/.test(id))).toEqual([
      'drug:zanovatug',
      'org:bramblewood-therapeutics',
      'org:oakmere-bio',
      'org:quillfeather-pharma',
      'target:hgnc:tacstd2',
      'technology:lockstep',
      'technology:oakmere-bio-adc',
    ])
  })

  test('make one claim of what two say, believed more than either', () => {
    const licences = claims.filter(({ type, modality }) => type === 'LICENSES_TO' && modality === 'ASSERTED')
    expect(licences.map(({ sources, proofs }) => [sources, proofs.length])).toEqual([[2, 2]])
    expect(licences[0]?.confidence).toBeGreaterThan(0.9)
  })

  test('make one agreement of one dated to the month and to the year, and keep what they state differently', () => {
    expect(deals).toHaveLength(1)
    expect(deals[0]?.fields.signedOn).toBe('2021-03')
    const exclusive = deals[0]?.proofs.filter(({ about }) => about === 'exclusive').map(({ value }) => value)
    expect(exclusive?.sort()).toEqual(['false', 'true'])
  })

  test('draw an edge for what holds, with the date of its agreement, and none for what is proposed', () => {
    const edges = graph.edges.filter(({ type }) => type === 'LICENSES_TO')
    expect(edges.map(({ from, to, properties }) => [from, to, properties['since']])).toEqual([
      [idOf('Bramblewood Therapeutics, Inc.'), idOf('Quillfeather Pharma AG'), '2021-03'],
    ])
  })
})

const claim = (doc: string, modality: string, evidence: string): DocumentFacts =>
  toFacts({
    doc,
    entities: [
      { id: 'a', type: 'Organization', name: 'Oakmere', aliases: [] },
      { id: 'b', type: 'Organization', name: 'Fennimore', aliases: [] },
    ],
    relations: [{ type: 'LICENSES_TO', from: 'a', to: 'b', modality, evidence }],
    agreements: [],
    events: [],
  })

describe('belief', () => {
  const confidence = (...documents: readonly DocumentFacts[]): number =>
    resolve(documents).claims.find(({ modality }) => modality === 'ASSERTED')?.confidence ?? 0
  const one = claim('1', 'ASSERTED', 'Oakmere licensed it to Fennimore')

  test('grows with an independent document', () => {
    expect(confidence(one, claim('2', 'ASSERTED', 'Fennimore holds a licence'))).toBeGreaterThan(confidence(one))
  })

  test('does not grow with a reprint of the same words', () => {
    expect(confidence(one, claim('2', 'ASSERTED', 'Oakmere licensed it to  Fennimore.'))).toBe(confidence(one))
  })

  test('falls where another document denies it', () => {
    expect(confidence(one, claim('2', 'NEGATED', 'Fennimore holds no licence'))).toBeLessThan(confidence(one))
  })
})

test('a licence that a document says has ended is kept, but draws no edge', () => {
  const { claims: all, graph: drawn } = resolve([
    claim('1', 'ASSERTED', 'Oakmere licensed it to Fennimore'),
    claim('2', 'TERMINATED', 'the licence of Fennimore ended'),
  ])
  expect(all).toHaveLength(2)
  expect(drawn.edges.filter(({ type }) => type === 'LICENSES_TO')).toEqual([])
})

test('the order of documents never changes the graph', () => {
  const expected = JSON.stringify(resolve(INVENTED).graph)
  fc.assert(
    fc.property(fc.shuffledSubarray([...INVENTED], { minLength: INVENTED.length }), (documents) => {
      expect(JSON.stringify(resolve(documents).graph)).toBe(expected)
    }),
    { numRuns: 20 },
  )
})
