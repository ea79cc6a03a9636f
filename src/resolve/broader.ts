import { type DiseaseEntry, kindOf, readDiseaseTree } from './disease-tree.ts'
import type { Thing } from './name-cluster.ts'
import { normaliseName } from './normalise-name.ts'
import { readTargetFamilies } from './target-families.ts'

/** Something broader than a thing, as a node of the graph. */
export interface BroaderNode {
  readonly type: 'Disease' | 'Target'
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly keys: readonly string[]
  readonly doid?: string
}

/** What is above a thing, and the steps up: each id with that of what is right above it. */
export interface BroaderLine {
  readonly nodes: readonly BroaderNode[]
  readonly steps: readonly (readonly [string, string])[]
}

const NOTHING: BroaderLine = { nodes: [], steps: [] }

const keysOf = (type: BroaderNode['type'], names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap((name) => [name.toLowerCase(), normaliseName(type, name)]))].filter(Boolean).sort()

const diseaseId = ({ doid }: DiseaseEntry): string => `disease:doid:${doid}`

const nodes = new Map<string, BroaderNode>()

/** A disease of the tree as a node; made once, for many things stand below the same. */
const diseaseNode = (entry: DiseaseEntry): BroaderNode => {
  const { name, aliases, doid } = entry
  const id = diseaseId(entry)
  const known = nodes.get(id)
  if (known !== undefined) return known
  const keys = keysOf('Disease', [name, ...aliases])
  const node: BroaderNode = { type: 'Disease', id, name, aliases, keys, doid }
  nodes.set(id, node)
  return node
}

const diseasesAbove = (thing: Thing): BroaderLine => {
  const tree = readDiseaseTree()
  const own = tree.byId.get(thing.ids['doid'] ?? '')
  const first = own ?? kindOf(tree, normaliseName('Disease', thing.name))
  if (first === null) return NOTHING
  const above = new Map<string, BroaderNode>()
  const steps: (readonly [string, string])[] = own === undefined ? [[thing.id, diseaseId(first)]] : []
  const seen = new Set<string>()
  let level = [first]
  while (level.length > 0) {
    const next: DiseaseEntry[] = []
    for (const entry of level) {
      if (seen.has(entry.doid)) continue
      seen.add(entry.doid)
      const id = diseaseId(entry)
      above.set(id, diseaseNode(entry))
      for (const parent of entry.parents.flatMap((number) => tree.byId.get(number) ?? [])) {
        steps.push([id, diseaseId(parent)])
        next.push(parent)
      }
    }
    level = next
  }
  above.delete(thing.id)
  return { nodes: [...above.values()], steps }
}

const familiesAbove = (thing: Thing): BroaderLine => {
  const families = readTargetFamilies().byMember.get(thing.ids['hgnc'] ?? '') ?? []
  const nodes = families.map(({ id, name, aliases }): BroaderNode => ({
    type: 'Target',
    id: `target:family:${id}`,
    name,
    aliases,
    keys: keysOf('Target', [name, ...aliases]),
  }))
  return { nodes, steps: nodes.map(({ id }) => [thing.id, id]) }
}

/** The diseases above a disease (Human Disease Ontology), or the families that a target is of. */
export const broaderThan = (thing: Thing): BroaderLine =>
  thing.type === 'Disease' ? diseasesAbove(thing) : thing.type === 'Target' ? familiesAbove(thing) : NOTHING
