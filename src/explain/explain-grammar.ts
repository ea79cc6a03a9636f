import type { Named } from '../model/reading.ts'
import { matchFrames } from '../fact/match-frames.ts'
import { createReader, type Reader } from '../fact/reader.ts'
import type { Clause, Group, Syntax } from '../syntax/syntax.ts'

/** One frame that was tried in a sentence: its rule, the words it was tried on, and what came of it. */
export interface FrameTrial {
  readonly rule: string
  readonly words: string
  /** `ASSERTED A > B`, or why it failed: an empty slot, a guard. */
  readonly outcome: string
}

/** How the passes read one sentence. */
export interface GrammarExplanation {
  readonly sentence: string
  /** Noun groups in `[]` with the type they name, verb groups in `<>` with lemma; marks between them. */
  readonly groups: readonly string[]
  readonly lists: readonly string[]
  readonly clauses: readonly string[]
  readonly frames: readonly FrameTrial[]
}

/** Reads the sentences that hold a phrase again (any case), and tells what each pass made of them. */
export const explainGrammar = (named: Named, phrase: string): readonly GrammarExplanation[] => {
  const reader = createReader(named)
  const needle = phrase.toLowerCase()
  return named.sentences.flatMap(({ start, end }, index) =>
    named.document.text.slice(start, end).toLowerCase().includes(needle) ? [explainSentence(reader, index)] : [],
  )
}

const explainSentence = (reader: Reader, index: number): GrammarExplanation => {
  const { named } = reader
  const syntax = reader.syntaxOf(index)
  const words = (group: Group | undefined): string => (group === undefined ? '–' : wordsOf(named, group))
  const frames: FrameTrial[] = []
  const names = (text: string): string => text.replace(/[\w:-]+/g, (id) => reader.entities.get(id)?.name ?? id)
  matchFrames(reader, index, (frame, site, outcome) => {
    const at = site.noun >= 0 ? site.noun : (syntax.clauses[site.clause]?.verb ?? -1)
    frames.push({ rule: frame.rule, words: words(syntax.groups[at]), outcome: names(outcome) })
  })
  const { start, end } = named.sentences[index] ?? { start: 0, end: 0 }
  return {
    sentence: named.document.text.slice(start, end),
    groups: syntax.groups.map((group) => describeGroup(group, words(group))),
    lists: syntax.lists.map((list) => list.map((member) => words(syntax.groups[member])).join(' | ')),
    clauses: syntax.clauses
      .filter((clause) => clause.verb >= 0 || clause.before.length > 0)
      .map((clause) => describeClause(syntax, clause, words)),
    frames,
  }
}

const wordsOf = ({ document, tokens }: Named, { first, last }: Group): string =>
  document.text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0)

const describeGroup = (group: Group, words: string): string => {
  if (group.kind === 'mark') return words
  if (group.kind === 'verb') return `<${words} = ${group.lemma}${group.passive ? ', passive' : ''}>`
  const name = group.name === null ? '' : ` = ${group.name.type}`
  const owner = group.owner === null ? '' : ', owned'
  return `[${words}${name}${owner}]`
}

const describeClause = (syntax: Syntax, clause: Clause, words: (group: Group | undefined) => string): string => {
  const at = (index: number): string => words(syntax.groups[index])
  const items = [...clause.before, ...clause.after]
    .filter(({ group }) => group !== clause.subject)
    .map(({ preposition, group }) => `${preposition === '' ? 'object' : preposition}: ${at(group)}`)
  const link = clause.link === '' ? '' : ` (${clause.link})`
  return [`${clause.kind}${link}`, `subject: ${at(clause.subject)}`, `verb: ${at(clause.verb)}`, ...items].join('; ')
}

/** The explanation as lines of plain text, each sentence under its own words. */
export const renderGrammar = (explanations: readonly GrammarExplanation[]): string =>
  explanations
    .map(({ groups, lists, clauses, frames }) =>
      [
        `  groups   ${groups.join(' ')}`,
        ...lists.map((list) => `  list     ${list}`),
        ...clauses.map((clause) => `  clause   ${clause}`),
        ...frames.map(({ rule, words, outcome }) => `  frame    ${rule}  on "${words}"  ${outcome}`),
        '',
      ].join('\n'),
    )
    .join('\n')
