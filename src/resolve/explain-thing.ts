import type { DocumentFacts } from '../model/document-facts.ts'
import type { Decision } from './cluster-members.ts'
import type { Thing } from './name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'
import { ThingIndex } from './thing-index.ts'
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
  const index = new ThingIndex(overrides, readTaxonomy())
  index.change([], documents)
  const wanted = nameOrId.toLowerCase()
  return index
    .things()
    .filter(
      ({ id, name, aliases, keys }) =>
        id === nameOrId || keys.includes(wanted) || [name, ...aliases].some((form) => form.toLowerCase() === wanted),
    )
    .map((thing) => ({
      thing,
      documents: documents.flatMap(({ id, doc, entities }) =>
        entities
          .filter((entity) => index.idOf(id, entity.id) === thing.id)
          .map(({ name }) => ({ document: doc, name })),
      ),
      decisions: thing.decisions,
    }))
}
