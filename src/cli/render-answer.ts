import type { Answer, AnswerProof } from '../ask/answer.ts'
import type { Io } from './io.ts'
import { paint } from './paint.ts'
import { layOutTable } from './render-table.ts'

const LABEL = 10

type Page = Pick<Io, 'colour' | 'columns'>

/** An answer for people: reading, query, and each row with the words that prove it and where they stand. */
export const renderAnswer = (answer: Answer, io: Page): string => {
  if (answer.reading === null) return renderNotUnderstood(answer, io)
  const shown = answer.columns.filter((column) => column !== 'chain' && column !== '')
  const table = layOutTable(shown, answer.rows, io)
  const rows = answer.rows.flatMap((row, index) => [
    `${paint(io, 'bold', `${index + 1}`.padStart(3))}  ${paint(io, 'bold', table.lines[index] ?? '')}`,
    ...renderChain(
      String(row['chain'] ?? ''),
      answer.evidence.filter((proof) => proof.row === index),
      io,
    ),
    '',
  ])
  const body = answer.rows.length === 0 ? ['  Nothing found.', ''] : [`     ${table.head}`, ...rows]
  return ['', ...renderHead(answer, io), '', ...body].join('\n')
}

const renderHead = ({ question, reading, query, parameters }: Answer, io: Page): readonly string[] => [
  ...labelled('Question', [paint(io, 'bold', question)], io),
  ...labelled('Read as', wrap(reading ?? '', io.columns - LABEL - 2), io),
  ...(query === null
    ? []
    : labelled(
        'Query',
        query.split('\n').map((line) => paint(io, 'dim', line)),
        io,
      )),
  ...labelled(
    'With',
    Object.entries(parameters).flatMap(([name, value]) =>
      wrap(`$${name} = ${JSON.stringify(value)}`, io.columns - LABEL - 2),
    ),
    io,
  ),
]

/** Each step of the chain, under it the words that prove it and where they stand. */
const renderChain = (chain: string, proofs: readonly AnswerProof[], io: Page): readonly string[] => {
  const unproved = chain.split('; ').filter((step) => !proofs.some((proof) => proof.step === step))
  return [
    ...proofs.flatMap((proof) => [
      ...wrap(proof.step, io.columns - 8).map((line) => `     ${paint(io, 'cyan', line)}`),
      ...wrap(`“${proof.text.trim()}”`, io.columns - 10).map((line) => `       ${line}`),
      `       ${paint(io, 'dim', placeOf(proof))}`,
    ]),
    ...unproved.filter(Boolean).map((step) => `     ${paint(io, 'cyan', step)}`),
  ]
}

const placeOf = ({ document, exhibit, section, rawStart, rawEnd, rule }: AnswerProof): string =>
  [
    document,
    exhibit,
    section === null ? null : /^\d/.test(section) ? `item ${section}` : section,
    `characters ${rawStart} to ${rawEnd}`,
    rule,
  ]
    .filter((part) => part !== null)
    .join(', ')

const renderNotUnderstood = ({ question, suggestions }: Answer, io: Page): string =>
  [
    `I do not understand: ${paint(io, 'bold', question)}`,
    'Questions that I do understand:',
    ...suggestions.map((suggestion) => `  ${suggestion}`),
    '',
  ].join('\n')

const labelled = (label: string, lines: readonly string[], io: Page): readonly string[] =>
  lines.map((line, at) => `  ${paint(io, 'dim', (at === 0 ? label : '').padEnd(LABEL))}${line}`)

/** Lines of at most `width` characters, broken at blanks. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
