import type { ClauseDraft, ClauseTree } from './clause-tree.ts'
import { classOfType, wordClass } from './grammar.ts'
import type { Argument, NounGroup } from './syntax.ts'

/** Nouns that may describe a name of a type. */
const describesType = classOfType('describes')

const NO_ARGUMENT: Argument = { preposition: '', group: -1 }

/** How far before a name its description may stand, in arguments. */
const REACH = 4

/** The argument of a clause that stands `back` before its last one. */
const argumentFromEnd = ({ before, after }: ClauseDraft, back: number): Argument | undefined => {
  const at = before.length + after.length - 1 - back
  if (at < 0) return undefined
  return at < before.length ? before[at] : after[at - before.length]
}

/** "its lead drug for asthma, X1": ties a name to the description before it that fits its type. */
export const apposeName = (tree: ClauseTree, current: number, at: number, name: NounGroup, dash: boolean): void => {
  const clause = tree.clauses[current]
  if (clause === undefined || name.name === null) return
  const subject = dash ? tree.row.nounAt(clause.subject) : null
  if (subject !== null && subject.name === null && subject.head.endsWith('s')) {
    tree.appose(clause.subject, at)
    return
  }
  const { type } = name.name
  for (let back = 0; back < REACH; back++) {
    const { group, preposition } = argumentFromEnd(clause, back) ?? NO_ARGUMENT
    const other = tree.row.nounAt(group)
    if (other === null || other.name?.type === type) break
    // "its drug for the treatment of asthma, X": what it is for is not what it is.
    const isPurpose = preposition === 'for' && wordClass('treat-noun').has(other.head)
    if (other.name === null && !isPurpose && describesType(type).has(other.head)) {
      tree.appose(group, at)
      return
    }
  }
  const nearest = argumentFromEnd(clause, 0)?.group ?? -1
  if (isBareDescription(tree.row.nounAt(nearest))) tree.appose(nearest, at)
}

const CALLED = /^(?:|as)$/

/** "a blocker called X", "a compound known as X": ties the name to what is so called. */
export const apposeCalled = (tree: ClauseTree, { kind, verb, anchor, subject, after }: ClauseDraft): void => {
  const first = after[0]
  // "The antibody known as X is new": nothing tells the participle from a past tense but "as".
  if (first === undefined || (kind !== 'participle' && (kind !== 'main' || first.preposition !== 'as'))) return
  if (!wordClass('naming-verb').has(tree.row.verbAt(verb)?.lemma ?? '')) return
  const beside = tree.isComma(verb - 1) && tree.row.nounAt(verb - 2) !== null ? verb - 2 : subject
  const called = anchor >= 0 ? anchor : beside
  if (called < 0 || !CALLED.test(first.preposition)) return
  if (tree.row.isNameAt(first.group) && !tree.row.isNameAt(called)) tree.appose(called, first.group)
}

/** "its products, including X and Y", "inhibitors such as X": ties names to the plural that they are examples of. */
export const apposeIncluded = (tree: ClauseTree, { before, after }: ClauseDraft): void => {
  const items = [...before, ...after]
  items.forEach(({ preposition, group }, at) => {
    const type = preposition === 'including' ? tree.row.nounAt(group)?.name?.type : undefined
    if (type === undefined) return
    const plural = items.slice(0, at).findLast(({ group: other }) => {
      const noun = tree.row.nounAt(other)
      return noun?.name === null && noun.head.endsWith('s') && describesType(type).has(noun.head)
    })
    if (plural !== undefined) tree.appose(plural.group, group)
  })
}

/** "Three drugs are in trials – A, which is …, and B": B, too, is one of the three. */
export const sharePlural = (tree: ClauseTree, current: number, at: number): void => {
  const type = tree.afterConjunction(at) ? tree.row.nounAt(at)?.name?.type : undefined
  const clause = tree.clauses[current]
  if (type === undefined || clause === undefined) return
  const before = clause.verb < 0 ? clause.before.at(-1) : clause.after.at(-1)
  if (before?.preposition !== '' || tree.row.nounAt(before.group)?.name?.type !== type) return
  for (const described of tree.appositionsOf(before.group))
    if (tree.row.nounAt(described)?.head.endsWith('s')) tree.appose(described, at)
}

const isBareDescription = (group: NounGroup | null): boolean =>
  group !== null &&
  group.name === null &&
  group.head !== '' &&
  (group.determiner !== '' || group.owner !== null || group.words.length > 1)
