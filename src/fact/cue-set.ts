/**
 * A set of cues, by number; see `cue-words.ts`. Five numbers of 32 bits; cues beyond {@link CueSet.capacity} are never
 * asked for.
 */
export class CueSet {
  static readonly capacity = 160
  #a = 0
  #b = 0
  #c = 0
  #d = 0
  #e = 0

  static of(cues: Iterable<number>): CueSet {
    const set = new CueSet()
    for (const cue of cues) set.add(cue)
    return set
  }

  add(cue: number): void {
    const bit = 1 << (cue & 31)
    if (cue < 32) this.#a |= bit
    else if (cue < 64) this.#b |= bit
    else if (cue < 96) this.#c |= bit
    else if (cue < 128) this.#d |= bit
    else if (cue < 160) this.#e |= bit
  }

  has(cue: number): boolean {
    const lane = cue < 32 ? this.#a : cue < 64 ? this.#b : cue < 96 ? this.#c : cue < 128 ? this.#d : this.#e
    return ((lane >>> (cue & 31)) & 1) !== 0
  }

  hasAll(other: CueSet): boolean {
    return (
      (other.#a & ~this.#a) === 0 &&
      (other.#b & ~this.#b) === 0 &&
      (other.#c & ~this.#c) === 0 &&
      (other.#d & ~this.#d) === 0 &&
      (other.#e & ~this.#e) === 0
    )
  }

  isEmpty(): boolean {
    return (this.#a | this.#b | this.#c | this.#d | this.#e) === 0
  }

  addAll(other: CueSet): void {
    this.#a |= other.#a
    this.#b |= other.#b
    this.#c |= other.#c
    this.#d |= other.#d
    this.#e |= other.#e
  }

  /** Adds what is in both others. */
  addShared(one: CueSet, other: CueSet): void {
    this.#a |= one.#a & other.#a
    this.#b |= one.#b & other.#b
    this.#c |= one.#c & other.#c
    this.#d |= one.#d & other.#d
    this.#e |= one.#e & other.#e
  }

  removeAll(other: CueSet): void {
    this.#a &= ~other.#a
    this.#b &= ~other.#b
    this.#c &= ~other.#c
    this.#d &= ~other.#d
    this.#e &= ~other.#e
  }

  clear(): void {
    this.#a = this.#b = this.#c = this.#d = this.#e = 0
  }
}
