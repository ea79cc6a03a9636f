import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/lexicon/read-table.ts'
import { readDeals } from './read-deals.ts'

/** Names the document's own company, and puts what follows in its body. */
const LEAD =
  'Fairmont Therapeutics makes antibodies. The year was good. The team grew. The office moved. The board met.'
const agreements = (sentence: string): readonly string[] =>
  readDeals(`${LEAD} ${sentence}`).agreements.map(
    ({ type, parties }) =>
      `${type} ${parties
        .map(({ org, role }) => `${org}:${role}`)
        .sort()
        .join(', ')}`,
  )

describe('A clause tells a deal with its parties', () => {
  it.each(readTable('deal-clauses.tsv').map(({ id, example, type }) => [id, example, type]))(
    '%s: %s',
    (_, example = '', type = '') => {
      const sentence = example.replaceAll('FX9', 'FX901')
      expect(agreements(`${sentence[0]?.toUpperCase() ?? ''}${sentence.slice(1)}.`)).toContainEqual(
        expect.stringMatching(new RegExp(`^${type} .*, `)),
      )
    },
  )

  it.each([
    ['FX901 was in-licensed in 2011 from Norland Bio.', 'LICENSE Fairmont Therapeutics:LICENSEE, Norland Bio:LICENSOR'],
    [
      'Norland Bio, to which Fairmont Therapeutics granted a licence in 2016, sells it.',
      'LICENSE Fairmont Therapeutics:LICENSOR, Norland Bio:LICENSEE',
    ],
    [
      'Fairmont Therapeutics has an option, through May 2014, to license FX901 from Norland Bio.',
      'OPTION Fairmont Therapeutics:OPTION_HOLDER, Norland Bio:OPTION_GRANTOR',
    ],
    [
      'Norland Bio has been chosen by Quillon Pharma as supplier of squalane.',
      'SUPPLY Norland Bio:SUPPLIER, Quillon Pharma:CUSTOMER',
    ],
    [
      'Quillon Pharma awarded Fairmont Therapeutics a $3 million grant.',
      'FINANCING Fairmont Therapeutics:ISSUER, Quillon Pharma:INVESTOR',
    ],
    [
      'Norland Bio and Quillon Pharma have settled their patent litigation.',
      'SETTLEMENT Norland Bio:OTHER, Quillon Pharma:OTHER',
    ],
  ])('%s', (sentence, expected) => {
    expect(agreements(sentence)).toEqual([expected])
  })

  it.each([
    ['FX901 of Quillon Pharma was in-licensed in 2011 from Norland Bio.'],
    ['FX901 may be in-licensed from Norland Bio.'],
    ['Norland Bio, to which Fairmont Therapeutics has not granted a licence, sells it.'],
    ['Fairmont Therapeutics is in talks that FX901 be distributed in Italy by Norland Bio.'],
    ['This release was distributed by Norland Bio.'],
    ['Fairmont Therapeutics could be awarded a contract by Norland Bio.'],
    ['There is no such agreement between Fairmont Therapeutics and Norland Bio.'],
    ['Neither Fairmont Therapeutics nor Norland Bio receives a licence.'],
    ['Fairmont Therapeutics is not in negotiations to sell its hepatitis business to Norland Bio.'],
    ['Fairmont Therapeutics has made no commitment on a sublicense of FX901 to Norland Bio.'],
    ['Fairmont Therapeutics makes tablets with active ingredient bought from Norland Bio.'],
    ['Norland Bio has also bought preferred shares in Fairmont Therapeutics.'],
  ])('%s makes no agreement', (sentence) => {
    expect(agreements(sentence)).toEqual([])
  })
})
