import { expect, test } from 'vitest'
import { contractOf } from './lay-out-text.ts'

const contractWith = (clause: string) =>
  contractOf(
    [
      'SUPPLY AGREEMENT',
      'This Supply Agreement is made as of May 4, 2015 (the "Signing Date") by and between Alder, Inc. ("Alder") and Birch AG ("Birch").',
      'WHEREAS, Birch needs parts; NOW, THEREFORE, the parties agree as follows:',
      `1. Scope. This Agreement covers parts. ${clause}`,
      '9. Law. This Agreement is governed by the laws of Germany.',
    ].join('\n\n'),
  )

test.each([
  [
    'The term of this Agreement shall begin on the Signing Date and continue for a period of five (5) years.',
    '2020-05-04',
  ],
  ['This Agreement shall remain in force for eighteen (18) months from the date hereof.', '2016-11-04'],
  ['This Agreement shall continue, unless terminated sooner, until June 27, 2021 (the "Term").', '2021-06-27'],
  ['This Agreement shall continue in full force and effect until terminated under Article 8.', 'perpetual'],
  ['This Agreement has a term of one (1) year.', '2016-05-04'],
  ['This Agreement will remain in effect until the fifth (5th) anniversary of the Effective Date.', '2020-05-04'],
  ['This Agreement shall remain in effect for an initial term ending December 31, 2018.', '2018-12-31'],
  ['The engagement hereunder shall begin on the Effective Date and last two (2) years.', '2017-05-04'],
  ['This Agreement shall continue for a period of [***] years.', null],
  ['This Agreement shall continue in force for five years from the First Commercial Sale.', null],
  ['This Agreement shall continue in effect until the expiration of the last Royalty Term.', null],
  ['Either party may terminate this Agreement upon ninety (90) days notice.', null],
  ['The confidentiality duties continue for ten (10) years.', null],
])('computes the end of the term from %j', (clause, expected) => {
  expect(contractWith(`2. Term. ${clause}`).expirationDate).toBe(expected)
})

test.each([
  ['"Effective Date" means June 1, 2015.', '2015-06-01'],
  ['"Effective Date" means the day on which the Authority approves.', null],
  ['This Agreement shall become effective on July 9, 2015.', '2015-07-09'],
  ['This Agreement will become effective as of the date first written above.', '2015-05-04'],
  ['The law became effective on July 9, 2014.', '2015-05-04'],
])('reads the effective date from %j', (clause, expected) => {
  expect(contractWith(clause).effectiveDate).toBe(expected)
})
