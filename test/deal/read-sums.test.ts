import { describe, expect, it } from 'vitest'
import { readSums } from '../../src/deal/read-sums.ts'

const sums = (text: string) =>
  readSums(text, { start: 0, end: text.length }).map(({ start, end, amount, low, currency, upTo, per }) => ({
    words: text.slice(start, end),
    amount,
    ...(low === null ? {} : { low }),
    currency,
    ...(upTo ? { upTo } : {}),
    ...(per === null ? {} : { per }),
  }))

describe('Sums of money are read with their currency, scale and bounds', () => {
  it.each([
    ['a fee of $2 million', [{ words: '$2 million', amount: 2e6, currency: 'USD' }]],
    ['$3.07 million', [{ words: '$3.07 million', amount: 3070000, currency: 'USD' }]],
    ['paid $12,500,000 in cash', [{ words: '$12,500,000', amount: 12.5e6, currency: 'USD' }]],
    ['payment of$260 millionin cash', [{ words: '$260 million', amount: 2.6e8, currency: 'USD' }]],
    ['Valued at $8.45 Million', [{ words: '$8.45 Million', amount: 8.45e6, currency: 'USD' }]],
    ['US$1.2bn', [{ words: 'US$1.2bn', amount: 1.2e9, currency: 'USD' }]],
    ['USD $3.5 million', [{ words: 'USD $3.5 million', amount: 3.5e6, currency: 'USD' }]],
    ['€25 million', [{ words: '€25 million', amount: 25e6, currency: 'EUR' }]],
    ['EUR 7.5m', [{ words: 'EUR 7.5m', amount: 7.5e6, currency: 'EUR' }]],
    ['10 million euros', [{ words: '10 million euros', amount: 1e7, currency: 'EUR' }]],
    ['C$40 million', [{ words: 'C$40 million', amount: 4e7, currency: 'CAD' }]],
    ['RMB 300 million', [{ words: 'RMB 300 million', amount: 3e8, currency: 'CNY' }]],
    ['¥5 billion', [{ words: '¥5 billion', amount: 5e9, currency: 'JPY' }]],
    ['2 million Swiss francs', [{ words: '2 million Swiss francs', amount: 2e6, currency: 'CHF' }]],
    ['£900,000', [{ words: '£900,000', amount: 9e5, currency: 'GBP' }]],
    ['about 6.3 cents', [{ words: '6.3 cents', amount: 0.063, currency: 'USD' }]],
    ['up to $640 million', [{ words: '$640 million', amount: 6.4e8, currency: 'USD', upTo: true }]],
    ['up to an aggregate of approximately $90M', [{ words: '$90M', amount: 9e7, currency: 'USD', upTo: true }]],
    ['$25–30 million', [{ words: '$25–30 million', amount: 3e7, low: 25e6, currency: 'USD' }]],
    ['between $5 and $10 million', [{ words: '$5 and $10 million', amount: 1e7, low: 5e6, currency: 'USD' }]],
    [
      'from $5 million to $10 million',
      [{ words: '$5 million to $10 million', amount: 1e7, low: 5e6, currency: 'USD' }],
    ],
    ['$48.00 per share', [{ words: '$48.00', amount: 48, currency: 'USD', per: 'share' }]],
    ['$18per share', [{ words: '$18', amount: 18, currency: 'USD', per: 'share' }]],
    ['$1 million per year', [{ words: '$1 million', amount: 1e6, currency: 'USD', per: 'year' }]],
    ['$30 million for each additional target', [{ words: '$30 million', amount: 3e7, currency: 'USD', per: 'target' }]],
    ['$[***] million', [{ words: '$[***] million', amount: null, currency: 'USD' }]],
    ['[***] dollars', [{ words: '[***] dollars', amount: null, currency: 'USD' }]],
    [
      '$50 million and $10 million in stock',
      [
        { words: '$50 million', amount: 5e7, currency: 'USD' },
        { words: '$10 million', amount: 1e7, currency: 'USD' },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it.each([['300 million patients'], ['May 2000'], ['30% of sales'], ['Section 5.2'], ['IND 12,345']])(
    '%s is no sum',
    (text) => {
      expect(sums(text)).toEqual([])
    },
  )
})
