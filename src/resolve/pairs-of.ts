/** Every two of some ids as `a|b`, each pair and its two in order. */
export const pairsOf = (ids: readonly string[]): readonly string[] => {
  const sorted = [...new Set(ids)].sort()
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a}|${b}`))
}
