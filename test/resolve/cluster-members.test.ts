import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityType, ExternalIds } from '../../src/model/entity.ts'
import { isShortFormOf } from '../../src/resolve/cluster-members.ts'
import { type Member, toMember } from '../../src/resolve/member.ts'
import { parseOverrides } from '../../src/resolve/overrides.ts'
import { clusterMembers } from '../support/cluster-members.ts'

/** A thing as `document: name (aliases) ids`. */
const thing = (
  document: string,
  type: EntityType,
  name: string,
  aliases: readonly string[] = [],
  ids: ExternalIds = {},
): Member => toMember(document, { id: `${document}:${name}`, type, name, aliases, ids, confidence: 1, mentions: [] })

const org = (document: string, name: string, aliases: readonly string[] = [], ids: ExternalIds = {}): Member =>
  thing(document, 'Organization', name, aliases, ids)

const namesOf = (members: readonly Member[], overrides = ''): readonly (readonly string[])[] =>
  clusterMembers(members, parseOverrides(overrides))
    .map((cluster) => [...new Set(cluster.members.map(({ name }) => name))].sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))

describe('two documents name one organization', () => {
  test.each<[string, Member, Member]>([
    ['by one name in two legal forms', org('1', 'Bramblewood, Inc.'), org('2', 'Bramblewood Corporation')],
    [
      'by a short form that the other defines',
      org('1', 'Bramblewood Therapeutics, Inc.', ['Bramblewood']),
      org('2', 'Bramblewood'),
    ],
    ['by an acronym that the other defines', org('1', 'Harrowgate Marsh & Fen', ['HMF']), org('2', 'HMF')],
    [
      'by a number, under two names',
      org('1', 'Oakmere Bio', [], { cik: '0000123' }),
      org('2', 'Oakmere Biosciences', [], { cik: '123' }),
    ],
  ])('%s', (_, a, b) => {
    expect(clusterMembers([a, b])).toHaveLength(1)
  })
})

describe('two documents name two organizations', () => {
  test.each<[string, readonly Member[]]>([
    ['with two numbers under one name', [org('1', 'Oakmere', [], { cik: '1' }), org('2', 'Oakmere', [], { cik: '2' })]],
    [
      'where both are called the Company',
      [org('1', 'Oakmere', ['the Company']), org('2', 'Fennimore', ['the Company'])],
    ],
    [
      'where the short form of one is the full name of another',
      [org('1', 'Oakmere Diagnostics', ['Oakmere']), org('2', 'Oakmere S.A.')],
    ],
    ['where one document names both', [org('1', 'Oakmere Diagnostics', ['Oakmere']), org('1', 'Oakmere')]],
    ['where their legal forms differ', [org('1', 'Oakmere AG'), org('2', 'Oakmere GmbH')]],
    ['where the alias is no form of the name', [org('1', 'Fennimore', ['Partner One']), org('2', 'Partner One')]],
  ])('%s', (_, members) => {
    expect(clusterMembers(members)).toHaveLength(2)
  })

  test('and a short form of both stays apart, with the reason', () => {
    const clusters = clusterMembers([
      org('1', 'Oakmere Diagnostics', ['Oakmere']),
      org('2', 'Oakmere Vaccines', ['Oakmere']),
      org('3', 'Oakmere'),
    ])
    expect(clusters).toHaveLength(3)
    expect(clusters.flatMap(({ decisions }) => decisions.map(({ reason }) => reason))).toContain(
      'oakmere is short for 2 things',
    )
  })
})

describe('drugs', () => {
  test('are one by code name and INN, through any document that gives both', () => {
    expect(
      namesOf([
        thing('1', 'Drug', 'zanovatug', ['BRW-101']),
        thing('2', 'Drug', 'BRW 101'),
        thing('3', 'Drug', 'zanovatug'),
        thing('4', 'Drug', 'BRW-102'),
      ]),
    ).toEqual([['BRW 101', 'zanovatug'], ['BRW-102']])
  })
})

describe('an analyst wins', () => {
  test.each<[string, string, number]>([
    ['joins what no rule joins', 'same: Oakmere | Fennimore', 1],
    ['parts what a rule joins', 'different: Bramblewood | Bramblewood Therapeutics', 2],
  ])('who %s', (_, overrides, count) => {
    const members =
      count === 1
        ? [org('1', 'Oakmere Ltd'), org('2', 'Fennimore')]
        : [org('1', 'Bramblewood Therapeutics', ['Bramblewood']), org('2', 'Bramblewood')]
    expect(namesOf(members, overrides)).toHaveLength(count)
  })

  test('whose line cannot be read is told where it stands', () => {
    expect(() => parseOverrides('# ours\nsame: Oakmere = Fennimore', 'overrides.txt')).toThrow('overrides.txt, line 2')
  })
})

test.each([
  ['lilly', 'eli lilly', true],
  ['hmf', 'harrowgate marsh and fen', true],
  ['bms', 'bristol-myers squibb', true],
  ['roche', 'genentech', false],
])('"%s" is a short form of "%s": %s', (short, name, expected) => {
  expect(isShortFormOf(short, name)).toBe(expected)
})

test('the order of documents never changes who is who', () => {
  const names = ['Oakmere', 'Oakmere Bio', 'Oakmere Vaccines', 'Fen', 'Fen Bio Ltd', 'OB']
  const member = fc
    .record({
      document: fc.constantFrom('1', '2', '3', '4'),
      name: fc.constantFrom(...names),
      aliases: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
      cik: fc.constantFrom(undefined, undefined, '1', '2'),
    })
    .map(({ document, name, aliases, cik }) => org(document, name, aliases, cik === undefined ? {} : { cik }))
  const canonical = (members: readonly Member[]): readonly string[] =>
    clusterMembers(members)
      .map((cluster) =>
        cluster.members
          .map((one) => JSON.stringify(one))
          .sort()
          .join(),
      )
      .sort()
  fc.assert(
    fc.property(
      fc
        .array(member, { maxLength: 12 })
        .chain((members) =>
          fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
        ),
      ([members, shuffled]) => {
        expect(canonical(shuffled)).toEqual(canonical(members))
      },
    ),
    { numRuns: 300 },
  )
})
