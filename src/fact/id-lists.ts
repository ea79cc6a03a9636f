/** No ids, or no groups, at all. */
export const NONE: readonly never[] = []

/** Length from which a set finds what repeats faster than looking back does. */
const MANY = 16

/** Some ids in their order, each once; the same array where none repeats. */
export const distinct = (ids: readonly string[]): readonly string[] => {
  if (ids.length > MANY) return [...new Set(ids)]
  for (let at = 1; at < ids.length; at++) if (ids.indexOf(ids[at] ?? '') < at) return [...new Set(ids)]
  return ids
}

/** The items of two arrays; one of the two where the other is empty. */
export const joined = <Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] => {
  if (second.length === 0) return first
  return first.length === 0 ? second : [...first, ...second]
}
