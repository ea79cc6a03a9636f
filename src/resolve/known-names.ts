import type { EntityType } from '../model/entity.ts'
import type { NameUse } from './dated-names.ts'
import { normaliseName, slugOf } from './normalise-name.ts'
import { readLexicon } from './read-lexicon.ts'

type Row = Readonly<Record<string, string>>

const formsOf = (row: Row): readonly string[] =>
  [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')].filter((form) => form !== '')

/** Shorter keys mean too much by themselves. */
const SHORTEST = 3

/** What rows' names are, by key; a key of two rows, or the beginning of another row's name, names neither. */
const index = (
  type: EntityType,
  rows: readonly Row[],
  idOf: (row: Row) => string | null,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string | null>()
  const beginnings = new Map<string, Set<string>>()
  for (const row of rows) {
    const id = idOf(row)
    if (id === null) continue
    for (const form of formsOf(row)) {
      const key = normaliseName(type, form)
      found.set(key, found.has(key) && found.get(key) !== id ? null : id)
      const words = key.split(' ')
      for (let count = 1; count < words.length; count++) {
        const beginning = words.slice(0, count).join(' ')
        beginnings.set(beginning, (beginnings.get(beginning) ?? new Set<string>()).add(id))
      }
    }
  }
  const isClear = (key: string, id: string): boolean =>
    key.length >= SHORTEST &&
    (type !== 'Organization' || [...(beginnings.get(key) ?? [])].every((other) => other === id))
  return new Map([...found].flatMap(([key, id]) => (id !== null && isClear(key, id) ? [[key, id]] : [])))
}

/** A change of a company's name that is known in the world. */
interface Change {
  readonly now: string
  readonly former: string
  readonly until: string
}

interface Known {
  readonly byKey: Readonly<Partial<Record<EntityType, ReadonlyMap<string, string>>>>
  readonly changes: ReadonlyMap<string, readonly Change[]>
}

let loaded: Known | undefined

const known = (): Known => (loaded ??= load())

const load = (): Known => {
  const changes = readLexicon('former-names').map(({ name = '', former = '', until = '' }) => ({
    now: name,
    former,
    until,
  }))
  const keyOf = (name: string): string => normaliseName('Organization', name)
  // Names that follow one another are one company: each change joins its two chains.
  const chains = new Map<string, Change[]>()
  for (const change of changes) {
    const joined = [...new Set([chains.get(keyOf(change.now)) ?? [], chains.get(keyOf(change.former)) ?? []])].flat()
    joined.push(change)
    for (const { now, former } of joined) for (const name of [now, former]) chains.set(keyOf(name), joined)
  }
  const named = (name: string): string => `known:${slugOf(keyOf(chains.get(keyOf(name))?.[0]?.now ?? name))}`
  const organizations = index('Organization', readLexicon('organizations'), ({ name = '' }) => named(name))
  const renamed = changes.flatMap(({ now, former }) => [now, former].map((name) => [keyOf(name), named(name)] as const))
  return {
    byKey: {
      Organization: new Map([...organizations, ...renamed]),
      Disease: index('Disease', readLexicon('disease-names'), ({ name = '' }) => `known:${slugOf(name)}`),
      Target: index('Target', readLexicon('targets'), ({ hgnc = '' }) =>
        hgnc === '' ? null : `hgnc:${hgnc.toLowerCase()}`,
      ),
    },
    changes: chains,
  }
}

/** What a name is known to be in the trade, as an identifier; null where it is not, or may be several. */
export const knownAs = (type: EntityType, key: string): string | null => known().byKey[type]?.get(key) ?? null

/** The names that a company is known to have borne, by any of them. */
export const knownNameUses = (key: string): readonly NameUse[] =>
  (known().changes.get(key) ?? []).flatMap(({ now, former, until }) =>
    [
      { name: former, since: null, until, former: true },
      { name: now, since: until, until: null, former: false },
    ].map((use) => ({ ...use, key: normaliseName('Organization', use.name), usedOn: null })),
  )
