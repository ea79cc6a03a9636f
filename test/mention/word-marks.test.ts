import { describe, expect, it } from 'vitest'
import { WordMarks } from '../../src/mention/word-marks.ts'
import { codesOf } from '../../src/sentence/codes-of.ts'
import { WordTable } from '../../src/sentence/word-table.ts'

const tableOf = (words: readonly string[]): WordTable => {
  const table = new WordTable()
  for (const word of words) table.surface(word, codesOf(word), 0, word.length)
  return table
}

describe('marks of words', () => {
  it('are those that the document set', () => {
    const marks = new WordMarks().begin(tableOf(['oak', 'elm', 'ash']))
    marks.set(1, 5)
    expect([0, 1, 2].map((word) => marks.get(word))).toEqual([0, 5, 0])
  })

  it('are forgotten with the next document', () => {
    const table = tableOf(['oak', 'elm', 'ash'])
    const marks = new WordMarks().begin(table)
    marks.set(1, 5)
    expect(marks.begin(table).get(1)).toBe(0)
  })

  it('have room for the words that a table won since', () => {
    const marks = new WordMarks().begin(tableOf(['oak']))
    const larger = marks.begin(tableOf(Array.from({ length: 100 }, (_, index) => `oak${index}`)))
    larger.set(99, 7)
    expect(larger.get(99)).toBe(7)
  })
})
