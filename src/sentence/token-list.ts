import type { Tokens } from '../model/token.ts'
import type { WordTable } from './word-table.ts'

/** Characters of ordinary text for each token, at the least. */
const CHARACTERS = 4
const BYTES = 4 + 4 + 4 + 1 + 1

/** Columns of tokens in one stretch of memory, which grows where a text is cut finer than most. */
export class TokenList {
  readonly #table: WordTable
  #capacity: number
  #count = 0
  #starts: Int32Array
  #ends: Int32Array
  #words: Int32Array
  #kinds: Uint8Array
  #shapes: Uint8Array

  /** For a text of `length` characters. */
  constructor(length: number, table: WordTable) {
    this.#table = table
    this.#capacity = Math.ceil(length / CHARACTERS) + 16
    ;[this.#starts, this.#ends, this.#words, this.#kinds, this.#shapes] = columnsOf(this.#capacity)
  }

  /** Appends a token; `surface` is its number in the table. */
  push(start: number, end: number, kind: number, surface: number): void {
    const token = this.#count++
    if (token === this.#capacity) this.#grow()
    this.#starts[token] = start
    this.#ends[token] = end
    this.#kinds[token] = kind
    this.#words[token] = this.#table.word(surface)
    this.#shapes[token] = this.#table.shape(surface)
  }

  /** All tokens; the list must not be used any more. */
  finish(): Tokens {
    const count = this.#count
    const word = this.#words.subarray(0, count)
    const { words } = this.#table
    const lower = new Array<string>(count)
    for (let token = 0; token < count; token++) lower[token] = words[word[token] ?? 0] ?? ''
    return {
      count,
      start: this.#starts.subarray(0, count),
      end: this.#ends.subarray(0, count),
      kind: this.#kinds.subarray(0, count),
      lower,
      shape: this.#shapes.subarray(0, count),
      word,
      table: this.#table,
    }
  }

  #grow(): void {
    this.#capacity *= 2
    const grown = columnsOf(this.#capacity)
    ;[this.#starts, this.#ends, this.#words, this.#kinds, this.#shapes].forEach((column, index) => {
      grown[index]?.set(column)
    })
    ;[this.#starts, this.#ends, this.#words, this.#kinds, this.#shapes] = grown
  }
}

type Columns = [Int32Array, Int32Array, Int32Array, Uint8Array, Uint8Array]

const columnsOf = (capacity: number): Columns => {
  const buffer = new ArrayBuffer(capacity * BYTES)
  return [
    new Int32Array(buffer, 0, capacity),
    new Int32Array(buffer, 4 * capacity, capacity),
    new Int32Array(buffer, 8 * capacity, capacity),
    new Uint8Array(buffer, 12 * capacity, capacity),
    new Uint8Array(buffer, 13 * capacity, capacity),
  ]
}
