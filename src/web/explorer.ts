import { createElement, elementOf } from './create-element.ts'
import { drawNetwork } from './draw-network.ts'
import { ENTITY_STYLE, plainWords, RELATION_COLOUR, withColour } from './entity-style.ts'
import { fetchGraphql } from './fetch-graphql.ts'
import {
  AskDocument,
  FactsAboutDocument,
  OverviewDocument,
  TimelineDocument,
  type DrawnFactFragment,
  type EntityType,
  type RelationType,
} from './queries.generated.ts'
import { listAgreements } from './list-agreements.ts'
import { listTimeline } from './list-timeline.ts'
import { renderAnswer } from './render-answer.ts'
import { renderFact } from './render-proof.ts'

const FIRST_QUESTION = 'which licensees use maytansinoids'
/** The relations between organizations: the partner network. */
const PARTNERSHIPS: readonly RelationType[] = [
  'LICENSES_TO',
  'GRANTS_OPTION_TO',
  'COLLABORATES_WITH',
  'SUPPLIES',
  'DISTRIBUTES_FOR',
  'ACQUIRES',
  'SUBSIDIARY_OF',
  'INVESTS_IN',
]

/** Counts questions, so that a late answer to an earlier one is not shown over a later one's. */
let turn = 0
const facts = new Map<string, DrawnFactFragment>()
const question = elementOf('question') as HTMLInputElement

const readFact = (id: string): void => {
  const fact = facts.get(id)
  if (fact === undefined) return
  network.select(id)
  elementOf('proof').replaceChildren(createElement('h2', {}, 'The words'), renderFact(fact))
}

/** Reads the fact that joins two things of a row, where one is drawn. */
const readRow = (row: Readonly<Record<string, unknown>>): void => {
  const names = new Set(Object.values(row))
  const joins = [...facts.values()].filter(({ from, to }) => names.has(from.name) && names.has(to.name))
  const fact = PARTNERSHIPS.flatMap((type) => joins.find((one) => one.type === type) ?? [])[0] ?? joins[0]
  if (fact !== undefined) readFact(fact.id)
}

/** Adds the facts about a thing to the drawing. */
const growFrom = async (id: string): Promise<void> => {
  const found = await fetchGraphql(FactsAboutDocument, { ids: [id] })
  showFacts([...facts.values(), ...found.facts.nodes])
}

/** Shows facts, and what else joins the things that they name. */
const showConnected = async (shown: readonly DrawnFactFragment[]): Promise<void> => {
  const things = new Set(shown.flatMap(({ from, to }) => [from.id, to.id]))
  const found = await fetchGraphql(FactsAboutDocument, { ids: [...things] })
  showFacts([...shown, ...found.facts.nodes.filter(({ from, to }) => things.has(from.id) && things.has(to.id))])
}

const network = drawNetwork(elementOf('network'), {
  onFact: readFact,
  onThing: (id) => {
    growFrom(id).catch(showFailure)
  },
})

const showFacts = (shown: readonly DrawnFactFragment[]): void => {
  facts.clear()
  for (const fact of shown) facts.set(fact.id, fact)
  const drawn = [...facts.values()]
  network.show(drawn)
  const things = new Set(drawn.flatMap(({ from, to }) => [from.id, to.id]))
  elementOf('graph-count').textContent = `${things.size} things · ${drawn.length} relations`
  elementOf('relation-count').textContent = String(drawn.length)
  elementOf('relations').replaceChildren(
    ...drawn.map((fact) => {
      const words = `${fact.from.name} ${plainWords(fact.type)} ${fact.to.name}`
      const button = createElement('button', { type: 'button' }, words)
      button.addEventListener('click', () => {
        readFact(fact.id)
      })
      return createElement('li', {}, button)
    }),
  )
  const types = new Set(drawn.flatMap(({ from, to }) => [from.type, to.type]))
  const relations = new Set(drawn.map(({ type }) => type))
  elementOf('legend').replaceChildren(
    ...(Object.keys(ENTITY_STYLE) as EntityType[])
      .filter((type) => types.has(type))
      .map((type) => withColour(createElement('li', {}, plainWords(type)), ENTITY_STYLE[type].colour)),
    ...(Object.keys(RELATION_COLOUR) as RelationType[])
      .filter((type) => relations.has(type))
      .map((type) => withColour(createElement('li', { class: 'line' }, plainWords(type)), RELATION_COLOUR[type])),
  )
  const first = PARTNERSHIPS.flatMap((type) => drawn.find((fact) => fact.type === type) ?? [])[0] ?? drawn[0]
  if (first !== undefined) readFact(first.id)
}

