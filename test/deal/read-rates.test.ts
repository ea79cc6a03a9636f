import { describe, expect, it } from 'vitest'
import { readRates } from '../../src/deal/read-rates.ts'

const rates = (text: string) =>
  readRates(text, { start: 0, end: text.length }).map(({ low, high, words, redacted }) =>
    redacted ? 'redacted' : (words ?? [low, high]),
  )

describe('Rates are read in numbers, in words, and where they are hidden', () => {
  it.each([
    ['royalties of 5% to 10%', [[5, 10]]],
    ['royalties of 5-10%', [[5, 10]]],
    ['between 5 and 12.5 percent', [[5, 12.5]]],
    ['a royalty of 8 percent', [[8, 8]]],
    [
      '30% and 70% of profits',
      [
        [30, 30],
        [70, 70],
      ],
    ],
    ['low double-digit royalties', ['low double-digit']],
    ['royalties in the low- to mid-single digit range', ['low- to mid-single digit']],
    [
      'tiered royalties from the high-single digit to mid-double digit range',
      ['high-single digit to mid-double digit'],
    ],
    ['royalties from high single digits to the mid-teens', ['high single digits to the mid-teens']],
    ['a royalty of [***]%', ['redacted']],
    ['a dose of 5 mg', []],
  ])('%s', (text, expected) => {
    expect(rates(text)).toEqual(expected)
  })
})
