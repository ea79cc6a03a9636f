import { createElement } from './create-element.ts'
import { plainWords } from './entity-style.ts'
import type { DrawnFactFragment } from './queries.generated.ts'
import { renderQuote, type Quote } from './render-proof.ts'

/** Rows with names for their columns, and the words that prove each: an answer, or a list of the graph's records. */
export interface Answer {
  readonly question: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly evidence: readonly (Quote & { readonly row: number; readonly step: string })[]
  /** Facts behind the rows, whose things are marked in the words. */
  readonly facts?: readonly DrawnFactFragment[]
}

/** Told when a row's proof is opened. */
export type OnOpen = (row: Answer['rows'][number]) => void

const wordsOf = (value: unknown): string => {
  if (value == null) return '–'
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const renderCell = (value: unknown): HTMLElement =>
  createElement('td', wordsOf(value).length < 18 ? { class: 'short' } : {}, wordsOf(value))

const namesOf = (row: Answer['rows'][number]): readonly string[] =>
  Object.values(row).flatMap((value) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [],
  )

/** The column that says in words which facts led to a row; it is shown below the row, and with the proof of each step. */
const CHAIN = 'chain'

/** What to mark in the words of a step: the things that the step names, else the row's. */
const namesFor = (answer: Answer, step: string, row: Answer['rows'][number]): readonly string[] => {
  const named = (answer.facts ?? [])
    .flatMap(({ from, to }) => [from.name, to.name])
    .filter((name) => step.includes(name))
  return named.length > 0 ? named : namesOf(row)
}

const renderSteps = (answer: Answer, index: number): HTMLElement => {
  const row = answer.rows[index] ?? {}
  const proofs = answer.evidence.filter((proof) => proof.row === index)
  return createElement(
    'ol',
    { class: 'steps' },
    ...proofs.map((proof) =>
      createElement(
        'li',
        {},
        proof.step === '' ? null : createElement('p', { class: 'step' }, proof.step),
        renderQuote(proof, namesFor(answer, proof.step, row)),
      ),
    ),
  )
}

const spanning = (answer: Answer, name: string, ...children: readonly HTMLElement[]): HTMLTableRowElement =>
  createElement(
    'tr',
    { class: name },
    createElement('td', { colspan: String(columnsOf(answer).length + 1) }, ...children),
  )

const columnsOf = (answer: Answer): readonly string[] => answer.columns.filter((column) => column !== CHAIN)

const renderRow = (answer: Answer, index: number, onOpen: OnOpen): readonly HTMLElement[] => {
  const row = answer.rows[index] ?? {}
  const [first = '', ...rest] = columnsOf(answer)
  const proof = spanning(answer, 'proof-row', renderSteps(answer, index))
  proof.id = `proof-${index}`
  const chain = spanning(answer, 'chain-row', createElement('p', {}, wordsOf(row[CHAIN])))
  const button = createElement('button', { type: 'button', class: 'open-proof', 'aria-controls': proof.id }, 'Proof')
  const show = (open: boolean): void => {
    proof.hidden = !open
    chain.hidden = open || !(CHAIN in row) || 'by' in row
    button.setAttribute('aria-expanded', String(open))
  }
  button.addEventListener('click', () => {
    show(proof.hidden === true)
    if (proof.hidden === false) onOpen(row)
  })
  show(index === 0)
  const hasProof = answer.evidence.some((evidence) => evidence.row === index)
  const cells = [
    createElement('th', { scope: 'row' }, wordsOf(row[first])),
    ...rest.map((column) => renderCell(row[column])),
    createElement('td', { class: 'actions' }, hasProof ? button : null),
  ]
  return [createElement('tr', { class: 'row' }, ...cells), chain, proof]
}

/** The rows of an answer as a table; under each the words that prove it. */
export const renderAnswer = (answer: Answer, onOpen: OnOpen): HTMLElement =>
  createElement(
    'table',
    {},
    createElement('caption', { class: 'hidden' }, answer.question),
    createElement(
      'thead',
      {},
      createElement(
        'tr',
        {},
        ...columnsOf(answer).map((column) => createElement('th', { scope: 'col' }, plainWords(column))),
        createElement('th', { scope: 'col' }, createElement('span', { class: 'hidden' }, 'proof')),
      ),
    ),
    createElement('tbody', {}, ...answer.rows.flatMap((_, index) => renderRow(answer, index, onOpen))),
  )
