import { describe, expect, it } from 'vitest'
import { readDeals } from './read-deals.ts'

const DATELINE = 'BOSTON, May 3, 2021 -- '
/** What puts a sentence past headline and lead. */
const PADDING = 'The year was good. The team grew. The office moved. The board met. The staff is proud.'
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

  it.each([
    [
      'In June 2020, Fairmont Therapeutics received notification that Norland Bio determined to terminate the agreement.',
      true,
    ],
    ['Norland Bio may elect to terminate the agreement.', false],
  ])('%s', (text, expected) => {
    const { events: found } = readDeals(
      `${DATELINE}Fairmont Therapeutics has a license agreement with Norland Bio for FX901. ${text}`,
    )
    expect(found.some(({ type }) => type === 'AGREEMENT_TERMINATED')).toBe(expected)
  })

  it.each([
    ['Norland Bio met a $2 million milestone under the collaboration in March 2021.', 'MILESTONE_ACHIEVED', '2021-03'],
    [
      'Norland Bio exercised its option under the collaboration with Fairmont Therapeutics in 2020.',
      'OPTION_EXERCISED',
      '2020',
    ],
  ])('%s is dated by its own words', (text, type, on) => {
    const { events: found } = readDeals(
      `${DATELINE}Fairmont Therapeutics has a collaboration with Norland Bio. ${PADDING} ${text}`,
    )
    expect(found.find((event) => event.type === type)?.on).toBe(on)
  })

  it('A collaboration whose end is announced is not signed', () => {
    expect(
      events(`${DATELINE}Fairmont Therapeutics announced the termination of its collaboration with Norland Bio.`),
    ).toEqual(['AGREEMENT_TERMINATED 2021-05-03 -'])
  })

  it('The launch that a company announces is dated that day', () => {
    expect(events(`${DATELINE}Fairmont Therapeutics today announced the launch of FX901 in Japan.`)).toEqual([
      'LAUNCHED 2021-05-03 FX901',
    ])
  })

  it('A milestone that is met belongs to its agreement', () => {
    const { events: found } = readDeals(
      `${DATELINE}Fairmont Therapeutics has entered into a license agreement with Norland Bio for FX901. Under the agreement, Norland Bio earned a $2 million milestone.`,
    )
    expect(found.find(({ type }) => type === 'MILESTONE_ACHIEVED')).toMatchObject({ agreement: 0, drug: 'FX901' })
  })
})

const told = (text: string): readonly string[] =>
  events(`${DATELINE}Fairmont Therapeutics looks back. ${PADDING} ${text}`)

describe('Clauses in the body of a text tell what happened to a drug', () => {
  it.each([
    ['The FDA approved FX901 XR for adults with type 2 diabetes.', ['APPROVED - FX901']],
    ['The European Commission approved FX901 for the treatment of breast cancer.', ['APPROVED - FX901']],
    ['The European Commission approved a new indication and a label update for FX901.', ['APPROVED - FX901']],
    ['FX901 has been granted marketing approval by the NMPA for breast cancer.', ['APPROVED - FX901']],
    ['The agency granted accelerated approval to FX901 in June 2019.', ['APPROVED 2019-06 FX901']],
    ['FX901 received marketing approval in Japan in 2018.', ['APPROVED 2018 FX901']],
    [
      'FX901 was approved in Japan for adults in May 2019 and for children in June 2020.',
      ['APPROVED 2019-05 FX901', 'APPROVED 2020-06 FX901'],
    ],
    [
      'In April 2020, the NMPA accepted the supplemental new drug application for FX901.',
      ['SUBMITTED_FOR_APPROVAL 2020-04 FX901'],
    ],
    ['Fairmont Therapeutics submitted an sNDA to the FDA for FX901.', ['SUBMITTED_FOR_APPROVAL - FX901']],
    [
      'The company and Norland Bio announced that FX901 met the primary endpoint in two Phase 3 studies.',
      ['DATA_REPORTED - FX901'],
    ],
    ['Results from a Phase 2 study of FX901 were published in 2020.', ['DATA_REPORTED 2020 FX901']],
    ['In 2019, Fairmont Therapeutics and Norland Bio began commercializing FX901.', ['LAUNCHED 2019 FX901']],
    ['FX901 was made available in May 2019 at a lower price.', ['LAUNCHED 2019-05 FX901']],
    ['The phase 3 program for FX901 in breast cancer began in late 2019.', ['TRIAL_STARTED 2019 FX901']],
    ['In March 2021, Norland Bio initiated a Phase 1 trial of NB12.', ['TRIAL_STARTED 2021-03 NB12']],
    ['The first patient was dosed in a Phase 1 trial of NB12 in March 2021.', ['PATIENT_DOSED 2021-03 NB12']],
    ['The FDA cleared the IND for NB12 in June 2020.', ['IND_EFFECTIVE 2020-06 NB12']],
    [
      'The FDA approved FX901. The European Commission approved NB12 in April 2021.',
      ['APPROVED 2021-04 NB12', 'APPROVED - FX901'],
    ],
    [
      'The FDA approved two INDs, FX901 for breast cancer, and NB12 for breast cancer.',
      ['IND_EFFECTIVE - FX901', 'IND_EFFECTIVE - NB12'],
    ],
    ['On May 2, 2020, the company received FDA approval for the IND NB12.', ['IND_EFFECTIVE 2020-05-02 NB12']],
    ['In May 2020, FX901 combined with NB12 met the primary endpoint.', ['DATA_REPORTED 2020-05 FX901']],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['The FDA is expected to approve FX901 in 2022.'],
    ['The FDA has not approved FX901.'],
    ['FX901 is not approved for use in children.'],
    ['If the FDA approved FX901, sales would rise.'],
    ['The FDA approved four INDs, among them one for FX901.'],
    ['The FDA granted FX901 orphan drug designation.'],
    ['Norland Bio plans to submit an NDA for FX901.'],
    ['FX901 did not meet the primary endpoint.'],
    ['The companies focus on the development and commercialization of FX901.'],
    ['Norland Bio presented preclinical data on FX901.'],
    ['Norland Bio licensed FX901 in 2019 after its approval.'],
    ['Norland Bio intends to begin a Phase 2 trial of NB12 in 2022.'],
  ])('%s tells no such thing', (text) => {
    expect(told(text).filter((line) => !line.startsWith('IND_'))).toEqual([])
  })

  it('What the headline announces is not told a second time', () => {
    expect(
      events(
        `${DATELINE}Fairmont Therapeutics today announced that the FDA approved FX901. ${PADDING} The FDA approved FX901 on May 2, 2021.`,
      ),
    ).toEqual(['APPROVED 2021-05-03 FX901'])
  })
})
