import { expect, test } from 'vitest'
import { WordBit } from '../../src/syntax/word-grammar.ts'

test('each property of a word has a bit of its own', () => {
  const bits = Object.values(WordBit)
  expect(bits.reduce<number>((all, bit) => all ^ bit, 0)).toBe(bits.reduce<number>((all, bit) => all | bit, 0))
  expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true)
})
