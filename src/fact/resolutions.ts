import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import type { Syntax } from '../syntax/syntax.ts'

const NUMBERS = Object.fromEntries(ENTITY_TYPES.map((type, at) => [type, at])) as Readonly<Record<EntityType, number>>

/** What the noun groups of the sentence read last stand for, by type: many frames ask for the same. */
export class Resolutions {
  #syntax: Syntax | null = null
  #parties: readonly string[] = []
  /** Goes up with each sentence: what an earlier one left counts no more. */
  #round = 0
  #rounds = new Int32Array(0)
  readonly #found: (readonly string[])[] = []

  /** What a group was found to stand for, given the parties that are known; null where nobody asked yet. */
  find(syntax: Syntax, parties: readonly string[], group: number, type: EntityType): readonly string[] | null {
    if (syntax !== this.#syntax || parties !== this.#parties) this.#begin(syntax, parties)
    const key = group * ENTITY_TYPES.length + NUMBERS[type]
    return this.#rounds[key] === this.#round ? (this.#found[key] ?? null) : null
  }

  /** Keeps what a group of that sentence stands for. */
  keep(group: number, type: EntityType, ids: readonly string[]): void {
    const key = group * ENTITY_TYPES.length + NUMBERS[type]
    this.#rounds[key] = this.#round
    this.#found[key] = ids
  }

  #begin(syntax: Syntax, parties: readonly string[]): void {
    this.#syntax = syntax
    this.#parties = parties
    this.#round++
    const size = syntax.groups.length * ENTITY_TYPES.length
    for (let at = this.#found.length; at < size; at++) this.#found.push([])
    if (this.#rounds.length >= size) return
    this.#rounds = new Int32Array(2 * size)
  }
}
