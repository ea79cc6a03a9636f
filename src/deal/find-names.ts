import type { EntityType } from '../model/entity.ts'
import type { Item, Name, Unit } from './item.ts'

/** A name with its place among its unit's items. */
export interface Placed {
  readonly name: Name
  readonly at: number
}

/** Index of the item at or after a position of {@link Unit.plain}. */
export const itemAt = (unit: Unit, position: number): number => {
  let low = 0
  let high = unit.offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((unit.offsets[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

export const wordAt = (unit: Unit, at: number): string => {
  const item = unit.items[at]
  return item?.kind === 'word' ? item.word : ''
}

const isName = (item: Item | undefined, type: EntityType): item is Name => item?.kind === 'name' && item.type === type

const PREPOSITIONS =
  /^(?:with|of|by|from|to|for|in|at|via|between|among|through|including|under|on|against|like|named|called|than|as)$/
/** Words that may stand between a preposition and the name it governs: "with Dutch biotech", "from U.K.-based". */
const BETWEEN =
  /^(?:a|an|the|its|their|our|u\.s\.?|u\.k\.?|german|dutch|danish|swiss|french|japanese|chinese|korean|israeli|american|british|european|global|leading|privately-held|affiliates?|subsidiary|unit|partners?|collaborators?|both|company|companies|biotech|biopharma|pharma|pharmaceuticals?|biotechnology|giant|group|firm|startup|start-up|university|each|one|all|either|\S+-based|wholly-owned|parties|following|biopharmaceutical)$/

/** What a name after a comma is: "with a Danish biotech company, Norland Bio". */
const APPOSED =
  /^(?:company|companies|firm|biotech|university|institute|organi[sz]ation|provider|manufacturer|subsidiary|affiliate|group|developer|leader)$/

/** The preposition that governs a name, "" where none does. */
export const governor = (unit: Unit, at: number): string => {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = wordAt(unit, i)
    if (PREPOSITIONS.test(word)) return word
    if (word === ',' && APPOSED.test(wordAt(unit, i - 1))) continue
    if (!BETWEEN.test(word)) return ''
  }
  return ''
}

/** Words after which a new clause, with a subject of its own, begins. */
const CLAUSE = /^(?:[;:]|that|whereby|wherein|where|while|because|although|if|when|under|pursuant|which|who|whose)$/

/**
 * The organizations that may be the subject of what stands at item `at`: those before it in its clause that no
 * preposition governs and that own nothing; where the clause starts with a pronoun ("that it has signed"), those of the
 * clause before.
 */
export const subjectsBefore = (unit: Unit, at: number): readonly Placed[] => {
  const found: Placed[] = []
  for (let i = at - 1; i >= 0; i--) {
    const item = unit.items[i]
    if (item === undefined) break
    if (isName(item, 'Organization') && !item.possessive) {
      const before = governor(unit, i)
      if (before === '' || (before === 'for' && wordAt(unit, i + 1) === 'to')) found.unshift({ name: item, at: i })
      else if (
        before === 'of' &&
        /^(?:unit|subsidiary|affiliate|part|division|member|group|company)$/.test(wordAt(unit, i - 2))
      )
        continue
    }
    if (item.kind === 'word' && CLAUSE.test(item.word) && found.length > 0) break
  }
  return found
}

/** The first organization after item `at` that one of the prepositions governs, before the clause ends. */
export const governedAfter = (unit: Unit, at: number, prepositions: RegExp, reach = 40): Placed | null => {
  for (let i = at + 1; i < Math.min(unit.items.length, at + reach); i++) {
    const item = unit.items[i]
    if (item === undefined) break
    if (item.kind === 'word' && /^[;:]$/.test(item.word)) break
    if (item.kind === 'word' && /^(?:whereby|under|pursuant|which)$/.test(item.word) && i > at + 1) break
    if (isName(item, 'Organization') && prepositions.test(governor(unit, i))) return { name: item, at: i }
  }
  return null
}

/** The first name of a type after item `at`, within `reach` items and one clause. */
export const nextName = (unit: Unit, at: number, types: readonly EntityType[], reach: number): Placed | null => {
  for (let i = at + 1; i < Math.min(unit.items.length, at + 1 + reach); i++) {
    const item = unit.items[i]
    if (item === undefined || (item.kind === 'word' && /^(?:;|:|whereby)$/.test(item.word))) break
    if (item.kind === 'name' && types.includes(item.type)) return { name: item, at: i }
  }
  return null
}

/** The owner right before item `at`: "Fairmont's antibody". */
export const ownerBefore = (unit: Unit, at: number): Placed | null => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const item = unit.items[i]
    if (isName(item, 'Organization')) return item.possessive ? { name: item, at: i } : null
    if (item?.kind === 'word' && !/^[\p{L}-]+$/u.test(item.word)) return null
    if (item?.kind === 'word' && PREPOSITIONS.test(item.word)) return null
  }
  return null
}

export const idsOf = (placed: readonly (Placed | null)[]): readonly string[] => [
  ...new Set(placed.flatMap((one) => one?.name.ids ?? [])),
]
