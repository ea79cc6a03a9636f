import { expect, test } from 'vitest'
import { findDefinitions, termReader } from '../../src/contract/find-definitions.ts'
import { referenceReader } from '../../src/contract/find-references.ts'
import { provisionsOf } from './lay-out-text.ts'

const TEXT = `1. DEFINITIONS

1.1 "Licensed Product" means any product made under the Patents.

1.2 "Net Sales" or "Sales" shall mean the amounts invoiced.

1.3 "Services" has the meaning set forth in Section 2.1.

2. WORK

2.1 Work. Alder shall do the work of Exhibit A (the "Services"). It shall do so with care.

2.2 Pay. Birch shall pay for it.

ARTICLE III

3.1 End. Either may end this.`

test('finds the sentence that defines a term, not the line that points to it', () => {
  const { layout, provisions } = provisionsOf(TEXT)
  const definitions = findDefinitions(provisions)
  const words = Object.fromEntries(
    definitions.map(({ term, start, end }) => [term, layout.document.text.slice(start, end)]),
  )
  expect(words).toEqual({
    'Licensed Product': '"Licensed Product" means any product made under the Patents.',
    'Net Sales': '"Net Sales" or "Sales" shall mean the amounts invoiced.',
    Sales: '"Net Sales" or "Sales" shall mean the amounts invoiced.',
    Services: 'Alder shall do the work of Exhibit A (the "Services").',
  })
})

test.each([
  ['Birch pays on Net Sales of Licensed Products.', ['Net Sales', 'Licensed Product']],
  ['Alder’s Services end.', ['Services']],
  ['the licensed product and net sales', []],
])('lists the defined terms of %j', (text, expected) => {
  expect(termReader(findDefinitions(provisionsOf(TEXT).provisions))(text)).toEqual(expected)
})

test.each([
  ['as set forth in Section 2.1(a)', [['2.1(a)', 'Alder shall do the work']]],
  [
    'under Sections 1.1 and 2.2',
    [
      ['1.1', '"Licensed Product"'],
      ['2.2', 'Birch shall pay'],
    ],
  ],
  ['under Article III', [['III', 'Either may end']]],
  ['under Section 9.9', [['9.9', null]]],
  ['under 21 U.S.C. 301', []],
])('leads the references of %j to their clauses', (text, expected) => {
  const { layout, provisions } = provisionsOf(TEXT)
  const found = referenceReader(provisions)(text, 100)
  expect(found.map(({ number }) => number)).toEqual(expected.map(([number]) => number))
  found.forEach(({ start, end, number, target }, index) => {
    expect(text.slice(start - 100, end - 100)).toBe(number)
    const begins = expected[index]?.[1] ?? null
    expect(target === null ? null : layout.document.text.slice(target.start, target.end).slice(0, begins?.length)).toBe(
      begins,
    )
  })
})
