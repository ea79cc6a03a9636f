import { Shape } from '../model/token.ts'
import { BLANK, CharClass, charClass, isCurrency, knownClass, STOP } from './char-class.ts'
import { mayJoin } from './scan-word.ts'

/** A small word that a poor conversion glued to the name after it: "andFairmont". */
const GLUED = /^(and|the|with|from|of|by|for|in|at|over|About)\p{Lu}\p{L}/u
const FIRST_CAPACITY = 1 << 12
/** A name of this module's own: the engine writes its value into its code, which it cannot do with those of others. */
const { LowerLetter } = CharClass
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

/** Bit of a surface that is a word wherever nothing lengthens it. */
const PLAIN = 1 << 5
/** As {@link PLAIN}, but for what may be a currency: "EUR 5". */
const ACRONYM = 1 << 6
/** What may open a web address or a sum, and, with a capital, what may open a date. */
const SPECIAL = /^(?:http|ww)|^[\p{Lu}\p{Lt}]{1,4}\d/u
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const CAPITALS = /^[\p{Lu}\p{Lt}]{1,4}$/u

const sortOf = (word: string, glued: number): number => {
  if (glued > 0 || !/^[\p{L}\p{M}][\p{L}\p{M}\p{N}]*$/u.test(word) || SPECIAL.test(word)) return 0
  if (/^\p{Lu}/u.test(word) && MONTH.test(word)) return 0
  return CAPITALS.test(word) ? ACRONYM : PLAIN
}

/** Whether a code unit was seen before and is no letter or digit. */
const isMark = (code: number): boolean => knownClass(code) !== 0 && knownClass(code) < CharClass.LowerLetter

/** Whether what stands behind an acronym may make a sum of both. */
const mayPrice = (code: number, next: number): boolean =>
  code === BLANK ? isCurrency(next) || (next >= 0x30 && next <= 0x39) : code === STOP || isCurrency(code)

/**
 * The same string as the engine keeps its own names: no slice of a document, and compared by its address. An object
 * without a prototype is a plain table: in any other the engine would remember the word as the beginning of a shape, and
 * after 1,500 of these it gives objects that are made alike no common shape any more.
 */
export const internalize = (word: string): string => Object.keys({ __proto__: null, [word]: true })[0] ?? word

/**
 * Numbers kept for each surface: its two hashes, its word, its shape and, above that, what alone it tells and what is glued
 * to its front.
 */
const ENTRY = 4
const SHAPE = 31
const GLUE_AT = 8
const FIRST_LOW = 0x811c9dc5 | 0
const mixLow = (low: number, code: number): number => Math.imul(low ^ code, 0x01000193)
const mixHigh = (high: number, code: number): number => (Math.imul(high, 0x85ebca6b) + code) | 0

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
  /** Where the word ends that {@link findPlain} found last. */
  plainEnd = 0

  /**
   * Surface of the word that starts at `at` where this is soon told: a known word of letters and digits alone that
   * nothing behind it lengthens and that opens no date, sum or address. -1 for all others, which need a closer look.
   * `codes` ends in zeros.
   */
  findPlain(codes: Uint16Array, at: number): number {
    let low = FIRST_LOW
    let high = 0
    let end = at
    let code = codes[end] ?? 0
    while (knownClass(code) >= LowerLetter) {
      low = mixLow(low, code)
      high = mixHigh(high, code)
      code = codes[++end] ?? 0
    }
    if (knownClass(code) === 0 || (mayJoin(code) && (code !== STOP || !isMark(codes[end + 1] ?? 0)))) return -1
    const surface = this.#find(low, high ^ (end - at))
    if (surface < 0) return -1
    const about = this.#entries[surface * ENTRY + 3] ?? 0
    if ((about & PLAIN) === 0 && ((about & ACRONYM) === 0 || mayPrice(code, codes[end + 1] ?? 0))) return -1
    this.plainEnd = end
    return surface
  }

  /** Number of the surface `text.slice(start, end)`; `codes` are the text's. */
  surface(text: string, codes: Uint16Array, start: number, end: number): number {
    let low = FIRST_LOW
    let high = 0
    for (let at = start; at < end; at++) {
      const code = codes[at] ?? 0
      low = mixLow(low, code)
      high = mixHigh(high, code)
    }
    high ^= end - start
    const known = this.#find(low, high)
    return known < 0 ? this.#add(text.slice(start, end), low, high) : known
  }

  /** Number of the word that a surface spells. */
  word(surface: number): number {
    return this.#entries[surface * ENTRY + 2] ?? 0
  }

  /** Number of a lower-cased word that need be no document's: "wholly-owned" of three tokens. */
  number(lower: string): number {
    return this.#byWord.get(lower) ?? this.#addWord(lower)
  }

  /** Number of a lower-cased word, -1 where no document held it yet. */
  find(word: string): number {
    return this.#byWord.get(word) ?? -1
  }

  /** Bits of {@link Shape}. */
  shape(surface: number): number {
    return (this.#entries[surface * ENTRY + 3] ?? 0) & SHAPE
  }

  /** Length of a small word glued to the front of another, 0 where there is none. */
  gluedAt(surface: number): number {
    return (this.#entries[surface * ENTRY + 3] ?? 0) >> GLUE_AT
  }

  get isFull(): boolean {
    return this.#surfaces >= MOST_SURFACES || this.words.length >= MOST_SURFACES
  }

  /** The surface of two hashes, -1 where there is none. */
  #find(low: number, high: number): number {
    const slots = this.#slots
    const entries = this.#entries
    const mask = slots.length - 1
    let slot = (low ^ (low >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask) {
      const known = (slots[slot] ?? 0) - 1
      if (known < 0 || (entries[known * ENTRY] === low && entries[known * ENTRY + 1] === high)) return known
    }
  }

  #add(surface: string, low: number, high: number): number {
    const word = this.number(surface.toLowerCase())
    const glued = GLUED.exec(surface)?.[1]?.length ?? 0
    this.#entries.set(
      [low, high, word, shapeOf(surface) | sortOf(surface, glued) | (glued << GLUE_AT)],
      this.#surfaces * ENTRY,
    )
    const number = this.#surfaces++
    if (this.#surfaces * 2 >= this.#slots.length) this.#grow()
    else this.#place(number, low)
    return number
  }

  #addWord(lower: string): number {
    const own = internalize(lower)
    const word = this.words.push(own) - 1
    this.#byWord.set(own, word)
    return word
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2)
    entries.set(this.#entries)
    this.#entries = entries
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let surface = 0; surface < this.#surfaces; surface++) this.#place(surface, entries[surface * ENTRY] ?? 0)
  }

  /** Puts a surface into the first free slot for its hash. */
  #place(surface: number, low: number): void {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (low ^ (low >>> 15)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = surface + 1
  }
}

let current = new WordTable()

/** The table that new documents number their words by. */
export const wordTable = (): WordTable => {
  if (current.isFull) current = new WordTable()
  return current
}
