import { expect, test } from 'vitest'
import { finish, inStep, type Steps } from '../src/in-step.ts'

/** Notes each step it takes, and fails where it is told to. */
const walker = (notes: string[], failAt = -1) =>
  function* walk(name: string): Steps<string> {
    for (let step = 0; step < name.length; step++) {
      if (step === failAt) throw new Error(`${name} fell`)
      notes.push(`${name}${String(step)}`)
      yield
    }
    return name.toUpperCase()
  }

test('each step is taken in all before the next, and the results come in the order of the inputs', () => {
  const notes: string[] = []
  const outcomes = inStep(['ab', 'c', 'def'], walker(notes))
  expect(notes).toEqual(['ab0', 'c0', 'def0', 'ab1', 'def1', 'def2'])
  expect(outcomes).toEqual(
    ['ab', 'c', 'def'].map((input) => ({ input, result: { status: 'fulfilled', value: input.toUpperCase() } })),
  )
})

test('what fails stops nothing else', () => {
  const outcomes = inStep(['a', 'bcd', 'e'], walker([], 1))
  expect(outcomes.map(({ result }) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(String(outcomes[1]?.result.status === 'rejected' && outcomes[1].result.reason)).toContain('bcd fell')
})

test('work done alone gives what it gives in step', () => {
  const notes: string[] = []
  expect(finish(walker(notes)('abc'))).toBe('ABC')
  expect(notes).toEqual(['abc0', 'abc1', 'abc2'])
  expect(inStep([], walker(notes))).toEqual([])
})
