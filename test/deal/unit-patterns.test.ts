import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/deal/item.ts'
import { SentenceUnit } from '../../src/deal/sentence-unit.ts'
import { UnitHint } from '../../src/deal/unit-hint.ts'
import { UnitPattern } from '../../src/deal/unit-pattern.ts'
import { UnitPatterns } from '../../src/deal/unit-patterns.ts'
import { layOut } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const unitOf = (text: string): Unit => {
  const layout = layOut(documentFrom('invented.txt', new TextEncoder().encode(text)))
  const { length } = layout.document.text
  const range = { firstToken: 0, lastToken: layout.tokens.count }
  return new SentenceUnit({ start: 0, end: length, place: 'body', ...range }, layout, [])
}

describe('A pattern is run over a unit only where the unit holds the words that it needs', () => {
  const rows = [/sold|bought/iu, /granted (?:a )?licen[sc]e/iu, /\d+/u].map((pattern) => ({ pattern }))
  const patterns = new UnitPatterns(rows)

  it.each([
    ['Norland was sold', [0, 2]],
    ['Norland granted rights', [2]],
    ['GRANTED A LICENCE', [1, 2]],
    ['Fairmont granted a license and bought Norland', [0, 1, 2]],
  ])('%s', (text, expected) => {
    expect(patterns.within(unitOf(text)).map((row) => rows.indexOf(row))).toEqual(expected)
  })

  it('A unit that was asked before answers for patterns that came later', () => {
    const unit = unitOf('Norland was sold')
    expect(new UnitHint(/sold/).isIn(unit)).toBe(true)
    expect(new UnitHint(/norland/, /bought/).isIn(unit)).toBe(false)
    expect(new UnitHint(/^was$/, /^sold$/).isIn(unit)).toBe(true)
  })

  it('More patterns than one number has bits are told apart', () => {
    const words = Array.from({ length: 80 }, (_, i) => `word${String(i)}x`)
    const hints = words.map((word) => new UnitHint(new RegExp(word)))
    const unit = unitOf('word3x and word41x but not word7 nor word79x')
    expect(hints.flatMap((hint, i) => (hint.isIn(unit) ? [i] : []))).toEqual([3, 41, 79])
  })

  it.each([
    ['The agreement was terminated', true],
    ['The agreement stands', false],
    ['A terminated plan', false],
  ])('%s', (text, expected) => {
    expect(new UnitPattern(/agreement was terminated/i, /terminat/).test(unitOf(text))).toBe(expected)
  })
})
