import { expect, test } from 'vitest'
import { addMonths, readCalendarDates } from '../../src/contract/read-calendar-date.ts'

test.each([
  ['made as of June 8, 2018 by', ['2018-06-08']],
  ['dated 26 September 2019', ['2019-09-26']],
  ['this 18th day of August, 2014', ['2014-08-18']],
  ['this 18t h day of August 2014 and November 19t h, 2012', ['2014-08-18', '2012-11-19']],
  ['the first day of May, 2003', ['2003-05-01']],
  ['the twenty-first day of May, 2003', ['2003-05-21']],
  ['Date: 3-31-16 and 12/31/1998', ['2016-03-31', '1998-12-31']],
  ['on 2015-12-31', ['2015-12-31']],
  ['February 30, 2010', []],
  ['June 2010 and section 3-4', []],
  ['may 5 units be sold in 2010', []],
])('reads the days of %j', (text, expected) => {
  const found = readCalendarDates(text, { start: 0, end: text.length })
  expect(found.map(({ iso }) => iso)).toEqual(expected)
  for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^\w.*\d$/)
})

test.each([
  ['2018-02-13', 60, '2023-02-13'],
  ['2018-08-31', 6, '2019-02-28'],
  ['2016-02-29', 12, '2017-02-28'],
])('adds to %s %i months', (from, months, expected) => {
  expect(addMonths(from, months)).toBe(expected)
})
