import { describe, expect, it } from 'vitest'
import { readDeals } from './read-deals.ts'

const DATELINE = 'BOSTON, May 3, 2021 -- '
const events = (text: string): readonly string[] =>
  readDeals(text).events.map(({ type, on, drug }) => [type, on ?? '-', drug ?? '-'].join(' '))

describe('Happenings are read with their day', () => {
  it.each([
    [
      `${DATELINE}Fairmont Therapeutics today announced that it has signed a license agreement with Norland Bio.`,
      ['AGREEMENT_SIGNED 2021-05-03 -'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics today announced the completion of its acquisition of Norland Bio.`,
      ['ACQUISITION_CLOSED 2021-05-03 -'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics announced today that the first patient has been dosed with FX901.`,
      ['PATIENT_DOSED 2021-05-03 FX901'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics today announced positive topline data from a Phase 2 trial of FX901.`,
      ['DATA_REPORTED 2021-05-03 FX901'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics today announced the submission of a New Drug Application for FX901.`,
      ['SUBMITTED_FOR_APPROVAL 2021-05-03 FX901'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics today announced that the FDA has cleared the IND for FX901.`,
      ['IND_EFFECTIVE 2021-05-03 FX901'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics today announced that the FDA approved FX901 on May 1, 2021.`,
      ['APPROVED 2021-05-01 FX901'],
    ],
    [
      `${DATELINE}Fairmont Therapeutics has initiated a Phase 1 study of FX901, it announced today.`,
      ['TRIAL_STARTED 2021-05-03 FX901'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected)
  })

  it.each([
    [`${DATELINE}Fairmont Therapeutics today announced that it plans to submit a New Drug Application for FX901.`],
    [`${DATELINE}Fairmont Therapeutics today announced that the first patient will be dosed with FX901.`],
    [`${DATELINE}Fairmont Therapeutics today announced financial results for the first quarter.`],
    [`${DATELINE}Fairmont Therapeutics today announced that FX901 has received fast track designation.`],
  ])('%s tells no happening', (text) => {
    expect(events(text)).toEqual([])
  })

  it('A milestone that is met belongs to its agreement', () => {
    const { events: found } = readDeals(
      `${DATELINE}Fairmont Therapeutics has entered into a license agreement with Norland Bio for FX901. Under the agreement, Norland Bio earned a $2 million milestone.`,
    )
    expect(found.find(({ type }) => type === 'MILESTONE_ACHIEVED')).toMatchObject({ agreement: 0, drug: 'FX901' })
  })
})
