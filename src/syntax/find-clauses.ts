import { apposeName, sharePlural } from './appose-names.ts'
import { ClauseTree, type Clauses } from './clause-tree.ts'
import { endOfAside } from './end-of-aside.ts'
import { wordClass } from './grammar.ts'
import type { GroupRow } from './group-row.ts'
import { isDescription, type Lists } from './link-groups.ts'
import { placeVerb } from './place-verb.ts'
import type { ClauseKind } from './syntax.ts'
import { Tag } from './tag.ts'

/** Finds the clauses of a sentence from its groups and lists; one pass from left to right. */
export const findClauses = (row: GroupRow, lists: Lists): Clauses => {
  const tree = new ClauseTree(row, lists)
  readSpan(tree, 0, row.length, 'main', -1, -1)
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
  const { row } = tree
  const bottom = tree.open(kind, parent, '', anchor, kind === 'relative' ? anchor : -1)
  let current = bottom
  let last = -1
  let preposition = ''
  let at = from
  while (at < to) {
    switch (row.tagAt(at)) {
      case Tag.noun: {
        if (isEmptyNoun(row, at)) break
        if (kind === 'fragment' && last < 0 && anchor >= 0 && preposition === '') tree.appose(anchor, at)
        if (preposition === '') sharePlural(tree, current, at)
        tree.add(current, preposition, at)
        preposition = ''
        last = at
        const members = tree.listAt(at)
        if (members?.[0] === at) at = last = readMembers(tree, members, current)
        break
      }
      case Tag.verb: {
        const verb = row.verbAt(at)
        if (verb !== null) current = placeVerb(tree, current, bottom, at, verb, last, preposition)
        preposition = ''
        break
      }
      case Tag.open: {
        const close = Math.min(row.afterBracket(at), to)
        if (close > at + 2) readSpan(tree, at + 1, close - 1, 'fragment', current, last)
        at = Math.max(close, at + 1)
        continue
      }
      case Tag.comma: {
        const end = readAside(tree, at, to, current, last)
        if (end > at) {
          at = end
          continue
        }
        current = tree.popToVerbless(current, bottom)
        const next = row.nounAt(at + 1)
        if (next !== null && next.name !== null && last >= 0)
          apposeName(tree, current, at + 1, next, row.markAt(at) !== ',')
        break
      }
      case Tag.preposition:
        preposition = row.markAt(at)
        if (row.tagAt(at + 1) === Tag.relative) {
          at++
          current = tree.open('subordinate', current, `${preposition} ${row.markAt(at)}`, last, -1)
          preposition = ''
        }
        break
      case Tag.adverb:
        // "In July, Orvane bought …": the month was all that stood behind the preposition.
        if (row.tagAt(at - 1) === Tag.preposition && wordClass('day').has(row.markAt(at))) preposition = ''
        break
      case Tag.relative:
        current = openRelative(tree, current, row.markAt(at), last, row.tagAt(at + 1) === Tag.verb)
        preposition = ''
        break
      case Tag.subordinator:
        current = tree.open('subordinate', tree.popToVerbless(current, bottom), row.markAt(at), last, -1)
        preposition = ''
        break
      case Tag.conjunction: {
        const end = readSecondAside(tree, at, to, current, last)
        if (end > at) {
          at = end
          continue
        }
        break
      }
      case Tag.stop: {
        const end = readLabelled(tree, at, to, current, last)
        if (end > at) {
          at = end
          continue
        }
        current = tree.open('main', bottom, row.markAt(at), -1, -1)
        preposition = ''
      }
    }
    at++
  }
}

/** A determiner alone. */
const isEmptyNoun = (row: GroupRow, at: number): boolean => {
  const group = row.nounAt(at)
  return (
    group !== null &&
    group.head === '' &&
    group.name === null &&
    group.pronoun === '' &&
    group.determiner !== '' &&
    group.mentions.length === 0
  )
}

