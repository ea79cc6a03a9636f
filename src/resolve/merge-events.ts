import type { DocumentFacts, EventRecord } from '../model/document-facts.ts'
import { beliefIn } from './belief.ts'
import { compareText } from './compare-text.ts'
import { inOrder } from './merge-claims.ts'
import { type DealTelling, isSameDate, tellingId } from './merge-deals.ts'
import { shortHash } from './short-hash.ts'
import { earliest, type IdOf, type Proof, type Source, sourceOf } from './source.ts'

/** One happening in the world. */
export interface Happening {
  readonly id: string
  readonly type: EventRecord['type']
  /** The most exact date told. */
  readonly on: string | null
  readonly things: readonly string[]
  readonly confidence: number
  readonly learntOn: string | null
  readonly proofs: readonly Proof[]
  /** Where documents tell of the agreements that it is of; see {@link Deal.tellings}. */
  readonly agreements: readonly string[]
}

/** One document's word on an event, about the world's things. */
export interface EventTelling {
  /** What it must share with another to be of one event; see {@link blockKey}. */
  readonly block: string
  readonly record: EventRecord
  readonly source: Source
  readonly things: readonly string[]
  /** Organizations that it may be between, where it is the closing of an acquisition. */
  readonly closing: readonly string[]
}

/** What two tellings must share to be of one event: type, drug, and the organizations where no drug is named. */
const blockKey = (
  type: EventRecord['type'],
  drug: string | null,
  things: readonly string[],
  document: string,
): string => `${type}|${drug ?? (things.length > 0 ? things.join('+') : document)}`

/** Tellings of one event have dates that agree; an undated one joins the only event there is, or other undated ones. */
const splitBlock = (tellings: readonly EventTelling[]): readonly (readonly EventTelling[])[] => {
  const events: { on: string | null; tellings: EventTelling[] }[] = []
  const ranked = [...tellings].sort(
    (a, b) =>
      (b.record.on?.length ?? 0) - (a.record.on?.length ?? 0) ||
      compareText(`${a.record.on ?? ''}|${a.source.id}`, `${b.record.on ?? ''}|${b.source.id}`),
  )
  for (const telling of ranked) {
    const { on } = telling.record
    const candidates = events.filter((event) => (on === null ? true : event.on !== null && isSameDate(on, event.on)))
    const one = candidates.length === 1 ? candidates[0] : candidates.find((event) => event.on === on)
    if (one === undefined) events.push({ on, tellings: [telling] })
    else one.tellings.push(telling)
  }
  return events.map((event) => event.tellings)
}

const toHappening = (tellings: readonly EventTelling[], block: string): Happening => {
  const proofs = inOrder(tellings.flatMap(({ record, source }) => record.evidence.map(source.prove)))
  const on = tellings[0]?.record.on ?? null
  return {
    id: `event:${shortHash(`${block}|${on ?? ''}`)}`,
    type: tellings[0]?.record.type ?? 'AGREEMENT_SIGNED',
    on,
    things: [...new Set(tellings.flatMap(({ things }) => things))].sort(),
    confidence: beliefIn(proofs).confidence,
    learntOn: earliest(tellings.map(({ source }) => source.datedOn)),
    proofs,
    agreements: tellings.flatMap(({ record, source }) =>
      record.agreement == null ? [] : [tellingId(source.id, record.agreement)],
    ),
  }
}

/** What a document tells of events; `deals` are what it tells of agreements. */
export const eventTellingsOf = (
  facts: DocumentFacts,
  idOf: IdOf,
  deals: readonly DealTelling[],
): readonly EventTelling[] => {
  const source = sourceOf(facts)
  const thing = (entity: string | null): string | null => (entity === null ? null : idOf(facts.id, entity))
  return facts.events.map((record) => {
    const drug = thing(record.drug)
    const named = [drug, ...record.orgs.map(thing), thing(record.disease)]
    const things = [...new Set(named.filter((id) => id !== null))].sort()
    const parties = deals[record.agreement ?? -1]?.parties.map(({ org }) => org) ?? []
    const orgs = [...things.filter((id) => id.startsWith('org:')), ...parties]
    const closing = record.type === 'ACQUISITION_CLOSED' ? orgs : []
    return { block: blockKey(record.type, drug, things, facts.id), record, source, things, closing }
  })
}

/** Takes what documents tell of the same happening for one event. */
export const mergeEvents = (block: string, tellings: readonly EventTelling[]): readonly Happening[] =>
  splitBlock(tellings).map((event) => toHappening(event, block))
