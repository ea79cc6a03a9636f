import { Shape } from '../model/token.ts'
import { CharClass, charClass } from './char-class.ts'

/** A small word that a poor conversion glued to the name after it: "andFairmont". */
const GLUED = /^(and|the|with|from|of|by|for|in|at|over|About)\p{Lu}\p{L}/u
const FIRST_CAPACITY = 1 << 12
/** Words after which a new table is begun, so that a process that reads for days keeps its size. */
const MOST_SURFACES = 1 << 19

const shapeOf = (word: string): number => {
  let shape = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const kind = charClass(code)
    if (kind === CharClass.UpperLetter) shape |= i === 0 ? Shape.Initial : Shape.InnerUpper
    else if (kind === CharClass.LowerLetter) shape |= Shape.Lower
    else if (kind === CharClass.Digit) shape |= Shape.Digit
    else if (code === 0x2d || code === 0x2010 || code === 0x2011) shape |= Shape.Hyphen
  }
  return shape
}

/** The same string as the engine keeps its own names: no slice of a document, and compared by its address. */
export const internalize = (word: string): string => Object.keys({ [word]: true })[0] ?? word

/** Numbers kept for each surface: its two hashes, its word, its shape and, above that, what is glued to its front. */
const ENTRY = 4
const SHAPE_BITS = 8
const FIRST_LOW = 0x811c9dc5 | 0
const mixLow = (low: number, code: number): number => Math.imul(low ^ code, 0x01000193)
const mixHigh = (high: number, code: number): number => Math.imul((high << 5) ^ (high >>> 27) ^ code, 0x85ebca6b)

/**
 * The words of all documents that a process reads, each with a number: what is known of a word is worked out once (see
 * {@link WordColumn}), not once a document. A surface is a word as it is written; case folds in the word, not in it.
 * Surfaces are told apart by two 32-bit hashes, of which one holds their length.
 */
export class WordTable {
  /** Lower-cased words by number. */
  readonly words: string[] = []
  readonly #byWord = new Map<string, number>()
  #slots = new Int32Array(FIRST_CAPACITY)
  #entries = new Int32Array((FIRST_CAPACITY / 2) * ENTRY)
  #surfaces = 0
  /** Hashes of the stretch that was read last, and which it was. */
  #low = 0
  #high = 0
  #hashedFrom = -1
  #hashedTo = -1

  /**
   * End of the run of letters and digits that starts at `start`; {@link surface} of this run, asked next, reads it no
   * second time.
   */
  endOfRun(text: string, start: number): number {
    let low = FIRST_LOW
    let high = 0
    let end = start
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (charClass(code) < CharClass.LowerLetter) break
      low = mixLow(low, code)
      high = mixHigh(high, code)
    }
    this.#low = low
    this.#high = high
    this.#hashedFrom = start
    this.#hashedTo = end
    return end
  }

  /** Number of the surface `text.slice(start, end)`. */
  surface(text: string, start: number, end: number): number {
    if (start !== this.#hashedFrom || end !== this.#hashedTo) this.#hash(text, start, end)
    this.#hashedFrom = -1
    const low = this.#low
    const high = this.#high ^ (end - start)
    const slots = this.#slots
    const entries = this.#entries
    const mask = slots.length - 1
    let slot = (low ^ (low >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask) {
      const known = (slots[slot] ?? 0) - 1
      if (known < 0) break
      if (entries[known * ENTRY] === low && entries[known * ENTRY + 1] === high) return known
    }
    slots[slot] = this.#surfaces + 1
    return this.#add(text.slice(start, end), low, high)
  }

  /** Number of the word that a surface spells. */
  word(surface: number): number {
    return this.#entries[surface * ENTRY + 2] ?? 0
  }

  /** Number of a lower-cased word, -1 where no document held it yet. */
  find(word: string): number {
    return this.#byWord.get(word) ?? -1
  }

  /** Bits of {@link Shape}. */
  shape(surface: number): number {
    return (this.#entries[surface * ENTRY + 3] ?? 0) & ((1 << SHAPE_BITS) - 1)
  }

  /** Length of a small word glued to the front of another, 0 where there is none. */
  gluedAt(surface: number): number {
    return (this.#entries[surface * ENTRY + 3] ?? 0) >> SHAPE_BITS
  }

  get isFull(): boolean {
    return this.#surfaces >= MOST_SURFACES
  }

  #hash(text: string, start: number, end: number): void {
    let low = FIRST_LOW
    let high = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      low = mixLow(low, code)
      high = mixHigh(high, code)
    }
    this.#low = low
    this.#high = high
  }

  #add(surface: string, low: number, high: number): number {
    const lower = surface.toLowerCase()
    let word = this.#byWord.get(lower)
    if (word === undefined) {
      const own = internalize(lower)
      word = this.words.push(own) - 1
      this.#byWord.set(own, word)
    }
    const glued = GLUED.exec(surface)?.[1]?.length ?? 0
    this.#entries.set([low, high, word, shapeOf(surface) | (glued << SHAPE_BITS)], this.#surfaces * ENTRY)
    const number = this.#surfaces++
    if (this.#surfaces * 2 >= this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    const entries = new Int32Array(this.#entries.length * 2)
    entries.set(this.#entries)
    for (let surface = 0; surface < this.#surfaces; surface++) {
      const low = entries[surface * ENTRY] ?? 0
      let slot = (low ^ (low >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = surface + 1
    }
    this.#slots = slots
    this.#entries = entries
  }
}

let current = new WordTable()

/** The table that new documents number their words by. */
export const wordTable = (): WordTable => {
  if (current.isFull) current = new WordTable()
  return current
}
