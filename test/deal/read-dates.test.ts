import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/deal/read-dates.ts'
import { tokenize } from '../../src/sentence/tokenize.ts'

const dates = (text: string, today: string | null = '2024-05-15') => {
  const tokens = tokenize(text)
  return readDates({ text, start: 0, tokens, firstToken: 0, lastToken: tokens.count }, { today, fiscalYearEnd: 6 })
}

describe('Dates are read as exactly as the text allows', () => {
  it.each([
    ['signed on Sept. 8, 2018', ['2018-09-08']],
    ['the 5 February 2019 agreement', ['2019-02-05']],
    ['a May 2000 agreement', ['2000-05']],
    ['In 2017, it signed', ['2017']],
    ['the 2018 acquisition', ['2018']],
    ['dated 2019-07-04', ['2019-07-04']],
    ['on 7/4/2019', ['2019-07-04']],
    ['held October 4 - 7, 2022', ['2022-10-04']],
    ['today announced', ['2024-05-15']],
    ['last month', ['2024-04']],
    ['last year', ['2023']],
    ['on Monday', ['2024-05-13']],
    ['announced on April 9 that', ['2024-04-09']],
    ['since December 30', ['2023-12-30']],
    ['sold in August to a buyer', ['2023-08']],
    ['approved last December', ['2023-12']],
    ['since March 2011', ['2011-03']],
    ['deliveries will begin in August', []],
    ['may acquire', []],
    ['2,020 patients', []],
    ['Phase 2 of 1999 patients', []],
    ['mid-March 2015', ['2015-03']],
    ['the 1H/2Q 2015 numbers', ['2015']],
    ['February 30, 2024', []],
  ])('%s', (text, expected) => {
    expect(dates(text).map(({ value }) => value)).toEqual(expected)
  })

  it.each([
    ['the first quarter of 2006', '2006-01-01', '2006-03-31'],
    ['Q4 2023', '2023-10-01', '2023-12-31'],
    ['the second half of 2025', '2025-07-01', '2025-12-31'],
    ['the first quarter of fiscal 2025', '2024-07-01', '2024-09-30'],
    ['fiscal 2024', '2023-07-01', '2024-06-30'],
    ['last quarter', '2024-01-01', '2024-03-31'],
    ['this week', '2024-05-13', '2024-05-19'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(dates(text).map((date) => [date.from, date.to])).toEqual([[from, to]])
  })

  it.each([
    ['on or before Nov. 30, 2027', 'before'],
    ['since May 2000', 'after'],
    ['on June 1, 2020', 'on'],
  ])('%s is bound %s', (text, bound) => {
    expect(dates(text)[0]?.bound).toBe(bound)
  })

  it('Words that need the document’s date give nothing where that is unknown', () => {
    expect(dates('today, last month, on Monday and on March 3', null)).toEqual([])
  })
})
