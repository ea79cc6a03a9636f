import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import type { Hash } from './word-hash.ts'

/** What else is known of a sense; bits. */
export const SenseFlag = {
  /** Counts only where it is written with a capital first letter. */
  Capital: 1,
  /** Counts only where it is written with capitals past the first letter, or a capital and a digit. */
  Caps: 2,
  /** An everyday word or another thing as well: counts only with a word of context. */
  Weak: 4,
  /** Too broad to be required: "cancer", "infectious diseases"; or a regulator. */
  Broad: 8,
  /** Prints or advises and plays no part: exchanges, newswires, auditors, law firms. */
  Bystander: 16,
  /** Curated by hand for the trade. */
  Curated: 32,
  /** A short form that was derived from a longer name; of a drug, a brand or code rather than its own name. */
  Derived: 64,
  /** Of a drug: a natural substance or a chemical as well, or no plain word; no drug where it is written small. */
  Chemical: 128,
  /** Counts only where companies stand: before a verb, beside another company, as an owner. */
  Placed: 256,
} as const

/** One meaning of a term. */
export interface Sense {
  readonly type: EntityType
  /** `scheme:value` pairs joined by blanks: `drugbank:DB00072 mesh:D000074322`; equal ids are one thing. */
  readonly id: string
  readonly flags: number
}

export const HEADER_WORDS = 8
export const FORMAT = 18
/** Numbers of 32 bits in the filter of pairs: bits are about twenty times as many as there are pairs. */
export const PAIR_WORDS = 1 << 15

const mixed = ({ low, high }: Hash): number => (low >>> 12) ^ high

/** The number of the filter in which a run of two words has its bits. */
export const pairWord = (pair: Hash): number => mixed(pair) & (PAIR_WORDS - 1)

/** The bits there of a run of two words, three at most: one would let a twentieth of all other runs pass. */
export const pairBits = (pair: Hash): number => {
  const mix = mixed(pair)
  return (1 << (mix >>> 15)) | (1 << (mix >>> 20)) | (1 << (mix >>> 25))
}

/**
 * The compiled word lists: an open-addressed table of word runs. A slot holds the run's high hash and, beside it, the
 * first of its senses and whether longer runs start with it; its cue classes stand apart. A filter of the runs of two words spares most looks.
 */
export class Lexicon {
  readonly #capacity: number
  /** Two numbers a slot. */
  readonly #slots: Int32Array
  readonly #cues: Uint32Array
  readonly #senseMeta: Uint32Array
  readonly #senseId: Uint32Array
  readonly #pairs: Uint32Array
  readonly #strings: Buffer
  /** Ids that were asked for. */
  readonly #ids = new Map<number, string>()

  constructor(bytes: Buffer) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS)
    const [format, capacity = 0, senses = 0, stringBytes = 0] = words
    if (format !== FORMAT) throw new RangeError(`lexicon format ${format ?? '?'}`)
    let at = bytes.byteOffset + HEADER_WORDS * 4
    const take = (count: number): Uint32Array => {
      const array = new Uint32Array(bytes.buffer, at, count)
      at += count * 4
      return array
    }
    this.#capacity = capacity
    this.#slots = new Int32Array(bytes.buffer, at, capacity * 2)
    at += capacity * 8
    this.#cues = take(capacity)
    this.#senseMeta = take(senses)
    this.#senseId = take(senses)
    this.#pairs = take(PAIR_WORDS)
    const rest = bytes.subarray(at - bytes.byteOffset)
    this.#strings = rest.subarray(0, stringBytes)
  }

  /** The slot of a run of words, -1 where no term starts with it. */
  slotOf(hash: Hash): number {
    const mask = this.#capacity - 1
    const high = hash.high | 1
    for (let slot = hash.low & mask; ; slot = (slot + 1) & mask) {
      const key = this.#slots[slot * 2] ?? 0
      if (key === 0) return -1
      if (key === high) return slot
    }
  }

  /** Whether a term may start with a run of two words: one look in a table that stays at hand; hardly ever yes in error. */
  mayStart(pair: Hash): boolean {
    return (pairBits(pair) & ~(this.#pairs[pairWord(pair)] ?? 0)) === 0
  }

  /** Cue classes of a single word, one bit each see `Cue`. */
  cuesAt(slot: number): number {
    return this.#cues[slot] ?? 0
  }

  /** True where a longer term starts with this run. */
  hasMore(slot: number): boolean {
    return ((this.#slots[slot * 2 + 1] ?? 0) & 1) === 1
  }

  /** Number of the first sense of this run, -1 where it is only the start of longer terms. */
  firstSense(slot: number): number {
    return ((this.#slots[slot * 2 + 1] ?? 0) >> 1) - 1
  }

  /** True where `sense + 1` is another sense of the same run. */
  hasNextSense(sense: number): boolean {
    return ((this.#senseMeta[sense] ?? 0) & 0x8000_0000) !== 0
  }

  flagsOf(sense: number): number {
    return ((this.#senseMeta[sense] ?? 0) >>> 8) & 0xffff
  }

  typeOf(sense: number): EntityType {
    return ENTITY_TYPES[(this.#senseMeta[sense] ?? 0) & 0xff] ?? 'Organization'
  }

  idOf(sense: number): string {
    const known = this.#ids.get(sense)
    if (known !== undefined) return known
    const start = this.#senseId[sense] ?? 0
    const end = this.#strings.indexOf(10, start)
    const id = this.#strings.toString('utf8', start, end)
    this.#ids.set(sense, id)
    return id
  }
}
