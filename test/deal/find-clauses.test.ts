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

const DATELINE =
  'BOSTON, May 3, 2021 -- Fairmont Therapeutics today announced its results. The year was good. The team grew.'
const events = (sentence: string): readonly string[] =>
  readDeals(`${DATELINE} ${sentence}`).events.map(({ type, on, drug }) => `${type} ${on ?? '-'} ${drug ?? '-'}`)

describe('What is told without a year is dated by the document', () => {
  it.each([
    ['The FDA approved FX901 last December.', 'APPROVED 2020-12 FX901'],
    ['FX901 is the subject of a New Drug Application, submitted in May 2009.', 'SUBMITTED_FOR_APPROVAL 2009-05 FX901'],
    ['FX901 has been in a Phase 1 study in breast cancer since January.', 'TRIAL_STARTED 2021-01 FX901'],
    [
      'Adding FX901 cut attacks by half, according to Phase 2 results shown in September 2020.',
      'DATA_REPORTED 2020-09 FX901',
    ],
    ['The merger of Norland Bio with Quillon Pharma closed yesterday.', 'ACQUISITION_CLOSED 2021-05-02 -'],
    ['Norland Bio agreed on Friday to acquire Quillon Pharma.', 'AGREEMENT_SIGNED 2021-04-30 -'],
  ])('%s', (sentence, expected) => {
    expect(events(sentence)).toContain(expected)
  })

  it.each([
    ['FX901 may be approved by the FDA in August.'],
    ['A Phase 1 study of FX901 will begin in August.'],
    ['Norland Bio is not in talks to acquire Quillon Pharma.'],
    ['Norland Bio bought $5 million of Quillon Pharma’s stock on achievement of two milestones.'],
  ])('%s tells no happening', (sentence) => {
    expect(events(sentence)).toEqual([])
  })
})
