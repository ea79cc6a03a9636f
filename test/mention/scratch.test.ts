import { describe, expect, it } from 'vitest'
import { Scratch } from '../../src/mention/scratch.ts'

describe('an array that documents use in turn', () => {
  it.each([[3], [0], [500], [20]])('has just the length that is asked for: %i', (length) => {
    expect(new Scratch().take(length)).toHaveLength(length)
  })

  it('ends where a shorter document ends, whatever a longer one wrote past it', () => {
    const scratch = new Scratch()
    scratch.take(4).fill(7)
    expect(scratch.take(2)[2]).toBeUndefined()
  })
})
