/** Sets that only ever merge (union-find, the smaller into the larger). */
export class DisjointSets {
  readonly #setOf: number[]
  readonly #elements: number[][]

  constructor(count: number) {
    this.#setOf = Array.from({ length: count }, (_, index) => index)
    this.#elements = this.#setOf.map((index) => [index])
  }

  /** The number of the set that an element is in. */
  find(element: number): number {
    return this.#setOf[element] ?? element
  }

  /** The elements of the set that an element is in. */
  elementsWith(element: number): readonly number[] {
    return this.#elements[this.find(element)] ?? []
  }

  /** Merges the sets of two elements. */
  union(a: number, b: number): void {
    const [left, right] = [this.find(a), this.find(b)]
    if (left === right) return
    const [small, large] = this.elementsWith(a).length < this.elementsWith(b).length ? [left, right] : [right, left]
    const moved = this.#elements[small] ?? []
    for (const element of moved) this.#setOf[element] = large
    this.#elements[large]?.push(...moved)
    this.#elements[small] = []
  }

  /** The elements of each set, each in rising order. */
  groups(): readonly (readonly number[])[] {
    return this.#elements
      .filter((elements) => elements.length > 0)
      .map((elements) => [...elements].sort((a, b) => a - b))
  }
}
