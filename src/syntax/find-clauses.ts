import { apposeName, sharePlural } from './appose-names.ts'
import { ClauseTree } from './clause-tree.ts'
import { endOfAside } from './end-of-aside.ts'
import { afterBracket, isDescription } from './link-groups.ts'
import { placeVerb } from './place-verb.ts'
import type { Clause, ClauseKind, Group } from './syntax.ts'

/** Finds the clauses of a sentence from its groups and lists; one pass from left to right. */
export const findClauses = (
  groups: readonly Group[],
  listOf: readonly number[],
  lists: readonly (readonly number[])[],
): { clauses: readonly Clause[]; clauseOf: readonly number[]; appositions: readonly (readonly number[])[] } => {
  const tree = new ClauseTree(groups, listOf, lists)
  readSpan(tree, 0, groups.length, 'main', -1, -1)
  return tree.finish()
}

/** Reads groups `[from, to)` as a stretch of its own: the sentence, a bracket, an apposition, a relative clause. */
const readSpan = (
  tree: ClauseTree,
  from: number,
  to: number,
  kind: ClauseKind,
  parent: number,
  anchor: number,
): void => {
  const bottom = tree.open(kind, parent, '', anchor, kind === 'relative' ? anchor : -1)
  let current = bottom
  let last = -1
  let preposition = ''
  let at = from
  while (at < to) {
    const group = tree.groups[at]
    if (group === undefined) break
    if (group.kind === 'noun') {
      if (
        group.head === '' &&
        group.name === null &&
        group.pronoun === '' &&
        group.determiner !== '' &&
        group.mentions.length === 0
      ) {
        at++
        continue
      }
      if (kind === 'fragment' && last < 0 && anchor >= 0 && preposition === '') tree.appose(anchor, at)
      if (preposition === '') sharePlural(tree, current, at)
      tree.add(current, preposition, at)
      preposition = ''
      last = at
      const members = tree.lists[tree.listOf[at] ?? -1]
      if (members?.[0] === at) {
        const end = members.at(-1) ?? at
        for (let inner = at + 1; inner < end; inner++) {
          const between = tree.groups[inner]
          const described = readDescription(tree, inner, members, current)
          if (described > inner) inner = described
          else if (between?.kind === 'noun') {
            tree.clauseOf[inner] = current
            last = inner
          } else if (between?.kind === 'mark' && between.tag === 'open') {
            const close = afterBracket(tree.groups, inner)
            readSpan(tree, inner + 1, close - 1, 'fragment', current, last)
            inner = close - 1
          }
        }
        tree.clauseOf[end] = current
        last = end
        at = end
      }
      at++
    } else if (group.kind === 'verb') {
      current = placeVerb(tree, current, bottom, at, group, last, preposition)
      preposition = ''
      at++
      const before = tree.groups[at - 2]
      if (before?.kind !== 'noun') last = last < 0 ? -1 : last
    } else {
      const next = tree.groups[at + 1]
      if (group.tag === 'open') {
        const close = Math.min(afterBracket(tree.groups, at), to)
        if (close > at + 2) readSpan(tree, at + 1, close - 1, 'fragment', current, last)
        at = Math.max(close, at + 1)
        continue
      }
      if (group.tag === 'comma') {
        const end = readAside(tree, at, to, current, last)
        if (end > at) {
          at = end
          continue
        }
        current = tree.popToVerbless(current, bottom)
        if (next?.kind === 'noun' && next.name !== null && last >= 0)
          apposeName(tree, current, at + 1, next, group.lower !== ',')
      } else if (group.tag === 'preposition') {
        if (next?.kind === 'mark' && next.tag === 'relative') {
          current = tree.open('subordinate', current, `${group.lower} ${next.lower}`, last, -1)
          preposition = ''
          at += 2
          continue
        }
        preposition = group.lower
      } else if (group.tag === 'relative') {
        current =
          group.lower === 'that' && tree.awaitsObject(current)
            ? tree.open('main', current, 'that', -1, -1)
            : group.lower === 'where' || group.lower === 'whose'
              ? tree.open('subordinate', current, group.lower, last, -1)
              : tree.open('relative', current, group.lower, last, last)
        preposition = ''
      } else if (group.tag === 'subordinator') {
        const verbless = tree.popToVerbless(current, bottom)
        current = tree.open('subordinate', verbless, group.lower, last, -1)
        preposition = ''
      } else if (group.tag === 'conjunction') {
        const end = readSecondAside(tree, at, to, current, last)
        if (end > at) {
          at = end
          continue
        }
      } else if (group.tag === 'stop') {
        const described = readLabelled(tree, at, to, current, last)
        if (described > at) {
          at = described
          continue
        }
        current = tree.open('main', bottom, group.lower, -1, -1)
        preposition = ''
      }
      at++
    }
  }
}

