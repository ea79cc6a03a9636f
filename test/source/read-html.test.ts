import { describe, expect, it } from 'vitest'
import { readRaw } from '../../src/source/read-raw.ts'

const page = (body: string): string => `<html><head><title>T</title></head><body>${body}</body></html>`
const linesOf = (body: string): readonly string[] => {
  const { text, blocks } = readRaw(page(body), 'a.htm')
  return blocks.map(({ start, end }) => text.slice(start, end))
}

describe('HTML', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'folds white space as a browser does',
      '<p>Zedia\n  licenses <b> its</b> linker</p>',
      ['Zedia licenses its linker'],
    ],
    ['keeps words whole across inline tags', '<p>Zed<b>im</b>ab<sup>®</sup></p>', ['Zedimab®']],
    ['sets a footnote number off a word', '<p>Zedimab<sup>1</sup> works</p>', ['Zedimab 1 works']],
    ['takes blocks apart', '<div>One</div><div>Two<p>Three</div>Four', ['One', 'Two', 'Three', 'Four']],
    [
      'breaks at br, but not within a sentence',
      '<p>UNITED STATES<br>FORM 8-K<br><br>it goes<br>on here</p>',
      ['UNITED STATES', 'FORM 8-K', 'it goes on here'],
    ],
    [
      'leaves hidden elements out',
      '<p>A<span style="display: none">x</span>B</p><div hidden>y</div><script>z</script>',
      ['AB'],
    ],
    [
      'reads through inline XBRL',
      '<ix:header><ix:hidden>x</ix:hidden></ix:header><p><ix:nonNumeric name="dei:X">Zedia, Inc.</ix:nonNumeric></p>',
      ['Zedia, Inc.'],
    ],
    [
      'decodes entities of the windows-1252 gap',
      '<p>Zed&#146;s &#8220;new&#8221; R&amp;D&nbsp;line &alpha;</p>',
      ['Zed’s “new” R&D line α'],
    ],
    ['drops soft hyphens and opens ligatures', '<p>bio&shy;tech e\ufb03cacy</p>', ['biotech efficacy']],
    ['reads a table as rows of cells', '<table><tr><td>Orbit</td><td></td><td>CD99</td></tr></table>', ['Orbit\tCD99']],
    [
      'joins the words of a cell',
      '<table><tr><td><p>Orbit</p><p>Pharma</p></td><td>CD99</td></tr></table>',
      ['Orbit Pharma\tCD99'],
    ],
    [
      'takes a table that only lays words out for text',
      '<table><tr><td><p>One.</p><p>Two.</p></td></tr><tr><td>•</td><td>Three</td></tr></table>',
      ['One.', 'Two.', '• Three'],
    ],
    [
      'reads a table within a table',
      '<table><tr><td><table><tr><td>A</td><td>B</td></tr></table>after</td></tr></table>',
      ['A\tB', 'after'],
    ],
    ['ends at an unclosed comment without losing what was before', '<p>One</p><!-- two', ['One']],
    ['survives an entity without end and a lone bracket', '<p>R&D &am 3 < 4</p>', ['R&D &am 3 < 4']],
    [
      'sets a wire off the first word',
      '<p>OAKTON, Mass.--(NEWS WIRE)--Zedia grew.</p>',
      ['OAKTON, Mass.--(NEWS WIRE)--', 'Zedia grew.'],
    ],
  ]
  it.each(cases)('%s', (_, body, expected) => {
    expect(linesOf(body)).toEqual(expected)
  })

  it('attaches column heads to the cells under them, over spans', () => {
    const { text, blocks } = readRaw(
      page(
        '<table><tr><th rowspan="2">Partner</th><th colspan="2">Deal</th></tr><tr><th>Target</th><th>Stage</th></tr><tr><td rowspan="2">Orbit</td><td>CD99</td><td>Phase 1</td></tr><tr><td>CD98</td><td>IND</td></tr></table>',
      ),
      'a.htm',
    )
    expect(blocks.map(({ header, table }) => [header, table])).toEqual([
      [true, 0],
      [true, 0],
      [false, 0],
      [false, 0],
    ])
    const places = blocks.map(({ cells }) =>
      cells.map(({ start, end, column, columns }) => [text.slice(start, end), column, columns]),
    )
    expect(places).toEqual([
      [
        ['Partner', 0, 1],
        ['Deal', 1, 2],
      ],
      [
        ['Target', 1, 1],
        ['Stage', 2, 1],
      ],
      [
        ['Orbit', 0, 1],
        ['CD99', 1, 1],
        ['Phase 1', 2, 1],
      ],
      [
        ['CD98', 1, 1],
        ['IND', 2, 1],
      ],
    ])
  })

  it('drops page numbers and running heads, joins the paragraph they cut, and lists what it dropped', () => {
    const cut = (page: number): string =>
      `<p>${'so '.repeat(page)}Zedia and</p><p>${page}</p><hr><p>Zedia Annual Report</p><p>its partner grew.</p>`
    const { text, blocks, skipped } = readRaw(page(cut(1) + cut(2) + cut(3)), 'a.htm')
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
      [1, 2, 3].map((so) => `${'so '.repeat(so)}Zedia and its partner grew.`),
    )
    expect(skipped).toHaveLength(6)
  })

  it('tells headings, list items and paragraphs apart', () => {
    const { blocks } = readRaw(
      page(
        '<h2>Big</h2><p><b>Bold alone</b></p><p style="font-weight:bold">Styled</p><p><b>Bold</b> and not.</p><ul><li>Item</li></ul>',
      ),
      'a.htm',
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'heading', 'paragraph', 'list-item'])
  })

  it('maps words that cross tags back to their place in the file', () => {
    const raw = page('<p>paid to Zed<b>im</b>ab &amp; Co, of Oakton</p>')
    const { text, offsets } = readRaw(raw, 'a.htm')
    const start = text.indexOf('Zedimab & Co')
    const { rawStart, rawEnd } = offsets.toRaw({ start, end: start + 'Zedimab & Co'.length })
    expect(raw.slice(rawStart, rawEnd)).toBe('Zed<b>im</b>ab &amp; Co')
  })
})
