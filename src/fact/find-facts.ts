import type { Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'

/** Reads the relations between the things a document names. */
export const findFacts = (_named: Named): readonly Fact[] => {
  return []
}
