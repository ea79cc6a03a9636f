import { describe, expect, it } from 'vitest'
import { findItemSections } from '../../src/section/find-item-sections.ts'
import { nestSections } from '../../src/section/section-draft.ts'
import { wordBlocks } from '../../src/section/part-blocks.ts'
import { readPlainText } from '../../src/source/read-plain-text.ts'

const BODY = 'It is a long story that goes on for some time, as such stories do in filings of this kind. '.repeat(4)

const sectionsOf = (lines: readonly string[]): readonly string[] => {
  const text = readPlainText(lines.join('\n\n'))
  const blocks = wordBlocks(text)
  return nestSections(findItemSections(blocks), 0, 0).map(({ kind, label, confidence }) =>
    [kind, label, confidence < 0.8 ? '?' : null].filter((word) => word !== null).join(' '),
  )
}

describe('items of a filing', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'of an 8-K since 2004, with cover and signatures',
      [
        'FORM 8-K',
        'Item 1.01 Entry into an Agreement.',
        'Signed.',
        'Item 9.01. Exhibits.',
        'None.',
        'SIGNATURES',
        'Pursuant to the requirements of the Act, it signed.',
        'By: /s/ Jane Roe',
      ],
      ['cover', 'item 1.01', 'item 9.01', 'signatures'],
    ],
    [
      'of an 8-K before 2004',
      ['ITEM 5. OTHER EVENTS.', 'Zedia grew.', 'ITEM 7. EXHIBITS', 'None.'],
      ['item 5', 'item 7'],
    ],
    [
      'with a dash or a colon',
      ['ITEM 8.01 - OTHER EVENTS', 'Zedia grew.', 'Item 9.01: Exhibits', 'None.'],
      ['item 8.01', 'item 9.01'],
    ],
    [
      'by heading, not by table of contents',
      [
        'Part I',
        'Item 1. Business 3',
        'Item 1A. Risk Factors 9',
        'Item 2. Properties 12',
        'PART I',
        'Item 1. Business',
        BODY,
        'Item 1A. Risk Factors',
        BODY,
        'Item 2. Properties',
        'None.',
      ],
      ['cover', 'item 1', 'item 1A', 'item 2'],
    ],
    [
      'of both parts of a 10-Q',
      [
        'PART I',
        'Item 1. Financial Statements',
        BODY,
        'Item 2. Discussion',
        BODY,
        'PART II',
        'Item 1. Legal Proceedings',
        BODY,
        'Item 6. Exhibits',
        BODY,
      ],
      ['cover', 'item 1', 'item 2', 'item 1', 'item 6'],
    ],
    [
      'that run into their text',
      ['Item 1. Business. Zedia makes antibodies. '.concat(BODY), 'Item 2. Properties. None. '.concat(BODY)],
      ['item 1', 'item 2'],
    ],
    [
      'out of order, with a doubt',
      ['Item 8.01 Other Events', BODY, 'Item 1.01 Agreements', BODY],
      ['item 8.01', 'item 1.01 ?'],
    ],
  ]
  it.each(cases)('are found %s', (_, lines, expected) => {
    expect(sectionsOf(lines)).toEqual(expected)
  })

  const silent: readonly (readonly [string, readonly string[]])[] = [
    ['a sentence that names an item', ['Item 5.07 of Form 8-K asks for votes.', BODY]],
    ['a reference', ['See "Item 1A. Risk Factors" above.', BODY]],
    ['a list of items', ['items of clothing', BODY]],
  ]
  it.each(silent)('are not found in %s', (_, lines) => {
    expect(sectionsOf(lines)).toEqual([])
  })
})
