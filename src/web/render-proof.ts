import { createElement } from './create-element.ts'
import { ENTITY_STYLE, plainWords, withColour } from './entity-style.ts'
import { markWords } from './mark-words.ts'
import { openSource, type Place } from './open-source.ts'
import type { DrawnFactFragment } from './queries.generated.ts'

/** Words of a document with where they stand. */
export interface Quote extends Place {
  readonly text: string
  readonly exhibit?: string | null
  readonly section?: string | null
}

/** Words that may name a thing in a text: its name, its plural, its short form in parentheses, its first word if long. */
export const formsOf = (name: string): readonly string[] => {
  const [first = '', second] = name.replace(/^(?:the|a) /i, '').split(/[\s,]+/)
  const short = /\((\p{Lu}[\p{L}\p{N}-]*)\)/u.exec(name)?.[1]
  return [
    name,
    `${name}s`,
    ...(short === undefined ? [] : [short]),
    ...(second !== undefined && first.length > 4 ? [first] : []),
  ]
}

/** A quotation, with the names that matter marked and its place below. */
export const renderQuote = (quote: Quote, names: readonly string[]): HTMLElement => {
  const place = [
    quote.document.name,
    quote.exhibit ?? null,
    quote.section == null ? null : /^\d/.test(quote.section) ? `item ${quote.section}` : quote.section,
    `characters ${quote.rawStart.toLocaleString('en')}–${quote.rawEnd.toLocaleString('en')}`,
  ]
  const open = createElement('button', { type: 'button', class: 'link' }, 'Open the source')
  open.addEventListener('click', () => {
    openSource(quote).catch((error: unknown) => {
      open.textContent = error instanceof Error ? error.message : String(error)
    })
  })
  return createElement(
    'figure',
    { class: 'quote' },
    createElement('blockquote', {}, ...markWords(quote.text, names.flatMap(formsOf))),
    createElement('figcaption', {}, `${place.filter((part) => part !== null).join(' · ')} · `, open),
  )
}

/** The page of a company's timeline. */
export const timelineAddress = (id: string): string => `/?company=${encodeURIComponent(id)}`

const renderEnd = ({ id, name, type }: DrawnFactFragment['from']): HTMLElement => {
  const words =
    type === 'Organization' ? createElement('a', { href: timelineAddress(id), title: 'Timeline' }, name) : name
  return withColour(
    createElement('span', { class: 'thing', title: plainWords(type) }, words),
    ENTITY_STYLE[type].colour,
  )
}

/** A fact and all the words that prove it. */
export const renderFact = (fact: DrawnFactFragment): HTMLElement =>
  createElement(
    'div',
    {},
    createElement(
      'p',
      { class: 'claim' },
      renderEnd(fact.from),
      createElement('span', { class: 'relation' }, plainWords(fact.type)),
      renderEnd(fact.to),
    ),
    createElement(
      'p',
      { class: 'muted small' },
      `${plainWords(fact.modality)} · confidence ${Math.round(fact.confidence * 100)} %`,
      ...(fact.evidence[0] === undefined ? [] : [' · rule ', createElement('code', {}, fact.evidence[0].rule)]),
    ),
    ...fact.evidence.map((proof) => renderQuote(proof, [fact.from.name, fact.to.name])),
  )
