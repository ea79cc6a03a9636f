import { describe, expect, it } from 'vitest'
import { WakeLists } from '../../src/mention/wake-lists.ts'
import { Wake } from '../../src/mention/wake.ts'
import { tokenize } from '../../src/sentence/tokenize.ts'
import { WordColumn } from '../../src/sentence/word-column.ts'

const WAKES: Readonly<Record<string, number>> = {
  orvane: Wake.name | Wake.term,
  platform: Wake.technology,
  safety: Wake.safety | Wake.safetyTitle,
}
const column = new WordColumn((word) => WAKES[word] ?? 0)

const listsOf = (text: string): WakeLists => {
  const tokens = tokenize(text)
  return new WakeLists(tokens, column.of(tokens.table))
}

describe('the tokens that wake a reader', () => {
  const lists = listsOf('Orvane says its platform, the Orvane platform, has safety')

  it.each([
    ['a term', Wake.term, [0, 6]],
    ['a platform', Wake.technology, [3, 7]],
    ['a first of two bits', Wake.safety, [10]],
    ['the second of two bits', Wake.safetyTitle, [10]],
    ['nothing that is there', Wake.target, []],
  ] as const)('stand in order: %s', (_, wake, tokens) => {
    expect([...lists.of(wake)]).toEqual(tokens)
  })

  it('are names only with a capital', () => {
    expect([...listsOf('orvane and Orvane').of(Wake.name)]).toEqual([2])
  })
})
