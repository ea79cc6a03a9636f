import { Groups } from './groups.ts'
import { type Deal, type DealTelling, mergeDeals } from './merge-deals.ts'
import { pairsOf } from './pairs-of.ts'
import { AGREED_RELATIONS } from './to-graph.ts'

/** The deals of one block, and which of them each telling is of. */
interface Merged {
  readonly deals: readonly Deal[]
  readonly dealOf: ReadonlyMap<string, string>
}

/** What tellings that come and go would change. */
interface Effect {
  /** Blocks whose deals change. */
  readonly blocks: ReadonlySet<string>
  /** Tellings that are of another deal then. */
  readonly tellings: ReadonlySet<string>
  /** Topics of claims that the blocks' agreements may date. */
  readonly topics: ReadonlySet<string>
}

/** The organizations in the agreements of a block. */
export const orgsOf = (block: string): readonly string[] => (block.split('|')[1] ?? '').split('+')

const merge = (block: string, tellings: Iterable<DealTelling>): Merged => {
  const deals = mergeDeals(block, [...tellings])
  return { deals, dealOf: new Map(deals.flatMap(({ id, tellings: all }) => all.map((telling) => [telling, id]))) }
}

/** What documents tell of agreements, merged block by block when it is asked for. */
export class DealIndex {
  readonly #tellings = new Groups<DealTelling>()
  readonly #merged = new Map<string, Merged>()
  readonly #byPair = new Groups<string>()
  readonly #byOrg = new Groups<string>()

  deals(block: string): readonly Deal[] {
    return this.#mergedOf(block).deals
  }

  all(): readonly Deal[] {
    return [...this.#tellings.keys()].flatMap((block) => this.deals(block))
  }

  /** The deal that a telling is of. */
  dealOf({ id, block }: DealTelling): string | null {
    return this.#mergedOf(block).dealOf.get(id) ?? null
  }

  /** The deals between two organizations, in order of id. */
  between(a: string, b: string): readonly Deal[] {
    return pairsOf([a, b])
      .flatMap((pair) => [...this.#byPair.of(pair)])
      .flatMap((block) => this.deals(block))
      .sort((x, y) => (x.id < y.id ? -1 : 1))
  }

  /** The blocks of an organization's deals. */
  blocksOf(org: string): ReadonlySet<string> {
    return this.#byOrg.of(org)
  }

  /** What the going and coming of tellings would change; nothing is changed yet. */
  foresee(removed: readonly DealTelling[], added: readonly DealTelling[]): Effect {
    const blocks = new Set([...removed, ...added].map(({ block }) => block))
    const gone = new Set(removed)
    const came = new Groups<DealTelling>()
    for (const telling of added) came.add(telling.block, telling)
    const tellings = new Set<string>()
    const topics = new Set<string>()
    for (const block of blocks) {
      const before = this.#mergedOf(block).dealOf
      const staying = [...this.#tellings.of(block)].filter((telling) => !gone.has(telling))
      const after = merge(block, [...staying, ...came.of(block)]).dealOf
      for (const [telling, deal] of before) if (after.get(telling) !== deal) tellings.add(telling)
      for (const telling of after.keys()) if (!before.has(telling)) tellings.add(telling)
      for (const pair of pairsOf(orgsOf(block))) {
        const [a = '', b = ''] = pair.split('|')
        for (const type of AGREED_RELATIONS) topics.add(`${type}|${a}|${b}`).add(`${type}|${b}|${a}`)
      }
    }
    return { blocks, tellings, topics }
  }

  add(telling: DealTelling): void {
    const { block } = telling
    if (this.#tellings.of(block).size === 0) {
      for (const pair of pairsOf(orgsOf(block))) this.#byPair.add(pair, block)
      for (const org of orgsOf(block)) this.#byOrg.add(org, block)
    }
    this.#tellings.add(block, telling)
    this.#merged.delete(block)
  }

  remove(telling: DealTelling): void {
    const { block } = telling
    this.#tellings.remove(block, telling)
    this.#merged.delete(block)
    if (this.#tellings.of(block).size > 0) return
    for (const pair of pairsOf(orgsOf(block))) this.#byPair.remove(pair, block)
    for (const org of orgsOf(block)) this.#byOrg.remove(org, block)
  }

  #mergedOf(block: string): Merged {
    const known = this.#merged.get(block)
    if (known !== undefined) return known
    const merged = merge(block, this.#tellings.of(block))
    this.#merged.set(block, merged)
    return merged
  }
}
