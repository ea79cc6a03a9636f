import type { EntityType } from '../model/entity.ts'
import { ID_PREFIXES } from '../graph/schema.ts'
import type { Cluster, Decision } from './cluster-members.ts'
import { datedNames, type DatedName } from './dated-names.ts'
import { DECIDING_REGISTERS } from './member.ts'
import { normaliseName, slugOf } from './normalise-name.ts'
import type { Overrides } from './overrides.ts'

/** One real-world thing as the graph shows it. */
export interface Thing {
  /** Stable, made from what it is: `org:cik:855654`, `drug:trastuzumab-dm1`. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Other forms, sorted. */
  readonly aliases: readonly string[]
  readonly keys: readonly string[]
  /** Identifiers by register. */
  readonly ids: Readonly<Record<string, string>>
  /** The names that it has borne, oldest first; empty where no document tells of a change. */
  readonly names: readonly DatedName[]
  readonly decisions: readonly Decision[]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most frequent of the fullest: mixed case before capitals alone, then count, length and order of letters. */
const bestName = (names: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const mixed = (name: string): number => Number(/\p{Ll}/u.test(name))
  const ranked = [...counts].sort(
    ([a, m], [b, n]) => mixed(b) - mixed(a) || n - m || b.length - a.length || compareText(a, b),
  )
  return ranked[0]?.[0] ?? ''
}

/** Generic names are scoped by a slash (`org:acme/adc platform`); people read what follows it. */
const withoutScope = (key: string): string => key.slice(key.lastIndexOf('/') + 1)

const idOf = (type: EntityType, key: string, ids: Readonly<Record<string, string>>): string => {
  const register = DECIDING_REGISTERS[type].find((each) => ids[each] !== undefined)
  const number = ids[register ?? '']
  if (register === undefined || number === undefined) return `${ID_PREFIXES[type]}:${slugOf(key)}`
  return register === 'substance'
    ? `${ID_PREFIXES[type]}:${slugOf(number)}`
    : `${ID_PREFIXES[type]}:${register}:${slugOf(number)}`
}

/** The name, id and forms that stand for a cluster. */
export const nameCluster = ({ type, members, decisions }: Cluster, overrides: Overrides): Thing => {
  const names = datedNames(members.flatMap((member) => member.names))
  const present = normaliseName(type, names.at(-1)?.name ?? '')
  const current = present === '' ? [] : members.filter(({ nameKey }) => nameKey === present)
  const shown = bestName((current.length === 0 ? members : current).map(({ name }) => name))
  const nameKeys = [...new Set(members.map(({ nameKey }) => nameKey))].sort()
  const override = nameKeys.map((key) => overrides.names.get(`${type}|${key}`)).find((name) => name !== undefined)
  const name = override ?? shown
  const key = members.find((member) => member.name === shown)?.nameKey ?? ''
  const ids = Object.fromEntries(
    [...new Set(members.flatMap(({ identifiers }) => identifiers))]
      .sort()
      .reverse()
      .map((id) => [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]),
  )
  return {
    id: idOf(type, key, ids),
    type,
    name,
    aliases: [...new Set(members.flatMap((member) => [member.name, ...member.aliases]))]
      .filter((alias) => alias !== name)
      .sort(),
    keys: [
      ...new Set([
        ...members.flatMap(({ nameKey, aliasKeys }) => [nameKey, ...aliasKeys].map(withoutScope)),
        ...members.flatMap((member) => [member.name, ...member.aliases].map((form) => form.toLowerCase())),
      ]),
    ].sort(),
    ids,
    names,
    decisions,
  }
}

/** Things with one id each: where an analyst keeps two of one name apart, the later by name gets a number. */
export const withUniqueIds = (things: readonly Thing[]): readonly Thing[] => {
  const taken = new Map<string, number>()
  return things.map((thing) => {
    const count = (taken.get(thing.id) ?? 0) + 1
    taken.set(thing.id, count)
    return count === 1 ? thing : { ...thing, id: `${thing.id}-${count}` }
  })
}
