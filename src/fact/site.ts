import type { EntityType } from '../model/entity.ts'
import type { Argument, Clause, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'
import type { Reader } from './reader.ts'
import { resolveGroup, resolveOwner } from './resolve-group.ts'

/** Where a frame is tried: a clause for verbs, a noun group (and its clause, or -1) for nouns. */
export interface Site {
  readonly reader: Reader
  readonly syntax: Syntax
  readonly clause: number
  /** Index of the noun group, -1 for verbs. */
  readonly noun: number
}

/** What finds the entities of a type in one slot of a site; `filled` is the other end, where it is known. */
export type Slot = (site: Site, type: EntityType, filled: readonly string[]) => readonly string[]

export const clauseOf = ({ syntax, clause }: Site): Clause | undefined => syntax.clauses[clause]
export const nounAt = (syntax: Syntax, index: number): NounGroup | null => {
  const group = syntax.groups[index]
  return group?.kind === 'noun' ? group : null
}
/** The verb group of a clause. */
export const verbOf = (syntax: Syntax, clause: Clause | undefined): VerbGroup | null => {
  const group = syntax.groups[clause?.verb ?? -1]
  return group?.kind === 'verb' ? group : null
}
/** True for "was licensed" and for "licensed by", not for "Licensed ORV-12 to Meltor" as a note has it. */
export const isPassive = (clause: Clause, verb: VerbGroup): boolean =>
  verb.passive || (verb.shape === 'participle' && clause.kind === 'participle' && !isNote(clause))

/** "Completed its trial", "Partnered with Meltor": a note that leaves out who did it. */
export const isNote = ({ kind, verb, anchor, subject, after }: Clause): boolean => {
  const [first] = after
  if (kind !== 'participle' || verb !== 0 || anchor >= 0 || subject >= 0 || first === undefined) return false
  return first.preposition === '' || first.preposition === 'with' || first.preposition === 'into'
}

export const resolve = ({ reader, syntax }: Site, index: number, type: EntityType): readonly string[] =>
  index < 0 ? [] : resolveGroup(reader, syntax, index, type)

export const union = (site: Site, indices: readonly number[], type: EntityType): readonly string[] => [
  ...new Set(indices.flatMap((index) => resolve(site, index, type))),
]

export const withPreposition = (items: readonly Argument[], preposition: string): readonly number[] =>
  items.filter((item) => item.preposition === preposition).map((item) => item.group)

/** The first group after a preposition, and what "including" adds to it. */
export const complementOf = (items: readonly Argument[], preposition: string): readonly number[] => {
  const at = items.findIndex((item) => item.preposition === preposition)
  const first = items[at]
  if (first === undefined) return []
  const next = items[at + 1]
  return next?.preposition === 'including' ? [first.group, next.group] : [first.group]
}

export const bare = (clause: Clause | undefined): readonly number[] => withPreposition(clause?.after ?? [], '')

/** The arguments that follow a noun group in its clause, up to the next bare one. */
export const complements = (site: Site): readonly Argument[] => {
  if (site.noun < 0) return clauseOf(site)?.after ?? []
  const clause = clauseOf(site)
  if (clause === undefined) return []
  const list = site.syntax.lists[site.syntax.listOf[site.noun] ?? -1]
  const place = list?.[0] ?? site.noun
  const items = [clause.before, clause.after].find((side) => side.some((item) => item.group === place)) ?? []
  const at = items.findIndex((item) => item.group === place)
  const found: Argument[] = []
  for (const item of items.slice(at + 1)) {
    if (item.preposition === '') {
      // "a license and collaboration agreement with X": the second noun shares what follows.
      if (found.length > 0 || !isBareNoun(nounAt(site.syntax, item.group))) break
      continue
    }
    found.push(item)
  }
  return found
}

const isBareNoun = (group: NounGroup | null): boolean => group !== null && group.name === null && group.pronoun === ''

/** What it is done to: the first bare group behind the verb, the subject of a passive. */
export const objectGroups = (site: Site): readonly number[] => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined) return []
  if (verb !== null && isPassive(clause, verb)) return clause.subject < 0 ? [] : [clause.subject]
  const behind = bare(clause).slice(0, 2)
  return behind.length === 0 && isObjectRelative(clause) ? [clause.anchor] : behind
}

/** "X, which Y licensed": what the relative describes is its object. */
const isObjectRelative = ({ kind, anchor, subject, verb }: Clause): boolean =>
  kind === 'relative' && anchor >= 0 && verb >= 0 && subject !== anchor

export const owners = (site: Site, index: number): readonly string[] => resolveOwner(site.reader, site.syntax, index)

/** Groups of the clause behind the site, and those of its infinitives and participles: "to use X's technology". */
export const things = (site: Site): readonly number[] => {
  const { syntax } = site
  const found = new Set<number>()
  const from = site.noun < 0 ? (clauseOf(site)?.verb ?? 0) : site.noun
  const within = (clause: number): boolean => {
    for (let at = clause, steps = 0; at >= 0 && steps < 5; at = syntax.clauses[at]?.parent ?? -1, steps++) {
      if (at === site.clause) return true
      const kind = syntax.clauses[at]?.kind
      if (kind !== 'infinitive' && kind !== 'participle') return false
    }
    return false
  }
  for (let at = from + 1; at < syntax.groups.length; at++)
    if (nounAt(syntax, at) !== null && within(syntax.clauseOf[at] ?? -1)) found.add(at)
  return [...found]
}

/** "to which", "from whom": what the clause describes, where the preposition opens it. */
export const relativeAnchor = (site: Site, preposition: string): number => {
  const clause = clauseOf(site)
  const [opener, relative = ''] = clause?.link.split(' ') ?? []
  return opener === preposition && relative.startsWith('wh') ? (clause?.anchor ?? -1) : -1
}
