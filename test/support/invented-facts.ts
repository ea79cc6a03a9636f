import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { toFacts } from './gold-facts.ts'

const E = (
  id: string,
  type: string,
  name: string,
  ...aliases: string[]
): { id: string; type: string; name: string; aliases: string[] } => ({
  id,
  type,
  name,
  aliases,
})

/** Four invented documents about the same invented deals, told differently. */
export const INVENTED: readonly DocumentFacts[] = [
  toFacts({
    doc: 'bramblewood-release.txt',
    entities: [
      E('b', 'Organization', 'Bramblewood Therapeutics, Inc.', 'Bramblewood', 'the Company'),
      E('q', 'Organization', 'Quillfeather Pharma AG', 'Quillfeather'),
      E('t', 'Technology', 'Lockstep (LKS) platform', 'LKS'),
      E('x', 'Substance', 'MMAE'),
      E('d', 'Drug', 'BRW-101'),
      E('r', 'Target', 'TROP2'),
      E('i', 'Disease', 'bladder cancer'),
    ],
    relations: [
      {
        type: 'LICENSES_TO',
        from: 'b',
        to: 'q',
        evidence: 'Bramblewood licensed its Lockstep platform to Quillfeather.',
      },
      { type: 'OWNS', from: 'b', to: 't', evidence: 'its proprietary Lockstep platform' },
      { type: 'USES', from: 't', to: 'x', evidence: 'Lockstep carries MMAE' },
      { type: 'DEVELOPS', from: 'b', to: 'd', evidence: 'Bramblewood is developing BRW-101' },
      { type: 'TARGETS', from: 'd', to: 'r', evidence: 'BRW-101 binds TROP2' },
      { type: 'TREATS', from: 'd', to: 'i', evidence: 'BRW-101 for bladder cancer' },
    ],
    agreements: [
      {
        type: 'LICENSE',
        parties: [
          { org: 'b', role: 'LICENSOR' },
          { org: 'q', role: 'LICENSEE' },
        ],
        signedOn: '2021-03',
        exclusive: true,
        covers: ['t', 'd', 'r'],
        terms: [
          { kind: 'UPFRONT', amount: 25_000_000, currency: 'USD' },
          { kind: 'ROYALTY', rateLow: 4, rateHigh: 7 },
        ],
        evidence: 'In March 2021 Bramblewood granted Quillfeather an exclusive licence for $25 million upfront.',
      },
    ],
    events: [
      {
        type: 'PATIENT_DOSED',
        on: '2022-06',
        drug: 'd',
        orgs: ['b'],
        disease: 'i',
        evidence: 'first patient dosed in June 2022',
      },
    ],
  }),
  toFacts({
    doc: 'quillfeather-report.txt',
    entities: [
      E('q', 'Organization', 'Quillfeather Pharma'),
      E('b', 'Organization', 'Bramblewood'),
      E('t', 'Technology', 'Lockstep technology'),
      E('d', 'Drug', 'zanovatug', 'BRW-101'),
      E('o', 'Organization', 'Oakmere Bio Ltd'),
    ],
    relations: [
      { type: 'LICENSES_TO', from: 'b', to: 'q', evidence: 'we hold a licence to Lockstep from Bramblewood' },
      { type: 'COLLABORATES_WITH', from: 'q', to: 'o', evidence: 'our collaboration with Oakmere' },
      { type: 'DEVELOPS', from: 'q', to: 'd', evidence: 'we are testing zanovatug' },
    ],
    agreements: [
      {
        type: 'LICENSE',
        parties: [
          { org: 'b', role: 'LICENSOR' },
          { org: 'q', role: 'LICENSEE' },
        ],
        signedOn: '2021',
        exclusive: false,
        covers: ['t'],
        evidence: 'a non-exclusive licence of 2021',
      },
    ],
    events: [],
  }),
  toFacts({
    doc: 'oakmere-release.txt',
    entities: [
      E('o', 'Organization', 'Oakmere Bio Limited', 'Oakmere'),
      E('q', 'Organization', 'QUILLFEATHER PHARMA AG'),
      E('p', 'Technology', 'ADC platform'),
      E('m', 'Substance', 'DM1'),
    ],
    relations: [
      { type: 'COLLABORATES_WITH', from: 'o', to: 'q', evidence: 'Oakmere and Quillfeather work together' },
      { type: 'OWNS', from: 'o', to: 'p', evidence: 'our ADC platform' },
      { type: 'USES', from: 'p', to: 'm', evidence: 'our ADC platform uses DM1' },
      { type: 'LICENSES_TO', from: 'o', to: 'q', modality: 'PROPOSED', evidence: 'Oakmere may license' },
    ],
    agreements: [],
    events: [],
  }),
  toFacts({
    doc: 'oakmere-annual-report.txt',
    datedOn: '2023-02-01',
    entities: [
      E('o', 'Organization', 'Oakmere Bio Ltd', 'Oakmere'),
      E('q', 'Organization', 'Quillfeather Pharma AG', 'Quillfeather'),
      E('t', 'Organization', 'Tarn Labs'),
      E('f', 'Organization', 'Fen Manufacturing'),
      E('h', 'Organization', 'Harrow Ventures'),
      E('g', 'Organization', 'Gorse Medical'),
      E('d', 'Drug', 'OAK-7'),
      E('r', 'Target', 'HER2'),
      E('p', 'Technology', 'ADC platform'),
    ],
    relations: [
      { type: 'ACQUIRES', from: 'o', to: 't', evidence: 'Oakmere bought Tarn Labs' },
      { type: 'SUPPLIES', from: 'f', to: 'o', evidence: 'Fen makes it for Oakmere' },
      { type: 'INVESTS_IN', from: 'h', to: 'o', evidence: 'Harrow bought shares of Oakmere' },
      { type: 'DISTRIBUTES_FOR', from: 'g', to: 'o', evidence: 'Gorse sells for Oakmere' },
      { type: 'GRANTS_OPTION_TO', from: 'o', to: 'q', evidence: 'Quillfeather has an option' },
      { type: 'LICENSES_TO', from: 'o', to: 'g', evidence: 'Gorse took a licence' },
      { type: 'LICENSES_TO', from: 'o', to: 'g', modality: 'NEGATED', evidence: 'Gorse holds no licence' },
      { type: 'DEVELOPS', from: 'o', to: 'd', evidence: 'Oakmere develops OAK-7' },
      { type: 'TARGETS', from: 'd', to: 'r', evidence: 'OAK-7 binds HER2' },
      { type: 'OWNS', from: 'o', to: 'p', evidence: 'the ADC platform of Oakmere' },
    ],
    agreements: [
      {
        type: 'OPTION',
        parties: [
          { org: 'o', role: 'OPTION_GRANTOR' },
          { org: 'q', role: 'OPTION_HOLDER' },
        ],
        signedOn: '2022-11-03',
        covers: ['p', 'd'],
        terms: [
          { kind: 'UPFRONT', amount: 3_000_000, currency: 'EUR', payer: 'q', payee: 'o' },
          { kind: 'OPTION_FEE', disclosure: 'REDACTED' },
        ],
        evidence: 'Quillfeather paid EUR 3 million for the option',
      },
      {
        type: 'OPTION',
        parties: [
          { org: 'o', role: 'OPTION_GRANTOR' },
          { org: 'q', role: 'OPTION_HOLDER' },
        ],
        signedOn: '2023-01-10',
        status: 'AMENDED',
        amends: 0,
        evidence: 'in January 2023 it was extended',
      },
    ],
    events: [],
  }),
]

