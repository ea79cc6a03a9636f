import { argumentAt } from '../syntax/argument-at.ts'
import { groupAt } from '../syntax/group-at.ts'
import { listAt } from '../syntax/list-at.ts'
import { clauseAt } from '../syntax/clause-at.ts'
import type { Modality } from '../model/fact.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Clause, Group, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'
import { hasLemma } from './has-lemma.ts'

const NEVER_MET = new Set(['not', 'never', 'neither', 'cannot'])

/**
 * What the words around a predicate make of its claim. `clause` is the predicate's clause; the clauses it hangs on count
 * too: "plans to license", "if it acquires", "has the option to develop".
 */
export const findModality = (syntax: Syntax, clause: number): Modality => {
  let at = clause
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const current = clauseAt(syntax, at)
    if (current === undefined) break
    const own = ownModality(syntax, current, steps > 0)
    if (own !== 'ASSERTED') return own
    if (isDenied(syntax, current)) return 'NEGATED'
    if (current.kind !== 'infinitive' && current.kind !== 'participle') {
      if (current.kind === 'subordinate' && wordClass('hypothetical-link').has(current.link)) return 'HYPOTHETICAL'
      break
    }
    // "is expected to be led by drugs made by X": who made them is no expectation.
    if (describesMade(syntax, current) || describesThing(syntax, current)) break
    const anchor = groupAt(syntax, current.anchor)
    if (optionBefore(syntax, current) >= 0) return 'OPTIONAL'
    if (current.kind === 'infinitive' && anchor?.kind === 'noun') {
      if (isOption(anchor) && !hasExercised(syntax, syntax.clauseOf[current.anchor] ?? -1)) return 'OPTIONAL'
      if (wordClass('proposal-noun').has(anchor.head) && !anchor.words.includes('tender')) return 'PROPOSED'
    }
    at = current.parent
  }
  return 'ASSERTED'
}

/** What the words beside a noun make of it: "no licence", "talks about a licence", "an option on rights". */
export const findNounModality = (syntax: Syntax, clause: number, noun: number): Modality => {
  const group = groupAt(syntax, noun)
  if (group?.kind === 'noun' && group.determiner === 'no') return 'NEGATED'
  const items = clauseAt(syntax, clause)?.after ?? []
  const at = items.findIndex((item) => item.group === noun)
  const before = groupAt(syntax, argumentAt(items, at - 1)?.group ?? -1)
  if (
    before?.kind !== 'noun' ||
    !/^(?:about|on|over|regarding|concerning|to|for)$/.test(argumentAt(items, at)?.preposition ?? '')
  )
    return 'ASSERTED'
  const isOptional = items.slice(0, at).some((item) => {
    const other = groupAt(syntax, item.group)
    return other?.kind === 'noun' && isOptionOnly(other)
  })
  if (isOptional) return 'OPTIONAL'
  return /^(?:talks|discussions|negotiations)$/.test(before.head) ? 'PROPOSED' : 'ASSERTED'
}

const isNone = (group: Group | undefined): boolean =>
  group?.kind === 'noun' && (group.determiner === 'neither' || group.determiner === 'no')

/** "Neither X nor Y receives a licence". */
const isNeither = (syntax: Syntax, { subject }: Clause): boolean => {
  const group = groupAt(syntax, subject)
  const list = listAt(syntax, subject)
  const first = groupAt(syntax, list?.[0] ?? -1)
  return isNone(group) || isNone(first)
}

/** "denied that …", "rumours that …": what a clause that "that" opens only quotes. */
const isDenied = (syntax: Syntax, { link, anchor, parent }: Clause): boolean => {
  if (link !== 'that') return false
  const noun = groupAt(syntax, anchor)
  if (noun?.kind === 'noun') return noun.name === null && wordClass('rumour-noun').has(noun.head)
  const verb = groupAt(syntax, clauseAt(syntax, parent)?.verb ?? -1)
  return verb?.kind === 'verb' && hasLemma(verb, wordClass('deny-verb'))
}

/** "made by X", "created with Y" behind a noun. */
const describesMade = (syntax: Syntax, { kind, verb, after }: Clause): boolean => {
  const group = groupAt(syntax, verb)
  const participle = group?.kind === 'verb' && group.shape === 'participle'
  if (kind !== 'participle' || !participle) return false
  return hasLemma(group, wordClass('make-verb')) || after.some(({ preposition }) => preposition === 'by')
}

/** "an option to license ORV-12 targeting CD70": what is said of a thing, not of who acts, stands for itself. */
const describesThing = (syntax: Syntax, { kind, subject, parent }: Clause): boolean => {
  const group = groupAt(syntax, subject)
  if (kind !== 'participle' || group?.kind !== 'noun' || subject === clauseAt(syntax, parent)?.subject) return false
  return group.name !== null && group.name.type !== 'Organization'
}

