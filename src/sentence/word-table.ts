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
const internalize = (word: string): string => Object.keys({ [word]: true })[0] ?? word

/**
 * The words of all documents that a process reads, each with a number: what is known of a word is worked out once (see
 * {@link WordColumn}), not once a document. A surface is a word as it is written; case folds in the word, not in it.
 * Surfaces are told apart by two 32-bit hashes and their length.
 */
export class WordTable {
  /** Lower-cased words by number. */
  readonly words: string[] = []
  readonly #byWord = new Map<string, number>()
  readonly #wordOf: number[] = []
  readonly #shapeOf: number[] = []
  readonly #gluedAt: number[] = []
  readonly #lows: number[] = []
  readonly #highs: number[] = []
  #slots = new Int32Array(FIRST_CAPACITY)

  /** Number of the surface `text.slice(start, end)`. */
  surface(text: string, start: number, end: number): number {
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
      if (this.#lows[known] === low && this.#highs[known] === high) return known
    }
    this.#slots[slot] = this.#wordOf.length + 1
    this.#lows.push(low)
    this.#highs.push(high)
    return this.#add(text.slice(start, end))
  }

  /** Number of the word that a surface spells. */
  word(surface: number): number {
    return this.#wordOf[surface] ?? 0
  }

  /** Number of a lower-cased word, -1 where no document held it yet. */
  find(word: string): number {
    return this.#byWord.get(word) ?? -1
  }

  /** Bits of {@link Shape}. */
  shape(surface: number): number {
    return this.#shapeOf[surface] ?? 0
  }

  /** Length of a small word glued to the front of another, 0 where there is none. */
  gluedAt(surface: number): number {
    return this.#gluedAt[surface] ?? 0
  }

  get isFull(): boolean {
    return this.#wordOf.length >= MOST_SURFACES
  }

  #add(surface: string): number {
    const lower = surface.toLowerCase()
    let word = this.#byWord.get(lower)
    if (word === undefined) {
      const own = internalize(lower)
      word = this.words.push(own) - 1
      this.#byWord.set(own, word)
    }
    this.#wordOf.push(word)
    this.#shapeOf.push(shapeOf(surface))
    this.#gluedAt.push(GLUED.exec(surface)?.[1]?.length ?? 0)
    if (this.#wordOf.length * 2 > this.#slots.length) this.#grow()
    return this.#wordOf.length - 1
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    this.#lows.forEach((low, surface) => {
      let slot = (low ^ (low >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = surface + 1
    })
    this.#slots = slots
  }
}

let current = new WordTable()

/** The table that new documents number their words by. */
export const wordTable = (): WordTable => {
  if (current.isFull) current = new WordTable()
  return current
}
