import { wordClass } from './grammar.ts'
import { afterBracket, isDescription } from './link-groups.ts'
import type { Argument, Clause, ClauseKind, Group, NounGroup, VerbGroup } from './syntax.ts'

interface Draft {
  kind: ClauseKind
  parent: number
  link: string
  anchor: number
  verb: number
  subject: number
  before: Argument[]
  after: Argument[]
}

/** Verbs whose object does what their infinitive says: "enables X to develop". */
const OBJECT_CONTROL = new Set(
  'allow enable entitle permit require ask authorize help provide grant give appoint select engage hire invite want expect'.split(
    ' ',
  ),
)

/** Finds the clauses of a sentence from its groups and lists; one pass from left to right. */
export const findClauses = (
  groups: readonly Group[],
  listOf: readonly number[],
  lists: readonly (readonly number[])[],
): { clauses: readonly Clause[]; clauseOf: readonly number[]; appositions: readonly (readonly number[])[] } => {
  const builder = new ClauseBuilder(groups, listOf, lists)
  builder.readSpan(0, groups.length, 'main', -1, -1)
  return builder.finish()
}

class ClauseBuilder {
  readonly #groups: readonly Group[]
  readonly #listOf: readonly number[]
  readonly #lists: readonly (readonly number[])[]
  readonly #clauses: Draft[] = []
  readonly #clauseOf: number[]
  readonly #appositions: number[][]

  constructor(groups: readonly Group[], listOf: readonly number[], lists: readonly (readonly number[])[]) {
    this.#groups = groups
    this.#listOf = listOf
    this.#lists = lists
    this.#clauseOf = groups.map(() => -1)
    this.#appositions = groups.map(() => [])
  }

