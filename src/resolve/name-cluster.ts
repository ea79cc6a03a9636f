import type { EntityType } from '../model/entity.ts'
import { ID_PREFIXES } from '../graph/schema.ts'
import type { Decision } from './cluster-members.ts'
import { compareText } from './compare-text.ts'
import { datedNames, type DatedName, type NameUse } from './dated-names.ts'
import { DECIDING_REGISTERS, type Member } from './member.ts'
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

/** Members that differ only in the document that names them, and its date. */
export interface Variant {
  readonly member: Member
  /** How many they are. */
  readonly count: number
  /** The first date of their documents; null where none has one. */
  readonly firstOn: string | null
}

/** One real-world thing: all that names it. */
export interface Cluster {
  readonly variants: readonly Variant[]
  readonly decisions: readonly Decision[]
}

/** What the members of a variant say of its names. */
const nameUses = ({ member, count, firstOn }: Variant): readonly NameUse[] =>
  member.names.map((use) => (use.usedOn === null ? use : { ...use, usedOn: firstOn, times: count }))

/** The most frequent of the fullest: mixed case before capitals alone, then count, length and order of letters. */
const bestName = (variants: readonly Variant[]): string => {
  const counts = new Map<string, number>()
  for (const { member, count } of variants) counts.set(member.name, (counts.get(member.name) ?? 0) + count)
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
export const nameCluster = ({ variants, decisions }: Cluster, overrides: Overrides): Thing => {
  const members = variants.map(({ member }) => member)
  const type = members[0]?.type ?? 'Organization'
  const names = datedNames(variants.flatMap(nameUses))
  const present = normaliseName(type, names.at(-1)?.name ?? '')
  const current = present === '' ? [] : variants.filter(({ member }) => member.nameKey === present)
  const shown = bestName(current.length === 0 ? variants : current)
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
