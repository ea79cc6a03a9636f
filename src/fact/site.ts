import type { EntityType } from '../model/entity.ts'
import { clauseAt } from '../syntax/clause-at.ts'
import { listAt } from '../syntax/list-at.ts'
import type { Argument, Clause, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'
import { distinct, joined, NONE } from './id-lists.ts'
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

export const clauseOf = ({ syntax, clause }: Site): Clause | undefined => clauseAt(syntax, clause)
export const nounAt = (syntax: Syntax, index: number): NounGroup | null => {
  const group = index < 0 ? undefined : syntax.groups[index]
  return group?.kind === 'noun' ? group : null
}
/** The verb group of a clause. */
export const verbOf = (syntax: Syntax, clause: Clause | undefined): VerbGroup | null => {
  const group = clause === undefined || clause.verb < 0 ? undefined : syntax.groups[clause.verb]
  return group?.kind === 'verb' ? group : null
}
/** True for "was licensed" and for "licensed by", not for "Licensed ORV-12 to Meltor" as a note has it. */
export const isPassive = (clause: Clause, verb: VerbGroup): boolean =>
  verb.passive || (verb.shape === 'participle' && clause.kind === 'participle' && !isNote(clause))

/** "Completed its trial", "Partnered with Meltor": a note that leaves out who did it. */
export const isNote = ({ kind, verb, anchor, subject, after }: Clause): boolean => {
  const first = after[0]
  if (kind !== 'participle' || verb !== 0 || anchor >= 0 || subject >= 0 || first === undefined) return false
  return first.preposition === '' || first.preposition === 'with' || first.preposition === 'into'
}

export const resolve = ({ reader, syntax }: Site, index: number, type: EntityType): readonly string[] =>
  index < 0 ? NONE : resolveGroup(reader, syntax, index, type)

export const union = (site: Site, indices: readonly number[], type: EntityType): readonly string[] => {
  let found: readonly string[] = NONE
  for (const index of indices) found = joined(found, resolve(site, index, type))
  return distinct(found)
}

export const withPreposition = (items: readonly Argument[], preposition: string): readonly number[] => {
  let found: number[] | null = null
  for (const item of items) {
    if (item.preposition !== preposition) continue
    if (found === null) found = [item.group]
    else found.push(item.group)
  }
  return found ?? NONE
}

/** The first group after a preposition, and what "including" adds to it. */
export const complementOf = (items: readonly Argument[], preposition: string): readonly number[] => {
  const at = items.findIndex((item) => item.preposition === preposition)
  const first = at < 0 ? undefined : items[at]
  if (first === undefined) return NONE
  const next = items[at + 1]
  return next?.preposition === 'including' ? [first.group, next.group] : [first.group]
}

/** The same, and what the preposition stands before again: "to X and to Y". */
export const complementsOf = (
  { groups }: Syntax,
  items: readonly Argument[],
  preposition: string,
): readonly number[] => {
  const found = complementOf(items, preposition)
  let at = items.findIndex((item) => item.preposition === preposition)
  if (items[at + 1]?.preposition !== preposition || at < 0) return found
  const all = [...found]
  for (at++; items[at]?.preposition === preposition; at++) {
    const group = items[at]?.group ?? 0
    const mark = groups[group - 2]
    if (mark?.kind !== 'mark' || mark.tag !== 'conjunction') break
    all.push(group)
  }
  return all
}

export const bare = (clause: Clause | undefined): readonly number[] => withPreposition(clause?.after ?? NONE, '')

/** The arguments that follow a noun group in its clause, up to the next bare one. */
export const complements = (site: Site): readonly Argument[] => {
  const clause = clauseOf(site)
  if (clause === undefined) return NONE
  if (site.noun < 0) return clause.after
  const place = listAt(site.syntax, site.noun)?.[0] ?? site.noun
  const before = placeOf(clause.before, place)
  return before >= 0
    ? complementsIn(site, clause.before, before + 1)
    : complementsIn(site, clause.after, placeOf(clause.after, place) + 1)
}

const placeOf = (items: readonly Argument[], group: number): number => items.findIndex((item) => item.group === group)

/** The complements among the arguments from a place on; none from 0, where the noun has no place. */
const complementsIn = ({ syntax }: Site, items: readonly Argument[], from: number): readonly Argument[] => {
  let found: Argument[] | null = null
  for (let at = from; from > 0 && at < items.length; at++) {
    const item = items[at]
    if (item === undefined) break
    if (item.preposition === '') {
      // "a license and collaboration agreement with X": the second noun shares what follows.
      if (found !== null || !isBareNoun(nounAt(syntax, item.group))) break
    } else if (found === null) found = [item]
    else found.push(item)
  }
  return found ?? NONE
}

const isBareNoun = (group: NounGroup | null): boolean => group !== null && group.name === null && group.pronoun === ''

/** What it is done to: the first bare group behind the verb, the subject of a passive. */
export const objectGroups = (site: Site): readonly number[] => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined) return NONE
  if (verb !== null && isPassive(clause, verb)) return clause.subject < 0 ? NONE : [clause.subject]
  const all = bare(clause)
  const behind = all.length > 2 ? all.slice(0, 2) : all
  return behind.length === 0 && isObjectRelative(clause) ? [clause.anchor] : behind
}

/** "X, which Y licensed": what the relative describes is its object. */
const isObjectRelative = ({ kind, anchor, subject, verb }: Clause): boolean =>
  kind === 'relative' && anchor >= 0 && verb >= 0 && subject !== anchor

export const owners = (site: Site, index: number): readonly string[] => resolveOwner(site.reader, site.syntax, index)

/** Groups of the clause behind the site, and those of its infinitives and participles: "to use X's technology". */
export const things = (site: Site): readonly number[] => {
  const { syntax } = site
  const found: number[] = []
  const from = site.noun < 0 ? (clauseOf(site)?.verb ?? 0) : site.noun
  for (let at = from + 1; at < syntax.groups.length; at++)
    if (nounAt(syntax, at) !== null && isWithin(site, syntax.clauseOf[at] ?? -1)) found.push(at)
  return found
}

/** True for the clause of a site and those that hang on it by infinitives and participles. */
const isWithin = (site: Site, clause: number): boolean => {
  for (let at = clause, steps = 0; at >= 0 && steps < 5; steps++) {
    if (at === site.clause) return true
    const outer = clauseAt(site.syntax, at)
    if (outer?.kind !== 'infinitive' && outer?.kind !== 'participle') return false
    at = outer.parent
  }
  return false
}

/** "to which", "from whom": what the clause describes, where the preposition opens it. */
export const relativeAnchor = (site: Site, preposition: string): number => {
  const clause = clauseOf(site)
  if (!clause?.link.startsWith(preposition)) return -1
  return clause.link.startsWith(' wh', preposition.length) ? clause.anchor : -1
}
