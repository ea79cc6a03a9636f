import { plainWords } from './entity-style.ts'
import type { TimelineQuery } from './queries.generated.ts'
import type { Answer } from './render-answer.ts'
import type { Quote } from './render-proof.ts'

/** One line of a timeline: what happened, on which day as far as is told, and the words. */
interface Entry {
  readonly on: string | null
  readonly what: string
  readonly detail: string | null
  /** When the first document said so. */
  readonly published: string | null
  readonly proofs: readonly Quote[]
}

const agreementsOf = ({ agreements }: TimelineQuery): readonly Entry[] =>
  agreements.nodes.flatMap(({ name, type, signedOn, endedOn, learntOn, evidence }): readonly Entry[] => {
    const about = (field: string): readonly Quote[] => evidence.filter((proof) => proof.about === field)
    const own = about('claim')
    const detail = name ?? plainWords(type)
    const signed = { on: signedOn, what: 'agreement', detail, published: learntOn, proofs: own }
    return endedOn === null
      ? [signed]
      : [signed, { ...signed, on: endedOn, what: 'agreement ends', proofs: [...about('endedOn'), ...own].slice(0, 2) }]
  })

const eventsOf = ({ events }: TimelineQuery): readonly Entry[] =>
  events.nodes.map(({ type, on, learntOn, drug, disease, organizations, evidence }) => ({
    on,
    what: plainWords(type),
    detail: [drug?.name, disease?.name, ...organizations.map(({ name }) => name)].filter(Boolean).join(', '),
    published: learntOn,
    proofs: evidence,
  }))

const groupOf = ({ facts }: TimelineQuery): readonly Entry[] =>
  facts.nodes.map(({ type, from, to, since, learntOn, evidence }) => ({
    on: since,
    what: plainWords(type),
    detail: `${from.name} ${plainWords(type)} ${to.name}`,
    published: learntOn,
    proofs: evidence,
  }))

const namesOf = ({ node }: TimelineQuery): readonly Entry[] =>
  (node !== null && 'names' in node ? node.names : []).flatMap(({ name, since }): readonly Entry[] =>
    since === null ? [] : [{ on: since, what: 'new name', detail: name, published: null, proofs: [] }],
  )

/** A company's deals, events, owners and names by date, oldest first; what has no date comes last. */
export const listTimeline = (found: TimelineQuery): Answer => {
  const entries = [...agreementsOf(found), ...eventsOf(found), ...groupOf(found), ...namesOf(found)]
  const placed = entries.toSorted((a, b) => {
    const [left, right] = [a.on ?? '~', b.on ?? '~']
    return left < right ? -1 : left > right ? 1 : a.what < b.what ? -1 : 1
  })
  return {
    question: 'Timeline',
    columns: ['date', 'what', 'detail', 'published'],
    rows: placed.map(({ on, what, detail, published }) => ({ date: on, what, detail, published })),
    evidence: placed.flatMap(({ proofs }, row) => proofs.map((proof) => ({ ...proof, row, step: '' }))),
  }
}
