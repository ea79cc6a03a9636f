import { expect, test } from 'vitest'
import { findContract } from '../../src/contract/find-contract.ts'
import { BODY, contractOf, layOutText } from './lay-out-text.ts'

const OPENINGS: readonly (readonly [
  opening: string,
  title: string,
  parties: readonly (readonly [string, string | null])[],
  signed: string | null,
])[] = [
  [
    'Exhibit 10.1\n\nLICENSE AGREEMENT\n\nThis License Agreement (the "Agreement") is entered into this 1st day of March, 2011 (the "Effective Date") by and between ALDER THERAPEUTICS, INC., a Delaware corporation with offices at 1 Main Street, Boston, MA 02110 ("Alder"), and THE REGENTS OF THE UNIVERSITY OF ELMIRA, a public corporation ("University").\n\nWHEREAS, Alder needs a license;',
    'License Agreement',
    [
      ['ALDER THERAPEUTICS, INC.', 'Alder'],
      ['THE REGENTS OF THE UNIVERSITY OF ELMIRA', 'University'],
    ],
    '2011-03-01',
  ],
  [
    'This Amended and Restated Supply Agreement is dated as of 12 May 2009 between Cedar Pharma A/S, a company organised under the laws of Denmark (CVR no. 1234) whose registered office is at Vej 2, Aarhus ("Cedar"); and Dogwood Limited, a company incorporated in England and Wales ("Dogwood").\n\nBACKGROUND',
    'Amended and Restated Supply Agreement',
    [
      ['Cedar Pharma A/S', 'Cedar'],
      ['Dogwood Limited', 'Dogwood'],
    ],
    '2009-05-12',
  ],
  [
    'LICENSE, DEVELOPMENT AND SUPPLY AGREEMENT\n\nThis License, Development and Supply Agreement is entered into on April 3, 2020, by and among Elm Inc., Fir Holdings, LLC and Ginkgo Co., Ltd., hereinafter collectively the "Parties".\n\nWHEREAS, the Parties wish so;',
    'License, Development and Supply Agreement',
    [
      ['Elm Inc.', null],
      ['Fir Holdings, LLC', null],
      ['Ginkgo Co., Ltd.', null],
    ],
    '2020-04-03',
  ],
  [
    'This Distribution Agreement is made and entered into as of the 7th day of July, 2003 by and between Juniper S.p.A., an Italian company having its registered office in Milan (hereinafter called "Juniper") on the one hand, and Kapok Pharmaceuticals, Inc., a New Jersey corporation (hereinafter called "Kapok") on the other hand.\n\nWITNESSETH',
    'Distribution Agreement',
    [
      ['Juniper S.p.A.', 'Juniper'],
      ['Kapok Pharmaceuticals, Inc.', 'Kapok'],
    ],
    '2003-07-07',
  ],
  [
    'STRATEGIC ALLIANCE AGREEMENT\n\nTHIS AGREEMENT dated 4 April 2016\n\nPARTIES\n\n(1) SPRUCE LIMITED incorporated in England and Wales with company number 01234567 whose registered office is at 60 Park Drive ("Spruce"); and\n\n(2) The Board of Trustees of the Teak Institute, 15 Holm Blvd ("Teak").\n\n1. DEFINITIONS',
    'STRATEGIC ALLIANCE AGREEMENT',
    [
      ['SPRUCE LIMITED', 'Spruce'],
      ['The Board of Trustees of the Teak Institute', 'Teak'],
    ],
    '2016-04-04',
  ],
  [
    'Master Services Agreement\n\nThis Agreement is made between Larch Labs, Inc. ("Larch"), having its place of business at 9 Hill St., and Maple University ("Institution").\n\nWHEREAS, Larch needs services;',
    'Master Services Agreement',
    [
      ['Larch Labs, Inc.', 'Larch'],
      ['Maple University', 'Institution'],
    ],
    null,
  ],
  [
    'This Promotion Agreement is made as of the 30th day of June 2010 by and between Neem Pharma, Inc. (together with its Affiliates, "Neem"), a corporation organized under the laws of Nevada, and Oak Sciences (Bermuda) Ltd., a Bermuda exempted company ("Oak").\n\nBACKGROUND',
    'Promotion Agreement',
    [
      ['Neem Pharma, Inc.', 'Neem'],
      ['Oak Sciences (Bermuda) Ltd.', 'Oak'],
    ],
    '2010-06-30',
  ],
  [
    'SUPPLY AGREEMENT\n\nbetween\n\nPINE OLEO GmbH & Co KG, Ringstrasse 3, 20095 Ulm\n\n— hereinafter referred to as Pine —\n\nand\n\nQuince Pharmaceutical Inc, 60 Lake Court, Novato\n\n— hereinafter referred to as Quince —\n\nPreamble\n\nWhereas, Pine makes oils;',
    'SUPPLY AGREEMENT',
    [
      ['PINE OLEO GmbH & Co KG', 'Pine'],
      ['Quince Pharmaceutical Inc', 'Quince'],
    ],
    null,
  ],
  [
    'This "Agency" Agreement is made as of May 2, 1999, by and between Rowan Corporation, a Delaware corporation (the "Company") and the Agent named on the last page (the "Agent").\n\nWHEREAS, Rowan sells;',
    '"Agency" Agreement',
    [
      ['Rowan Corporation', 'Company'],
      ['Agent', 'Agent'],
    ],
    '1999-05-02',
  ],
]