const showFailure = (error: unknown): void => {
  elementOf('reading').textContent = error instanceof Error ? error.message : String(error)
}

const suggest = (questions: readonly string[]): void => {
  elementOf('suggestions').replaceChildren(
    ...questions.map((words) => createElement('a', { href: `/?q=${encodeURIComponent(words)}` }, words)),
  )
}

const answer = async (words: string): Promise<void> => {
  question.value = words
  document.title = `${words} · dealgraph`
  elementOf('reading').textContent = 'Reading…'
  const own = ++turn
  const { ask } = await fetchGraphql(AskDocument, { question: words })
  if (own !== turn) return
  elementOf('kicker').textContent = 'Answer'
  elementOf('answer-title').textContent = words
  const count = ask.rows.length === 1 ? '1 row' : `${ask.rows.length} rows`
  elementOf('reading').textContent =
    ask.reading === null ? 'That question was not understood. These are:' : `${ask.reading} ${count}.`
  suggest(ask.suggestions)
  elementOf('rows').replaceChildren(...(ask.rows.length === 0 ? [] : [renderAnswer(ask, readRow)]))
  if (ask.facts.length > 0) await showConnected(ask.facts)
  readRow(ask.rows[0] ?? {})
}

/** A company's deals and events by date, as of a date where one is given, and its part of the network. */
const showTimeline = async (id: string, asOf: string | null): Promise<void> => {
  const own = ++turn
  const found = await fetchGraphql(TimelineDocument, { id, about: [id], asOf })
  if (own !== turn) return
  const name = found.node !== null && 'name' in found.node ? found.node.name : id
  const timeline = listTimeline(found)
  document.title = `${name} · dealgraph`
  elementOf('kicker').textContent = 'Timeline'
  elementOf('answer-title').textContent = name
  const moment = asOf === null ? '' : ` As of ${asOf}.`
  elementOf('reading').textContent =
    timeline.rows.length === 0
      ? `Nothing dated is known of it.${moment}`
      : `Its deals, events, owners and names, oldest first.${moment}`
  elementOf('rows').replaceChildren(renderAnswer(timeline, readRow))
  await growFrom(id)
}

/** What the graph holds; with no question, also what may be asked, the agreements, and the partner network. */
const showOverview = async (asked: string | null): Promise<void> => {
  const own = turn
  const overview = await fetchGraphql(OverviewDocument, { types: PARTNERSHIPS })
  const { documents, facts: factCount, nodes } = overview.stats
  const count = (name: string): number => nodes.find((node) => node.name === name)?.count ?? 0
  elementOf('stats').textContent =
    `${documents} documents · ${factCount} facts · ${count('Organization')} organizations · ` +
    `${count('Drug')} drugs · ${count('Agreement')} agreements`
  if (own !== turn) return
  if (asked === null || facts.size === 0) showFacts(overview.facts.nodes)
  if (asked !== null) return
  question.value = FIRST_QUESTION
  elementOf('reading').textContent = 'Every row and every line of the network comes with the words that prove it.'
  suggest(overview.ask.suggestions)
  const agreements = listAgreements(overview.agreements.nodes)
  if (agreements.rows.length > 0)
    elementOf('rows').replaceChildren(
      createElement('h2', {}, 'Agreements'),
      renderAnswer(agreements, () => undefined),
    )
}

elementOf('question-form').addEventListener('submit', (event) => {
  event.preventDefault()
  history.pushState(null, '', `/?q=${encodeURIComponent(question.value)}`)
  answer(question.value).catch(showFailure)
})
addEventListener('popstate', () => {
  location.reload()
})

const start = async (): Promise<void> => {
  const parameters = new URLSearchParams(location.search)
  const [asked, company] = [parameters.get('q'), parameters.get('company')]
  if (asked !== null) await answer(asked)
  else if (company !== null) await showTimeline(company, parameters.get('as-of'))
  await showOverview(asked ?? company)
}
start().catch(showFailure)
