import { describe, expect, it } from 'vitest'
import { findAgreementSections, isAgreement } from '../../src/section/find-agreement-sections.ts'
import { nestSections } from '../../src/section/section-draft.ts'
import { wordBlocks, type WordedBlock } from '../../src/section/part-blocks.ts'
import { readPlainText } from '../../src/source/read-plain-text.ts'

const PARTIES =
  'This Licence Agreement (the "Agreement") is made by and between Zedia, Inc. ("Zedia") and Orbit Ltd. ("Orbit").'
const AGREED = 'NOW, THEREFORE, the parties agree as follows:'
const LONG =
  'It shall be so for as long as this Agreement lasts and no longer, save where the law of the land says otherwise.'

const blocksFrom = (lines: readonly string[]): { readonly blocks: readonly WordedBlock[]; readonly text: string } => {
  const text = readPlainText(lines.join('\n\n'))
  return { blocks: wordBlocks(text), text: text.text }
}
const sectionsOf = (lines: readonly string[]): readonly string[] => {
  const { blocks } = blocksFrom(lines)
  const sections = nestSections(findAgreementSections(blocks), 0, 0)
  return sections.map(({ kind, label, parent }) =>
    [sections[parent] === undefined ? '' : '  ', kind, label === null ? '' : ` ${label}`].join(''),
  )
}

describe('agreements', () => {
  it('have a title, parties, recitals, articles with clauses, signatures and schedules', () => {
    expect(
      sectionsOf([
        'LICENCE AGREEMENT',
        PARTIES,
        'RECITALS',
        'WHEREAS, Zedia owns a linker.',
        AGREED,
        'ARTICLE 1',
        'DEFINITIONS',
        '1.1 "Field" means all uses. '.concat(LONG),
        'ARTICLE 2 LICENCE',
        '2.1 Grant. Zedia grants a licence. '.concat(LONG),
        '2.1.1 It is exclusive. '.concat(LONG),
        '2.2 Fee. Orbit pays a fee. '.concat(LONG),
        'IN WITNESS WHEREOF, the parties have signed.',
        'By: /s/ Jane Roe',
        'Schedule A: Patents',
        'None.',
      ]),
    ).toEqual([
      'title',
      'parties',
      'recitals',
      'definitions 1',
      '  clause 1.1',
      'article 2',
      '  clause 2.1',
      '  clause 2.1.1',
      '  clause 2.2',
      'signatures',
      'schedule A',
    ])
  })

  it('may number their articles without the word', () => {
    expect(
      sectionsOf([
        'LICENCE AGREEMENT',
        PARTIES,
        AGREED,
        '1. Definitions.',
        '1.1 "Field" means all. '.concat(LONG),
        '2. Licence.',
        '2.1 Granted. '.concat(LONG),
      ]),
    ).toEqual(['title', 'parties', 'definitions 1', '  clause 1.1', 'article 2', '  clause 2.1'])
  })

  it('are cut by their text, not by their table of contents', () => {
    const sections = sectionsOf([
      'LICENCE AGREEMENT',
      PARTIES,
      'ARTICLE 1 DEFINITIONS 3',
      'ARTICLE 2 LICENCE 9',
      'ARTICLE 1 DEFINITIONS',
      LONG,
      'ARTICLE 2 LICENCE',
      LONG,
    ])
    expect(sections.filter((section) => /article|definitions/.test(section))).toEqual(['definitions 1', 'article 2'])
  })

  const KINDS: readonly (readonly [string, readonly string[], boolean])[] = [
    ['an agreement', ['LICENCE AGREEMENT', PARTIES, 'WHEREAS, Zedia owns a linker.', AGREED], true],
    [
      'a release about one',
      [
        'Zedia and Orbit Announce Licence Agreement',
        'OAKTON, May 2, 2019 -- Zedia today announced an agreement between Zedia and Orbit.',
        'About Zedia',
        'Zedia is new.',
      ],
      false,
    ],
    ['a report', ['ANNUAL REPORT', 'Zedia makes antibodies.'], false],
  ]
  it.each(KINDS)('are told from other texts: %s', (_, lines, expected) => {
    expect(isAgreement(blocksFrom(lines).blocks)).toBe(expected)
  })
})
