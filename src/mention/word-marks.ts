import type { WordTable } from '../sentence/word-table.ts'

/** A number beside each word of one document at a time: what the last one set is forgotten, not cleared. */
export class WordMarks {
  #marks = new Int32Array(0)
  /** The document, by its count, in which a word was marked. */
  #markedIn = new Int32Array(0)
  #document = 0

  /** Forgets all marks and makes room for the words of a table. */
  begin({ words }: WordTable): this {
    this.#document++
    if (words.length > this.#marks.length) {
      this.#marks = new Int32Array(words.length * 2)
      this.#markedIn = new Int32Array(words.length * 2)
    }
    return this
  }

  set(word: number, mark: number): void {
    this.#marks[word] = mark
    this.#markedIn[word] = this.#document
  }

  /** The mark of a word, 0 where it has none. */
  get(word: number): number {
    return this.#markedIn[word] === this.#document ? (this.#marks[word] ?? 0) : 0
  }
}