/** An invented document of a group: a company under a new name, what its subsidiary does, narrow diseases and targets. */
export const INVENTED_GROUP: DocumentFacts = toFacts({
  doc: 'oakmere-group.txt',
  datedOn: '2024-03-01',
  entities: [
    {
      ...E('o', 'Organization', 'Oakmere Bio Ltd', 'Oakmere Holdings'),
      formerNames: [{ name: 'Oakmere Holdings', until: '2019-05', rawStart: 0, rawEnd: 1, text: 'O' }],
    },
    E('t', 'Organization', 'Tarn Labs'),
    E('g', 'Organization', 'Gorse Medical'),
    E('d', 'Drug', 'TRN-3'),
    { ...E('r', 'Target', 'EGFR'), ids: { hgnc: 'EGFR' } },
    E('m', 'Disease', 'metastatic bladder cancer'),
    E('c', 'Technology', 'Carry platform'),
    E('a', 'Substance', 'DM4'),
  ],
  relations: [
    { type: 'SUBSIDIARY_OF', from: 't', to: 'o', evidence: 'Tarn Labs is a subsidiary of Oakmere' },
    { type: 'LICENSES_TO', from: 't', to: 'g', evidence: 'Tarn licensed TRN-3 to Gorse' },
    { type: 'DEVELOPS', from: 't', to: 'd', evidence: 'Tarn develops TRN-3' },
    { type: 'TARGETS', from: 'd', to: 'r', evidence: 'TRN-3 binds EGFR' },
    { type: 'TREATS', from: 'd', to: 'm', evidence: 'TRN-3 in metastatic bladder cancer' },
    { type: 'ASSOCIATED_WITH', from: 'r', to: 'm', evidence: 'EGFR is found in it' },
    { type: 'OWNS', from: 't', to: 'c', evidence: 'Tarn owns Carry' },
    { type: 'USES', from: 'c', to: 'a', evidence: 'Carry bears DM4' },
    { type: 'USES', from: 'd', to: 'c', evidence: 'TRN-3 is made with Carry' },
  ],
  agreements: [
    {
      type: 'LICENSE',
      parties: [
        { org: 't', role: 'LICENSOR' },
        { org: 'g', role: 'LICENSEE' },
      ],
      signedOn: '2024-01-15',
      covers: ['d', 'a'],
      terms: [{ kind: 'UPFRONT', amount: 9_000_000, currency: 'USD', payer: 'g', payee: 't' }],
      evidence: 'Gorse paid $9 million upfront to Tarn',
    },
  ],
  events: [{ type: 'PATIENT_DOSED', on: '2024-02', drug: 'd', orgs: ['t'], disease: 'm', evidence: 'a first patient' }],
})

