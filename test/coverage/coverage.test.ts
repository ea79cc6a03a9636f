import { describe, expect, it } from 'vitest'
import { coverReading } from '../../src/coverage/cover-reading.ts'
import { coveragePage } from '../../src/coverage/coverage-page.ts'
import { printCoverage, reportCoverage } from '../../src/coverage/coverage-report.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Reading } from '../../src/model/reading.ts'
import { layOut, readDocument, readNamed } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const part = (type: string, file: string, body: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>${file}\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`
const FILING = `<SEC-DOCUMENT>\n<SEC-HEADER>\nACCESSION NUMBER: 0000001111-05-000001\nCONFORMED SUBMISSION TYPE: 8-K\n</SEC-HEADER>\n${part(
  '8-K',
  'a.htm',
  '<html><body><p><b>Item 8.01 Other Events</b></p><p>Zedia grew. Orbit shrank.</p><p><b>Item 1.01 Late &amp; Early</b></p><p>Zedia signed.</p></body></html>',
)}${part('GRAPHIC', 'logo.jpg', 'begin 644 logo.jpg\nM_]C_\nend')}</SEC-DOCUMENT>\n`

/** A reading of the filing in which one fact is proved by some words. */
const readingWith = (words: string): Reading => {
  const reading = readNamed({ ...layOut(documentFrom('a.txt', Buffer.from(FILING))), entities: [], mentions: [] })
  const start = reading.document.text.indexOf(words)
  const proof: Evidence = { start, end: start + words.length, rule: 'test/rule', confidence: 1 }
  const fact = { kind: 'Fact', type: 'DEVELOPS', evidence: [proof] }
  return { ...reading, facts: [fact as unknown as Fact], agreements: [], events: [] }
}

describe('coverage', () => {
  const file = coverReading('a.txt', readingWith('Zedia grew.'))

  it('counts characters, sentences and facts of each section', () => {
    expect(file.parts.map(({ type, sentences, facts }) => [type, sentences, facts])).toEqual([['8-K', 5, 1]])
    expect(file.parts[0]?.sections.map(({ kind, label, sentences, facts }) => [kind, label, sentences, facts])).toEqual(
      [
        ['body', '8-K', 0, 0],
        ['item', '8.01', 3, 1],
        ['item', '1.01', 2, 0],
      ],
    )
  })

  it('lists what was not read and why', () => {
    expect(file.skipped.map(({ label, why }) => [label, why])).toEqual([
      ['1 GRAPHIC logo.jpg', 'uuencoded image (jpg)'],
    ])
  })

  it('lists the sums of money that no agreement claims', () => {
    const loose = documentFrom(
      'b.txt',
      Buffer.from('Zedia Bio, Inc. reported that its revenue was $12.5 million for the year.\n'),
    )
    const report = reportCoverage([coverReading('b.txt', readDocument(loose))], [])
    expect(report.files[0]?.unattached).toEqual(['$12.5 million'])
    expect(printCoverage(report)).toContain('Sums of money that no agreement claims: 1')
    expect(coveragePage(report)).toContain('<td>$12.5 million</td>')
  })

  it('says where two readings compete', () => {
    expect(file.parts[0]?.sections.map(({ doubt }) => doubt)).toEqual([
      null,
      null,
      'its number is lower than the one before: two readings compete',
    ])
  })

  it('sums files up on one screen, with those that were not read', () => {
    const printed = printCoverage(reportCoverage([file], [{ path: 'b.pdf', why: 'b.pdf is no text' }]))
    expect(printed).toContain('1 files read, 1 not; 1 documents')
    expect(printed).toContain('uuencoded image (jpg)')
    expect(printed).toContain('Doubtful sections: 1')
    expect(printed).toContain('b.pdf is no text')
    expect(printed.split('\n').length).toBeLessThan(24)
  })

  it('writes a page that shows names as they are', () => {
    const page = coveragePage(reportCoverage([{ ...file, path: '<a>.txt' }], []))
    expect(page).toContain('&#60;a&#62;.txt')
    expect(page).not.toContain('<a>')
  })
})
