import type { EntityType } from '../model/entity.ts'

/** A run of tokens that may name something. */
export interface Candidate {
  readonly type: EntityType
  readonly first: number
  readonly last: number
  readonly rule: string
  readonly confidence: number
  /** Id in the lexicon, null where it is not known there. */
  readonly id: string | null
  /** What it names, where that is more than its own words: "lung cancers" for the first word of "lung and thyroid cancers". */
  readonly name?: string
  /** Bits of the lexicon's sense flags. */
  readonly flags: number
}
