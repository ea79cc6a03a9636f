import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/section/find-sections.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const HEADER = `<SEC-DOCUMENT>0000001111-05-000001.txt : 20050301
<SEC-HEADER>0000001111-05-000001.hdr.sgml : 20050301
ACCESSION NUMBER:		0000001111-05-000001
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		3
CONFORMED PERIOD OF REPORT:	20050228
ITEM INFORMATION:		Entry into a Material Definitive Agreement
ITEM INFORMATION:		Financial Statements and Exhibits
FILED AS OF DATE:		20050301

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			ZEDIA INC
		CENTRAL INDEX KEY:			0000001111
		STANDARD INDUSTRIAL CLASSIFICATION:	BIOLOGICAL PRODUCTS [2836]
		STATE OF INCORPORATION:			DE

	FORMER COMPANY:
		FORMER CONFORMED NAME:	OLD ZED CORP
		DATE OF NAME CHANGE:	19990704

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			ORBIT LTD
		CENTRAL INDEX KEY:			2222
</SEC-HEADER>
`
const part = (type: string, sequence: number, file: string, body: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${sequence}\n<FILENAME>${file}\n<DESCRIPTION>${type} TEXT\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`
const COVER =
  '<html><body><p>FORM 8-K</p><p>Zedia, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>'
const EIGHT_K = `${COVER}<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p><p>Zedia signed.</p><p><b>Item 9.01 Exhibits.</b></p><p>99.1 Release</p><p><b>SIGNATURES</b></p><p>Pursuant to the requirements of the Act, signed.</p><p>By: /s/ Jane Roe</p></body></html>`
const IMAGE = 'begin 644 logo.jpg\nM_]C_X``02D9)1@`!`0```0`!``#_\n`\nend'
const FULL = `${HEADER}${part('8-K', 1, 'a.htm', EIGHT_K)}${part('EX-99.1', 2, 'b.htm', '<html><body><p>Zedia News</p></body></html>')}${part('GRAPHIC', 3, 'logo.jpg', IMAGE)}</SEC-DOCUMENT>\n`
const read = (raw: string): ReturnType<typeof documentFrom> => documentFrom('a.txt', Buffer.from(raw))

describe('EDGAR submissions', () => {
  it('reads the header with every filer', () => {
    expect(read(FULL).header).toEqual({
      accession: '0000001111-05-000001',
      form: '8-K',
      filedOn: '2005-03-01',
      periodOf: '2005-02-28',
      items: ['Entry into a Material Definitive Agreement', 'Financial Statements and Exhibits'],
      filers: [
        {
          cik: '0000001111',
          name: 'ZEDIA INC',
          role: 'FILER',
          formerNames: [{ name: 'OLD ZED CORP', since: '1999-07-04' }],
          sic: '2836',
          state: 'DE',
        },
        { cik: '0000002222', name: 'ORBIT LTD', role: 'FILER', formerNames: [], sic: null, state: null },
      ],
    })
  })

  it('reads the header of the tagged form, also on one line', () => {
    const raw = `<SUBMISSION><ACCESSION-NUMBER>0000001111-25-000002<TYPE>SC 13G<FILING-DATE>20250102<SUBJECT-COMPANY><COMPANY-DATA><CONFORMED-NAME>Zedia, Inc.<CIK>0000001111<ASSIGNED-SIC>2836</COMPANY-DATA></SUBJECT-COMPANY><FILED-BY><COMPANY-DATA><CONFORMED-NAME>Orbit LLC<CIK>0000002222</COMPANY-DATA></FILED-BY>${part('SC 13G', 1, 'a.htm', '<html><body><p>Text</p></body></html>')}</SUBMISSION>`
    const { header } = read(raw)
    expect([header?.accession, header?.form, header?.filedOn]).toEqual(['0000001111-25-000002', 'SC 13G', '2025-01-02'])
    expect(header?.filers.map(({ name, role }) => [name, role])).toEqual([
      ['Zedia, Inc.', 'SUBJECT'],
      ['Orbit LLC', 'FILED_BY'],
    ])
  })

  it('gives each document its type, and lists what it does not read', () => {
    const document = read(FULL)
    expect(document.parts.map(({ type, fileName }) => [type, fileName])).toEqual([
      ['8-K', 'a.htm'],
      ['EX-99.1', 'b.htm'],
    ])
    expect(document.skipped.map(({ label, why }) => [label, why])).toEqual([
      ['3 GRAPHIC logo.jpg', 'uuencoded image (jpg)'],
    ])
  })

  it('finds the registrant on the cover, the items, and the signatures', () => {
    const document = read(FULL)
    const { registrant, text } = document
    expect(registrant === null ? null : text.slice(registrant.start, registrant.end)).toBe('Zedia, Inc.')
    const kinds = findSections(document).map(({ kind, label }) => [kind, label])
    expect(kinds).toEqual([
      ['body', '8-K'],
      ['cover', null],
      ['item', '1.01'],
      ['item', '9.01'],
      ['signatures', null],
      ['body', 'EX-99.1'],
    ])
  })

  it('says how many documents of a truncated file are whole, and reads them', () => {
    const document = read(FULL.slice(0, FULL.indexOf('Zedia News') + 5))
    expect(document.skipped.map(({ why }) => why)).toEqual(['truncated: 1 of 3 documents are whole'])
    expect(document.text).toContain('Zedia signed.')
  })

  it('lists a part that claims one type and is another', () => {
    const raw = `${HEADER}${part('EX-99.1', 1, 'a.txt', '%PDF-1.4 ...')}${part('EX-99.2', 2, 'b.txt', IMAGE)}${part('EX-99.3', 3, 'c.txt', 'Text.')}</SEC-DOCUMENT>`
    expect(read(raw).skipped.map(({ why }) => why)).toEqual([
      'PDF, though it claims EX-99.1',
      'uuencoded image (jpg), though it claims EX-99.2',
    ])
  })

  it('reads a gzipped file, and refuses one that swells', () => {
    expect(documentFrom('a.txt.gz', gzipSync(FULL)).text).toBe(read(FULL).text)
    expect(() => documentFrom('bomb.gz', gzipSync(Buffer.alloc(3_000_000)), 1_000_000)).toThrow('larger than')
  })

  const ENCODINGS: readonly (readonly [string, Buffer])[] = [
    ['windows-1252', Buffer.from('Zed\x92s caf\xe9', 'latin1')],
    ['UTF-8', Buffer.from('Zed’s café')],
    ['UTF-8 with a mark', Buffer.from('\ufeffZed’s café')],
    ['UTF-16', Buffer.from('\ufeffZed’s café', 'utf16le')],
  ]
  it.each(ENCODINGS)('decodes %s', (_, bytes) => {
    expect(documentFrom('a.txt', bytes).text).toBe('Zed’s café\n')
  })

  const UNREADABLE: readonly (readonly [string, Buffer, string])[] = [
    ['a PDF', Buffer.from('%PDF-1.4'), 'PDF'],
    ['a ZIP', Buffer.from('PK\x03\x04abc'), 'ZIP'],
    ['an empty file', Buffer.from(' \n'), 'is empty'],
    ['a page without words', Buffer.from('<html><body><p> </p></body></html>'), 'is empty'],
  ]
  it.each(UNREADABLE)('refuses %s', (_, bytes, why) => {
    expect(() => documentFrom('a', bytes)).toThrow(why)
  })
})

describe('text filings of before 2001', () => {
  const RAW = `<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>

                              ZEDIA INC
       (Exact name of registrant as specified in its charter)

ITEM 5.  OTHER EVENTS.

     On May 2, 1999 Zedia Inc and its collab-
orator Orbit Ltd agreed to collaborate on the
development of Zedimab. Their collaborator pays

<PAGE>   2
ten dollars for it.

<TABLE>
<CAPTION>
Partner            Target        Stage
<S>                <C>           <C>
Orbit Ltd          CD99          Phase 1
</TABLE>

ITEM 7.  FINANCIAL STATEMENTS AND EXHIBITS.

     None.
</TEXT>
</DOCUMENT>
`
  const document = read(RAW)
  const lines = document.blocks.map(({ start, end }) => document.text.slice(start, end))

  it('joins wrapped lines, heals hyphens, and goes on over a page', () => {
    expect(lines.join('|')).toContain(
      'On May 2, 1999 Zedia Inc and its collaborator Orbit Ltd agreed to collaborate on the development of Zedimab. Their collaborator pays ten dollars for it.',
    )
  })

  it('reads typed tables as rows, and old item numbers', () => {
    expect(lines).toContain('Orbit Ltd\tCD99\tPhase 1')
    expect(
      findSections(document)
        .filter(({ kind }) => kind === 'item')
        .map(({ label }) => label),
    ).toEqual(['5', '7'])
  })
})
