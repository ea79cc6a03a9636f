import { Shape } from '../model/token.ts'
import { BLANK, CharClass, charClass, isCurrency, knownClass, STOP } from './char-class.ts'
import { LONGEST, mayJoin } from './scan-word.ts'

/** A small word that a poor conversion glued to the name after it: "andFairmont". */
const GLUED = /^(and|the|with|from|of|by|for|in|at|over|About)\p{Lu}\p{L}/u
const FIRST_CAPACITY = 1 << 12
const HYPHEN = 0x2d
const PLUS = 0x2b
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
const CURRENCY = 1 << 6
/** What may open a web address, a sum or a date. */
const SPECIAL =
  /^(?:http|ww|(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|CAD|AUD|SEK|DKK|NOK|HKD|KRW)\d|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$)/
const BEFORE_SUM = /^(?:US|CDN?|CA?|AU?|HK|S|NT|USD|EUR|GBP|CHF|JPY|CNY|RMB|CAD|AUD|SEK|DKK|NOK|HKD|KRW)$/
const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*$/u

const sortOf = (word: string, glued: number): number => {
  if (glued > 0 || !LETTERS.test(word) || SPECIAL.test(word)) return 0
  return BEFORE_SUM.test(word) ? CURRENCY : PLAIN
}

/** Whether a code unit was seen before and is no letter or digit. */
const isMark = (code: number): boolean => knownClass(code) !== 0 && knownClass(code) < CharClass.LowerLetter

/** Whether a word goes on at a hyphen, as far as the table can tell: "late-stage", in which it is one word or two. */
const isInner = (codes: Uint16Array, end: number, at: number, code: number): boolean =>
  code === HYPHEN && end - at < LONGEST && knownClass(codes[end + 1] ?? 0) >= LowerLetter

/** Whether a character that may join joins nothing here: a mark follows, or the "s" of a possessive. */
const endsWord = (codes: Uint16Array, end: number, code: number): boolean => {
  const next = codes[end + 1] ?? 0
  if (isMark(next)) return code !== PLUS
  return (code === 0x27 || code === 0x2019) && (next | 32) === 0x73 && isMark(codes[end + 2] ?? 0)
}

/** Whether what stands behind a currency's letters may make a sum of both. */
const mayPrice = (code: number, next: number): boolean =>
  code === BLANK ? isCurrency(next) || (next >= 0x30 && next <= 0x39) : code === STOP || isCurrency(code)

/**
 * The same string as the engine keeps its own names: no slice of a document, and compared by its address. An object
 * without a prototype is a plain table: in any other the engine would remember the word as the beginning of a shape, and
 * after 1,500 of these it gives objects that are made alike no common shape any more.
 */
export const internalize = (word: string): string => Object.keys({ __proto__: null, [word]: true })[0] ?? word

/** Numbers kept for each surface: its two hashes, its word, and what its letters alone tell. */
const ENTRY = 4
const [HIGH, WORD, ABOUT] = [1, 2, 3]
/** In what the letters tell: the shape, bits of its own, and from a bit on the length of what is glued to the front. */
const SHAPE = 31
const HELD = 1 << 7
const GLUE_AT = 8
const FIRST_LOW = 0x811c9dc5 | 0
const mixLow = (low: number, code: number): number => Math.imul(low ^ code, 0x01000193)
const mixHigh = (high: number, code: number): number => (Math.imul(high, 0x85ebca6b) + code) | 0

/** Where in a table the look for a hash begins; `last` is the table's last place. */
const placeOf = (low: number, last: number): number => Math.imul(low ^ (low >>> 15), ENTRY) & last

/**
 * The words of all documents that a process reads, each with a number: what is known of a word is worked out once (see
 * {@link WordColumn}), not once a document. A surface is a word as it is written; case folds in the word, not in it.
 * Surfaces are told apart by two 32-bit hashes, of which one holds their length.
 */
