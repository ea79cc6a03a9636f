import { describe, expect, test } from 'vitest'
import { toDocumentFacts } from '../../src/extract.ts'
import { readDocument } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

/** The subsidiaries that a file lists, each with its parent and the words that prove it. */
const listedIn = (source: string, name = 'exhibit.htm'): readonly (readonly [string, string, string])[] => {
  const { entities, relations } = toDocumentFacts(readDocument(documentFrom(name, Buffer.from(source))))
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  return relations
    .filter(({ type }) => type === 'SUBSIDIARY_OF')
    .map(({ from, to, evidence }) => {
      expect(source.slice(evidence[0]?.rawStart, evidence[0]?.rawEnd)).toContain(names.get(from))
      return [names.get(from) ?? '', names.get(to) ?? '', evidence[0]?.rule ?? '']
    })
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

const table = (...rows: readonly string[]): string => `<html><body>
<p>Exhibit 21.1</p><p>Subsidiaries of Brindle Bio, Inc.</p>
<table>${rows.join('\n')}</table></body></html>`

const RULE = 'subsidiary-of/listed'

describe('a list of subsidiaries', () => {
  test('in a table gives each company, with its line, and no column heads', () => {
    expect(
      listedIn(
        table(
          row('Name of Subsidiary', 'Jurisdiction of Incorporation', 'Percent Owned'),
          row('Nordlys GmbH', 'Germany', '100%'),
          row('Oakwell Research (Shanghai) Co., Ltd.', 'China', '100%'),
          row('Tarn', 'Delaware', '80%'),
          row('Fen Holdings', 'Ireland', '20%'),
        ),
      ),
    ).toEqual([
      ['Nordlys GmbH', 'Brindle Bio, Inc.', RULE],
      ['Oakwell Research (Shanghai) Co., Ltd.', 'Brindle Bio, Inc.', RULE],
      ['Tarn', 'Brindle Bio, Inc.', RULE],
    ])
  })

  test('in lines gives each company before where it was founded', () => {
    const text = [
      'LIST OF SUBSIDIARIES OF BRINDLE BIO, INC.',
      'Oakwell Research Limited (United Kingdom)',
      'Tarn Laboratories, Inc., a Delaware corporation',
      'The list leaves out companies that are of no weight.',
    ].join('\n\n')
    expect(listedIn(text, 'exhibit.txt').map(([name]) => name)).toEqual([
      'Oakwell Research Limited',
      'Tarn Laboratories, Inc.',
    ])
  })

  test('in a submission belongs to its filer', () => {
    const submission = `<SEC-DOCUMENT>0000000042-24-000007.txt : 20240301
<SEC-HEADER>
ACCESSION NUMBER:		0000000042-24-000007
CONFORMED SUBMISSION TYPE:	10-K
FILED AS OF DATE:		20240301
FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			BRINDLE BIO INC
		CENTRAL INDEX KEY:			0000000042
</SEC-HEADER>
<DOCUMENT>
<TYPE>10-K
<SEQUENCE>1
<TEXT>
<html><body><p>Brindle Bio, Inc. develops medicines for patients with cancer. Our clinical trials of antibodies continue.</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-21.1
<SEQUENCE>2
<TEXT>
<html><body><p>Subsidiaries of the Registrant</p><table>${row('Oakwell Pty Ltd', 'Australia')}</table></body></html>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>`
    expect(listedIn(submission, 'filing.txt')).toEqual([['Oakwell Pty Ltd', 'Brindle Bio, Inc.', RULE]])
  })

  test('is none where a table only looks like one', () => {
    const source = `<html><body><p>Brindle Bio, Inc. today announced its results.</p>
<table>${row('Net sales', '100%')}${row('Oakwell Corp.', '40%')}</table></body></html>`
    expect(listedIn(source)).toEqual([])
  })
})
