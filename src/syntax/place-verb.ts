import type { ClauseDraft, ClauseTree } from './clause-tree.ts'
import { wordClass } from './grammar.ts'
import { isDescription } from './link-groups.ts'
import type { Argument, NounGroup, VerbGroup } from './syntax.ts'
import { Tag } from './tag.ts'

/** Verbs whose object does what their infinitive says: "enables X to develop". */
const OBJECT_CONTROL = new Set(
  'allow enable entitle permit require ask authorize help provide grant give appoint select engage hire invite want expect tap enlist choose pick contract commission'.split(
    ' ',
  ),
)

/** Gives a verb group to the clause that waits for one, or opens a clause for it; returns that clause. */
export const placeVerb = (
  tree: ClauseTree,
  current: number,
  bottom: number,
  at: number,
  verb: VerbGroup,
  last: number,
  preposition: string,
): number => {
  const clause = tree.clauses[current]
  if (clause === undefined) return current
  // "X and Y, both made by Z".
  if (isAllOfThem(tree.row.nounAt(at - 1))) last = tree.headOfList(last)
  const adjacent = isAdjacent(tree, at, verb)
  const anchor = adjacent ? last : -1
  if (verb.shape === 'infinitive') return openInfinitive(tree, clause, current, at, anchor)
  if (verb.shape === 'gerund') {
    const own = clause.verb < 0 && clause.before.length === 0 && preposition === ''
    const subject = adjacent && preposition === '' ? last : tree.subjectOf(own ? -1 : current)
    return openWith(tree, at, 'participle', current, preposition, anchor, subject)
  }
  if (verb.shape === 'participle' && isReduced(tree, clause, at)) {
    const subject = adjacent ? last : tree.subjectOf(current)
    return openWith(tree, at, 'participle', current, preposition, anchor, subject)
  }
  if (clause.verb < 0) {
    tree.set(current, at)
    return current
  }
  if (tree.afterConjunction(at)) {
    const model = tree.clauses[tree.finiteOver(current, bottom)] ?? clause
    return openWith(tree, at, model.kind, model.parent, model.link, model.anchor, model.subject)
  }
  const waiting = tree.popToVerbless(current, bottom)
  if (waiting !== current) {
    tree.set(waiting, at)
    return waiting
  }
  return openWith(tree, at, 'main', current, 'that', -1, anchor)
}

const isAllOfThem = (group: NounGroup | null): boolean =>
  group?.head === '' && group.mentions.length === 0 && /^(?:both|all|each)$/.test(group.determiner)

const openWith = (
  tree: ClauseTree,
  verb: number,
  kind: ClauseDraft['kind'],
  parent: number,
  link: string,
  anchor: number,
  subject: number,
): number => {
  const opened = tree.open(kind, parent, link, anchor, subject)
  tree.set(opened, verb)
  return opened
}

/** True where a noun or a bracket stands right before a verb; a comma may part a participle from a name. */
const isAdjacent = (tree: ClauseTree, at: number, verb: VerbGroup): boolean => {
  const tag = tree.row.tagAt(at - 1)
  if (tag === Tag.noun || tag === Tag.close) return true
  return tag === Tag.comma && verb.shape === 'participle' && tree.row.isNameAt(at - 2)
}

/** "X, developed by Y, is": true for a participle that is no finite verb of its clause. */
const isReduced = (tree: ClauseTree, clause: ClauseDraft, at: number): boolean => {
  const { row } = tree
  if ((row.nounAt(at - 1)?.pronoun ?? '') !== '' || (clause.kind === 'relative' && clause.verb < 0)) return false
  // "Orvane, a biotech company sold to Meltor"
  if (
    clause.kind === 'fragment' &&
    row.tagAt(at + 1) === Tag.preposition &&
    clause.verb < 0 &&
    isDescription(row.nounAt(clause.before[0]?.group ?? -1))
  )
    return true
  const passiveLook = row.tagAt(at + 1) === Tag.preposition && row.markAt(at + 1) === 'by'
  if (!passiveLook && clause.verb < 0 && tree.hasSubject(clause)) return false
  if (isNextDeed(tree, at)) return false
  return !(tree.afterConjunction(at) && tree.isPast(clause))
}

/** "…, and Orvane acquired a licence": a company behind "and" that acts on something opens a clause of its own. */
const isNextDeed = ({ row }: ClauseTree, at: number): boolean => {
  const object = row.nounAt(at + 1)
  if (row.tagAt(at - 2) !== Tag.conjunction || row.nounAt(at - 1)?.name?.type !== 'Organization') return false
  return object !== null && (object.determiner !== '' || object.owner !== null) && !TIMES.test(object.head)
}
const TIMES = /^(?:years?|months?|weeks?|days?|quarter|decade|morning)$/

/** `anchor` is the noun right before the infinitive, -1 where none is. */
const openInfinitive = (tree: ClauseTree, clause: ClauseDraft, current: number, at: number, anchor: number): number => {
  const receiver = receiverOf(tree, clause)
  if (receiver >= 0) return openWith(tree, at, 'infinitive', current, 'to', anchor, receiver)
  const argument = clause.after.at(-1) ?? clause.before.at(-1)
  const isSubject =
    argument !== undefined && (isForSubject(tree, argument, anchor) || isControlled(tree, clause, argument))
  const subject = isSubject ? argument.group : tree.subjectOf(current)
  return openWith(tree, at, 'infinitive', current, 'to', anchor, subject)
}

const GIVES = new Set(['grant', 'give', 'award'])

/** "grants X an option to license Y": X would license it; -1 where nobody is given anything. */
const receiverOf = (tree: ClauseTree, { verb, after }: ClauseDraft): number => {
  const [receiver, given] = after
  const governor = tree.row.verbAt(verb)
  if (given === undefined || receiver?.preposition !== '' || governor === null || governor.passive) return -1
  return governor.lemmas.some((lemma) => GIVES.has(lemma)) && isActor(tree.row.nounAt(receiver.group))
    ? receiver.group
    : -1
}

/** "an agreement for X to acquire Y". */
const isForSubject = (tree: ClauseTree, argument: Argument, anchor: number): boolean =>
  argument.preposition === 'for' && isActor(tree.row.nounAt(anchor))

const isActor = (group: NounGroup | null): boolean =>
  group !== null &&
  (group.name?.type === 'Organization' ||
    group.pronoun !== '' ||
    wordClass('companies-noun').has(group.head) ||
    wordClass('company-noun').has(group.head))

const isControlled = (tree: ClauseTree, clause: ClauseDraft, argument: Argument): boolean => {
  const governor = argument.preposition === '' ? tree.row.verbAt(clause.verb) : null
  return governor !== null && !governor.passive && governor.lemmas.some((lemma) => OBJECT_CONTROL.has(lemma))
}
