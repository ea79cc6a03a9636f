/** Whole numbers that each document uses in its turn, within one step: what the last one wrote may still stand in them. */
export class Scratch {
  #array = new Int32Array(0)

  /** An array of a length, good until the next is taken. */
  take(length: number): Int32Array {
    if (length > this.#array.length) this.#array = new Int32Array(length * 2)
    return this.#array.subarray(0, length)
  }
}
