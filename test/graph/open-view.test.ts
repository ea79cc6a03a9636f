import { describe, expect, test } from 'vitest'
import { graphAt } from '../../src/graph/open-view.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { toFacts } from '../support/gold-facts.ts'

const told = (doc: string, datedOn: string, modality: string, signedOn: string | null): DocumentFacts =>
  toFacts({
    doc,
    datedOn,
    entities: [
      { id: 'a', type: 'Organization', name: 'Oakmere', aliases: [] },
      { id: 'b', type: 'Organization', name: 'Fennimore', aliases: [] },
    ],
    relations: [{ type: 'LICENSES_TO', from: 'a', to: 'b', modality, evidence: `${doc} tells of a licence` }],
    agreements:
      signedOn === null
        ? []
        : [
            {
              type: 'LICENSE',
              parties: [
                { org: 'a', role: 'LICENSOR' },
                { org: 'b', role: 'LICENSEE' },
              ],
              signedOn,
              evidence: `${doc} tells of an agreement`,
            },
          ],
    events: [],
  })

const documents = [
  told('signing', '2010-05-20', 'ASSERTED', '2010-04'),
  told('ending', '2015-09-01', 'TERMINATED', null),
]
const licences = (moment: { asOf?: string; knownBy?: string }): number =>
  graphAt(documents, moment).edges.filter(({ type }) => type === 'LICENSES_TO').length

describe('a licence of April 2010, published in May, ended in September 2015', () => {
  test.each([
    ['2010-04-30', 0],
    ['2010-05-20', 1],
    ['2012', 1],
    ['2015-09-01', 0],
  ])('is known by %s to hold: %i', (knownBy, count) => {
    expect(licences({ knownBy })).toBe(count)
  })

  test.each([
    ['2009', 0],
    ['2010', 1],
    ['2016', 0],
  ])('as of %s held, by all that is known: %i', (asOf, count) => {
    expect(licences({ asOf })).toBe(count)
  })
})
