import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CUAD_NAMES, isoDate, partiesOf, readContractLabels, spansOf } from '../../src/eval/contract-labels.ts'
import { makeContractReport, scoreContract } from '../../src/eval/score-contracts.ts'
import type { ContractRecord } from '../../src/model/document-facts.ts'

const REFERENCE = '../shared/tools/score-contracts.mjs'
const LABELS = '../shared/corpus/agreements/cuad-labels.json'

const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(CUAD_NAMES).flatMap((name) => [
      [name, '[]'],
      [`${name}-Answer`, 'No'],
    ]),
  ),
  'Document Name-Answer': 'LICENSE AGREEMENT',
  'Parties-Answer':
    'Arvenza Therapeutics, Inc. ("Arvenza"); Belcour AG ("Belcour"); Arvenza and Belcour (each a "Party")',
  'Agreement Date-Answer': '5/2/00',
  'Effective Date-Answer': '[]/2000',
  'Expiration Date-Answer': 'perpetual',
  'Governing Law-Answer': 'New York',
  'License Grant': "['Arvenza grants Belcour a license to the Platform.', 'Belcour may sublicense.']",
  'License Grant-Answer': 'Yes',
  'Insurance-Answer': 'Yes',
}
const contract = {
  title: 'Exclusive License Agreement',
  parties: [
    { name: 'ARVENZA THERAPEUTICS INC', alias: null, evidence: [] },
    { name: 'Corvane', alias: null, evidence: [] },
  ],
  agreementDate: '2000-05-03',
  effectiveDate: '2000-05-02',
  expirationDate: 'perpetual',
  governingLaw: 'the State of New York',
  clauses: [
    {
      kind: 'LICENSE_GRANT',
      text: 'Arvenza grants Belcour a license to the platform',
      number: null,
      rule: 'x',
      confidence: 1,
      rawStart: 0,
      rawEnd: 1,
    },
    {
      kind: 'AUDIT_RIGHTS',
      text: 'Belcour keeps records.',
      number: null,
      rule: 'x',
      confidence: 1,
      rawStart: 0,
      rawEnd: 1,
    },
  ],
} as unknown as ContractRecord

describe('agreements', () => {
  it('are scored as the reference scorer scores them', () => {
    const { rows } = makeContractReport(scoreContract('a.txt', labels, contract))
    expect(Object.fromEntries(Object.entries(rows).map(([key, { tp, fp, fn }]) => [key, [tp, fp, fn]]))).toEqual({
      title: [1, 0, 0],
      parties: [1, 1, 1],
      agreementDate: [0, 1, 1],
      expirationDate: [1, 0, 0],
      governingLaw: [1, 0, 0],
      'clause present': [1, 1, 1],
      'clause words': [1, 1, 1],
      'words LICENSE_GRANT': [1, 0, 1],
      'words AUDIT_RIGHTS': [0, 1, 0],
    })
  })

  it.runIf(existsSync(REFERENCE))('agree with the reference scorer number for number', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
    try {
      const judgements = [...readContractLabels(LABELS)].flatMap(([doc, own], index) => {
        const clauses = Object.entries(CUAD_NAMES).flatMap(([kind, name], at) =>
          spansOf(own[name])
            .filter((_, span) => (span + index + at) % 3 > 0)
            .map((text) => ({ ...contract.clauses[0], kind, text: (index + at) % 4 === 0 ? text.slice(0, 60) : text })),
        )
        const said = {
          ...contract,
          title: index % 2 === 0 ? (own['Document Name-Answer'] ?? null) : 'Agreement',
          parties: partiesOf(own['Parties-Answer'] ?? '').map((name) => ({ name, alias: null, evidence: [] })),
          agreementDate: isoDate(own['Agreement Date-Answer'] ?? ''),
          governingLaw: index % 3 === 0 ? null : (own['Governing Law-Answer'] ?? null),
          clauses,
        } as unknown as ContractRecord
        writeFileSync(join(folder, doc.replace(/\.txt$/, '.json')), JSON.stringify({ contract: said }))
        return scoreContract(doc, own, said)
      })
      const output = execFileSync('node', [REFERENCE, LABELS, folder, '--json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
      expect(makeContractReport(judgements).rows).toEqual(JSON.parse(output))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
