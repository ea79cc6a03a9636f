import type { Named } from '../model/reading.ts'
import type { Claim } from './match-frames.ts'

const SHORTEST = 4

/**
 * Leaves out that companies of one family collaborate: "by and among Orvane, Meltor Inc., Meltor US LLC and Meltor Europe
 * Limited" makes no partners of the last three. A family is those whose name begins with the short name of one of them.
 */
export const partFamilies = (named: Named, claims: readonly Claim[]): readonly Claim[] => {
  if (!claims.some(({ type }) => type === 'COLLABORATES_WITH')) return claims
  const short = new Set<string>()
  const first = new Map<string, string>()
  for (const { id, type, name, aliases } of named.entities) {
    if (type !== 'Organization') continue
    first.set(id, firstWord(name))
    for (const form of [name, ...aliases])
      if (form.length >= SHORTEST && !form.includes(' ')) short.add(form.toLowerCase())
  }
  const areKin = (one: string, other: string): boolean => {
    const family = first.get(one) ?? ''
    return family === first.get(other) && short.has(family)
  }
  return claims.filter(({ type, from, to }) => type !== 'COLLABORATES_WITH' || !areKin(from, to))
}

const firstWord = (name: string): string => (name.split(' ', 1)[0] ?? '').replace(/,$/, '').toLowerCase()
