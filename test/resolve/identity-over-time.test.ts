import { describe, expect, test } from 'vitest'
import { graphAt } from '../../src/graph/open-view.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { datedNames, nameOn, type NameUse } from '../../src/resolve/dated-names.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { toFacts } from '../support/gold-facts.ts'

interface Named {
  readonly name: string
  readonly former?: readonly (readonly [string, string | null])[]
  readonly listing?: readonly [string, string]
  readonly cik?: string
}

/** A document that names companies. */
const naming = (doc: string, datedOn: string, ...orgs: readonly Named[]): DocumentFacts =>
  toFacts({
    doc,
    datedOn,
    entities: orgs.map(({ name, former = [], listing, cik }, index) => ({
      id: `e${index}`,
      type: 'Organization',
      name,
      aliases: former.map(([each]) => each),
      ids: cik === undefined ? {} : { cik },
      formerNames: former.map(([each, until]) => ({ name: each, until, rawStart: 0, rawEnd: 1, text: each })),
      ...(listing === undefined ? {} : { listings: [{ exchange: listing[0], ticker: listing[1] }] }),
    })),
    relations: [],
    agreements: [],
    events: [],
  })

const organizations = (...documents: readonly DocumentFacts[]): readonly string[] =>
  resolve(documents).things.map(({ name }) => name)

describe('a company that changed its name twice', () => {
  const documents = [
    naming('first', '2001-05-01', { name: 'Oakwell SA' }),
    naming('second', '2005-03-01', { name: 'Fennimore-Oakwell', former: [['Oakwell', '2004-08-20']] }),
    naming('third', '2012-03-01', { name: 'Fennimore', former: [['Fennimore-Oakwell', '2011-05-06']] }),
    naming('fourth', '2003-03-01', { name: 'Oakwell' }),
  ]

  test('is one node under its present name, with each name and when it was borne', () => {
    const { things } = resolve(documents)
    expect(
      things.map(({ id, name, names }) => ({ id, name, names: names.map(({ usedFrom: _, ...each }) => each) })),
    ).toEqual([
      {
        id: 'org:fennimore',
        name: 'Fennimore',
        names: [
          { name: 'Oakwell SA', since: null, until: '2004-08-20' },
          { name: 'Fennimore-Oakwell', since: '2004-08-20', until: '2011-05-06' },
          { name: 'Fennimore', since: '2011-05-06', until: null },
        ],
      },
    ])
  })

  test.each([
    ['2001', 'Oakwell SA'],
    ['2004-08-19', 'Oakwell SA'],
    ['2004-08-20', 'Fennimore-Oakwell'],
    ['2004', 'Fennimore-Oakwell'],
    ['2010', 'Fennimore-Oakwell'],
    ['2020-01-01', 'Fennimore'],
  ])('is shown as of %s as %s', (asOf, name) => {
    expect(
      graphAt(documents, { asOf }).nodes.flatMap(({ label, properties }) =>
        label === 'Organization' ? properties['name'] : [],
      ),
    ).toEqual([name])
  })

  test('is the same whatever the order of documents', () => {
    expect(resolve(documents.toReversed()).graph).toEqual(resolve(documents).graph)
  })
})

test('a former name in the header of a filing lasted until the next; what no document dates stays open', () => {
  const filing: DocumentFacts = {
    ...naming('filing', '2020-02-02', { name: 'Brindle Bio, Inc.' }),
    header: {
      accession: '0000000001-20-000001',
      form: '8-K',
      filedOn: '2020-02-02',
      periodOf: null,
      items: [],
      filers: [
        {
          cik: '0000000042',
          name: 'BRINDLE BIO INC',
          role: 'FILER',
          formerNames: [
            { name: 'OAKWELL CORP', since: '2009-01-05' },
            { name: 'Oakwell Corporation', since: '2010-06-07' },
            { name: 'ELMTREE INC', since: '1999-07-04' },
          ],
          sic: null,
          state: null,
        },
      ],
    },
  }
  const { things } = resolve([filing, naming('older', '2003-01-01', { name: 'Elmtree, Inc.' })])
  expect(
    things.map(({ id, name, names }) => ({ id, name, names: names.map(({ usedFrom: _, ...each }) => each) })),
  ).toEqual([
    {
      id: 'org:cik:42',
      name: 'Brindle Bio, Inc.',
      names: [
        { name: 'Elmtree, Inc.', since: '1999-07-04', until: '2009-01-05' },
        { name: 'Oakwell Corporation', since: '2009-01-05', until: null },
        { name: 'Brindle Bio, Inc.', since: null, until: null },
      ],
    },
  ])
})

describe('a former name', () => {
  test('does not merge a company with another that is registered under it', () => {
    expect(
      organizations(
        naming('a', '2020-01-01', { name: 'Brindle Bio, Inc.', former: [['Oakwell Corp.', null]], cik: '1' }),
        naming('b', '2021-01-01', { name: 'Oakwell Corp.', cik: '2' }),
      ),
    ).toEqual(['Brindle Bio, Inc.', 'Oakwell Corp.'])
  })

  test('that two companies gave up is nobody’s', () => {
    expect(
      organizations(
        naming('a', '2020-01-01', { name: 'Brindle Bio', former: [['Oakwell', null]] }),
        naming('b', '2021-01-01', { name: 'Fen Medical', former: [['Oakwell', null]] }),
        naming('c', '2010-01-01', { name: 'Oakwell' }),
      ),
    ).toHaveLength(3)
  })
})

