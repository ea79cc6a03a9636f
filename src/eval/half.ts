/** Which part of a set is scored: rules are written on errors of the first half and judged by the second. */
export type Half = 'first' | 'second' | 'both'

/** Tells whether a document belongs to a half: parity of FNV-1a over its name without extension. */
export const isInHalf = (half: Half, name: string): boolean => {
  if (half === 'both') return true
  let hash = 0x811c9dc5
  for (const character of name.replace(/\.(?:json|txt|md|html?)$/, ''))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash % 2 === (half === 'first' ? 0 : 1)
}
