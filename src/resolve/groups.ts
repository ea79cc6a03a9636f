/** Items by key; a key without items is gone. */
export class Groups<T> {
  readonly #groups = new Map<string, Set<T>>()

  of(key: string): ReadonlySet<T> {
    return this.#groups.get(key) ?? new Set()
  }

  keys(): IterableIterator<string> {
    return this.#groups.keys()
  }

  add(key: string, item: T): void {
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, new Set([item]))
    else group.add(item)
  }

  remove(key: string, item: T): void {
    const group = this.#groups.get(key)
    group?.delete(item)
    if (group?.size === 0) this.#groups.delete(key)
  }
}
