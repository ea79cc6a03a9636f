import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { toFacts } from '../support/gold-facts.ts'

const LICENCE = 'Larkspur Therapeutics has licensed its Petalink platform to Bramble Bio'
const SECOND = 'Quillon Pharma holds a licence from Larkspur Therapeutics'
const DRUG = 'Bramble Bio is developing BRB-101, which is made with Petalink'
const PLAN = 'Larkspur Therapeutics may supply Quillon Pharma'
const MONEY = 'Bramble Bio paid Larkspur Therapeutics $12 million upfront in May 2019'
const EVENT = 'In June 2021 Bramble Bio filed the IND for BRB-101 in myeloma'

/** The text of an invented release: one sentence a fact. */
export const INVENTED_TEXT = [LICENCE, SECOND, DRUG, PLAN, MONEY, EVENT].map((words) => `${words}.`).join('\n\n')

/** Facts of an invented release about three companies, as extraction gives them. */
export const inventedFacts: DocumentFacts = toFacts(
  {
    doc: 'larkspur-2019.txt',
    entities: [
      { id: 'e1', type: 'Organization', name: 'Larkspur Therapeutics', aliases: ['Larkspur'] },
      { id: 'e2', type: 'Organization', name: 'Bramble Bio', aliases: [] },
      { id: 'e3', type: 'Organization', name: 'Quillon Pharma', aliases: ['the Quillon group'] },
      { id: 'e4', type: 'Technology', name: 'Petalink platform', aliases: ['Petalink'] },
      { id: 'e5', type: 'Drug', name: 'BRB-101', aliases: [] },
      { id: 'e6', type: 'Disease', name: 'myeloma', aliases: [] },
    ],
    relations: [
      { type: 'LICENSES_TO', from: 'e1', to: 'e2', evidence: LICENCE },
      { type: 'OWNS', from: 'e1', to: 'e4', evidence: LICENCE },
      { type: 'LICENSES_TO', from: 'e1', to: 'e3', evidence: SECOND },
      { type: 'DEVELOPS', from: 'e2', to: 'e5', evidence: DRUG },
      { type: 'USES', from: 'e5', to: 'e4', evidence: DRUG },
      { type: 'TREATS', from: 'e5', to: 'e6', evidence: EVENT },
      { type: 'SUPPLIES', from: 'e1', to: 'e3', modality: 'OPTIONAL', evidence: PLAN },
    ],
    agreements: [
      {
        type: 'LICENSE',
        parties: [
          { org: 'e1', role: 'LICENSOR' },
          { org: 'e2', role: 'LICENSEE' },
        ],
        signedOn: '2019-05',
        exclusive: true,
        covers: ['e4'],
        terms: [{ kind: 'UPFRONT', amount: 12_000_000, currency: 'USD', payer: 'e2', payee: 'e1' }],
        evidence: MONEY,
      },
      {
        type: 'OPTION',
        parties: [{ org: 'e3', role: 'OPTION_HOLDER' }],
        status: 'PROPOSED',
        evidence: PLAN,
      },
    ],
    events: [{ type: 'IND_FILED', on: '2021-06', drug: 'e5', orgs: ['e2'], disease: 'e6', evidence: EVENT }],
  },
  INVENTED_TEXT,
)