export class WordTable {
  /** Lower-cased words by number. */
  readonly words: string[] = []
  readonly #byWord = new Map<string, number>()
  /** An open-addressed table of surfaces, {@link ENTRY} numbers each: one look finds all. */
  #entries = new Int32Array(FIRST_CAPACITY * ENTRY)
  #surfaces = 0
  /** Where the word ends that {@link findPlain} found last. */
  plainEnd = 0

  /**
   * Surface of the word that starts at `at` where this is soon told: a known word of letters, digits and hyphens alone
   * that nothing behind it lengthens and that opens no date, sum or address. -1 for all others, which need a closer look.
   * `codes` ends in zeros. The next new surface may give all others new numbers.
   */
  findPlain(codes: Uint16Array, at: number): number {
    // Spelled as integers for the engine, which else keeps them as objects from round to round.
    let low = FIRST_LOW | 0
    let high = 0
    let end = at | 0
    let code = codes[end] ?? 0
    while (knownClass(code) >= LowerLetter || isInner(codes, end, at, code)) {
      low = mixLow(low, code)
      high = mixHigh(high, code)
      code = codes[++end] ?? 0
    }
    if (knownClass(code) === 0 || (mayJoin(code) && !endsWord(codes, end, code))) return -1
    const surface = this.#find(low, high ^ (end - at))
    const about = this.#entries[surface + ABOUT] ?? 0
    if ((about & PLAIN) === 0 && ((about & CURRENCY) === 0 || mayPrice(code, codes[end + 1] ?? 0))) return -1
    this.plainEnd = end
    return surface
  }

  /** Number of the surface `text.slice(start, end)`, good as that of {@link findPlain}; `codes` are the text's. */
  surface(text: string, codes: Uint16Array, start: number, end: number): number {
    let low = FIRST_LOW
    let high = 0
    for (let at = start; at < end; at++) {
      const code = codes[at] ?? 0
      low = mixLow(low, code)
      high = mixHigh(high, code)
    }
    high ^= end - start
    const place = this.#find(low, high)
    return this.#entries[place + ABOUT] === 0 ? this.#add(text.slice(start, end), low, high) : place
  }

  /** Number of the word that a surface spells. */
  word(surface: number): number {
    return this.#entries[surface + WORD] ?? 0
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
    return (this.#entries[surface + ABOUT] ?? 0) & SHAPE
  }

  /** Length of a small word glued to the front of another, 0 where there is none. */
  gluedAt(surface: number): number {
    return (this.#entries[surface + ABOUT] ?? 0) >> GLUE_AT
  }

  get isFull(): boolean {
    return this.#surfaces >= MOST_SURFACES || this.words.length >= MOST_SURFACES
  }

  /** Where the surface of two hashes stands, or else the free place for it. */
  #find(low: number, high: number): number {
    const entries = this.#entries
    const last = entries.length - ENTRY
    let place = placeOf(low, last)
    while (entries[place + ABOUT] !== 0 && (entries[place] !== low || entries[place + HIGH] !== high))
      place = (place + ENTRY) & last
    return place
  }

  #add(surface: string, low: number, high: number): number {
    const word = this.number(surface.toLowerCase())
    const glued = GLUED.exec(surface)?.[1]?.length ?? 0
    const about = HELD | shapeOf(surface) | sortOf(surface, glued) | (glued << GLUE_AT)
    if (++this.#surfaces * 2 * ENTRY >= this.#entries.length) this.#grow()
    const place = this.#find(low, high)
    this.#entries.set([low, high, word, about], place)
    return place
  }

  #addWord(lower: string): number {
    const own = internalize(lower)
    const word = this.words.push(own) - 1
    this.#byWord.set(own, word)
    return word
  }

  #grow(): void {
    const known = this.#entries
    this.#entries = new Int32Array(known.length * 2)
    for (let at = 0; at < known.length; at += ENTRY)
      if (known[at + ABOUT] !== 0)
        this.#entries.set(known.subarray(at, at + ENTRY), this.#find(known[at] ?? 0, known[at + HIGH] ?? 0))
  }
}

let current = new WordTable()

/** The table that new documents number their words by. */
export const wordTable = (): WordTable => {
  if (current.isFull) current = new WordTable()
  return current
}