/** Reads what stands between the members of a list whose first belongs to a clause; returns the last member. */
const readMembers = (tree: ClauseTree, members: readonly number[], current: number): number => {
  const { row } = tree
  const [first = 0] = members
  const end = members.at(-1) ?? first
  let last = first
  for (let inner = first + 1; inner < end; inner++) {
    const described = readDescription(tree, inner, members, current)
    const tag = row.tagAt(inner)
    if (described > inner) inner = described
    else if (tag === Tag.noun) {
      tree.clauseOf[inner] = current
      last = inner
    } else if (tag === Tag.open) {
      const close = row.afterBracket(inner)
      readSpan(tree, inner + 1, close - 1, 'fragment', current, last)
      inner = close - 1
    }
  }
  tree.clauseOf[end] = current
  return end
}

/** "announced that …", "X, where …", "X that targets Z": before a verb "that" is no conjunction. */
const openRelative = (tree: ClauseTree, current: number, link: string, last: number, isSubject: boolean): number => {
  if (link === 'that' && !(isSubject && last >= 0) && tree.awaitsObject(current))
    return tree.open('main', current, 'that', -1, -1)
  return link === 'where' || link === 'whose'
    ? tree.open('subordinate', current, link, last, -1)
    : tree.open('relative', current, link, last, last)
}

/** Reads "a unit of Y" in "X, a unit of Y, and Z": it stands beside the member before it. Returns its last group, or `at`. */
const readDescription = (tree: ClauseTree, at: number, members: readonly number[], current: number): number => {
  if (!isDescription(tree.row.nounAt(at)) || !tree.isComma(at - 1)) return at
  if (!members.includes(at - 2) || members.includes(at)) return at
  let end = members.find((member) => member > at) ?? at
  while (tree.isComma(end - 1) || tree.afterConjunction(end)) end--
  readSpan(tree, at, end, 'fragment', current, at - 2)
  return end - 1
}

/** Reads ", a unit of Y," or ", which targets Z," after the comma at `at`; returns the index behind it, or `at`. */
const readAside = (tree: ClauseTree, at: number, to: number, current: number, last: number): number => {
  const { row } = tree
  if (last < 0) return at
  if (row.tagAt(at + 1) === Tag.relative) {
    const link = row.markAt(at + 1)
    if (link !== 'which' && link !== 'who') return at
    const end = endOfAside(tree, at + 2, to, true)
    readSpan(tree, at + 2, end, 'relative', current, tree.headOfList(last))
    return end
  }
  if (!row.isNameAt(last) || !isDescription(row.nounAt(at + 1)) || row.tagAt(at - 1) === Tag.verb) return at
  const end = endOfAside(tree, at + 2, to, false)
  readSpan(tree, at + 1, end, 'fragment', current, last)
  return end
}

/** "ORV-12: oral CD70 inhibitor": a line that says of its label what it is. */
const describesLabel = ({ row }: ClauseTree, at: number): boolean => {
  const group = row.nounAt(at)
  return at === 2 && group?.name === null && wordClass('describes-Drug').has(group.head)
}

/** Reads what stands behind the colon of "ORV-12: an inhibitor for D"; returns the index behind it, or `at`. */
const readLabelled = (tree: ClauseTree, at: number, to: number, current: number, last: number): number => {
  const { row } = tree
  if (row.markAt(at) !== ':' || last !== at - 1) return at
  if (row.nounAt(last)?.name?.type !== 'Drug') return at
  if (!isDescription(row.nounAt(at + 1)) && !describesLabel(tree, at + 1)) return at
  let end = at + 1
  while (end < to && row.tagAt(end) !== Tag.stop) end++
  readSpan(tree, at + 1, end, 'fragment', current, last)
  return end
}

/** Reads "and a subsidiary of Z," after "X, a maker of Y,"; returns the index behind it, or `at`. */
const readSecondAside = (tree: ClauseTree, at: number, to: number, current: number, last: number): number => {
  const { row } = tree
  if (!tree.isComma(at - 1) || !row.isNameAt(last) || tree.appositionsOf(last).length === 0) return at
  const next = row.nounAt(at + 1)
  if (!isDescription(next) || !next.determiner.startsWith('a')) return at
  const end = endOfAside(tree, at + 2, to, false)
  readSpan(tree, at + 1, end, 'fragment', current, last)
  return end
}
