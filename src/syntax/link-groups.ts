import type { Group, NounGroup } from './syntax.ts'

const isMark = (group: Group | undefined, tag: string): boolean => group?.kind === 'mark' && group.tag === tag

/** Index after the bracket that closes the one at `at`; the end where none does. */
export const afterBracket = (groups: readonly Group[], at: number): number => {
  let depth = 0
  for (let index = at; index < groups.length; index++) {
    if (isMark(groups[index], 'open')) depth++
    else if (isMark(groups[index], 'close') && --depth === 0) return index + 1
  }
  return at + 1
}

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
export const isDescription = (group: Group | undefined): group is NounGroup =>
  group?.kind === 'noun' &&
  group.name === null &&
  group.head !== '' &&
  (group.determiner === 'a' ||
    group.determiner === 'an' ||
    group.determiner === 'the' ||
    group.owner !== null ||
    (group.words.length === 1 && BARE_HEADS.has(group.head)))

/**
 * Lists: "A, B (a unit of C), and D" is one list of three. Members are noun groups of one sort: names of one type, or
 * common nouns. Brackets and descriptions between commas inside a list belong to the member before them.
 */
export const findLists = (groups: readonly Group[]): { listOf: number[]; lists: number[][] } => {
  const listOf = groups.map(() => -1)
  const lists: number[][] = []
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]
    if (group?.kind !== 'noun' || group.pronoun !== '' || listOf[at] !== -1) continue
    const members = readList(groups, at, group, listOf)
    if (members.length < 2) continue
    for (const member of members) listOf[member] = lists.length
    lists.push(members)
  }
  return { listOf, lists }
}

const readList = (groups: readonly Group[], start: number, head: NounGroup, listOf: readonly number[]): number[] => {
  const members = [start]
  let at = start + 1
  let closed = false
  while (!closed && at < groups.length) {
    while (isMark(groups[at], 'open')) at = afterBracket(groups, at)
    let next = at
    if (isMark(groups[next], 'comma')) next++
    if (isMark(groups[next], 'conjunction')) {
      closed = true
      next++
    }
    if (next === at) break
    const candidate = groups[next]
    if (candidate?.kind !== 'noun' || listOf[next] !== -1) break
    if (!closed && isMark(groups[at], 'comma') && isDescription(candidate) && head.name !== null) {
      const after = afterDescription(groups, next)
      if (after < 0) break
      at = after
      continue
    }
    if (!sameSort(head, candidate)) {
      if (closed || !isStranger(groups, next, head)) break
      at = next + 1
      continue
    }
    members.push(next)
    at = next + 1
  }
  return closed ? members : []
}

/** Index of the comma that ends a description beginning at `at`, where a list goes on behind it; else -1. */
const afterDescription = (groups: readonly Group[], at: number): number => {
  for (let index = at + 1; index < groups.length && index < at + 8; index++) {
    if (isMark(groups[index], 'open')) index = afterBracket(groups, index) - 1
    else if (isMark(groups[index], 'comma')) return index
    else if (groups[index]?.kind === 'verb') return -1
  }
  return -1
}

/** "Orvane, Xyl and Meltor": a name in a list of organizations that was not recognised, or was taken for something else. */
const isStranger = (groups: readonly Group[], at: number, head: NounGroup): boolean => {
  const group = groups[at]
  if (head.name?.type !== 'Organization' || group?.kind !== 'noun') return false
  if (group.determiner !== '' || group.owner !== null || group.pronoun !== '' || group.words.length > 3) return false
  let next = at + 1
  if (isMark(groups[next], 'comma')) next++
  if (isMark(groups[next], 'conjunction')) next++
  const after = groups[next]
  return next > at + 1 && after?.kind === 'noun' && sameSort(head, after)
}

const sameSort = (a: NounGroup, b: NounGroup): boolean => {
  if (b.pronoun !== '') return false
  if (a.name !== null && b.name !== null) return a.name.type === b.name.type
  return a.name === null && b.name === null
}
