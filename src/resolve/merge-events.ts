import type { DocumentFacts, EventRecord } from '../model/document-facts.ts'
import { inOrder } from './merge-claims.ts'
import { isSameDate, tellingId } from './merge-deals.ts'
import type { ResolvedThings } from './resolve-things.ts'
import { shortHash } from './short-hash.ts'
import { beliefIn, earliest, type Proof, type Source, sourceOf } from './source.ts'

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

interface Telling {
  readonly record: EventRecord
  readonly source: Source
  readonly drug: string | null
  readonly things: readonly string[]
}

/** What two tellings must share to be of one event: type, drug, and the organizations where no drug is named. */
const blockKey = ({ record, source, drug, things }: Telling): string =>
  `${record.type}|${drug ?? (things.length > 0 ? things.join('+') : source.id)}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Tellings of one event have dates that agree; an undated one joins the only event there is, or other undated ones. */
const splitBlock = (tellings: readonly Telling[]): readonly (readonly Telling[])[] => {
  const events: { on: string | null; tellings: Telling[] }[] = []
  const ranked = [...tellings].sort(
    (a, b) =>
      (b.record.on?.length ?? 0) - (a.record.on?.length ?? 0) ||
      compare(`${a.record.on ?? ''}|${a.source.id}`, `${b.record.on ?? ''}|${b.source.id}`),
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

const toHappening = (tellings: readonly Telling[], block: string): Happening => {
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

/** Takes what documents tell of the same happening for one event. */
export const mergeEvents = (documents: readonly DocumentFacts[], { idOf }: ResolvedThings): readonly Happening[] => {
  const blocks = new Map<string, Telling[]>()
  for (const facts of documents) {
    const source = sourceOf(facts)
    for (const record of facts.events) {
      const drug = record.drug === null ? null : idOf(facts.id, record.drug)
      const orgs = record.orgs.map((org) => idOf(facts.id, org))
      const disease = record.disease === null ? null : idOf(facts.id, record.disease)
      const things = [...new Set([drug, ...orgs, disease].filter((id) => id !== null))].sort()
      const telling: Telling = { record, source, drug, things }
      const block = blocks.get(blockKey(telling))
      if (block === undefined) blocks.set(blockKey(telling), [telling])
      else block.push(telling)
    }
  }
  return [...blocks]
    .flatMap(([key, tellings]) => splitBlock(tellings).map((event) => toHappening(event, key)))
    .sort((a, b) => compare(a.id, b.id))
}
