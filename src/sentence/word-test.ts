import type { WordTable } from './word-table.ts'

/** Whether a word matches a pattern, tried once for each word of a table and only when it is asked for. */
export class WordTest {
  readonly pattern: RegExp
  #table: WordTable | null = null
  /** 0 not tried, 1 no, 2 yes. */
  #tried = new Uint8Array(0)

  constructor(pattern: RegExp) {
    this.pattern = pattern
  }

  /** `word` is a number of the table. */
  passes(table: WordTable, word: number): boolean {
    if (table !== this.#table || word >= this.#tried.length) this.#grow(table)
    if (this.#tried[word] === 0) this.#tried[word] = this.pattern.test(table.words[word] ?? '') ? 2 : 1
    return this.#tried[word] === 2
  }

  #grow(table: WordTable): void {
    const grown = new Uint8Array(table.words.length * 2)
    if (table === this.#table) grown.set(this.#tried)
    this.#table = table
    this.#tried = grown
  }
}
