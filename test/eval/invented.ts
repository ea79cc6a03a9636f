import type { DocumentFacts, RawEvidence } from '../../src/model/document-facts.ts'
import { goldFile, type GoldFile } from '../../src/eval/scored-facts.ts'

/** Gold of an invented release. */
export const GOLD: GoldFile = goldFile.parse({
  doc: 'arvenza.txt',
  entities: [
    { id: 'a', type: 'Organization', name: 'Arvenza Therapeutics, Inc.', aliases: ['Arvenza', 'the Company'] },
    { id: 'b', type: 'Organization', name: 'Belcour Pharma AG', aliases: ['Belcour'] },
    { id: 'r', type: 'Organization', name: 'Ministry of Health', aliases: [], optional: true },
    { id: 'd', type: 'Drug', name: 'AVZ-101', aliases: ['arvetuzumab vedotin'] },
    { id: 't', type: 'Technology', name: 'Novalink platform', aliases: [] },
    { id: 'h', type: 'Target', name: 'HER2', aliases: [] },
  ],
  relations: [
    { type: 'LICENSES_TO', from: 'a', to: 'b' },
    { type: 'COLLABORATES_WITH', from: 'a', to: 'b' },
    { type: 'DEVELOPS', from: 'a', to: 'd' },
    { type: 'DEVELOPS', from: 'b', to: 'd', optional: true },
    { type: 'TARGETS', from: 'd', to: 'h' },
  ],
  agreements: [
    {
      type: 'LICENSE',
      parties: [
        { org: 'a', role: 'LICENSOR' },
        { org: 'b', role: 'LICENSEE' },
      ],
      signedOn: '2020-05-02',
      exclusive: true,
      status: 'ACTIVE',
      covers: ['t'],
      terms: [
        { kind: 'UPFRONT', amount: 5_000_000, currency: 'USD' },
        { kind: 'ROYALTY', amount: null, rateLow: 4, rateHigh: 7 },
      ],
    },
    { type: 'SUPPLY', parties: [{ org: 'a', role: 'SUPPLIER' }], optional: true },
    { type: 'EQUITY', parties: [{ org: 'b', role: 'INVESTOR' }] },
  ],
  events: [
    { type: 'AGREEMENT_SIGNED', on: '2020-05-02', orgs: ['a', 'b'] },
    { type: 'IND_FILED', drug: 'd', orgs: ['a'] },
    { type: 'LAUNCHED', drug: 'd', optional: true },
  ],
})

const PROOF: RawEvidence = {
  rawStart: 0,
  rawEnd: 1,
  text: 'A',
  rule: 'test/rule',
  confidence: 1,
  exhibit: null,
  section: null,
}

/** Facts as they would be extracted from the release, with some of each kind of error. */
export const EXTRACTED: DocumentFacts = {
  doc: 'arvenza.txt',
  id: 'doc:0',
  sha256: '0',
  header: null,
  datedOn: null,
  entities: [
    entity('e1', 'Organization', 'ARVENZA Therapeutics Inc'),
    entity('e2', 'Organization', 'Belcour'),
    entity('e3', 'Organization', 'Belcour Pharma'),
    entity('e4', 'Organization', 'Ministry of Health'),
    entity('e5', 'Drug', 'AVZ‑101'),
    entity('e6', 'Technology', 'Novalink'),
    entity('e7', 'Disease', 'cancer'),
  ],
  relations: [
    relation('LICENSES_TO', 'e1', 'e2'),
    relation('LICENSES_TO', 'e2', 'e1'),
    relation('COLLABORATES_WITH', 'e2', 'e1'),
    relation('DEVELOPS', 'e2', 'e5'),
    relation('TREATS', 'e5', 'e7'),
    relation('SUPPLIES', 'e1', 'e4'),
    { ...relation('ACQUIRES', 'e1', 'e2'), modality: 'PROPOSED' },
  ],
  agreements: [
    {
      ...agreement('COLLABORATION', ['e1', 'LICENSOR'], ['e2', 'COLLABORATOR']),
      signedOn: '2020-05',
      exclusive: false,
      covers: ['e5', 'e6'],
      terms: [
        term({ kind: 'UPFRONT', amount: 5_000_000, currency: 'USD' }),
        term({ kind: 'ROYALTY', rateLow: 4, rateHigh: 8 }),
      ],
    },
    agreement('SUPPLY', ['e1', 'SUPPLIER']),
    agreement('SERVICES', ['e3', 'OTHER'], ['e4', 'OTHER']),
  ],
  events: [
    event('AGREEMENT_SIGNED', { on: '2020-05-02', orgs: ['e2'] }),
    event('IND_FILED', { drug: 'e6' }),
    event('LAUNCHED', { drug: 'e5' }),
  ],
  contract: null,
  unattached: [],
}

function entity(id: string, type: DocumentFacts['entities'][number]['type'], name: string) {
  return { id, type, name, aliases: [], ids: {}, confidence: 1, mentions: [PROOF] }
}

function relation(type: DocumentFacts['relations'][number]['type'], from: string, to: string) {
  return { type, from, to, modality: 'ASSERTED' as const, confidence: 1, evidence: [PROOF] }
}

type AgreementRecord = DocumentFacts['agreements'][number]

function agreement(
  type: AgreementRecord['type'],
  ...parties: readonly (readonly [string, AgreementRecord['parties'][number]['role']])[]
): AgreementRecord {
  return {
    type,
    parties: parties.map(([org, role]) => ({ org, role })),
    signedOn: null,
    effectiveOn: null,
    endedOn: null,
    exclusive: null,
    territory: null,
    field: null,
    status: 'ACTIVE',
    stage: null,
    territoryExcluded: null,
    sublicensing: null,
    option: null,
    diligence: null,
    totals: [],
    amends: null,
    covers: [],
    terms: [],
    proofs: {},
    evidence: [PROOF],
    confidence: 1,
  }
}

function term(fields: Partial<AgreementRecord['terms'][number]> & Pick<AgreementRecord['terms'][number], 'kind'>) {
  return {
    amount: null,
    amountLow: null,
    approximate: false,
    per: null,
    milestone: null,
    rateWords: null,
    currency: null,
    upTo: null,
    rateLow: null,
    rateHigh: null,
    disclosure: 'STATED' as const,
    committed: null,
    trigger: null,
    payer: null,
    payee: null,
    evidence: [PROOF],
    ...fields,
  }
}

function event(
  type: DocumentFacts['events'][number]['type'],
  fields: Partial<DocumentFacts['events'][number]>,
): DocumentFacts['events'][number] {
  return {
    type,
    on: null,
    drug: null,
    orgs: [],
    disease: null,
    agreement: null,
    confidence: 1,
    evidence: [PROOF],
    ...fields,
  }
}
