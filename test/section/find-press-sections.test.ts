import { describe, expect, it } from 'vitest'
import { findPressSections } from '../../src/section/find-press-sections.ts'
import { nestSections } from '../../src/section/section-draft.ts'
import { wordBlocks } from '../../src/section/part-blocks.ts'
import { readPlainText } from '../../src/source/read-plain-text.ts'

const sectionsOf = (raw: string): readonly (readonly [string, string | null, string])[] => {
  const text = readPlainText(raw)
  const blocks = wordBlocks(text)
  return nestSections(findPressSections(blocks), 0, 0).map(({ kind, label, start, end }) => [
    kind,
    label,
    text.text.slice(start, end),
  ])
}

const RELEASE = `ZEDIA THERAPEUTICS, INC.

12 Long Road, Oakton, MA 01234

Contact: Ann Lee, (555) 555-0101

For Immediate Release

Zedia and Orbit Pharma Announce Licence of Zedimab

- Zedia receives $10 million -

OAKTON, MA, January 31, 2016 - Zedia Therapeutics, Inc. today announced a licence.

"We are delighted to work with the people of Orbit," said Jane Roe, Chairman of Zedia. "It is a good day for all of us here."

Terms of the Deal

Orbit pays $10 million.

About Orbit Pharma, Ltd.

Orbit makes medicines.

It was founded long ago.

About Zedia

Zedia makes antibodies.

This press release contains forward-looking statements. They are subject to risks.

These risks are set out in our Form 10-K.

A closing line of another kind.

Media Contact:

Ann Lee

ann@zedia.example

View the original release on wire.example
`

describe('sections of a press release', () => {
  it('finds headline, dateline, quotations, abouts, forward-looking statements and contacts', () => {
    expect(sectionsOf(RELEASE)).toEqual([
      ['headline', null, 'Zedia and Orbit Pharma Announce Licence of Zedimab'],
      ['sub-headline', null, '- Zedia receives $10 million -'],
      ['dateline', null, 'OAKTON, MA, January 31, 2016 -'],
      ['quotation', 'Jane Roe', '"We are delighted to work with the people of Orbit,"'],
      ['quotation', 'Jane Roe', '"It is a good day for all of us here."'],
      ['about', 'Orbit Pharma, Ltd', 'About Orbit Pharma, Ltd.\nOrbit makes medicines.\nIt was founded long ago.'],
      ['about', 'Zedia', 'About Zedia\nZedia makes antibodies.'],
      [
        'forward-looking',
        null,
        'This press release contains forward-looking statements. They are subject to risks.\nThese risks are set out in our Form 10-K.',
      ],
      ['contacts', null, 'Media Contact:\nAnn Lee\nann@zedia.example\nView the original release on wire.example'],
    ])
  })

  const silent: readonly (readonly [string, string])[] = [
    ['about', '# Zedia News\n\nAbout half of all patients were well.\n'],
    ['forward-looking', '# Zedia News\n\nZedia takes a forward-looking view of care.\n'],
    ['forward-looking', '# Zedia News\n\nForward-Looking Outlook\n\nZedia will grow.\n'],
    [
      'contacts',
      '# Zedia News\n\nZedia is in contact with the agency.\n\nFor more information about Zed, visit zed.example.\n',
    ],
    ['quotation', '# Zedia News\n\nThe study "Zedimab in patients with severe disease" ended.\n'],
    ['dateline', '# Zedia News\n\nThe NIH grant of May 5, 2020 ended.\n'],
  ]
  it.each(silent)('finds no %s where there is none', (kind, raw) => {
    expect(sectionsOf(raw).map(([found]) => found)).not.toContain(kind)
  })

  const DATELINES: readonly (readonly [string, string])[] = [
    [
      'OAKTON, Mass. and BASEL, Switzerland, May 2, 2019 /NewsWire/ -- Zedia grew.',
      'OAKTON, Mass. and BASEL, Switzerland, May 2, 2019 /NewsWire/ --',
    ],
    ['OAKTON, Mass.--(NEWS WIRE)--May 2, 2019-- Zedia grew.', 'OAKTON, Mass.--(NEWS WIRE)--'],
    [
      'SOUTH OAKTON, Calif., Sept. 09, 2020 (GLOBAL NEWSWIRE) -- Zedia grew.',
      'SOUTH OAKTON, Calif., Sept. 09, 2020 (GLOBAL NEWSWIRE) --',
    ],
    ['Oakton, Alberta, Canada May 5, 2025. Zedia grew.', 'Oakton, Alberta, Canada May 5, 2025.'],
    ['Basel, Switzerland – 5 May 2020 – Zedia grew.', 'Basel, Switzerland – 5 May 2020 –'],
  ]
  it.each(DATELINES)('reads the dateline of %s', (paragraph, dateline) => {
    const found = sectionsOf(`# Zedia News\n\n${paragraph}\n`).find(([kind]) => kind === 'dateline')
    expect(found?.[2].startsWith(dateline)).toBe(true)
  })
})
