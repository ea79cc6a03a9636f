import { createElement } from './create-element.ts'
import { plainWords } from './entity-style.ts'
import type { AskQuery } from './queries.generated.ts'
import { renderQuote } from './render-proof.ts'

type Answer = AskQuery['ask']

const wordsOf = (value: unknown): string => {
  if (value == null) return '–'
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const namesOf = (row: Answer['rows'][number]): readonly string[] =>
  Object.values(row).flatMap((value) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [],
  )

const renderRow = (answer: Answer, index: number): readonly HTMLElement[] => {
  const row = answer.rows[index] ?? {}
  const proofs = answer.evidence.filter((proof) => proof.row === index)
  const id = `proof-${index}`
  const [first, ...rest] = answer.columns
  const button = createElement(
    'button',
    { type: 'button', class: 'open-proof', 'aria-expanded': index === 0 ? 'true' : 'false', 'aria-controls': id },
    proofs.length === 1 ? 'Proof' : `${proofs.length} proofs`,
  )
  const body = createElement(
    'tr',
    { class: 'proof-row', id },
    createElement(
      'td',
      { colspan: String(answer.columns.length + 1) },
      ...proofs.map((proof) => renderQuote(proof, namesOf(row))),
    ),
  )
  body.hidden = index !== 0
  button.addEventListener('click', () => {
    body.hidden = !body.hidden
    button.setAttribute('aria-expanded', String(!body.hidden))
  })
  const cells = [
    createElement('th', { scope: 'row' }, wordsOf(row[first ?? ''])),
    ...rest.map((column) => createElement('td', {}, wordsOf(row[column]))),
    createElement('td', { class: 'actions' }, proofs.length === 0 ? null : button),
  ]
  return [createElement('tr', { class: 'row' }, ...cells), body]
}

/** The rows of an answer as a table; under each the words that prove it, the first row's shown at once. */
export const renderAnswer = (answer: Answer): HTMLElement =>
  createElement(
    'table',
    {},
    createElement('caption', { class: 'hidden' }, `Answer to: ${answer.question}`),
    createElement(
      'thead',
      {},
      createElement(
        'tr',
        {},
        ...answer.columns.map((column) => createElement('th', { scope: 'col' }, plainWords(column))),
        createElement('th', { scope: 'col' }, createElement('span', { class: 'hidden' }, 'proof')),
      ),
    ),
    createElement('tbody', {}, ...answer.rows.flatMap((_, index) => renderRow(answer, index))),
  )
