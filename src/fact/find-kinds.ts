import { readRows } from '../lexicon/read-table.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

let kinds: ReadonlyMap<string, readonly string[]> | undefined

/** Parents of each substance, by ids of `lexicon/substances.tsv`; those as broad as "payload" or "linker" left out. */
const parentsOf = (): ReadonlyMap<string, readonly string[]> => {
  if (kinds !== undefined) return kinds
  const rows = readRows('substances.tsv')
  const broad = new Set(rows.filter(([, , , , kind]) => kind === 'class').map(([id]) => id))
  return (kinds = new Map(
    rows.map(([id = '', , , parents = '']) => [
      id,
      parents.split('|').filter((name) => name !== '' && !broad.has(name)),
    ]),
  ))
}

/**
 * IS_A between substances that a document names, from the curated taxonomy: each with its nearest named classes. The
 * sentences that first name the two are the evidence.
 */
export const findKinds = (reader: Reader): readonly Claim[] => {
  const named = new Map<string, string>()
  for (const { id, type, ids } of reader.named.entities)
    if (type === 'Substance' && ids.substance !== undefined) named.set(ids.substance, id)
  if (named.size < 2) return []
  const first = new Map<string, number>()
  for (const { entity, sentence } of reader.named.mentions) if (!first.has(entity)) first.set(entity, sentence)
  return [...named].flatMap(([substance, from]) =>
    nearestNamed(substance, named, new Set()).flatMap((to) =>
      [first.get(from), first.get(to)].flatMap((sentence): readonly Claim[] =>
        sentence === undefined
          ? []
          : [{ type: 'IS_A', from, to, modality: 'ASSERTED', rule: 'is-a/taxonomy', sentence, confidence: 0.8 }],
      ),
    ),
  )
}

const nearestNamed = (substance: string, named: ReadonlyMap<string, string>, seen: Set<string>): readonly string[] =>
  (parentsOf().get(substance) ?? []).flatMap((parent) => {
    if (seen.has(parent)) return []
    seen.add(parent)
    const entity = named.get(parent)
    return entity === undefined ? nearestNamed(parent, named, seen) : [entity]
  })
