import { normaliseName } from './normalise-name.ts'
import { readLexicon } from './read-lexicon.ts'

/** One disease of the Human Disease Ontology. */
export interface DiseaseEntry {
  /** Number without "DOID:". */
  readonly doid: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Numbers of the diseases right above it. */
  readonly parents: readonly string[]
}

/** The ontology, by number and by name. */
export interface DiseaseTree {
  readonly byId: ReadonlyMap<string, DiseaseEntry>
  readonly byKey: ReadonlyMap<string, DiseaseEntry>
}

/** "disease" itself, above which there is nothing and under which everything is. */
const ROOT = 'disease'

const list = (cell = ''): readonly string[] => cell.split('|').filter((item) => item !== '')

/** Builds the tree from rows with `doid`, `label`, `parents` (labels) and `synonyms`, lists separated by `|`. */
export const toDiseaseTree = (rows: readonly Readonly<Record<string, string>>[]): DiseaseTree => {
  const numberOf = (row: Readonly<Record<string, string>>): string => (row['doid'] ?? '').replace(/^DOID:/, '')
  const known = rows.filter((row) => row['label'] !== ROOT)
  const byLabel = new Map(known.map((row) => [row['label'] ?? '', numberOf(row)]))
  const entries = known.map((row): DiseaseEntry => ({
    doid: numberOf(row),
    name: row['label'] ?? '',
    aliases: list(row['synonyms']),
    parents: list(row['parents']).flatMap((label) => byLabel.get(label) ?? []),
  }))
  const byKey = new Map<string, DiseaseEntry>()
  for (const entry of entries) byKey.set(normaliseName('Disease', entry.name), entry)
  for (const entry of entries)
    for (const alias of entry.aliases) {
      const key = normaliseName('Disease', alias)
      if (!byKey.has(key)) byKey.set(key, entry)
    }
  return { byId: new Map(entries.map((entry) => [entry.doid, entry])), byKey }
}

let loaded: DiseaseTree | undefined

/** The tree of `lexicon/diseases.tsv`. */
export const readDiseaseTree = (): DiseaseTree => (loaded ??= toDiseaseTree(readLexicon('diseases')))

/** Words that change what follows into something else than a kind of it. */
const TURNING = /^(?:non|anti|pseudo|pre|post|no|without|chemotherapy-induced|drug-induced)(?:-|$)/

/**
 * What a disease that the ontology lacks is a kind of: the longest end of its name that the ontology knows ("previously
 * treated metastatic breast cancer" is a breast cancer); null where there is none.
 */
export const kindOf = ({ byKey }: DiseaseTree, key: string): DiseaseEntry | null => {
  const words = key.split(' ')
  for (let cut = 1; cut < words.length; cut++) {
    if (TURNING.test(words[cut - 1] ?? '')) return null
    const entry = byKey.get(words.slice(cut).join(' '))
    if (entry !== undefined) return entry
  }
  return null
}
