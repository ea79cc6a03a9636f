import { Scratch } from './scratch.ts'

const FIRSTS = new Scratch()

/**
 * The order of items by their keys, whole numbers from 0 up to `last`: indexes, those of equal keys as they are given.
 * `keyOf` tells the key of an index. Linear in the items and the keys.
 */
export const orderBy = (count: number, last: number, keyOf: (index: number) => number): Int32Array => {
  // The first item of each key, and the item after each of the same key.
  const firsts = FIRSTS.take(last + 1).fill(-1)
  const nexts = new Int32Array(count)
  for (let index = count - 1; index >= 0; index--) {
    const key = keyOf(index)
    nexts[index] = firsts[key] ?? -1
    firsts[key] = index
  }
  const order = new Int32Array(count)
  let rank = 0
  for (let key = 0; rank < count; key++)
    for (let index = firsts[key] ?? -1; index >= 0; index = nexts[index] ?? -1) order[rank++] = index
  return order
}
