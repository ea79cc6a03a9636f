import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Term } from '../../src/model/agreement.ts'
import { readDocument } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'
import { readDeals } from './read-deals.ts'
import { recomputeAmounts } from './recompute-amount.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const inputs = readdirSync(fixtures).flatMap((slug) =>
  readdirSync(new URL(`${slug}/`, fixtures))
    .map((name) => new URL(`${slug}/${name}`, fixtures))
    .filter((url) => statSync(url).isFile() && /\.(?:txt|html?|md)$/.test(url.pathname)),
)

/** The development corpus, where it lies beside the checkout; a test says how many files it read. */
const corpus = new URL('../../../shared/corpus/', import.meta.url)
const releases = existsSync(corpus)
  ? ['press', 'news', 'unlabelled', 'agreements'].flatMap((set) =>
      readdirSync(new URL(`${set}/`, corpus))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => new URL(`${set}/${name}`, corpus)),
    )
  : []

const check = (text: string, terms: readonly Term[]): void => {
  for (const { amount, amountLow, evidence } of terms) {
    const said = evidence.flatMap(({ start, end }) => recomputeAmounts(text.slice(start, end)))
    if (amount !== null) expect(said).toContain(amount)
    if (amountLow !== null) expect(said).toContain(amountLow)
    expect(evidence.length).toBeGreaterThan(0)
  }
}

describe('No amount differs from its words', () => {
  it.each([
    ['$2 million', [2e6]],
    ['US$1.25bn', [1.25e9]],
    ['$12,500,000', [12.5e6]],
    ['6.3 cents', [0.063]],
    ['€0.5 million', [5e5]],
  ])('The second routine reads %s', (words, expected) => {
    expect(recomputeAmounts(words)[0]).toBe(expected[0])
  })

  it.each([
    ['$3.07 million'],
    ['€7.5m'],
    ['$12,345,678.90'],
    ['$0.3 billion'],
    ['between $5 and $10 million'],
    ['USD 17 thousand'],
    ['$1.999 trillion'],
  ])('An upfront payment of %s is what a second routine makes of its words', (sum) => {
    const { agreements, text } = readDeals(
      `Fairmont Therapeutics has entered into a license agreement with Norland Bio. Norland Bio will receive an upfront payment of ${sum}.`,
    )
    const terms = agreements.flatMap((one) => one.terms)
    expect(terms.map(({ kind }) => kind)).toEqual(['UPFRONT'])
    expect(terms[0]?.amount).not.toBeNull()
    check(text, terms)
  })

  it('There are fixtures to read', () => {
    expect(inputs.length).toBeGreaterThan(0)
  })

  it.each(inputs.map((url) => [url.pathname.split('/').slice(-2).join('/'), url] as const))(
    'Every term of %s is what a second routine makes of its words',
    (name, url) => {
      const reading = readDocument(documentFrom(name, readFileSync(url)))
      check(
        reading.document.text,
        reading.agreements.flatMap((one) => one.terms),
      )
    },
  )

  it.skipIf(releases.length === 0)(
    `Every term of the ${releases.length} releases of the corpus is what a second routine makes of its words`,
    () => {
      for (const url of releases) {
        const reading = readDocument(documentFrom(url.pathname, readFileSync(url)))
        check(
          reading.document.text,
          reading.agreements.flatMap((one) => one.terms),
        )
      }
    },
    120_000,
  )
})