test.each(OPENINGS)('reads title, parties and date of %j', (opening, title, parties, signed) => {
  const contract = contractOf(`${opening}\n\n${BODY}`)
  expect(contract.title).toBe(title)
  expect(contract.parties.map(({ name, alias }) => [name, alias])).toEqual(parties)
  expect(contract.agreementDate).toBe(signed)
  expect(contract.governingLaw).toBe('Ohio')
})

test('reads parties from the first recital and their whole names from the signatures', () => {
  const { parties, agreementDate } = contractOf(
    `Sales and Supply Agreement\n\nWHEREAS SORBUS is a company with headquarters in Ulm ("SORBUS") and Tulip Trading Co. Ltd. is a company with offices in Oslo ("Tulip"), each a "Party".\n\n${BODY}\n\nIN WITNESS WHEREOF, the parties have signed.\n\nSORBUS BIOPHARMA, INC.\n\nDate: 3-31-16`,
  )
  expect(parties.map(({ name }) => name)).toEqual(['SORBUS BIOPHARMA, INC.', 'Tulip Trading Co. Ltd.'])
  expect(agreementDate).toBe('2016-03-31')
})

test('reads a title that is set on two lines', () => {
  const text = `Exhibit 10.1\n\nLICENSE AND SUPPLY\n\nAGREEMENT\n\nTHIS AGREEMENT is made on 4 May 2015 between Alder, Inc. ("Alder") and Birch AG ("Birch").\n\nWHEREAS, so;\n\n${BODY}`
  expect(contractOf(text).title).toBe('LICENSE AND SUPPLY AGREEMENT')
})

test('reads the exhibit of a submission that is an agreement, not the report about it', () => {
  const part = (type: string, body: string): string =>
    `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>x.htm\n<TEXT>\n<html><body>${body}</body></html>\n</TEXT>\n</DOCUMENT>\n`
  const submission = `<SEC-DOCUMENT>0000000000-15-000001.txt : 20150506\n<SEC-HEADER>x.hdr.sgml : 20150506\nACCESSION NUMBER: 0000000000-15-000001\nCONFORMED SUBMISSION TYPE: 8-K\n</SEC-HEADER>\n${part('8-K', '<p>FORM 8-K</p><p>Item 1.01</p><p>Alder, Inc. entered into this Agreement with Birch AG.</p>')}${part('EX-10.1', '<p><b>SUPPLY AGREEMENT</b></p><p>This Supply Agreement (this &#147;<u>Agreement</u>&#148;), dated as of May&nbsp;4, 2015, is made by and between Alder, Inc. (&#147;<u>Alder</u>&#148;) and Birch AG (&#147;<u>Birch</u>&#148;).</p><p>WHEREAS, so;</p><p>1. <u>Insurance</u>. Birch shall maintain liability insurance.</p>')}</SEC-DOCUMENT>`
  const contract = contractOf(submission)
  expect(contract.title).toBe('Supply Agreement')
  expect(contract.parties.map(({ name }) => name)).toEqual(['Alder, Inc.', 'Birch AG'])
  expect(contract.clauses.map(({ kind, number }) => [kind, number])).toEqual([['INSURANCE', '1']])
})

test.each([
  'FOR IMMEDIATE RELEASE\n\nAlder Therapeutics, Inc. (Nasdaq: ALDR) today announced that it has entered into a license agreement with Birch AG. Under this agreement Birch will pay $5 million. This agreement is exclusive. This agreement runs for ten years.',
  'UNITED STATES SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nItem 1.01. On May 5, 2010, Alder, Inc. entered into a License Agreement with Birch AG. This Agreement is governed by New York law. The parties agree. This Agreement ends. This Agreement is long. This Agreement is exclusive.',
  'Alder reported second quarter results. Revenue rose to $5 million. The company has a license agreement.',
])('finds no contract in %j', (text) => {
  expect(findContract(layOutText(text))).toBeNull()
})

test('proves each field with the words it was read from', () => {
  const text = `This Supply Agreement is made as of May 4, 2015 (the "Effective Date") by and between Alder, Inc. ("Alder") and Birch AG ("Birch").\n\nWHEREAS, so;\n\n${BODY}`
  const layout = layOutText(text)
  const contract = findContract(layout)
  const words = (field: 'title' | 'agreementDate' | 'governingLaw'): string => {
    const proof = contract?.proofs[field]
    return proof === undefined ? '' : layout.document.text.slice(proof.start, proof.end)
  }
  expect(words('title')).toBe('Supply Agreement')
  expect(words('agreementDate')).toBe('May 4, 2015')
  expect(words('governingLaw')).toContain('State of Ohio')
  expect(contract?.proofs.expirationDate).toBeUndefined()
})