/**
 * The clause in which someone has or gets an option for what a predicate's clause says: "has the option to license"; -1
 * where it is none, or one that nobody has yet.
 */
export const findOption = (syntax: Syntax, clause: number): number => {
  let at = clause
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const current = clauseAt(syntax, at)
    if (current === undefined || (current.kind !== 'infinitive' && current.kind !== 'participle')) return -1
    const anchor = groupAt(syntax, current.anchor)
    const far = optionBefore(syntax, current)
    if (far >= 0 || (current.kind === 'infinitive' && anchor?.kind === 'noun' && isOptionOnly(anchor))) {
      const held = syntax.clauseOf[far >= 0 ? far : current.anchor] ?? -1
      return held >= 0 && (isExercised(syntax, held) || findModality(syntax, held) === 'ASSERTED') ? held : -1
    }
    at = current.parent
  }
  return -1
}

const isOptionOnly = (group: NounGroup): boolean => wordClass('option-word').has(group.head)

/** An option that was not exercised was had all the same. */
const isExercised = (syntax: Syntax, clause: number): boolean => {
  const verb = groupAt(syntax, clauseAt(syntax, clause)?.verb ?? -1)
  return verb?.kind === 'verb' && verb.lemma === 'exercise'
}

/** "exercised its option to license": done; "may exercise", "did not exercise" are not. */
const hasExercised = (syntax: Syntax, clause: number): boolean => {
  const current = clauseAt(syntax, clause)
  const verb = groupAt(syntax, current?.verb ?? -1)
  if (current?.kind !== 'main' || verb?.kind !== 'verb' || verb.lemma !== 'exercise') return false
  return verb.past && verb.modal === '' && !verb.negative
}

/** "an option, through December, to license": the option that an infinitive behind a comma belongs to, -1 for none. */
const optionBefore = (syntax: Syntax, { kind, parent, verb }: Clause): number => {
  const before = groupAt(syntax, verb - 1)
  if (kind !== 'infinitive' || before?.kind !== 'mark' || before.tag !== 'comma') return -1
  const item = clauseAt(syntax, parent)?.after.find(({ preposition, group }) => {
    const noun = groupAt(syntax, group)
    return preposition === '' && group < verb && noun?.kind === 'noun' && isOptionOnly(noun)
  })
  return item?.group ?? -1
}

const isOption = (group: NounGroup): boolean => group.words.some((word) => wordClass('option-noun').has(word))

const ownModality = (syntax: Syntax, clause: Clause, outer: boolean): Modality => {
  const verb = groupAt(syntax, clause.verb)
  if (verb?.kind !== 'verb') return 'ASSERTED'
  if (isNeither(syntax, clause)) return 'NEGATED'
  if (verb.modal === 'shall' && syntax.clauses.some(isCondition)) return 'HYPOTHETICAL'
  return isReported(syntax, clause, verb) ? 'ASSERTED' : verbModality(verb, outer)
}

/** "Orvane said it would license X": "will" as a report has it. */
const isReported = (syntax: Syntax, { link, parent, subject }: Clause, { modal, negative }: VerbGroup): boolean => {
  if (modal !== 'would' || negative || link !== 'that' || syntax.clauses.some(isCondition)) return false
  const who = groupAt(syntax, subject)
  const said = groupAt(syntax, clauseAt(syntax, parent)?.verb ?? -1)
  if (who?.kind !== 'noun' || !/^(?:it|they)$/.test(who.pronoun)) return false
  return said?.kind === 'verb' && said.past && !said.negative && hasLemma(said, wordClass('say-verb'))
}

/** "If a committee is formed, X shall cooperate with Y": what a contract demands on a condition need not come. */
const isCondition = ({ kind, link }: Clause): boolean =>
  kind === 'subordinate' && wordClass('hypothetical-link').has(link)

const verbModality = (verb: VerbGroup, outer: boolean): Modality => {
  if (verb.adverbs.includes('no-longer')) return 'TERMINATED'
  if (verb.lemma === 'be' && verb.adverbs.some((word) => word === 'formerly' || word === 'previously')) return 'NEGATED'
  if (verb.modal === 'cannot' || (verb.negative && verb.adverbs.some((word) => NEVER_MET.has(word)))) return 'NEGATED'
  if (wordClass('hypothetical-modal').has(verb.modal)) return 'HYPOTHETICAL'
  if (outer && hasLemma(verb, wordClass('control-proposed'))) return 'PROPOSED'
  if (hasLemma(verb, wordClass('termination-verb'))) return 'TERMINATED'
  return 'ASSERTED'
}
