import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/sentence/tokenize.ts'
import { WordClasses } from '../../src/sentence/word-classes.ts'

const WORDS = new WordClasses({ deal: /^deals?$/, verb: /^(?:signs?|deals?)$/, year: /^\d{4}$/ })
const { deal, verb, year } = WORDS.bit

describe('WordClasses', () => {
  it('gives each class a bit of its own', () => {
    expect(new Set([deal, verb, year, deal | verb | year]).size).toBe(4)
  })

  it.each([
    ['Fairmont signs a lease', verb],
    ['Fairmont DEALS with Norland', deal | verb],
    ['the year 2020', year],
    ['nothing of the kind', 0],
    ['a word no document held before: zzdealszz', 0],
  ])('tells all classes of the words of %j', (text, expected) => {
    const tokens = tokenize(text)
    expect(WORDS.within({ tokens, firstToken: 0, lastToken: tokens.count })).toBe(expected)
  })

  it('tells the classes of each word by its number', () => {
    const tokens = tokenize('a deal signs')
    const classes = WORDS.of(tokens)
    expect(Array.from(tokens.word, (word) => classes[word])).toEqual([0, deal | verb, verb])
  })
})
