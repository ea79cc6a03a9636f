/**
 * The order of items by their keys, whole numbers of 0 and more: indexes, those of equal keys as they are given. `keyOf`
 * tells the key of an index.
 */
export const orderBy = (count: number, keyOf: (index: number) => number): Int32Array => {
  const keys = new Float64Array(count)
  let isOrdered = true
  let before = -1
  for (let index = 0; index < count; index++) {
    const key = keyOf(index) * count + index
    keys[index] = key
    if (key < before) isOrdered = false
    before = key
  }
  if (!isOrdered) keys.sort()
  const order = new Int32Array(count)
  for (let rank = 0; rank < count; rank++) {
    const key = keys[rank] ?? 0
    order[rank] = key - Math.floor(key / count) * count
  }
  return order
}