/** Reads "a unit of Y" in "X, a unit of Y, and Z": it stands beside the member before it. Returns its last group, or `at`. */
const readDescription = (tree: ClauseTree, at: number, members: readonly number[], current: number): number => {
  if (!members.includes(at - 2) || !tree.isComma(at - 1) || members.includes(at) || !isDescription(tree.groups[at]))
    return at
  let end = members.find((member) => member > at) ?? at
  while (tree.isComma(end - 1) || tree.afterConjunction(end)) end--
  readSpan(tree, at, end, 'fragment', current, at - 2)
  return end - 1
}

/** Reads ", a unit of Y," or ", which targets Z," after the comma at `at`; returns the index behind it, or `at`. */
const readAside = (tree: ClauseTree, at: number, to: number, current: number, last: number): number => {
  const next = tree.groups[at + 1]
  if (last < 0) return at
  if (next?.kind === 'mark' && next.tag === 'relative' && (next.lower === 'which' || next.lower === 'who')) {
    const end = endOfAside(tree, at + 2, to, true)
    readSpan(tree, at + 2, end, 'relative', current, tree.headOfList(last))
    return end
  }
  const anchor = tree.groups[last]
  if (anchor?.kind === 'noun' && anchor.name !== null && isDescription(next) && tree.groups[at - 1]?.kind !== 'verb') {
    const end = endOfAside(tree, at + 2, to, false)
    readSpan(tree, at + 1, end, 'fragment', current, last)
    return end
  }
  return at
}

/** Reads what stands behind the colon of "ORV-12: an inhibitor for D"; returns the index behind it, or `at`. */
const readLabelled = (tree: ClauseTree, at: number, to: number, current: number, last: number): number => {
  const colon = tree.groups[at]
  const label = tree.groups[last]
  const next = tree.groups[at + 1]
  if (colon?.kind !== 'mark' || colon.lower !== ':' || last !== at - 1) return at
  if (label?.kind !== 'noun' || label.name?.type !== 'Drug' || !isDescription(next)) return at
  let end = at + 1
  while (end < to && !isStop(tree.groups[end])) end++
  readSpan(tree, at + 1, end, 'fragment', current, last)
  return end
}

const isStop = (group: Group | undefined): boolean => group?.kind === 'mark' && group.tag === 'stop'

/** Reads "and a subsidiary of Z," after "X, a maker of Y,"; returns the index behind it, or `at`. */
const readSecondAside = (tree: ClauseTree, at: number, to: number, current: number, last: number): number => {
  const before = tree.groups[at - 1]
  const next = tree.groups[at + 1]
  if (before?.kind !== 'mark' || before.tag !== 'comma' || !tree.isNameAt(last)) return at
  if ((tree.appositions[last]?.length ?? 0) === 0) return at
  if (!isDescription(next) || !next.determiner.startsWith('a')) return at
  const end = endOfAside(tree, at + 2, to, false)
  readSpan(tree, at + 1, end, 'fragment', current, last)
  return end
}
