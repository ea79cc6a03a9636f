import { normaliseName, slugOf } from './normalise-name.ts'
import { readLexicon } from './read-lexicon.ts'

/** One substance, or class of substances, of the curated tree of payloads and linkers. */
export interface TaxonomyEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Ids of the classes right above it. */
  readonly parents: readonly string[]
}

/** The curated tree, found by id or by any name. */
export interface Taxonomy {
  readonly byId: ReadonlyMap<string, TaxonomyEntry>
  readonly byKey: ReadonlyMap<string, TaxonomyEntry>
}

const list = (cell = ''): readonly string[] =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Builds the tree from rows with `id`, `name`, `parents` and `synonyms`, lists separated by `|`. */
export const toTaxonomy = (rows: readonly Readonly<Record<string, string>>[]): Taxonomy => {
  const entries = rows.map((row): TaxonomyEntry => {
    const name = row['name'] ?? ''
    return {
      id: slugOf(row['id'] ?? normaliseName('Substance', name)),
      name,
      aliases: list(row['synonyms'] ?? row['aliases']),
      parents: list(row['parents'] ?? row['parent']).map(slugOf),
    }
  })
  const byKey = new Map<string, TaxonomyEntry>()
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) {
      const key = normaliseName('Substance', name)
      if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
    }
  return { byId: new Map(entries.map((entry) => [entry.id, entry])), byKey }
}

let loaded: Taxonomy | null = null

/** The tree of `lexicon/substances.tsv`. */
export const readTaxonomy = (): Taxonomy => (loaded ??= toTaxonomy(readLexicon('substances')))

/** An entry's classes up to the roots, nearest first, each once. */
export const classesAbove = (taxonomy: Taxonomy, entry: TaxonomyEntry): readonly TaxonomyEntry[] => {
  const found = new Map<string, TaxonomyEntry>()
  let level: readonly TaxonomyEntry[] = [entry]
  while (level.length > 0) {
    level = level
      .flatMap(({ parents }) => parents)
      .flatMap((id) => taxonomy.byId.get(id) ?? [])
      .filter(({ id }) => id !== entry.id && !found.has(id))
    for (const above of level) found.set(above.id, above)
  }
  return [...found.values()]
}
