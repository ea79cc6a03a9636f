import { describe, expect, it } from 'vitest'
import { orderBy } from '../../src/mention/order-by.ts'

const orderOf = (keys: readonly number[]): number[] => [...orderBy(keys.length, 9, (index) => keys[index] ?? 0)]

describe('the order by a key', () => {
  it.each([
    ['of nothing is empty', [], []],
    ['puts the least key first', [7, 0, 3], [1, 2, 0]],
    ['keeps items of equal keys as they are given', [5, 2, 5, 2, 5], [1, 3, 0, 2, 4]],
    ['holds for the largest keys', [9, 8, 9], [1, 0, 2]],
  ])('%s', (_, keys, order) => {
    expect(orderOf(keys)).toEqual(order)
  })
})
