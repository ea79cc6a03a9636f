import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import { normaliseName } from '../resolve/normalise-name.ts'

/** A node of the graph that a question names. */
export interface Thing {
  readonly id: string
  readonly label: EntityType
  readonly name: string
}

/** The things that bear a name, in any spelling that resolution folds, singular or plural. */
export const findThings = async (store: GraphStore, name: string): Promise<readonly Thing[]> => {
  const keys = new Map(ENTITY_TYPES.map((type) => [type, spellings(name).map((form) => normaliseName(type, form))]))
  const found = await store.read<Thing & { readonly keys: readonly string[] }>(loadQuery('ask/find'), {
    keys: [...new Set([...keys.values()].flat())].filter((key) => key !== ''),
  })
  return found
    .filter((thing) => thing.keys.some((key) => keys.get(thing.label)?.includes(key)))
    .map(({ id, label, name: shown }) => ({ id, label, name: shown }))
}

/** A name as written, without its plural ending, and without the noun of its kind. */
const spellings = (name: string): readonly string[] => {
  const singular = name.replace(/(?<=[^s]{2})s$/, '')
  const bare = name.replace(/\s+(?:technology|technologies|platform|platforms|protein|payload|compounds?)$/i, '')
  return [...new Set([name, singular, bare])]
}