describe('a ticker', () => {
  const oakwell = naming('a', '2010-01-01', { name: 'Oakwell', listing: ['nasdaq', 'OAKW'] })
  test.each([
    ['within a year on the same exchange is one company', '2010-09-01', 'nasdaq', 1],
    ['years later is another company', '2016-01-01', 'nasdaq', 2],
    ['on another exchange is another company', '2010-02-01', 'asx', 2],
  ])('%s', (_, datedOn, exchange, count) => {
    expect(
      organizations(oakwell, naming('b', datedOn, { name: 'Brindle Bio', listing: [exchange, 'OAKW'] })),
    ).toHaveLength(count)
  })
})

const deal = (
  doc: string,
  datedOn: string,
  {
    buyer,
    type = 'ACQUISITION',
    status,
    closedOn,
  }: { buyer: string; type?: string; status: string; closedOn?: string },
): DocumentFacts =>
  toFacts({
    doc,
    datedOn,
    entities: [
      { id: 'a', type: 'Organization', name: buyer, aliases: [] },
      { id: 'b', type: 'Organization', name: 'Tarn Labs', aliases: [] },
    ],
    relations: [{ type: 'ACQUIRES', from: 'a', to: 'b', evidence: `${buyer} buys Tarn Labs, says ${doc}` }],
    agreements: [
      {
        type,
        parties:
          type === 'ACQUISITION'
            ? [
                { org: 'a', role: 'ACQUIRER' },
                { org: 'b', role: 'TARGET_COMPANY' },
              ]
            : [
                { org: 'a', role: 'BUYER' },
                { org: 'b', role: 'SELLER' },
              ],
        signedOn: datedOn,
        status,
        evidence: `${buyer} agreed to buy, says ${doc}`,
      },
    ],
    events:
      closedOn === undefined
        ? []
        : [{ type: 'ACQUISITION_CLOSED', on: closedOn, orgs: ['a', 'b'], evidence: `${buyer} has closed it` }],
  })

describe('a company that was bought', () => {
  const documents = [
    deal('signing', '2010-05-20', { buyer: 'Oakmere', status: 'PROPOSED' }),
    deal('closing', '2010-08-01', { buyer: 'Oakmere', status: 'ACTIVE', closedOn: '2010-07-30' }),
    deal('resale', '2015-02-03', { buyer: 'Fennimore', status: 'ACTIVE', closedOn: '2015-02-01' }),
  ]
  const parents = (given: readonly DocumentFacts[], asOf?: string): readonly (readonly [string, unknown])[] =>
    graphAt(given, { asOf })
      .edges.filter(({ type }) => type === 'SUBSIDIARY_OF')
      .map(({ from, to, properties }) => [`${from} ${to}`, properties['since']])

  test('keeps its node, with its parent since the closing, until another buys it', () => {
    expect(parents(documents)).toEqual([['org:tarn-labs org:fennimore', '2015-02-01']])
    expect(parents(documents, '2012')).toEqual([['org:tarn-labs org:oakmere', '2010-07-30']])
    expect(parents(documents, '2010-06')).toEqual([])
  })

  test('proves its parent with the words on the closing', () => {
    const { claims } = resolve(documents)
    const claim = claims.find(({ type, until }) => type === 'SUBSIDIARY_OF' && until === null)
    expect(claim).toMatchObject({ rule: 'resolve/bought', since: '2015-02-01' })
    expect(claim?.proofs.map(({ text }) => text)).toContain('Fennimore has closed it')
  })

  test.each([
    ['has no parent while the deal awaits closing', { buyer: 'Oakmere', status: 'PROPOSED' }],
    ['has no parent where only assets were bought', { buyer: 'Oakmere', status: 'ACTIVE', type: 'ASSET_PURCHASE' }],
  ])('%s', (_, given) => {
    expect(parents([deal('one', '2010-05-20', given)])).toEqual([])
  })
})

describe('the name on a date', () => {
  const use = (name: string, parts: Partial<NameUse>): NameUse => ({
    key: name.toLowerCase(),
    name,
    since: null,
    until: null,
    usedOn: null,
    former: false,
    ...parts,
  })

  test('is not known where no document tells of a change', () => {
    expect(datedNames([use('Oakwell', { usedOn: '2001-01-01' }), use('Oakwell SA', { usedOn: '2002-01-01' })])).toEqual(
      [],
    )
  })

  test('changes with the first document that uses the later one, where none dates the change', () => {
    const names = datedNames([use('Oakwell', { former: true }), use('Brindle', { usedOn: '2009-03-04' })])
    expect(nameOn(names, '2009-03-03')).toBe('Oakwell')
    expect(nameOn(names, '2009-03-04')).toBe('Brindle')
  })
})

test('a fund, a foundation or a venture arm is none with the company whose name it bears', () => {
  const arm = (doc: string, name: string, ...aliases: readonly string[]): DocumentFacts =>
    toFacts({
      doc,
      entities: [{ id: 'e', type: 'Organization', name, aliases }],
      relations: [],
      agreements: [],
      events: [],
    })
  expect(organizations(arm('a', 'Oakwell Cure Fund', 'Oakwell'), arm('b', 'Oakwell'))).toHaveLength(2)
  expect(organizations(arm('a', 'Oakwell Therapeutics', 'Oakwell'), arm('b', 'Oakwell'))).toHaveLength(1)
})
