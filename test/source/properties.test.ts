import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/section/find-sections.ts'
import type { Document } from '../../src/model/document.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const WORD = fc.constantFrom(
  'Zedia',
  'licenses',
  'CD99',
  'R&amp;D',
  'caf\u00e9',
  '$5',
  'of',
  'million',
  'Item 1.01',
  'About',
  '&#8220;so&#8221;',
)
const WORDS = fc.array(WORD, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const TAG = fc.constantFrom('p', 'div', 'b', 'span', 'td', 'tr', 'table', 'li', 'h2', 'sup', 'center', 'font')
const HTML = fc
  .letrec<{ node: string; nodes: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      WORDS,
      fc.constantFrom('<br>', '<hr>', '<!-- c -->', '&nbsp;', '\n  ', '</p>', '<td>', '<p>', '&shy;', ' < '),
      fc.tuple(TAG, tie('nodes')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    ),
    nodes: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join(' ')),
  }))
  .nodes.map((body) => `<html><body><p>Start</p>${body}</body></html>`)
const TEXT = fc
  .array(
    fc.oneof(
      WORDS,
      fc.constantFrom(
        '',
        '# Head',
        '* point',
        '**About Zed **Zed is',
        '| a | b |',
        'OAKTON, May 2, 2019 -- Zed',
        '<PAGE>',
        '- 3 -',
      ),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((lines) => `Start\n${lines.join('\n')}`)
const FILE = fc.oneof(
  HTML,
  TEXT,
  fc
    .tuple(HTML, TEXT)
    .map(
      ([html, text]) =>
        `<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${html}\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`,
    ),
)
const read = (raw: string): Document => documentFrom('a', Buffer.from(raw))

const DECODED: Readonly<Record<string, string>> = { '&amp;': '&', '&#8220;': '“', '&#8221;': '”' }

describe('any file', () => {
  it('maps every character of the text to the raw character it came from', () => {
    fc.assert(
      fc.property(FILE, (raw) => {
        const { text, offsets } = read(raw)
        for (let at = 0; at < text.length; at++) {
          const character = text.slice(at, at + 1)
          if (/\s/.test(character)) continue
          const { rawStart, rawEnd } = offsets.toRaw({ start: at, end: at + 1 })
          const words = raw.slice(rawStart, rawEnd)
          expect(DECODED[words] ?? words).toBe(character)
        }
      }),
      { numRuns: 150, examples: [['Start\nAbout million Zedia\nOAKTON, May 2, 2019 -- Zed\nmillion Zedia Zedia']] },
    )
  })

  it('has one block a line, and nothing between blocks', () => {
    fc.assert(
      fc.property(FILE, (raw) => {
        const { text, blocks } = read(raw)
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n') + '\n').toBe(text)
        for (const { start, end, cells } of blocks) {
          expect(text.slice(start, end)).not.toMatch(/\n|^\s|\s$/)
          for (const cell of cells) expect(cell.start >= start && cell.end <= end && cell.end > cell.start).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is given back by its outermost sections, and every section lies within its parent', () => {
    fc.assert(
      fc.property(FILE, (raw) => {
        const document = read(raw)
        const sections = findSections(document)
        const outer = sections.filter(({ parent }) => parent < 0)
        expect(outer.map(({ start, end }) => document.text.slice(start, end)).join('')).toBe(document.text)
        sections.forEach(({ start, end, parent, heading }, index) => {
          const around = sections[parent]
          expect(parent).toBeLessThan(index)
          if (around !== undefined) expect(start >= around.start && end <= around.end).toBe(true)
          if (heading !== null) expect(heading.start >= start && heading.end <= end).toBe(true)
        })
      }),
      { numRuns: 150 },
    )
  })
})
