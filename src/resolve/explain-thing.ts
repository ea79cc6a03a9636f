import type { DocumentFacts } from '../model/document-facts.ts'
import type { Decision } from './cluster-members.ts'
import type { Thing } from './name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'
import { resolveThings } from './resolve-things.ts'
import { readTaxonomy } from './taxonomy.ts'

/** Why a thing is one: what names it where, and the merges that were made and refused. */
export interface Explanation {
  readonly thing: Thing
  /** How each document names it. */
  readonly documents: readonly { readonly document: string; readonly name: string }[]
  readonly decisions: readonly Decision[]
}

/** Explains the things that bear a name or an id. */
export const explainThing = (
  documents: readonly DocumentFacts[],
  nameOrId: string,
  overrides: Overrides = NO_OVERRIDES,
): readonly Explanation[] => {
  const { things, idOf } = resolveThings(documents, overrides, readTaxonomy())
  const wanted = nameOrId.toLowerCase()
  return things
    .filter(
      ({ id, name, aliases, keys }) =>
        id === nameOrId || keys.includes(wanted) || [name, ...aliases].some((form) => form.toLowerCase() === wanted),
    )
    .map((thing) => ({
      thing,
      documents: documents.flatMap(({ id, doc, entities }) =>
        entities.filter((entity) => idOf(id, entity.id) === thing.id).map(({ name }) => ({ document: doc, name })),
      ),
      decisions: thing.decisions,
    }))
}