  finish(): { clauses: readonly Clause[]; clauseOf: readonly number[]; appositions: readonly (readonly number[])[] } {
    for (const clause of this.#clauses)
      if (clause.subject < 0 && clause.kind === 'participle' && clause.parent >= 0)
        clause.subject = this.#clauses[clause.parent]?.subject ?? -1
    return { clauses: this.#clauses, clauseOf: this.#clauseOf, appositions: this.#appositions }
  }

  /** Reads groups `[from, to)` as a stretch of its own: the sentence, a bracket, an apposition, a relative clause. */
  readSpan(from: number, to: number, kind: ClauseKind, parent: number, anchor: number): void {
    const bottom = this.#open(kind, parent, '', anchor, kind === 'relative' ? anchor : -1)
    let current = bottom
    let last = -1
    let preposition = ''
    let at = from
    while (at < to) {
      const group = this.#groups[at]
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
        if (kind === 'fragment' && last < 0 && anchor >= 0 && preposition === '') this.#appose(anchor, at)
        if (preposition === '') this.#sharePlural(current, at)
        this.#add(current, preposition, at)
        preposition = ''
        last = at
        const members = this.#lists[this.#listOf[at] ?? -1]
        if (members?.[0] === at) {
          const end = members.at(-1) ?? at
          for (let inner = at + 1; inner < end; inner++) {
            const between = this.#groups[inner]
            if (between?.kind === 'noun') {
              this.#clauseOf[inner] = current
              last = inner
            } else if (between?.kind === 'mark' && between.tag === 'open') {
              const close = afterBracket(this.#groups, inner)
              this.readSpan(inner + 1, close - 1, 'fragment', current, last)
              inner = close - 1
            }
          }
          this.#clauseOf[end] = current
          last = end
          at = end
        }
        at++
      } else if (group.kind === 'verb') {
        current = this.#placeVerb(current, bottom, at, group, last, preposition)
        preposition = ''
        at++
        const before = this.#groups[at - 2]
        if (before?.kind !== 'noun') last = last < 0 ? -1 : last
      } else {
        const next = this.#groups[at + 1]
        if (group.tag === 'open') {
          const close = Math.min(afterBracket(this.#groups, at), to)
          if (close > at + 2) this.readSpan(at + 1, close - 1, 'fragment', current, last)
          at = Math.max(close, at + 1)
          continue
        }
        if (group.tag === 'comma') {
          const end = this.#readAside(at, to, current, last)
          if (end > at) {
            at = end
            continue
          }
          current = this.#popToVerbless(current, bottom)
          if (next?.kind === 'noun' && next.name !== null && last >= 0)
            this.#apposeName(current, at + 1, next, group.lower !== ',')
        } else if (group.tag === 'preposition') {
          if (next?.kind === 'mark' && next.tag === 'relative') {
            current = this.#open('subordinate', current, `${group.lower} ${next.lower}`, last, -1)
            preposition = ''
            at += 2
            continue
          }
          preposition = group.lower
        } else if (group.tag === 'relative') {
          current =
            group.lower === 'that' && this.#awaitsObject(current)
              ? this.#open('main', current, 'that', -1, -1)
              : group.lower === 'where' || group.lower === 'whose'
                ? this.#open('subordinate', current, group.lower, last, -1)
                : this.#open('relative', current, group.lower, last, last)
          preposition = ''
        } else if (group.tag === 'subordinator') {
          const verbless = this.#popToVerbless(current, bottom)
          current = this.#open('subordinate', verbless, group.lower, last, -1)
          preposition = ''
        } else if (group.tag === 'conjunction') {
          const end = this.#readSecondAside(at, to, current, last)
          if (end > at) {
            at = end
            continue
          }
        } else if (group.tag === 'stop') {
          current = this.#open('main', bottom, group.lower, -1, -1)
          preposition = ''
        }
        at++
      }
    }
  }

  /** Reads ", a unit of Y," or ", which targets Z," after the comma at `at`; returns the index behind it, or `at`. */
  #readAside(at: number, to: number, current: number, last: number): number {
    const next = this.#groups[at + 1]
    if (last < 0) return at
    if (next?.kind === 'mark' && next.tag === 'relative' && (next.lower === 'which' || next.lower === 'who')) {
      const end = this.#endOfAside(at + 2, to, true)
      this.readSpan(at + 2, end, 'relative', current, this.#headOfList(last))
      return end
    }
    const anchor = this.#groups[last]
    if (
      anchor?.kind === 'noun' &&
      anchor.name !== null &&
      isDescription(next) &&
      this.#groups[at - 1]?.kind !== 'verb'
    ) {
      const end = this.#endOfAside(at + 2, to, false)
      this.readSpan(at + 1, end, 'fragment', current, last)
      return end
    }
    return at
  }

  /** "its lead drug for asthma, X1": ties a name to the description before it that fits its type. */
  #apposeName(current: number, at: number, name: NounGroup, dash: boolean): void {
    const clause = this.#clauses[current]
    if (clause === undefined) return
    const described = wordClass(`describes-${name.name?.type ?? ''}`)
    const subject = this.#groups[clause.subject]
    if (dash && subject?.kind === 'noun' && subject.name === null && subject.head.endsWith('s')) {
      this.#appose(clause.subject, at)
      return
    }
    const before: number[] = []
    for (const { group } of [...clause.before, ...clause.after].slice(-4).toReversed()) {
      const other = this.#groups[group]
      if (other?.kind !== 'noun' || other.name?.type === name.name?.type) break
      if (other.name === null) before.push(group)
    }
    const fitting = before.find((group) => described.has(this.#headAt(group)))
    const [nearest = -1] = [...clause.before, ...clause.after].slice(-1).map(({ group }) => group)
    const chosen = fitting ?? (this.#isBareDescription(nearest) ? nearest : -1)
    if (chosen >= 0) this.#appose(chosen, at)
  }

  #headAt(at: number): string {
    const group = this.#groups[at]
    return group?.kind === 'noun' ? group.head : ''
  }

  /** "Three drugs are in trials – A, which is …, and B": B, too, is one of the three. */
  #sharePlural(current: number, at: number): void {
    const clause = this.#clauses[current]
    const group = this.#groups[at]
    const before = (clause?.verb ?? -1) < 0 ? clause?.before.at(-1) : clause?.after.at(-1)
    const other = this.#groups[before?.group ?? -1]
    if (before?.preposition !== '' || group?.kind !== 'noun' || other?.kind !== 'noun') return
    if (group.name === null || other.name?.type !== group.name.type || !this.#afterConjunction(at)) return
    for (const described of this.#appositions[before.group] ?? []) {
      const description = this.#groups[described]
      if (description?.kind === 'noun' && description.head.endsWith('s')) this.#appose(described, at)
    }
  }

  #headOfList(group: number): number {
    return this.#lists[this.#listOf[group] ?? -1]?.[0] ?? group
  }

  /** Reads "and a subsidiary of Z," after "X, a maker of Y,"; returns the index behind it, or `at`. */
  #readSecondAside(at: number, to: number, current: number, last: number): number {
    const before = this.#groups[at - 1]
    const next = this.#groups[at + 1]
    if (before?.kind !== 'mark' || before.tag !== 'comma' || !this.#isNameAt(last)) return at
    if ((this.#appositions[last]?.length ?? 0) === 0) return at
    if (!isDescription(next) || !next.determiner.startsWith('a')) return at
    const end = this.#endOfAside(at + 2, to, false)
    this.readSpan(at + 1, end, 'fragment', current, last)
    return end
  }

  #endOfAside(from: number, to: number, relative: boolean): number {
    for (let at = from; at < to; at++) {
      const group = this.#groups[at]
      if (group?.kind !== 'mark') continue
      if (group.tag === 'open') at = afterBracket(this.#groups, at) - 1
      else if (group.tag === 'stop') return at
      else if (group.tag === 'comma') {
        const list = this.#listOf[at - 1] ?? -1
        if (list >= 0 && (this.#lists[list]?.at(-1) ?? -1) > at) continue
        const next = this.#groups[at + 1]
        if (relative && next?.kind === 'noun' && !this.#hasVerbBetween(at + 1, to)) continue
        if (next?.kind === 'verb' && next.shape === 'gerund') continue
        return at + 1
      }
    }
    return to
  }

  #hasVerbBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const group = this.#groups[at]
      if (group?.kind === 'verb') return group.shape === 'finite'
      if (group?.kind === 'mark' && group.tag === 'comma') return false
    }
    return false
  }

  #isBareDescription(at: number): boolean {
    const group = this.#groups[at]
    return (
      group?.kind === 'noun' &&
      group.name === null &&
      group.head !== '' &&
      (group.determiner !== '' || group.owner !== null || group.words.length > 1)
    )
  }

  #appose(a: number, b: number): void {
    this.#appositions[a]?.push(b)
    this.#appositions[b]?.push(a)
  }

  #open(kind: ClauseKind, parent: number, link: string, anchor: number, subject: number): number {
    this.#clauses.push({ kind, parent, link, anchor, verb: -1, subject, before: [], after: [] })
    return this.#clauses.length - 1
  }

  #add(clause: number, preposition: string, group: number): void {
    const draft = this.#clauses[clause]
    if (draft === undefined) return
    this.#clauseOf[group] = clause
    ;(draft.verb < 0 ? draft.before : draft.after).push({ preposition, group })
  }

  #popToVerbless(current: number, bottom: number): number {
    for (let at = current; at >= bottom && at >= 0; at = this.#clauses[at]?.parent ?? -1) {
      const clause = this.#clauses[at]
      if (clause?.verb === -1 && at !== current && clause.kind !== 'subordinate') return at
      if (at === bottom) break
    }
    return current
  }

  #placeVerb(current: number, bottom: number, at: number, verb: VerbGroup, last: number, preposition: string): number {
    const clause = this.#clauses[current]
    if (clause === undefined) return current
    const before = this.#groups[at - 1]
    const aside =
      before?.kind === 'mark' && before.tag === 'comma' && verb.shape === 'participle' && this.#isNameAt(at - 2)
    const adjacent = before?.kind === 'noun' || aside || (before?.kind === 'mark' && before.tag === 'close')
    if (verb.shape === 'infinitive') return this.#openInfinitive(current, at, last, adjacent)
    if (verb.shape === 'gerund') {
      const own = clause.verb < 0 && clause.before.length === 0 && preposition === ''
      const opened = this.#open(
        'participle',
        current,
        preposition,
        adjacent ? last : -1,
        adjacent && preposition === '' ? last : this.#subjectOf(own ? -1 : current),
      )
      this.#set(opened, at)
      return opened
    }
    const next = this.#groups[at + 1]
    const passiveLook = next?.kind === 'mark' && next.tag === 'preposition' && next.lower === 'by'
    if (
      verb.shape === 'participle' &&
      !(before?.kind === 'noun' && before.pronoun !== '') &&
      (passiveLook || clause.verb >= 0 || !this.#hasSubject(clause)) &&
      !(this.#afterConjunction(at) && this.#isPast(clause)) &&
      !(clause.kind === 'relative' && clause.verb < 0)
    ) {
      const opened = this.#open(
        'participle',
        current,
        preposition,
        adjacent ? last : -1,
        adjacent ? last : this.#subjectOf(current),
      )
      this.#set(opened, at)
      return opened
    }
    if (clause.verb < 0) {
      this.#set(current, at)
      return current
    }
    if (this.#afterConjunction(at)) {
      const finite = this.#finiteOver(current, bottom)
      const model = this.#clauses[finite]
      const opened = this.#open(
        model?.kind ?? 'main',
        model?.parent ?? -1,
        model?.link ?? '',
        model?.anchor ?? -1,
        model?.subject ?? -1,
      )
      this.#set(opened, at)
      return opened
    }
    const waiting = this.#popToVerbless(current, bottom)
    if (waiting !== current) {
      this.#set(waiting, at)
      return waiting
    }
    const opened = this.#open('main', current, 'that', -1, adjacent ? last : -1)
    this.#set(opened, at)
    return opened
  }

