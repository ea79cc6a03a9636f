import { wordClass } from './grammar.ts'
import { noneOf, type GroupRow } from './group-row.ts'
import type { NounGroup } from './syntax.ts'
import { isOneOf, Tag, tagSet } from './tag.ts'

/** Heads of descriptions that go without an article: ", part of …". */
const BARE_HEADS = new Set([
  'part',
  'member',
  'owner',
  'maker',
  'developer',
  'parent',
  'subsidiary',
  'affiliate',
  'licensee',
  'licensor',
  'distributor',
])

/** True for ", a wholly owned unit of …" and for ", part of …": a description set beside a name. */
export const isDescription = (group: NounGroup | null): group is NounGroup =>
  group?.name === null &&
  group.head !== '' &&
  (group.determiner === 'a' ||
    group.determiner === 'an' ||
    group.determiner === 'the' ||
    group.owner !== null ||
    (group.words.length === 1 && BARE_HEADS.has(group.head)) ||
    (group.words.length === 2 && group.words[0] === 'parent' && group.head === 'company'))

/** The lists of a sentence, and for each group the index of its list, -1 for none; both empty where there are none. */
export interface Lists {
  readonly listOf: readonly number[]
  readonly lists: readonly (readonly number[])[]
}

/** What stands behind the first member of a list. */
const GOES_ON = tagSet('open', 'comma', 'conjunction')

const NO_LISTS: Lists = { listOf: [], lists: [] }

/**
 * Lists: "A, B (a unit of C), and D" is one list of three. Members are noun groups of one sort: names of one type, or
 * common nouns. Brackets and descriptions between commas inside a list belong to the member before them.
 */
export const findLists = (row: GroupRow): Lists => {
  if (!row.hasConjunction) return isHeadlinePair(row) ? { listOf: pairFirst(row), lists: [[0, 2]] } : NO_LISTS
  let listOf: number[] | null = null
  const lists: (readonly number[])[] = []
  for (let at = 0; at < row.length; at++) {
    if (!isOneOf(GOES_ON, row.tagAt(afterHome(row, at + 1)))) continue
    const group = row.nounAt(at)
    if (group?.pronoun !== '' || (listOf?.[at] ?? -1) !== -1) continue
    const members = readList(row, at, group, listOf)
    if (members === null) continue
    listOf ??= noneOf(row.length)
    for (const member of members) listOf[member] = lists.length
    lists.push(members)
  }
  return listOf === null ? NO_LISTS : { listOf, lists }
}

/** "Orvane, Meltor ink pact": a headline puts a comma for "and". */
const isHeadlinePair = (row: GroupRow): boolean =>
  row.tagAt(1) === Tag.comma &&
  row.markAt(1) === ',' &&
  row.tagAt(3) === Tag.verb &&
  isActor(row.nounAt(0)) &&
  isActor(row.nounAt(2)) &&
  row.verbAt(3)?.shape === 'finite' &&
  row.verbAt(3)?.past === false

const isActor = (group: NounGroup | null): boolean =>
  group?.name?.type === 'Organization' && group.words.length === 0 && group.owner === null && group.determiner === ''

const pairFirst = (row: GroupRow): readonly number[] => {
  const listOf = noneOf(row.length)
  listOf[0] = listOf[2] = 0
  return listOf
}

/** The members of the list that begins at a group, null where none does. */
const readList = (
  row: GroupRow,
  start: number,
  head: NounGroup,
  listOf: readonly number[] | null,
): readonly number[] | null => {
  let members: number[] | null = null
  let at = start + 1
  for (let closed = false; !closed;) {
    at = afterHome(row, at)
    while (row.tagAt(at) === Tag.open) at = row.afterBracket(at)
    let next = at
    if (row.tagAt(next) === Tag.comma) next++
    if (row.tagAt(next) === Tag.conjunction) {
      closed = true
      next++
    }
    const candidate = next === at || (listOf?.[next] ?? -1) !== -1 ? null : row.nounAt(next)
    if (candidate === null) return closed ? members : null
    if (!closed && row.tagAt(at) === Tag.comma && isDescription(candidate) && head.name !== null) {
      at = afterDescription(row, next)
      if (at < 0) return null
    } else if (sameSort(head, candidate)) {
      if (members === null) members = [start, next]
      else members.push(next)
      at = next + 1
    } else {
      if (closed || !isStranger(row, next, candidate, head)) return closed ? members : null
      at = next + 1
    }
  }
  return members
}

/** Past "of Germany" behind a company's name; the same index where no such words stand. */
const afterHome = (row: GroupRow, at: number): number => {
  if (row.tagAt(at) !== Tag.preposition || row.markAt(at) !== 'of') return at
  if (row.nounAt(at - 1)?.name?.type !== 'Organization') return at
  const home = row.nounAt(at + 1)
  return home?.mentions.length === 0 && wordClass('country').has(home.head) ? at + 2 : at
}

/** Index of the comma that ends a description beginning at `at`, where a list goes on behind it; else -1. */
const afterDescription = (row: GroupRow, at: number): number => {
  for (let index = at + 1; index < row.length && index < at + 8; index++) {
    const tag = row.tagAt(index)
    if (tag === Tag.open) index = row.afterBracket(index) - 1
    else if (tag === Tag.comma) return index
    else if (tag === Tag.verb) return -1
  }
  return -1
}

/** "Orvane, Xyl and Meltor": a name in a list of organizations that was not recognised, or was taken for something else. */
const isStranger = (row: GroupRow, at: number, group: NounGroup, head: NounGroup): boolean => {
  if (head.name?.type !== 'Organization') return false
  if (group.determiner !== '' || group.owner !== null || group.pronoun !== '' || group.words.length > 3) return false
  let next = at + 1
  if (row.tagAt(next) === Tag.comma) next++
  if (row.tagAt(next) === Tag.conjunction) next++
  const after = next > at + 1 ? row.nounAt(next) : null
  return after !== null && sameSort(head, after)
}

const sameSort = (a: NounGroup, b: NounGroup): boolean => {
  if (b.pronoun !== '') return false
  if (a.name !== null && b.name !== null) return a.name.type === b.name.type
  return a.name === null && b.name === null
}
