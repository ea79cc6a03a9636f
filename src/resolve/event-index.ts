import { Groups } from './groups.ts'
import { type EventTelling, type Happening, mergeEvents } from './merge-events.ts'
import { pairsOf } from './pairs-of.ts'

/** What documents tell of events, merged block by block when it is asked for. */
export class EventIndex {
  readonly #tellings = new Groups<EventTelling>()
  /** Blocks of closings by the organizations that they may be between. */
  readonly #closings = new Groups<string>()

  happenings(block: string): readonly Happening[] {
    return mergeEvents(block, [...this.#tellings.of(block)])
  }

  all(): readonly Happening[] {
    return [...this.#tellings.keys()].flatMap((block) => this.happenings(block))
  }

  /** Closings of acquisitions that two organizations may be the ends of. */
  closingsBetween(a: string, b: string): readonly Happening[] {
    const blocks = pairsOf([a, b]).flatMap((pair) => [...this.#closings.of(pair)])
    return blocks.sort().flatMap((block) => this.happenings(block))
  }

  /** The organizations that closings of a block may be between. */
  closingOrgs(block: string): readonly string[] {
    return [...this.#tellings.of(block)].flatMap(({ closing }) => closing)
  }

  add(telling: EventTelling): void {
    this.#tellings.add(telling.block, telling)
    for (const pair of pairsOf(telling.closing)) this.#closings.add(pair, telling.block)
  }

  remove(telling: EventTelling): void {
    const { block } = telling
    this.#tellings.remove(block, telling)
    const left = new Set([...this.#tellings.of(block)].flatMap(({ closing }) => pairsOf(closing)))
    for (const pair of pairsOf(telling.closing)) if (!left.has(pair)) this.#closings.remove(pair, block)
  }
}