  /** "announced (today) that …": the verb has no object yet, so "that" opens what is said. */
  #awaitsObject(current: number): boolean {
    const clause = this.#clauses[current]
    return clause !== undefined && clause.verb >= 0 && !clause.after.some((argument) => argument.preposition === '')
  }

  #isNameAt(at: number): boolean {
    const group = this.#groups[at]
    return group?.kind === 'noun' && group.name !== null
  }

  #hasSubject(clause: Draft): boolean {
    return clause.subject >= 0 || clause.before.some((argument) => argument.preposition === '')
  }

  #isPast(clause: Draft): boolean {
    const verb = this.#groups[clause.verb]
    return verb?.kind === 'verb' && verb.past && verb.shape !== 'gerund'
  }

  #afterConjunction(at: number): boolean {
    const before = this.#groups[at - 1]
    return before?.kind === 'mark' && before.tag === 'conjunction'
  }

  #finiteOver(current: number, bottom: number): number {
    for (let at = current; at >= bottom && at >= 0; at = this.#clauses[at]?.parent ?? -1) {
      const verb = this.#groups[this.#clauses[at]?.verb ?? -1]
      if (
        verb?.kind === 'verb' &&
        verb.shape !== 'infinitive' &&
        verb.shape !== 'gerund' &&
        this.#clauses[at]?.kind !== 'participle'
      )
        return at
    }
    return current
  }

  #subjectOf(clause: number): number {
    for (let at = clause; at >= 0; at = this.#clauses[at]?.parent ?? -1) {
      const draft = this.#clauses[at]
      if (draft === undefined) return -1
      if (draft.subject >= 0) return draft.subject
      const bare = draft.before.find((argument) => argument.preposition === '')
      if (bare !== undefined) return bare.group
      if (draft.verb >= 0 && draft.kind === 'main') return -1
    }
    return -1
  }

  #set(clause: number, verb: number): void {
    const draft = this.#clauses[clause]
    if (draft === undefined) return
    draft.verb = verb
    if (draft.subject < 0) draft.subject = this.#bareSubject(draft)
  }

  /** The first bare noun group before the verb that is no date and no aside. */
  #bareSubject(draft: Draft): number {
    for (const { preposition, group } of draft.before) {
      const noun = this.#groups[group]
      if (
        preposition === '' &&
        noun?.kind === 'noun' &&
        (noun.head !== '' || noun.mentions.length > 0 || noun.pronoun !== '')
      )
        return group
    }
    return -1
  }

  #openInfinitive(current: number, at: number, last: number, adjacent: boolean): number {
    const clause = this.#clauses[current]
    const anchor = adjacent ? last : -1
    const argument = clause === undefined ? undefined : [...clause.before, ...clause.after].at(-1)
    const governor = this.#groups[clause?.verb ?? -1]
    const lastGroup = this.#groups[last]
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
    const subject = forSubject ? argument.group : objectSubject ? argument.group : this.#subjectOf(current)
    const opened = this.#open('infinitive', current, 'to', anchor, subject)
    this.#set(opened, at)
    return opened
  }
}
