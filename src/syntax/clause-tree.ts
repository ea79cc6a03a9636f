import { apposeCalled, apposeIncluded } from './appose-names.ts'
import { wordClass } from './grammar.ts'
import { noneOf, type GroupRow } from './group-row.ts'
import type { Lists } from './link-groups.ts'
import type { Argument, Clause, ClauseKind } from './syntax.ts'
import { Tag } from './tag.ts'

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

/** What a sentence's clauses tie together; see {@link Syntax}. */
export interface Clauses {
  readonly clauses: readonly Clause[]
  readonly clauseOf: readonly number[]
  readonly appositions: readonly (readonly number[])[]
}

/** Stands for the arguments of a clause that has none yet; nothing is added to it. */
const NO_ARGUMENTS: Argument[] = []
const NO_GROUPS: readonly number[] = []
const NO_APPOSITIONS: readonly (readonly number[])[] = []

/** The clauses of a sentence while it is read, and what ties its groups to them. */
export class ClauseTree {
  readonly row: GroupRow
  readonly lists: Lists
  readonly clauses: ClauseDraft[] = []
  readonly clauseOf: number[]
  #appositions: (readonly number[])[] | null = null
  /** Whether "including" or "such as" stands before a group. */
  #hasExamples = false

  constructor(row: GroupRow, lists: Lists) {
    this.row = row
    this.lists = lists
    this.clauseOf = noneOf(row.length)
  }

  /** A participle without a subject of its own shares that of the clause around it. */
  finish(): Clauses {
    for (const clause of this.clauses)
      if (clause.subject < 0 && clause.kind === 'participle' && clause.parent >= 0)
        clause.subject = this.clauses[clause.parent]?.subject ?? -1
    for (const clause of this.clauses) {
      apposeCalled(this, clause)
      if (this.#hasExamples) apposeIncluded(this, clause)
    }
    return { clauses: this.clauses, clauseOf: this.clauseOf, appositions: this.#appositions ?? NO_APPOSITIONS }
  }

  open(kind: ClauseKind, parent: number, link: string, anchor: number, subject: number): number {
    const none = NO_ARGUMENTS
    return this.clauses.push({ kind, parent, link, anchor, verb: -1, subject, before: none, after: none }) - 1
  }

  add(clause: number, preposition: string, group: number): void {
    const draft = this.clauses[clause]
    if (draft === undefined) return
    this.clauseOf[group] = clause
    if (preposition === 'including') this.#hasExamples = true
    const item = { preposition, group }
    const side = draft.verb < 0 ? draft.before : draft.after
    if (side !== NO_ARGUMENTS) side.push(item)
    else if (draft.verb < 0) draft.before = [item]
    else draft.after = [item]
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
  bareSubject({ before }: ClauseDraft): number {
    const at = this.#bareFrom(before, 0)
    const first = before[at]?.group ?? -1
    const fronted = first < 0 || at === 0 ? undefined : before[at - 1]
    if (fronted === undefined || fronted.preposition === '') return first
    if (!this.appositionsOf(first).includes(fronted.group)) return first
    return before[this.#bareFrom(before, at + 1)]?.group ?? first
  }

  /** Place of the first bare noun group among some arguments, their number where there is none. */
  #bareFrom(items: readonly Argument[], from: number): number {
    for (let at = from; at < items.length; at++) {
      const item = items[at]
      const noun = item?.preposition === '' ? this.row.nounAt(item.group) : null
      if (noun === null) continue
      if (noun.mentions.length > 0 || noun.pronoun !== '') return at
      // "Last year, Orvane raised …"
      if (noun.head !== '' && !wordClass('period').has(noun.head)) return at
    }
    return items.length
  }

  appose(a: number, b: number): void {
    this.#appositions ??= new Array<readonly number[]>(this.row.length).fill(NO_GROUPS)
    this.#appositions[a] = [...this.appositionsOf(a), b]
    this.#appositions[b] = [...this.appositionsOf(b), a]
  }

  appositionsOf(group: number): readonly number[] {
    return this.#appositions?.[group] ?? NO_GROUPS
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
      const bare = firstBare(draft.before)
      if (bare >= 0) return bare
      if (draft.verb >= 0 && draft.kind === 'main') return -1
    }
    return -1
  }

  finiteOver(current: number, bottom: number): number {
    for (let at = current; at >= bottom && at >= 0; at = this.clauses[at]?.parent ?? -1) {
      const clause = this.clauses[at]
      const shape = this.row.verbAt(clause?.verb ?? -1)?.shape ?? 'infinitive'
      if (shape !== 'infinitive' && shape !== 'gerund' && clause?.kind !== 'participle') return at
    }
    return current
  }

  hasSubject(clause: ClauseDraft): boolean {
    return clause.subject >= 0 || firstBare(clause.before) >= 0
  }

  isPast(clause: ClauseDraft): boolean {
    const verb = this.row.verbAt(clause.verb)
    return verb !== null && verb.past && verb.shape !== 'gerund'
  }

  /** "announced (today) that …": the verb has no object yet, so "that" opens what is said. */
  awaitsObject(current: number): boolean {
    const clause = this.clauses[current]
    return clause !== undefined && clause.verb >= 0 && firstBare(clause.after) < 0
  }

  afterConjunction(at: number): boolean {
    return this.row.tagAt(at - 1) === Tag.conjunction
  }

  isComma(at: number): boolean {
    return this.row.tagAt(at) === Tag.comma
  }

  /** The list that a group belongs to. */
  listAt(group: number): readonly number[] | undefined {
    const list = group < 0 ? -1 : (this.lists.listOf[group] ?? -1)
    return list < 0 ? undefined : this.lists.lists[list]
  }

  headOfList(group: number): number {
    return this.listAt(group)?.[0] ?? group
  }
}

/** Group of the first argument without a preposition, -1 where there is none. */
const firstBare = (items: readonly Argument[]): number => {
  for (const { preposition, group } of items) if (preposition === '') return group
  return -1
}
