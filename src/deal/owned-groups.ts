import type { AgreementMention } from './agreement-mention.ts'

/** A mention with those whose deal it is. */
export interface Owned {
  readonly mention: AgreementMention
  readonly owners: readonly string[]
}

/** Groups of mentions in the order in which they began, found by their owners: no mention is compared with all. */
export class OwnedGroups {
  readonly all: Owned[][] = []
  readonly #byOwner = new Map<string, number[]>()

  /** Begins a group. */
  add(owned: Owned): void {
    this.#put(this.all.push([]) - 1, owned)
  }

  /**
   * The first group that passes the test takes the mention; false where none does. Only groups with an owner of the
   * mention are asked, with two of them where it has several.
   */
  join(owned: Owned, isHome: (group: readonly Owned[]) => boolean): boolean {
    for (const index of this.#near(owned.owners)) {
      const group = this.all[index]
      if (group === undefined || !isHome(group)) continue
      this.#put(index, owned)
      return true
    }
    return false
  }

  #put(index: number, owned: Owned): void {
    this.all[index]?.push(owned)
    for (const owner of owned.owners) {
      const known = this.#byOwner.get(owner)
      if (known === undefined) this.#byOwner.set(owner, [index])
      else insert(known, index)
    }
  }

  /** The groups that hold two of the owners, or the only one, and some that hold one of them. */
  #near(owners: readonly string[]): readonly number[] {
    const [one = '', other = one] = owners
    const [first, second] = [this.#of(one), this.#of(other)]
    if (owners.length < 3) return first.length < second.length ? first : second
    const lists = owners.map((owner) => this.#of(owner)).sort((a, b) => a.length - b.length)
    return [...new Set(lists.slice(0, -1).flat())].sort((a, b) => a - b)
  }

  #of(owner: string): readonly number[] {
    return this.#byOwner.get(owner) ?? NONE
  }
}

const NONE: readonly number[] = []

/** Puts a number into a sorted list where it is not in it; nearly always it is the greatest. */
const insert = (sorted: number[], value: number): void => {
  let at = sorted.length
  while (at > 0 && (sorted[at - 1] ?? 0) > value) at--
  if (sorted[at - 1] !== value) sorted.splice(at, 0, value)
}
