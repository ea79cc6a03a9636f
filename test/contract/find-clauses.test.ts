import { expect, test } from 'vitest'
import { CLAUSE_RULES } from '../../src/contract/clause/clause-rules.ts'
import { findClauses } from '../../src/contract/find-clauses.ts'
import { CLAUSE_KINDS } from '../../src/model/contract.ts'
import { provisionsOf } from './lay-out-text.ts'

const clausesOf = (text: string) => {
  const { layout, provisions } = provisionsOf(text)
  return findClauses(provisions, layout.tokens).map((clause) => ({
    ...clause,
    text: layout.document.text.slice(clause.start, clause.end),
  }))
}

test('there are rules for each kind of clause, in their order', () => {
  expect(CLAUSE_RULES.map(({ kind }) => kind)).toEqual(CLAUSE_KINDS)
})

test.each(CLAUSE_RULES.flatMap(({ kind, rules }) => rules.map(({ id, example }) => [id, kind, example] as const)))(
  'the rule %s reads a clause of the kind %s in its own example',
  (id, kind, example) => {
    const found = clausesOf(example)
    expect(found.filter(({ rule }) => rule === id).map((clause) => clause.kind)).toEqual([kind])
    for (const { text } of found) expect(text).toMatch(/^[A-Z“"].*\.$/s)
  },
)

test.each([
  ['LICENSE_GRANT', 'Nothing in this Agreement shall be construed to grant Birch any license under the Alder Patents.'],
  ['LICENSE_GRANT', 'Alder represents and warrants that it has not granted any license to a third party.'],
  ['LICENSE_GRANT', '"Sublicensee" means a person to whom Birch grants a sublicense of its rights.'],
  ['EXCLUSIVITY', 'The courts of Ohio have exclusive jurisdiction over this Agreement.'],
  ['EXCLUSIVITY', 'Alder hereby grants to Birch a non-exclusive license to use the Marks.'],
  ['EXCLUSIVITY', 'Birch shall use the Samples solely for the purposes of this Agreement.'],
  ['EXCLUSIVITY', 'Alder shall have the sole and exclusive right to file and prosecute the Patents.'],
  ['NON_COMPETE', 'Birch shall comply with all competition laws.'],
  ['NON_COMPETE', 'Birch shall not disclose the Confidential Information to competitors of Alder.'],
  ['RIGHT_OF_FIRST_REFUSAL', 'Alder may, at its option, terminate this Agreement.'],
  ['RIGHT_OF_FIRST_REFUSAL', 'The Parties shall first negotiate any dispute in good faith for thirty days.'],
  ['CHANGE_OF_CONTROL', '"Change of Control" means the sale of all shares of a Party.'],
  ['CHANGE_OF_CONTROL', 'Alder may assign this Agreement without consent in a change of control.'],
  ['ANTI_ASSIGNMENT', 'Birch hereby assigns to Alder all right, title and interest in the Inventions.'],
  ['ANTI_ASSIGNMENT', 'This Agreement binds the successors and assigns of the Parties.'],
  ['REVENUE_SHARING', 'Royalties paid late bear interest at two percent.'],
  ['REVENUE_SHARING', 'The Parties shall share equally the costs of the arbitrator.'],
  ['MINIMUM_COMMITMENT', 'Birch shall give at least thirty (30) days prior notice of its orders.'],
  ['MINIMUM_COMMITMENT', 'Birch shall maintain insurance of at least $2,000,000 each year.'],
  ['IP_ASSIGNMENT', 'Neither Party may assign this Agreement or any of its rights.'],
  ['IP_ASSIGNMENT', 'Each Party shall own all inventions made by its own employees.'],
  ['JOINT_IP', 'The Parties shall form a joint steering committee.'],
  ['PERPETUAL_LICENSE', 'The Parties irrevocably submit to the courts of Ohio.'],
  ['TERMINATION_FOR_CONVENIENCE', 'Alder may terminate this Agreement upon thirty days notice if Birch fails to pay.'],
  [
    'TERMINATION_FOR_CONVENIENCE',
    'In the event of insolvency Alder may at any time terminate this Agreement by notice.',
  ],
  ['POST_TERMINATION', 'Sections 5, 7 and 9 shall survive the termination of this Agreement.'],
  ['POST_TERMINATION', 'Upon a breach Alder may terminate this Agreement.'],
  ['AUDIT_RIGHTS', 'Birch shall tell Alder of any inspection by a regulatory authority of its facilities.'],
  ['CAP_ON_LIABILITY', 'Birch shall indemnify Alder against all losses, damages and liabilities.'],
  ['CAP_ON_LIABILITY', 'Alder, a limited liability company, shall pay for damages to the Product.'],
  ['INSURANCE', 'The price includes freight, insurance and taxes.'],
])('reads no clause of the kind %s in %j', (kind, sentence) => {
  expect(clausesOf(sentence).map((clause) => clause.kind)).not.toContain(kind)
})

test('a clause bears the number of the paragraph that it stands in', () => {
  const [clause] = clausesOf('7. ASSIGNMENT\n\n7.2 Consent. Neither Party may assign this Agreement without consent.')
  expect(clause).toMatchObject({ kind: 'ANTI_ASSIGNMENT', number: '7.2' })
})

test('an enumerated paragraph is a sentence of its own', () => {
  expect(
    clausesOf('The parties agree. (i) Birch shall maintain insurance. (ii) Alder may audit the books of Birch.').map(
      ({ text }) => text,
    ),
  ).toEqual(['(i) Birch shall maintain insurance.', '(ii) Alder may audit the books of Birch.'])
})
