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
  /** Bits of the lexicon's sense flags. */
  readonly flags: number
  /** What it names, where that is more than its own words: "lung cancers" for the first word of "lung and thyroid cancers". */
  readonly name: string | null
}

/** Makes a candidate: all are made here, which gives all of them one shape. */
export const candidateOf = (
  type: EntityType,
  first: number,
  last: number,
  rule: string,
  confidence: number,
  id: string | null = null,
  flags = 0,
  name: string | null = null,
): Candidate => ({ type, first, last, rule, confidence, id, flags, name })

const firstOf = ({ first }: Candidate): number => first

/** Index of the candidate that starts at a place, of candidates in text order; -1 where none does. */
export const candidateAt = (
  candidates: readonly Candidate[],
  place: number,
  startOf: (candidate: Candidate) => number = firstOf,
): number => {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = candidates[middle]
    if (candidate !== undefined && startOf(candidate) < place) low = middle + 1
    else high = middle
  }
  const found = candidates[low]
  return found !== undefined && startOf(found) === place ? low : -1
}
