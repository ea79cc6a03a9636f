import type { Entity } from '../model/entity.ts'
import type { Named } from '../model/reading.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

const SHORTEST = 4

/**
 * Leaves out that companies of one family collaborate: "by and among Orvane, Meltor Inc., Meltor US LLC and Meltor Europe
 * Limited" makes no partners of the last three. A family is those whose name begins with the short name of one of them.
 */
export const partFamilies = ({ named, entities }: Reader, claims: readonly Claim[]): readonly Claim[] => {
  if (!claims.some(({ type, from, to }) => type === 'COLLABORATES_WITH' && beginAlike(entities, from, to)))
    return claims
  const short = shortNames(named)
  const areKin = (one: string, other: string): boolean =>
    beginAlike(entities, one, other) && short.has(firstWord(entities.get(one)?.name ?? ''))
  return claims.filter(({ type, from, to }) => type !== 'COLLABORATES_WITH' || !areKin(from, to))
}

/** Names of organizations that are one word, lower-cased. */
const shortNames = (named: Named): ReadonlySet<string> => {
  const short = new Set<string>()
  for (const { type, name, aliases } of named.entities) {
    if (type !== 'Organization') continue
    for (const form of [name, ...aliases])
      if (form.length >= SHORTEST && !form.includes(' ')) short.add(form.toLowerCase())
  }
  return short
}

/** True for two organizations whose names share their first word; nearly all differ in the first letter. */
const beginAlike = (entities: ReadonlyMap<string, Entity>, one: string, other: string): boolean => {
  const [a, b] = [entities.get(one), entities.get(other)]
  if (a?.type !== 'Organization' || b?.type !== 'Organization') return false
  return initial(a) === initial(b) && firstWord(a.name) === firstWord(b.name)
}

const initial = ({ name }: Entity): string => name.slice(0, 1).toLowerCase()

const firstWord = (name: string): string => (name.split(' ', 1)[0] ?? '').replace(/,$/, '').toLowerCase()
