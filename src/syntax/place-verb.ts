import type { ClauseTree } from './clause-tree.ts'
import { wordClass } from './grammar.ts'
import type { NounGroup, VerbGroup } from './syntax.ts'

/** Verbs whose object does what their infinitive says: "enables X to develop". */
const OBJECT_CONTROL = new Set(
  'allow enable entitle permit require ask authorize help provide grant give appoint select engage hire invite want expect'.split(
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
  const before = tree.groups[at - 1]
  const aside =
    before?.kind === 'mark' && before.tag === 'comma' && verb.shape === 'participle' && tree.isNameAt(at - 2)
  // "X and Y, both made by Z".
  if (before?.kind === 'noun' && isAllOfThem(before)) last = tree.headOfList(last)
  const adjacent = before?.kind === 'noun' || aside || (before?.kind === 'mark' && before.tag === 'close')
  if (verb.shape === 'infinitive') return openInfinitive(tree, current, at, last, adjacent)
  if (verb.shape === 'gerund') {
    const own = clause.verb < 0 && clause.before.length === 0 && preposition === ''
    const opened = tree.open(
      'participle',
      current,
      preposition,
      adjacent ? last : -1,
      adjacent && preposition === '' ? last : tree.subjectOf(own ? -1 : current),
    )
    tree.set(opened, at)
    return opened
  }
  const next = tree.groups[at + 1]
  const passiveLook = next?.kind === 'mark' && next.tag === 'preposition' && next.lower === 'by'
  if (
    verb.shape === 'participle' &&
    !(before?.kind === 'noun' && before.pronoun !== '') &&
    (passiveLook || clause.verb >= 0 || !tree.hasSubject(clause)) &&
    !(tree.afterConjunction(at) && tree.isPast(clause)) &&
    !(clause.kind === 'relative' && clause.verb < 0)
  ) {
    const opened = tree.open(
      'participle',
      current,
      preposition,
      adjacent ? last : -1,
      adjacent ? last : tree.subjectOf(current),
    )
    tree.set(opened, at)
    return opened
  }
  if (clause.verb < 0) {
    tree.set(current, at)
    return current
  }
  if (tree.afterConjunction(at)) {
    const finite = tree.finiteOver(current, bottom)
    const model = tree.clauses[finite]
    const opened = tree.open(
      model?.kind ?? 'main',
      model?.parent ?? -1,
      model?.link ?? '',
      model?.anchor ?? -1,
      model?.subject ?? -1,
    )
    tree.set(opened, at)
    return opened
  }
  const waiting = tree.popToVerbless(current, bottom)
  if (waiting !== current) {
    tree.set(waiting, at)
    return waiting
  }
  const opened = tree.open('main', current, 'that', -1, adjacent ? last : -1)
  tree.set(opened, at)
  return opened
}

const isAllOfThem = ({ determiner, head, mentions }: NounGroup): boolean =>
  /^(?:both|all|each)$/.test(determiner) && head === '' && mentions.length === 0

const openInfinitive = (tree: ClauseTree, current: number, at: number, last: number, adjacent: boolean): number => {
  const clause = tree.clauses[current]
  const anchor = adjacent ? last : -1
  const argument = clause === undefined ? undefined : [...clause.before, ...clause.after].at(-1)
  const governor = tree.groups[clause?.verb ?? -1]
  const lastGroup = tree.groups[last]
  const forSubject =
    adjacent &&
    argument?.preposition === 'for' &&
    lastGroup?.kind === 'noun' &&
    (lastGroup.name?.type === 'Organization' ||
      lastGroup.pronoun !== '' ||
      wordClass('companies-noun').has(lastGroup.head) ||
      wordClass('company-noun').has(lastGroup.head))
  const objectSubject =
    governor?.kind === 'verb' &&
    !governor.passive &&
    governor.lemma.split(' ').some((lemma) => OBJECT_CONTROL.has(lemma)) &&
    argument?.preposition === ''
  const subject = forSubject ? argument.group : objectSubject ? argument.group : tree.subjectOf(current)
  const opened = tree.open('infinitive', current, 'to', anchor, subject)
  tree.set(opened, at)
  return opened
}
