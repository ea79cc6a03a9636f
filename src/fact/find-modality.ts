import type { Modality } from '../model/fact.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Clause, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'

const NEVER_MET = new Set(['not', 'never', 'neither', 'cannot'])

/**
 * What the words around a predicate make of its claim. `clause` is the predicate's clause; the clauses it hangs on count
 * too: "plans to license", "if it acquires", "has the option to develop".
 */
export const findModality = (syntax: Syntax, clause: number): Modality => {
  let at = clause
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const current = syntax.clauses[at]
    if (current === undefined) break
    const own = ownModality(syntax, current, steps > 0)
    if (own !== 'ASSERTED') return own
    if (current.kind !== 'infinitive' && current.kind !== 'participle') {
      if (current.kind === 'subordinate' && wordClass('hypothetical-link').has(current.link)) return 'HYPOTHETICAL'
      break
    }
    // "is expected to be led by drugs made by X": who made them is no expectation.
    if (describesMade(syntax, current)) break
    const anchor = syntax.groups[current.anchor]
    if (current.kind === 'infinitive' && anchor?.kind === 'noun') {
      if (isOption(anchor)) return 'OPTIONAL'
      if (wordClass('proposal-noun').has(anchor.head) && !anchor.words.includes('tender')) return 'PROPOSED'
    }
    at = current.parent
  }
  return 'ASSERTED'
}

/** "made by X", "created with Y" behind a noun. */
const describesMade = (syntax: Syntax, { kind, verb, after }: Clause): boolean => {
  const group = syntax.groups[verb]
  const participle = group?.kind === 'verb' && group.shape === 'participle'
  if (kind !== 'participle' || !participle) return false
  const made = group.lemma.split(' ').some((lemma) => wordClass('make-verb').has(lemma))
  return made || after.some(({ preposition }) => preposition === 'by')
}

/**
 * The clause in which someone has or gets an option for what a predicate's clause says: "has the option to license"; -1
 * where it is none, or one that nobody has yet.
 */
export const findOption = (syntax: Syntax, clause: number): number => {
  let at = clause
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const current = syntax.clauses[at]
    if (current === undefined || (current.kind !== 'infinitive' && current.kind !== 'participle')) return -1
    const anchor = syntax.groups[current.anchor]
    if (current.kind === 'infinitive' && anchor?.kind === 'noun' && wordClass('option-word').has(anchor.head)) {
      const held = syntax.clauseOf[current.anchor] ?? -1
      return held >= 0 && findModality(syntax, held) === 'ASSERTED' ? held : -1
    }
    at = current.parent
  }
  return -1
}

const isOption = (group: NounGroup): boolean => group.words.some((word) => wordClass('option-noun').has(word))

const ownModality = (syntax: Syntax, clause: Clause, outer: boolean): Modality => {
  const verb = syntax.groups[clause.verb]
  if (verb?.kind !== 'verb') return 'ASSERTED'
  return verbModality(verb, outer)
}

const verbModality = (verb: VerbGroup, outer: boolean): Modality => {
  if (verb.adverbs.includes('no-longer')) return 'TERMINATED'
  if (verb.negative && verb.adverbs.some((word) => NEVER_MET.has(word))) return 'NEGATED'
  if (wordClass('hypothetical-modal').has(verb.modal)) return 'HYPOTHETICAL'
  const lemmas = verb.lemma.split(' ')
  if (outer && lemmas.some((lemma) => wordClass('control-proposed').has(lemma))) return 'PROPOSED'
  if (lemmas.some((lemma) => wordClass('termination-verb').has(lemma))) return 'TERMINATED'
  return 'ASSERTED'
}
