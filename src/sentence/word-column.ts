import type { WordTable } from './word-table.ts'

/** One thing that is known of every word, as a number by the word's: bits of classes, a hash, an index. */
export class WordColumn {
  readonly #compute: (word: string) => number
  #table: WordTable | null = null
  #values = new Int32Array(0)
  #filled = 0

  /** `compute` is asked once for each lower-cased word; its result is kept as a 32-bit integer. */
  constructor(compute: (word: string) => number) {
    this.#compute = compute
  }

  /** The values of all words that a table holds by now. */
  of(table: WordTable): Int32Array {
    if (table !== this.#table) {
      this.#table = table
      // Not the old array filled anew: a document of the old table may still be read.
      this.#values = new Int32Array(0)
      this.#filled = 0
    }
    const { words } = table
    if (words.length > this.#values.length) {
      const grown = new Int32Array(words.length * 2)
      grown.set(this.#values.subarray(0, this.#filled))
      this.#values = grown
    }
    for (; this.#filled < words.length; this.#filled++)
      this.#values[this.#filled] = this.#compute(words[this.#filled] ?? '')
    return this.#values
  }
}
