import { describe, expect, it } from 'vitest'
import { codesOf } from '../../src/sentence/codes-of.ts'
import { WordTable } from '../../src/sentence/word-table.ts'

const wordOf = (table: WordTable, text: string): number =>
  table.word(table.surface(text, codesOf(text), 0, text.length))

describe('the number of a word', () => {
  it('is that of the surfaces that spell it', () => {
    const table = new WordTable()
    const word = wordOf(table, 'Grant')
    expect(table.number('grant')).toBe(word)
    expect(table.words[word]).toBe('grant')
  })

  it('is given once to a word that no document spells as one token', () => {
    const table = new WordTable()
    const joined = table.number('wholly-owned')
    expect(table.number('wholly-owned')).toBe(joined)
    expect(table.words[joined]).toBe('wholly-owned')
    expect(wordOf(table, 'Wholly-owned')).toBe(joined)
  })
})
