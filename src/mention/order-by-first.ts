/** Indexes of items in the order of the tokens they start at; those that start together stay as they are given. */
export const orderByFirst = (items: readonly { readonly first: number }[]): Int32Array => {
  const count = items.length
  const keys = new Float64Array(count)
  for (let index = 0; index < count; index++) keys[index] = (items[index]?.first ?? 0) * count + index
  keys.sort()
  const order = new Int32Array(count)
  for (let rank = 0; rank < count; rank++) {
    const key = keys[rank] ?? 0
    order[rank] = key - Math.floor(key / count) * count
  }
  return order
}
