import { describe, expect, it } from 'vitest'
import { TokenKind } from '../../src/model/token.ts'
import { tokenize } from '../../src/sentence/tokenize.ts'

const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokenize(text)
  return Array.from({ length: count }, (_, token) => text.slice(start[token], end[token]))
}

describe('tokens', () => {
  it.each([
    ['KX9633 and huKX242-DM4', ['KX9633', 'and', 'huKX242-DM4']],
    ['an anti-CD70 antibody', ['an', 'anti', '-', 'CD70', 'antibody']],
    ['HER2-targeting and Basel-based', ['HER2', '-', 'targeting', 'and', 'Basel', '-', 'based']],
    ['US-based Orvane-led', ['US', '-', 'based', 'Orvane', '-', 'led']],
    ['non-small cell', ['non-small', 'cell']],
    ['Fairmont’s drug', ['Fairmont', '’s', 'drug']],
    ['both companies’ rights', ['both', 'companies', '’', 'rights']],
    ['Nordlys A/S and/or PD-1/VEGF', ['Nordlys', 'A/S', 'and/or', 'PD-1', '/', 'VEGF']],
    ['It is done.The next', ['It', 'is', 'done', '.', 'The', 'next']],
    ['in the U.S. market', ['in', 'the', 'U.S.', 'market']],
    ['Kestrel andFairmont Bio', ['Kestrel', 'and', 'Fairmont', 'Bio']],
    ['$2.5 million on May 2, 2020', ['$2.5 million', 'on', 'May 2, 2020']],
    ['US$5M and 12-month and 10%', ['US$5M', 'and', '12-month', 'and', '10%']],
    [
      'ask ir@kestrel.example or https://kestrel.example/a',
      ['ask', 'ir@kestrel.example', 'or', 'https://kestrel.example/a'],
    ],
    ['a royalty of [***]', ['a', 'royalty', 'of', '[***]']],
    ['5 May 2020, 5% or 5 percent', ['5 May 2020', ',', '5%', 'or', '5 percent']],
    ['1,500.5 dollars of 2 million euros', ['1,500.5 dollars', 'of', '2 million euros']],
    ['3rd of June 2021 or 3/6/2021', ['3rd of June 2021', 'or', '3/6/2021']],
    ['see www.orvane.example/a, it is', ['see', 'www.orvane.example/a,', 'it', 'is']],
    ['no http:// alone', ['no', 'http', ':', '/', '/', 'alone']],
  ])('cuts "%s"', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it('gives equal words one number, however they are written', () => {
    const { word, table } = tokenize('Drug drug DRUG')
    expect(new Set(word).size).toBe(1)
    expect(table.words[word[0] ?? -1]).toBe('drug')
  })

  it('calls a number before a percent sign a percentage and one before a word a number', () => {
    expect([...tokenize('10% of 10 patients').kind]).toEqual([
      TokenKind.Percent,
      TokenKind.Word,
      TokenKind.Number,
      TokenKind.Word,
    ])
  })

  it('keeps every token of a text that is nothing but marks', () => {
    const text = '!?'.repeat(5000)
    expect(wordsOf(text).join('')).toBe(text)
    expect(tokenize(text).lower[9999]).toBe('?')
  })

  it.each([
    ['May', 'It may. May said so', 'On May 4, 2021 it ended'],
    ['EUR', 'the EUR zone', 'paid EUR 5 million'],
    ['US', 'the US market', 'paid US$5 million'],
    ['Quorvex', 'Quorvex sells', 'Quorvex-based, Quorvex+ and Quorvex.com'],
    ['late-stage', 'a late-stage drug', 'late-stage-led, late-stage+ and late-stage- or late-stage.com'],
    ['KX7-low', 'KX7 low-', 'the KX7-low, the KX7-lower and the anti-KX7-low'],
    ['Quorvex', 'Quorvex s Quorvexs', 'Quorvex’s, Quorvex’sa, Quorvex’ and QUORVEX’S'],
    ['USD', 'USD USD5', 'USD-based, USD5 and USD $5'],
    ['Zorfé', 'the Zorf', 'the Zorfé, the Zorf\u1E17'],
  ])('cuts a text around "%s" alike whether its words are new or known', (_, known, text) => {
    const first = wordsOf(text)
    for (const word of known.split(' ')) wordsOf(word)
    for (const piece of [known, text, ...first]) wordsOf(piece)
    expect(wordsOf(text)).toEqual(first)
    expect(first.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it('covers every character that is no white space, in order', () => {
    const text = 'A “B” (C), D–E; 5°C… ½ 🧬 x²'
    expect(wordsOf(text).join('')).toBe(text.replace(/\s/g, ''))
  })
})
