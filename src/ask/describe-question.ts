import type { ResolvedClause } from './match-clause.ts'
import type { Question } from './question.ts'
import { RELATION_WORDS } from './relation-words.ts'
import type { Anchor } from './resolve-term.ts'

/** How a question was understood, in words that name the things of the graph it was read to mean. */
export const describeQuestion = (question: Question, clauses: readonly ResolvedClause[]): string => {
  const { asked, only, period, by } = question
  const order = by === null ? '' : `, by ${by.forms[0]?.join(' ') ?? by.filter}`
  const isQuestion = clauses.some((clause) => clause.asked === null)
  const noun = isQuestion
    ? 'Whether'
    : asked.type === 'Thing'
      ? 'What'
      : capital(asked.forms.at(-1)?.join(' ') ?? asked.type)
  const conditions = clauses.map((clause) => describeClause(question, clause)).join(' and ')
  const states = only.map((word) => `, only ${word.toLowerCase()}`).join('')
  const unknown = [...new Set(clauses.flatMap(unknownIn))].map((name) => ` Nothing in the graph is named ${name}.`)
  return (
    `${[noun, conditions].filter(Boolean).join(' ')}${states}${periodWords(period)}${order}`.replace(/\.?$/, '.') +
    unknown.join('')
  )
}

const capital = (text: string): string =>
  text.startsWith('adc') ? `ADC${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1)

const unknownIn = ({ anchors, thing }: ResolvedClause): readonly string[] =>
  [...Object.values(anchors), thing].flatMap((anchor) => anchor?.unknown ?? [])

const describeClause = (
  { asked: { type, role } }: Question,
  { clause, asked, anchors, thing }: ResolvedClause,
): string => {
  const { relation } = clause
  const on = thing === null ? '' : `, for ${thing.words}`
  const from = wordsFor(anchors.from)
  const to = wordsFor(anchors.to)
  if (relation === 'ABOUT') return `${type === 'Thing' ? 'is said' : ''} about ${to}`.trim()
  if (relation === 'COVERS') return `that cover ${to}`
  if (relation === 'PAYS') return `in agreements by which ${from} pays ${to}${on}`
  const { verb, verbs } = RELATION_WORDS[relation]
  if (asked === null) return `${from} ${verb} ${to}`
  const how = relation === 'USES' && type === 'Organization' ? (role === null ? WAYS : LICENCE_WAYS) : ''
  if (asked === 'either')
    return verb.includes('licenses') ? `that license to, from, or of ${from}${on}` : `that ${verbs} ${from}${on}`
  const that = type === 'Thing' ? '' : 'that '
  return asked === 'to' ? `${that}${from} ${verb}${on}` : `${that}${type === 'Thing' ? verb : verbs} ${to}${on}${how}`
}

const LICENCE_WAYS = ': by a licence of it, or of what uses it'
const WAYS = ': by a licence of it or of what uses it, or in what they develop or own'

const wordsFor = (anchor: Anchor | undefined): string =>
  anchor === undefined || anchor.words === '' ? 'someone' : anchor.words

const periodWords = (period: Question['period']): string => {
  if (period === null) return ''
  if (period.from === period.to) return `, in ${period.from ?? ''}`
  return `${period.from === null ? '' : `, from ${period.from}`}${period.to === null ? '' : `, until ${period.to}`}`
}
