import { describe, expect, it } from 'vitest'
import type { Term } from '../../src/model/agreement.ts'
import { totalTerms } from '../../src/deal/total-terms.ts'
import { readDeals } from './read-deals.ts'

const LICENSE =
  'Fairmont Therapeutics has entered into an exclusive license agreement with Norland Bio. Under the terms of the agreement, '
const PURCHASE =
  'Fairmont Therapeutics announced an agreement to acquire Norland Bio. Under the terms of the agreement, '

const line = ({ kind, amount, currency, rateLow, rateHigh, rateWords, disclosure }: Term): string =>
  [
    kind,
    amount,
    currency,
    rateLow === null ? null : `${rateLow}-${rateHigh ?? ''}%`,
    rateWords,
    disclosure === 'REDACTED' ? disclosure : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
const terms = (text: string): readonly string[] => readDeals(text).agreements.flatMap((one) => one.terms.map(line))

describe('Each sum is a term of the kind that its nearest words say', () => {
  it.each([
    [`${LICENSE}Norland Bio will receive an upfront payment of $20 million.`, ['UPFRONT 20000000 USD']],
    [
      `${LICENSE}Norland Bio will receive an upfront payment of $40 million and Fairmont Therapeutics will make a $15 million equity investment.`,
      ['UPFRONT 40000000 USD', 'EQUITY 15000000 USD'],
    ],
    [
      `${LICENSE}Norland Bio is eligible to receive up to $300 million in development milestones, and tiered royalties of 5% to 10%.`,
      ['MILESTONE 300000000 USD', 'ROYALTY 5-10%'],
    ],
    [
      `${LICENSE}Norland Bio will be paid $5 million upfront, up to $45 million in regulatory and sales milestones.`,
      ['UPFRONT 5000000 USD', 'MILESTONE 45000000 USD'],
    ],
    [
      `${LICENSE}Norland Bio will receive royalties equaling 5% of net sales, up to $100 million.`,
      ['ROYALTY 100000000 USD 5-5%'],
    ],
    [
      `${LICENSE}Norland Bio is eligible to receive up to $121 million, consisting of milestones and a promissory note.`,
      ['MILESTONE 121000000 USD'],
    ],
    [
      `${LICENSE}Norland Bio is eligible to receive royalties in the low double-digit range.`,
      ['ROYALTY low double-digit'],
    ],
    [`${LICENSE}Norland Bio will receive an upfront payment of $[***] million.`, ['UPFRONT USD REDACTED']],
    [`${LICENSE}Norland Bio will receive an undisclosed upfront payment and milestones.`, ['UPFRONT', 'MILESTONE']],
    [`${PURCHASE}Fairmont Therapeutics will pay $48.00 per share in cash.`, ['PURCHASE_PRICE 48 USD']],
    [
      `${PURCHASE}Fairmont Therapeutics will pay $9.25 per share in cash, plus one contingent value right of up to $2.00 per share.`,
      ['PURCHASE_PRICE 9.25 USD', 'MILESTONE 2 USD'],
    ],
    [`${LICENSE}the market for FX901 is worth $4 billion in revenue.`, []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('A sum that no agreement claims is reported as unattached', () => {
    const { agreements, unattached, text } = readDeals(
      'Fairmont Therapeutics ended the year with cash of $120 million.',
    )
    expect(agreements).toEqual([])
    expect(unattached.map(({ start, end }) => text.slice(start, end))).toEqual(['$120 million'])
  })

  it('What is due is kept apart from what hangs on events', () => {
    const { agreements } = readDeals(
      `${LICENSE}Norland Bio will receive an upfront payment of $20 million and up to $300 million in regulatory milestones.`,
    )
    const [upfront, milestone] = agreements[0]?.terms ?? []
    expect(upfront).toMatchObject({ committed: true, payee: 'Norland Bio', payer: 'Fairmont Therapeutics' })
    expect(milestone).toMatchObject({ committed: false, upTo: true, milestone: 'REGULATORY' })
    expect(agreements[0]?.totals).toEqual([
      { currency: 'USD', committed: 20e6, contingent: 300e6, stated: null, agrees: null },
    ])
  })
})

describe('A stated total is compared with its parts', () => {
  const term = (kind: Term['kind'], amount: number, more: Partial<Term> = {}): Term => ({
    kind,
    amount,
    amountLow: null,
    approximate: false,
    per: null,
    milestone: null,
    currency: 'USD',
    upTo: false,
    rateLow: null,
    rateHigh: null,
    rateWords: null,
    disclosure: 'STATED',
    committed: true,
    trigger: null,
    payer: null,
    payee: null,
    evidence: [],
    ...more,
  })
  const total = term('OTHER', 320e6, { upTo: true, committed: null })
  it.each<[string, readonly Term[], boolean | null]>([
    ['parts that add up agree', [total, term('UPFRONT', 20e6), term('MILESTONE', 300e6, { committed: false })], true],
    ['parts that fall short do not', [total, term('UPFRONT', 20e6)], false],
    ['a total alone cannot be compared', [total], null],
  ])('%s', (_, given, agrees) => {
    expect(totalTerms(given)[0]).toMatchObject({ stated: 320e6, agrees })
  })

  it('An upfront payment that states what it consists of is not counted twice', () => {
    expect(totalTerms([term('UPFRONT', 400), term('UPFRONT', 100), term('EQUITY', 300)])[0]?.committed).toBe(400)
  })
})
