import type { ClauseDraft, ClauseTree } from './clause-tree.ts'
import { wordClass } from './grammar.ts'
import type { NounGroup } from './syntax.ts'

/** "its lead drug for asthma, X1": ties a name to the description before it that fits its type. */
export const apposeName = (tree: ClauseTree, current: number, at: number, name: NounGroup, dash: boolean): void => {
  const clause = tree.clauses[current]
  if (clause === undefined) return
  const described = wordClass(`describes-${name.name?.type ?? ''}`)
  const subject = tree.groups[clause.subject]
  if (dash && subject?.kind === 'noun' && subject.name === null && subject.head.endsWith('s')) {
    tree.appose(clause.subject, at)
    return
  }
  const before: number[] = []
  for (const { group } of [...clause.before, ...clause.after].slice(-4).toReversed()) {
    const other = tree.groups[group]
    if (other?.kind !== 'noun' || other.name?.type === name.name?.type) break
    if (other.name === null) before.push(group)
  }
  const fitting = before.find((group) => described.has(headAt(tree, group)))
  const [nearest = -1] = [...clause.before, ...clause.after].slice(-1).map(({ group }) => group)
  const chosen = fitting ?? (isBareDescription(tree, nearest) ? nearest : -1)
  if (chosen >= 0) tree.appose(chosen, at)
}

/** "a blocker called X", "a compound known as X": ties the name to what is so called. */
export const apposeCalled = (tree: ClauseTree, { kind, verb, anchor, subject, after }: ClauseDraft): void => {
  const group = tree.groups[verb]
  if (kind !== 'participle' || group?.kind !== 'verb' || !wordClass('naming-verb').has(group.lemma)) return
  const [first] = after
  const beside = tree.isComma(verb - 1) && tree.groups[verb - 2]?.kind === 'noun' ? verb - 2 : subject
  const called = anchor >= 0 ? anchor : beside
  const name = tree.groups[first?.group ?? -1]
  const isName = first !== undefined && name?.kind === 'noun' && name.name !== null
  if (isName && /^(?:|as)$/.test(first.preposition) && !tree.isNameAt(called) && called >= 0)
    tree.appose(called, first.group)
}

/** "its products, including X and Y", "inhibitors such as X": ties names to the plural that they are examples of. */
export const apposeIncluded = (tree: ClauseTree, { before, after }: ClauseDraft): void => {
  const items = [...before, ...after]
  items.forEach(({ preposition, group }, at) => {
    const name = tree.groups[group]
    if (preposition !== 'including' || name?.kind !== 'noun' || name.name === null) return
    const described = wordClass(`describes-${name.name.type}`)
    const plural = items.slice(0, at).findLast(({ group: other }) => {
      const head = headAt(tree, other)
      return described.has(head) && head.endsWith('s') && !tree.isNameAt(other)
    })
    if (plural !== undefined) tree.appose(plural.group, group)
  })
}

/** "Three drugs are in trials – A, which is …, and B": B, too, is one of the three. */
export const sharePlural = (tree: ClauseTree, current: number, at: number): void => {
  const clause = tree.clauses[current]
  const group = tree.groups[at]
  const before = (clause?.verb ?? -1) < 0 ? clause?.before.at(-1) : clause?.after.at(-1)
  const other = tree.groups[before?.group ?? -1]
  if (before?.preposition !== '' || group?.kind !== 'noun' || other?.kind !== 'noun') return
  if (group.name === null || other.name?.type !== group.name.type || !tree.afterConjunction(at)) return
  for (const described of tree.appositions[before.group] ?? []) {
    const description = tree.groups[described]
    if (description?.kind === 'noun' && description.head.endsWith('s')) tree.appose(described, at)
  }
}

const headAt = (tree: ClauseTree, at: number): string => {
  const group = tree.groups[at]
  return group?.kind === 'noun' ? group.head : ''
}

const isBareDescription = (tree: ClauseTree, at: number): boolean => {
  const group = tree.groups[at]
  return (
    group?.kind === 'noun' &&
    group.name === null &&
    group.head !== '' &&
    (group.determiner !== '' || group.owner !== null || group.words.length > 1)
  )
}
