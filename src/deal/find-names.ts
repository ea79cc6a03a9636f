import type { EntityType } from '../model/entity.ts'
import { WordClasses } from '../sentence/word-classes.ts'
import type { Item, Name, Unit } from './item.ts'

/** A name with its place among its unit's items. */
export interface Placed {
  readonly name: Name
  readonly at: number
}

/** Index of the item at or after a position of {@link Unit.plain}. */
export const itemAt = (unit: Unit, position: number): number => {
  const { offsets } = unit
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

export const wordAt = (unit: Unit, at: number): string => {
  const { items } = unit
  const item = at < 0 || at >= items.length ? undefined : items[at]
  return item?.kind === 'word' ? item.word : ''
}

/** The items `[first, last]` as {@link Unit.plain} has them. */
export const printed = ({ plain, offsets }: Unit, first: number, last: number): string =>
  plain.slice(offsets[first] ?? plain.length, (offsets[last + 1] ?? plain.length) - 1)

/** The word classes of the item at `at`, none for a name. */
export const classesAt = (unit: Unit, at: number, classes: Int32Array): number => {
  const { words } = unit
  const number = at < 0 || at >= words.length ? -1 : (words[at] ?? -1)
  return number < 0 ? 0 : (classes[number] ?? 0)
}

/** Index of the first item from `from` on whose word is of one of some classes; -1 where there is none. */
export const nextOf = ({ words }: Unit, from: number, classes: Int32Array, bits: number): number => {
  for (let at = from; at < words.length; at++) {
    const number = words[at] ?? -1
    if (number >= 0 && ((classes[number] ?? 0) & bits) !== 0) return at
  }
  return -1
}

/** What {@link nextName} looks for, where it is a company. */
export const ORGANIZATION: readonly EntityType[] = ['Organization']

const organizationAt = (unit: Unit, at: number): Name | null => {
  const item: Item | undefined = unit.items[at]
  return item?.kind === 'name' && item.type === 'Organization' ? item : null
}

const WORDS = new WordClasses({
  with: /^with$/,
  of: /^of$/,
  from: /^from$/,
  to: /^to$/,
  for: /^for$/,
  in: /^in$/,
  by: /^by$/,
  between: /^(?:between|among)$/,
  otherPreposition: /^(?:at|via|through|including|under|on|against|like|named|called|than|as)$/,
  /** May stand between a preposition and the name it governs: "with Dutch biotech", "from U.K.-based". */
  inner:
    /^(?:a|an|the|its|their|our|u\.s\.?|u\.k\.?|german|dutch|danish|swiss|french|japanese|chinese|korean|israeli|american|british|european|global|leading|privately-held|affiliates?|subsidiary|unit|partners?|collaborators?|both|company|companies|biotech|biopharma|pharma|pharmaceuticals?|biotechnology|giant|group|firm|startup|start-up|university|each|one|all|either|\S+-based|wholly-owned|parties|following|biopharmaceutical)$/,
  comma: /^,$/,
  /** What a name after a comma is: "with a Danish biotech company, Norland Bio". */
  apposed:
    /^(?:company|companies|firm|biotech|university|institute|organi[sz]ation|provider|manufacturer|subsidiary|affiliate|group|developer|leader)$/,
  /** After these a new clause, with a subject of its own, begins. */
  clause: /^(?:[;:]|that|whereby|wherein|where|while|because|although|if|when|under|pursuant|which|who|whose)$/,
  stop: /^[;:]$/,
  whereby: /^whereby$/,
  /** After these stand the terms of what was named before. */
  terms: /^(?:whereby|under|pursuant|which)$/,
  lettered: /^[\p{L}-]+$/u,
})
const { bit } = WORDS

/** Prepositions, as bits: what governs a name, and by which of them a name is looked for. */
export const Preposition = {
  With: bit.with,
  Of: bit.of,
  From: bit.from,
  To: bit.to,
  For: bit.for,
  In: bit.in,
  By: bit.by,
  Between: bit.between,
} as const
const ANY = bit.with | bit.of | bit.from | bit.to | bit.for | bit.in | bit.by | bit.between | bit.otherPreposition

/** The {@link Preposition} that governs a name, 0 where none does; those that no rule asks for have bits of their own. */
export const governor = (unit: Unit, at: number): number => {
  const classes = WORDS.of(unit.tokens)
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = classesAt(unit, i, classes)
    if ((word & ANY) !== 0) return word & ANY
    if ((word & bit.comma) !== 0 && (classesAt(unit, i - 1, classes) & bit.apposed) !== 0) continue
    if ((word & bit.inner) === 0) return 0
  }
  return 0
}