const WORDS = 'Licensor grants Licensee an exclusive licence under the Patents.'
const proof = { rule: 'contract/invented', confidence: 0.9, exhibit: null, section: null }

const signed = toFacts({
  doc: 'tarn-licence.txt',
  datedOn: '2024-01-20',
  entities: [E('t', 'Organization', 'Tarn Labs'), E('g', 'Organization', 'Gorse Medical')],
  relations: [],
  agreements: [
    {
      type: 'LICENSE',
      parties: [
        { org: 't', role: 'LICENSOR' },
        { org: 'g', role: 'LICENSEE' },
      ],
      signedOn: '2024-01-15',
      totals: [{ currency: 'USD', committed: 9_000_000, contingent: 120_000_000, stated: 129_000_000, agrees: true }],
      evidence: 'LICENCE AGREEMENT between Tarn Labs and Gorse Medical',
    },
  ],
  events: [],
})

/** The invented contract of that group itself, with what it comes to and what its clauses fix. */
export const INVENTED_CONTRACT: DocumentFacts = {
  ...signed,
  agreements: signed.agreements.map((agreement) => ({
    ...agreement,
    evidence: agreement.evidence.map((each) => ({ ...each, rule: 'contract/title' })),
  })),
  contract: {
    title: 'LICENCE AGREEMENT',
    parties: [],
    agreementDate: '2024-01-15',
    effectiveDate: null,
    expirationDate: '2034-01-15',
    governingLaw: 'Delaware',
    clauses: [
      {
        kind: 'LICENSE_GRANT',
        number: '2.1',
        rule: 'contract/grant',
        confidence: 0.9,
        terms: [],
        references: [],
        rawStart: 200,
        rawEnd: 200 + WORDS.length,
        text: WORDS,
      },
    ],
    definitions: [],
    proofs: {
      governingLaw: { ...proof, rawStart: 300, rawEnd: 308, text: 'Delaware' },
      expirationDate: { ...proof, rawStart: 310, rawEnd: 319, text: 'ten years' },
    },
  },
}
