import type { EntityType } from '../model/entity.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { TYPE_COUNT, typeNumber } from './type-bits.ts'

// All documents use the same arrays. No two sentences share a round: what an earlier one left counts no more.
let lastRound = 0
let rounds = new Int32Array(256)
const found: (readonly string[])[] = []

/** What the noun groups of the sentence read last stand for, by type: many frames ask for the same. */
export class Resolutions {
  #syntax: Syntax | null = null
  #parties: readonly string[] = []
  #round = 0

  /** What a group was found to stand for, given the parties that are known; null where nobody asked yet. */
  find(syntax: Syntax, parties: readonly string[], group: number, type: EntityType): readonly string[] | null {
    if (syntax !== this.#syntax || parties !== this.#parties) this.#begin(syntax, parties)
    const key = group * TYPE_COUNT + typeNumber(type)
    return rounds[key] === this.#round ? (found[key] ?? null) : null
  }

  /** Keeps what a group of that sentence stands for. */
  keep(group: number, type: EntityType, ids: readonly string[]): void {
    const key = group * TYPE_COUNT + typeNumber(type)
    rounds[key] = this.#round
    found[key] = ids
  }

  #begin(syntax: Syntax, parties: readonly string[]): void {
    this.#syntax = syntax
    this.#parties = parties
    this.#round = ++lastRound
    const size = syntax.groups.length * TYPE_COUNT
    for (let at = found.length; at < size; at++) found.push([])
    if (rounds.length < size) rounds = new Int32Array(2 * size)
  }
}
