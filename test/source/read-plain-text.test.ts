import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../src/source/read-plain-text.ts'

const linesOf = (raw: string): readonly string[] => {
  const { text, blocks } = readPlainText(raw)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

describe('plain text and Markdown', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'joins hard-wrapped lines',
      'Zedia licenses its linker\nto Orbit.\n\nNext.',
      ['Zedia licenses its linker to Orbit.', 'Next.'],
    ],
    ['decodes entities', 'A &quot;new&quot; drug &#8217;s &amp; more', ['A "new" drug ’s & more']],
    ['decodes what was escaped twice', 'A &amp;quot;new&amp;quot; drug', ['A "new" drug']],
    ['keeps an ampersand that is none', 'R&D at AT&T; done', ['R&D at AT&T; done']],
    ['drops escapes', 'A \\$2 million payment', ['A $2 million payment']],
    ['drops emphasis', 'It is **very** new.', ['It is very new.']],
    [
      'keeps redactions',
      '# Title\n\nZedia pays $[***] and *** percent.',
      ['Title', 'Zedia pays $[***] and *** percent.'],
    ],
    ['keeps stars of plain text', 'Zedia pays *** dollars', ['Zedia pays *** dollars']],
    [
      'puts back blanks that a converter lost',
      'a payment of$47.5 millionand OAKTONandRIVERTON,May 28, 2019by saidJane Roe ofthese',
      ['a payment of $47.5 million and OAKTON and RIVERTON, May 28, 2019 by said Jane Roe of these'],
    ],
    ['leaves names with capitals inside alone', 'InVivo deNovo McDay eBay', ['InVivo deNovo McDay eBay']],
    [
      'gives an inline bold heading a block',
      'It ends here. **About Zedia **Zedia is new. **Refer to:** | Ann Lee | | Bob Ray |',
      ['It ends here.', 'About Zedia', 'Zedia is new.', 'Refer to:', 'Ann Lee', 'Bob Ray'],
    ],
    [
      'does not take bold words in a sentence for a heading',
      'We stop. **Do not take Zed**if you are ill.',
      ['We stop. Do not take Zed if you are ill.'],
    ],
    [
      'cuts a line at rules and bullets',
      'Zedia Wins * * * * * It has: * one thing * two things • three',
      ['Zedia Wins', 'It has:', 'one thing', 'two things', 'three'],
    ],
    [
      'ends a heading mark at the sentence',
      `## Terms of the Deal Zedia will pay ${'much '.repeat(70)}`,
      ['Terms of the Deal', `Zedia will pay ${'much '.repeat(70).trim()}`],
    ],
    ['leaves images out', 'Text ![logo](https://zed.example/a.png) goes on', ['Text goes on']],
    [
      'writes a link as words and address',
      'See [our page](https://zed.example) now',
      ['See our page (https://zed.example) now'],
    ],
    ['drops soft hyphens and opens ligatures', 'bio\u00adtech e\ufb03cacy', ['biotech efficacy']],
    [
      'gives a dateline a block',
      'Zedia and Orbit Join Forces -- A new drug -- OAKTON, Mass. and BASEL, Switzerland, May 2, 2019 /NewsWire/ -- Zedia, Inc. said so.',
      [
        'Zedia and Orbit Join Forces',
        '-- A new drug --',
        'OAKTON, Mass. and BASEL, Switzerland, May 2, 2019 /NewsWire/ --',
        'Zedia, Inc. said so.',
      ],
    ],
    [
      'splits an "About" that runs into its text',
      'About Zedimab (zedi) Zedimab (zedi) is new.',
      ['About Zedimab (zedi)', 'Zedimab (zedi) is new.'],
    ],
    [
      'reads Markdown tables as rows',
      '# T\n\n| Partner | Target |\n| --- | --- |\n| Orbit | CD99 |',
      ['T', 'Partner\tTarget', 'Orbit\tCD99'],
    ],
  ]
  it.each(cases)('%s', (_, raw, expected) => {
    expect(linesOf(raw)).toEqual(expected)
  })

  it('maps words that were decoded, healed and unescaped back to the file', () => {
    const raw = 'paid&nbsp;of$47.5 millionand **About Zedia **Zedia &amp; Orbit'
    const { text, offsets } = readPlainText(raw)
    for (const words of ['$47.5 million', 'Zedia & Orbit', 'About Zedia']) {
      const start = text.indexOf(words)
      const { rawStart, rawEnd } = offsets.toRaw({ start, end: start + words.length })
      expect(raw.slice(rawStart, rawEnd).replace('&amp;', '&')).toBe(words)
    }
  })
})
