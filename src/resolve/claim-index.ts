import { type DatedParent, datedParents } from './date-parents.ts'
import type { DealIndex } from './deal-index.ts'
import type { EventIndex } from './event-index.ts'
import { Groups } from './groups.ts'
import { type Claim, ClaimGroup, type ClaimHead, type ClaimTelling, claimTopic } from './merge-claims.ts'

/** What documents claim, topic by topic, with what acquisitions make of companies. */
export class ClaimIndex {
  readonly #deals: DealIndex
  readonly #events: EventIndex
  readonly #groups = new Map<string, ClaimGroup>()
  /** Topics of the claims that a company was bought. */
  readonly #acquisitions = new Groups<string>()

  constructor(deals: DealIndex, events: EventIndex) {
    this.#deals = deals
    this.#events = events
  }

  add(telling: ClaimTelling): void {
    const topic = claimTopic(telling)
    const group = this.#groups.get(topic) ?? new ClaimGroup()
    group.add(telling)
    this.#groups.set(topic, group)
    if (telling.type === 'ACQUIRES') this.#acquisitions.add(telling.to, topic)
  }

  remove(telling: ClaimTelling): void {
    const topic = claimTopic(telling)
    const group = this.#groups.get(topic)
    group?.remove(telling)
    if (group?.isEmpty !== true) return
    this.#groups.delete(topic)
    this.#acquisitions.remove(telling.to, topic)
  }

  /** The claims on a topic; those that no document makes itself come with their proofs. */
  on(topic: string): readonly DatedParent[] {
    const own = (this.#groups.get(topic)?.heads() ?? []).map((claim) => ({ claim, proofs: [] }))
    const [type, child = '', parent] = topic.split('|')
    if (type !== 'SUBSIDIARY_OF') return own
    const dated = this.#parents(child).filter(({ claim }) => claim.to === parent)
    return [...own.filter(({ claim }) => !dated.some((one) => one.claim.id === claim.id)), ...dated]
  }

  /** Topics of what acquisitions make of a company. */
  parentTopics(child: string): readonly string[] {
    return [...this.#acquisitions.of(child)].map((topic) => `SUBSIDIARY_OF|${child}|${topic.split('|')[1] ?? ''}`)
  }

  all(): readonly Claim[] {
    const dated = new Map(
      [...this.#acquisitions.keys()].flatMap((child) => this.#parents(child)).map((one) => [one.claim.id, one]),
    )
    const own = [...this.#groups.values()]
      .flatMap((group) => group.claims())
      .map((claim) => ({ ...claim, ...dated.get(claim.id)?.claim }))
    const known = new Set(own.map(({ id }) => id))
    const made = [...dated.values()].filter(({ claim }) => !known.has(claim.id))
    return [...own, ...made.map(({ claim, proofs }) => ({ ...claim, proofs }))]
  }

  #parents(child: string): readonly DatedParent[] {
    const asserted = (topic: string): ClaimHead | undefined =>
      this.#groups
        .get(topic)
        ?.heads()
        .find(({ modality }) => modality === 'ASSERTED')
    return datedParents(
      [...this.#acquisitions.of(child)].sort().flatMap((topic) => asserted(topic) ?? []),
      ({ from, to }) => ({
        deals: this.#deals.between(from, to),
        happenings: this.#events.closingsBetween(from, to),
      }),
      (buyer) => asserted(`SUBSIDIARY_OF|${child}|${buyer}`),
    )
  }
}
