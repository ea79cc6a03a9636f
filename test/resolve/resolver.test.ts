import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import type { GraphChange } from '../../src/resolve/compare-graphs.ts'
import { parseOverrides } from '../../src/resolve/overrides.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { Resolver } from '../../src/resolve/resolver.ts'
import { edgeKey, type Graph } from '../../src/resolve/to-graph.ts'
import { anyDocuments } from '../support/any-facts.ts'

/** A graph that changes are applied to, as a store would; it refuses to make what is there and to lose what is not. */
class Applied {
  readonly #items = new Map<string, string>()

  apply({ created, updated, removed }: GraphChange): void {
    for (const [key] of this.#entries(removed)) if (!this.#items.delete(key)) throw new Error(`${key} is not there`)
    for (const [key, item] of this.#entries(created)) {
      if (this.#items.has(key)) throw new Error(`${key} is there already`)
      this.#items.set(key, item)
    }
    for (const [key, item] of this.#entries(updated)) {
      if (!this.#items.has(key)) throw new Error(`${key} is not there`)
      this.#items.set(key, item)
    }
  }

  /** Every node and edge, in order. */
  lines(): readonly string[] {
    return [...this.#items.values()].sort()
  }

  #entries({ nodes, edges }: Graph): readonly (readonly [string, string])[] {
    return [
      ...nodes.map((node) => [node.id, JSON.stringify(node)] as const),
      ...edges.map((edge) => [edgeKey(edge), JSON.stringify(edge)] as const),
    ]
  }
}

const OVERRIDES = parseOverrides('same: Tarn | Gorse Medical\ndifferent: Drug: BRW-101 | BRW-102')

const rebuilt = (documents: readonly DocumentFacts[]): readonly string[] => {
  const { nodes, edges } = resolve(documents, OVERRIDES).graph
  return [...nodes, ...edges].map((item) => JSON.stringify(item)).sort()
}

describe('documents that come one by one, in any order', () => {
  test('give the graph of all at once', () => {
    fc.assert(
      fc.property(
        anyDocuments(7).chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray([...documents], { minLength: documents.length })),
        ),
        ([documents, shuffled]) => {
          const [resolver, graph] = [new Resolver(OVERRIDES), new Applied()]
          for (const facts of shuffled) graph.apply(resolver.change([], [facts]))
          expect(graph.lines()).toEqual(rebuilt(documents))
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  test('and go, and are read again otherwise, and come back, give the graph of those that are there', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(anyDocuments(6), anyDocuments(6))
          .chain(([first, second]) =>
            fc.tuple(
              fc.constant([...first, ...second]),
              fc.array(fc.tuple(fc.subarray([...first]), fc.subarray([...second])), { minLength: 1, maxLength: 4 }),
            ),
          ),
        ([, steps]) => {
          const [resolver, graph] = [new Resolver(OVERRIDES), new Applied()]
          let there = new Map<string, DocumentFacts>()
          for (const [first, second] of steps) {
            const wanted = new Map([...first, ...second].map((facts) => [facts.id, facts]))
            const removed = [...there.keys()].filter((id) => wanted.get(id) !== there.get(id))
            const added = [...wanted.values()].filter((facts) => there.get(facts.id) !== facts)
            graph.apply(resolver.change(removed, added))
            expect(graph.lines()).toEqual(rebuilt([...wanted.values()]))
            there = wanted
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)
})

test('a resolver that takes in what is there goes on as the one that made it', () => {
  fc.assert(
    fc.property(anyDocuments(6), (documents) => {
      const [made, loaded] = [new Resolver(OVERRIDES), new Resolver(OVERRIDES)]
      made.change([], documents.slice(0, 4))
      loaded.load(documents.slice(0, 4).reverse())
      const [gone = ''] = documents.map(({ id }) => id)
      const [a, b] = [made, loaded].map(
        (resolver) => new Map(Object.entries(resolver.change([gone], documents.slice(4)))),
      )
      expect(sorted(b)).toEqual(sorted(a))
    }),
    { numRuns: 20 },
  )
})

const sorted = (change: ReadonlyMap<string, Graph> | undefined): unknown =>
  [...(change ?? [])].map(([what, { nodes, edges }]) => [
    what,
    [...nodes, ...edges].map((item) => JSON.stringify(item)).sort(),
  ])
