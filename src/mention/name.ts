import type { EntityType } from '../model/entity.ts'
import { internalize, type WordTable } from '../sentence/word-table.ts'
import { bareName, fold, FOLDS, foldOf } from './fold-name.ts'

/** Words of a name as the tokens spell them. */
const TOKEN = /['’]s\b|[\p{L}\p{N}]+(?:[-&.+’'/][\p{L}\p{N}]+)*\+?|[^\s]/gu

const NO_NUMBERS = new Int32Array(0)

/** A name as it is written, and what follows from its spelling alone: each is worked out once, when it is asked for. */
export class Name {
  readonly words: string
  readonly #folds: (string | undefined)[] = new Array<string | undefined>(FOLDS)
  #bare: string | undefined
  #table: WordTable | undefined
  #numbers = NO_NUMBERS
  /** How many words the table held when the numbers were asked for. */
  #known = 0
  /** The values of name columns, by their numbers. */
  readonly #kept: unknown[] = []

  constructor(words: string) {
    this.words = words
  }

  /** See {@link bareName}. */
  get bare(): string {
    return (this.#bare ??= bareName(this.words))
  }

  /** The form under which two spellings of one name are equal; see {@link fold}. */
  folded(type: EntityType): string {
    const kind = foldOf(type)
    return (this.#folds[kind] ??= fold(this.words, kind))
  }

  /** The numbers of its words in a table; none where no text held one of them yet, so that it stands nowhere. */
  wordsIn(table: WordTable): Int32Array {
    const known = table.words.length
    if (table !== this.#table || (this.#numbers.length === 0 && known > this.#known)) {
      const numbers = Int32Array.from(this.words.toLowerCase().match(TOKEN) ?? [], (word) => table.find(word))
      this.#table = table
      this.#known = known
      this.#numbers = numbers.includes(-1) ? NO_NUMBERS : numbers
    }
    return this.#numbers
  }

  /** The value of a name column for it, worked out when it is first asked for. */
  kept<Value>(column: number, compute: (name: Name) => Value): Value {
    const known = this.#kept[column]
    if (known !== undefined) return known as Value
    const value = compute(this)
    this.#kept[column] = value
    return value
  }
}

let columns = 0

/** What follows from a name's spelling by some rule: worked out once a name, not once a document. */
export class NameColumn<Value> {
  readonly #number = columns++
  readonly #compute: (name: Name) => Value

  constructor(compute: (name: Name) => Value) {
    this.#compute = compute
  }

  of(name: Name): Value {
    return name.kept(this.#number, this.#compute)
  }
}

const FIRST_CAPACITY = 1 << 10
/** Names after which a new table is begun: they are looked up again and again in one document, and some in many. */
const MOST_NAMES = 20_000

/** Names by their letters, told apart by two 32-bit hashes. */
class NameTable {
  readonly names: Name[] = []
  readonly #lows: number[] = []
  readonly #highs: number[] = []
  #slots = new Int32Array(FIRST_CAPACITY)

  of(text: string, start: number, end: number): Name {
    let low = 0x811c9dc5
    let high = end - start
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul((high << 5) ^ (high >>> 27) ^ code, 0x85ebca6b)
    }
    const mask = this.#slots.length - 1
    let slot = (low ^ (low >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask) {
      const known = (this.#slots[slot] ?? 0) - 1
      if (known < 0) break
      const name = this.#lows[known] === low && this.#highs[known] === high ? this.names[known] : undefined
      if (name !== undefined) return name
    }
    const name = new Name(internalize(text.slice(start, end)))
    this.#slots[slot] = this.names.push(name)
    this.#lows.push(low)
    this.#highs.push(high)
    if (this.names.length * 2 > this.#slots.length) this.#grow()
    return name
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    this.#lows.forEach((low, index) => {
      let slot = (low ^ (low >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = index + 1
    })
    this.#slots = slots
  }
}

let table = new NameTable()

/** The name that stands at `[start, end)` of a text. */
export const nameAt = (text: string, start: number, end: number): Name => {
  if (table.names.length >= MOST_NAMES) table = new NameTable()
  return table.of(text, start, end)
}

/** The name that some words are. */
export const nameOf = (words: string): Name => nameAt(words, 0, words.length)

/** The form under which two spellings of one name are equal: case, dashes, quotes, marks and articles do not count. */
export const foldName = (words: string, type: EntityType): string => nameOf(words).folded(type)