/** True where the organization at item `at` may be the subject of what follows: it owns nothing and nothing governs it. */
const isSubject = (unit: Unit, { possessive }: Name, at: number): boolean => {
  if (possessive) return false
  const by = governor(unit, at)
  return by === 0 || (by === Preposition.For && wordAt(unit, at + 1) === 'to')
}

/**
 * The organizations that may be the subject of what stands at item `at`: those before it in its clause that no
 * preposition governs and that own nothing; where the clause starts with a pronoun ("that it has signed"), those of the
 * clause before.
 */
export const subjectsBefore = (unit: Unit, at: number): readonly Placed[] => {
  const classes = WORDS.of(unit.tokens)
  const found: Placed[] = []
  for (let i = at - 1; i >= 0; i--) {
    const name = organizationAt(unit, i)
    if (name !== null && isSubject(unit, name, i)) found.push({ name, at: i })
    if (found.length > 0 && (classesAt(unit, i, classes) & bit.clause) !== 0) break
  }
  return found.reverse()
}

/** The nearest of {@link subjectsBefore}. */
export const subjectBefore = (unit: Unit, at: number): Placed | null => {
  for (let i = at - 1; i >= 0; i--) {
    const name = organizationAt(unit, i)
    if (name !== null && isSubject(unit, name, i)) return { name, at: i }
  }
  return null
}

/**
 * The first organization after item `at` that one of the prepositions governs, before the clause ends. `prepositions` are
 * bits of {@link Preposition}.
 */
export const governedAfter = (unit: Unit, at: number, prepositions: number, reach = 40): Placed | null => {
  const classes = WORDS.of(unit.tokens)
  const end = Math.min(unit.items.length, at + reach)
  for (let i = at + 1; i < end; i++) {
    if (endsClause(classesAt(unit, i, classes), i === at + 1)) return null
    const name = organizationAt(unit, i)
    if (name !== null && (governor(unit, i) & prepositions) !== 0) return { name, at: i }
  }
  return null
}

/** An organization with the {@link Preposition} that governs it. */
export interface Governed extends Placed {
  readonly by: number
}

/** The organizations after item `at` that prepositions govern, within `reach` items and one clause. */
export const namesGoverned = (unit: Unit, at: number, reach: number): readonly Governed[] => {
  const classes = WORDS.of(unit.tokens)
  const end = Math.min(unit.items.length, at + reach)
  const found: Governed[] = []
  for (let i = at + 1; i < end && !endsClause(classesAt(unit, i, classes), i === at + 1); i++) {
    const name = organizationAt(unit, i)
    const by = name === null ? 0 : governor(unit, i)
    if (name !== null && by !== 0) found.push({ name, at: i, by })
  }
  return found
}

const endsClause = (word: number, first: boolean): boolean =>
  (word & bit.stop) !== 0 || ((word & bit.terms) !== 0 && !first)

/** The first name of a type after item `at`, within `reach` items and one clause. */
export const nextName = (unit: Unit, at: number, types: readonly EntityType[], reach: number): Placed | null => {
  const classes = WORDS.of(unit.tokens)
  const end = Math.min(unit.items.length, at + 1 + reach)
  for (let i = at + 1; i < end; i++) {
    const item = unit.items[i]
    if (item?.kind === 'name' && types.includes(item.type)) return { name: item, at: i }
    if ((classesAt(unit, i, classes) & (bit.stop | bit.whereby)) !== 0) return null
  }
  return null
}

/** The owner right before item `at`: "Fairmont's antibody". */
export const ownerBefore = (unit: Unit, at: number): Placed | null => {
  const classes = WORDS.of(unit.tokens)
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const item = unit.items[i]
    if (item?.kind === 'word') {
      const word = classesAt(unit, i, classes)
      if ((word & bit.lettered) === 0 || (word & ANY) !== 0) return null
    } else if (item?.type === 'Organization') return item.possessive ? { name: item, at: i } : null
  }
  return null
}

export const idsOf = (placed: readonly (Placed | null)[]): readonly string[] => {
  const [one = null] = placed
  if (placed.length < 2) return one?.name.ids ?? []
  const ids: string[] = []
  for (const each of placed) for (const id of each?.name.ids ?? []) if (!ids.includes(id)) ids.push(id)
  return ids
}

/**
 * Index of the item after a verb whose first word is item `at` and which goes on as the sticky `rest`, tried on
 * {@link Unit.plain} after that word; 0 where it does not go on so.
 */
export const endOfVerb = (unit: Unit, at: number, rest: RegExp | null): number => {
  if (rest === null) return at + 1
  rest.lastIndex = unit.offsets[at + 1] ?? unit.plain.length
  const taken = rest.exec(unit.plain)?.[0]
  return taken === undefined ? 0 : at + taken.split(' ').length
}
