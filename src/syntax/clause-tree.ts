import { apposeCalled, apposeIncluded } from './appose-names.ts'
import type { Argument, Clause, ClauseKind, Group } from './syntax.ts'

/** A clause while its sentence is read. */
export interface ClauseDraft {
  kind: ClauseKind
  parent: number
  link: string
  anchor: number
  verb: number
  subject: number
  before: Argument[]
  after: Argument[]
}

/** The clauses of a sentence while it is read, and what ties its groups to them. */
export class ClauseTree {
  readonly groups: readonly Group[]
  readonly listOf: readonly number[]
  readonly lists: readonly (readonly number[])[]
  readonly clauses: ClauseDraft[] = []
  readonly clauseOf: number[]
  readonly appositions: number[][]

  constructor(groups: readonly Group[], listOf: readonly number[], lists: readonly (readonly number[])[]) {
    this.groups = groups
    this.listOf = listOf
    this.lists = lists
    this.clauseOf = groups.map(() => -1)
    this.appositions = groups.map(() => [])
  }

  /** A participle without a subject of its own shares that of the clause around it. */
  finish(): { clauses: readonly Clause[]; clauseOf: readonly number[]; appositions: readonly (readonly number[])[] } {
    for (const clause of this.clauses)
      if (clause.subject < 0 && clause.kind === 'participle' && clause.parent >= 0)
        clause.subject = this.clauses[clause.parent]?.subject ?? -1
    for (const clause of this.clauses) {
      apposeCalled(this, clause)
      apposeIncluded(this, clause)
    }
    return { clauses: this.clauses, clauseOf: this.clauseOf, appositions: this.appositions }
  }

  open(kind: ClauseKind, parent: number, link: string, anchor: number, subject: number): number {
    this.clauses.push({ kind, parent, link, anchor, verb: -1, subject, before: [], after: [] })
    return this.clauses.length - 1
  }

  add(clause: number, preposition: string, group: number): void {
    const draft = this.clauses[clause]
    if (draft === undefined) return
    this.clauseOf[group] = clause
    ;(draft.verb < 0 ? draft.before : draft.after).push({ preposition, group })
  }

  set(clause: number, verb: number): void {
    const draft = this.clauses[clause]
    if (draft === undefined) return
    draft.verb = verb
    // "X, which Y licensed": the relative has a subject of its own.
    if (draft.subject < 0 || (draft.kind === 'relative' && draft.subject === draft.anchor)) {
      const own = this.bareSubject(draft)
      draft.subject = own < 0 ? draft.subject : own
    }
  }

  /**
   * The first bare noun group before the verb that is no date and no aside; nor Y in "Through its unit, Y, X …", where
   * another follows.
   */
  bareSubject(draft: ClauseDraft): number {
    const first = this.bareGroup(draft, 0)
    const at = draft.before.findIndex(({ group }) => group === first)
    const before = draft.before[at - 1]
    if (before === undefined || before.preposition === '') return first
    if (this.appositions[first]?.includes(before.group) !== true) return first
    const later = this.bareGroup(draft, at + 1)
    return later < 0 ? first : later
  }

  private bareGroup(draft: ClauseDraft, from: number): number {
    for (const { preposition, group } of draft.before.slice(from)) {
      const noun = this.groups[group]
      if (
        preposition === '' &&
        noun?.kind === 'noun' &&
        (noun.head !== '' || noun.mentions.length > 0 || noun.pronoun !== '')
      )
        return group
    }
    return -1
  }

  appose(a: number, b: number): void {
    this.appositions[a]?.push(b)
    this.appositions[b]?.push(a)
  }

  popToVerbless(current: number, bottom: number): number {
    for (let at = current; at >= bottom && at >= 0; at = this.clauses[at]?.parent ?? -1) {
      const clause = this.clauses[at]
      if (clause?.verb === -1 && at !== current && clause.kind !== 'subordinate') return at
      if (at === bottom) break
    }
    return current
  }

  subjectOf(clause: number): number {
    for (let at = clause; at >= 0; at = this.clauses[at]?.parent ?? -1) {
      const draft = this.clauses[at]
      if (draft === undefined) return -1
      if (draft.subject >= 0) return draft.subject
      const bare = draft.before.find((argument) => argument.preposition === '')
      if (bare !== undefined) return bare.group
      if (draft.verb >= 0 && draft.kind === 'main') return -1
    }
    return -1
  }

  finiteOver(current: number, bottom: number): number {
    for (let at = current; at >= bottom && at >= 0; at = this.clauses[at]?.parent ?? -1) {
      const verb = this.groups[this.clauses[at]?.verb ?? -1]
      if (
        verb?.kind === 'verb' &&
        verb.shape !== 'infinitive' &&
        verb.shape !== 'gerund' &&
        this.clauses[at]?.kind !== 'participle'
      )
        return at
    }
    return current
  }

  hasSubject(clause: ClauseDraft): boolean {
    return clause.subject >= 0 || clause.before.some((argument) => argument.preposition === '')
  }

  isPast(clause: ClauseDraft): boolean {
    const verb = this.groups[clause.verb]
    return verb?.kind === 'verb' && verb.past && verb.shape !== 'gerund'
  }

  /** "announced (today) that …": the verb has no object yet, so "that" opens what is said. */
  awaitsObject(current: number): boolean {
    const clause = this.clauses[current]
    return clause !== undefined && clause.verb >= 0 && !clause.after.some((argument) => argument.preposition === '')
  }

  afterConjunction(at: number): boolean {
    const before = this.groups[at - 1]
    return before?.kind === 'mark' && before.tag === 'conjunction'
  }

  isComma(at: number): boolean {
    const group = this.groups[at]
    return group?.kind === 'mark' && group.tag === 'comma'
  }

  isNameAt(at: number): boolean {
    const group = this.groups[at]
    return group?.kind === 'noun' && group.name !== null
  }

  headOfList(group: number): number {
    return this.lists[this.listOf[group] ?? -1]?.[0] ?? group
  }
}
