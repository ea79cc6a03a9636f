import { describe, expect, it } from 'vitest'
import { nameText } from './name-document.ts'

const namesIn = (text: string): readonly string[] =>
  nameText(text).entities.flatMap(({ name, formerNames = [] }) =>
    formerNames.map((former) => `${former.name} -> ${name}${former.until === null ? '' : ` (${former.until})`}`),
  )

describe('former names', () => {
  it.each([
    ['Brindle Bio, Inc. (formerly Oakwell Corp.) makes it.', ['Oakwell Corp. -> Brindle Bio, Inc.']],
    ['Brindle Bio, Inc. (Nasdaq: BRND; formerly known as Oakwell) makes it.', ['Oakwell -> Brindle Bio, Inc.']],
    ['Brindle Bio, Inc., previously named Oakwell Corp., makes it.', ['Oakwell Corp. -> Brindle Bio, Inc.']],
    ['Brindle Bio, Inc. (f/k/a Oakwell Corp.) makes it.', ['Oakwell Corp. -> Brindle Bio, Inc.']],
    ['Patients took BRD-101 (formerly OAK-22).', ['OAK-22 -> BRD-101']],
    [
      'On March 5, 2021, Oakwell Corp. changed its corporate name to Brindle Bio, Inc.',
      ['Oakwell Corp. -> Brindle Bio, Inc. (2021-03-05)'],
    ],
    [
      'In June 2019 we changed our name from Oakwell Corp. to Brindle Bio, Inc.',
      ['Oakwell Corp. -> Brindle Bio, Inc. (2019-06)'],
    ],
    ['Oakwell Therapeutics was renamed Brindle Bio.', ['Oakwell Therapeutics -> Brindle Bio']],
  ])('are read in "%s"', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    ['Oakwell Corp. will change its name to Brindle Bio, Inc.'],
    ['Oakwell Corp. will be renamed Brindle Bio, Inc.'],
    ['Brindle Bio, Inc., formerly a subsidiary of Oakwell Corp., makes it.'],
    ['Brindle Bio, Inc. named Jane Roe, formerly of Oakwell Corp., as chair.'],
    ['Fen, formerly a unit of Oakwell Corp., subsequently changed its name to Brindle Bio, Inc.'],
    ['Brindle Bio, Inc. (formerly Brindle) makes it.'],
  ])('are none in "%s"', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('belong to another where the document uses them more: a shell has taken them over', () => {
    const text =
      'Oakwell Corp. makes it. Oakwell Corp. sells it. Oakwell Corp. owns Oakwell Holdings Subsidiary, Inc. (formerly Oakwell Corp.).'
    expect(namesIn(text)).toEqual([])
  })
})

describe('listings', () => {
  it.each([
    ['Brindle Bio, Inc. (Nasdaq: BRND) makes it.', [{ exchange: 'nasdaq', ticker: 'BRND' }]],
    [
      'Brindle Bio, Inc. (“Brindle”) (NYSE: BRN, ASX: BRX) makes it.',
      [
        { exchange: 'nyse', ticker: 'BRN' },
        { exchange: 'asx', ticker: 'BRX' },
      ],
    ],
    ['Brindle Bio, Inc. (the “Company”) makes it.', undefined],
  ])('are read in "%s"', (text, expected) => {
    expect(nameText(text).entities.find(({ name }) => name === 'Brindle Bio, Inc.')?.listings).toEqual(expected)
  })
})
