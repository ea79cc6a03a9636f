import type { Group, NounGroup, VerbGroup } from './syntax.ts'
import { Tag } from './tag.ts'

/** An array of a number of -1: of none of something for each group. */
export const noneOf = (count: number): number[] => {
  const none = new Array<number>(count)
  for (let at = 0; at < count; at++) none[at] = -1
  return none
}

/** The groups of a sentence, and what each is as a number; used for one sentence after the other. */
export class GroupRow {
  groups: Group[] = []
  #tags = new Uint8Array(0)
  /** Without a conjunction there are no lists. */
  hasConjunction = false

  /** Begins a sentence of at most `most` groups. */
  begin(most: number): void {
    this.groups = []
    this.hasConjunction = false
    if (this.#tags.length < most) this.#tags = new Uint8Array(2 * most)
  }

  /** Adds a group: `tag` is a mark's own, `noun` or `verb` for the others. */
  add(group: Group, tag: number): void {
    this.#tags[this.groups.length] = tag
    this.groups.push(group)
    if (tag === Tag.conjunction) this.hasConjunction = true
  }

  get length(): number {
    return this.groups.length
  }

  /** The tag of a mark; `noun` or `verb` for the other groups, `skip` where there is none. */
  tagAt(at: number): number {
    return at < 0 || at >= this.groups.length ? Tag.skip : (this.#tags[at] ?? Tag.skip)
  }

  nounAt(at: number): NounGroup | null {
    const group = this.tagAt(at) === Tag.noun ? this.groups[at] : undefined
    return group?.kind === 'noun' ? group : null
  }

  verbAt(at: number): VerbGroup | null {
    const group = this.tagAt(at) === Tag.verb ? this.groups[at] : undefined
    return group?.kind === 'verb' ? group : null
  }

  /** The word of a mark, empty for the other groups. */
  markAt(at: number): string {
    const group = at < 0 ? undefined : this.groups[at]
    return group?.kind === 'mark' ? group.lower : ''
  }

  /** True where a noun group names a thing. */
  isNameAt(at: number): boolean {
    return (this.nounAt(at)?.name ?? null) !== null
  }

  /** Index after the bracket that closes the one at `at`; `at + 1` where none does. */
  afterBracket(at: number): number {
    let depth = 0
    for (let index = at; index < this.groups.length; index++) {
      const tag = this.#tags[index]
      if (tag === Tag.open) depth++
      else if (tag === Tag.close && --depth === 0) return index + 1
    }
    return at + 1
  }
}
