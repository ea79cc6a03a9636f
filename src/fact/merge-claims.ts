import { claimKey, type Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'
import type { Claim } from './match-frames.ts'

/** Sentences that a fact keeps as its evidence. */
const MOST = 3

/**
 * One fact for each claim, the surest sentences as evidence. Its confidence is the chance that not every sentence is
 * misread, each taken as independent.
 */
export const mergeClaims = (named: Named, claims: readonly Claim[]): readonly Fact[] => {
  const merged = new Map<string, Map<number, Claim>>()
  for (const claim of claims) {
    const key = claimKey(claim)
    const known = merged.get(key) ?? new Map<number, Claim>()
    merged.set(key, known)
    const before = known.get(claim.sentence)
    if (before === undefined || before.confidence < claim.confidence) known.set(claim.sentence, claim)
  }
  return [...merged.values()].flatMap((bySentence) => {
    const same = [...bySentence.values()].sort((a, b) => b.confidence - a.confidence || a.sentence - b.sentence)
    const [claim] = same
    if (claim === undefined) return []
    const doubt = same.reduce((product, { confidence }) => product * (1 - confidence), 1)
    const { type, from, to, modality } = claim
    const evidence = same.slice(0, MOST).map(({ sentence, rule, confidence }) => {
      const { start, end } = named.sentences[sentence] ?? { start: 0, end: 0 }
      return { start, end, rule, confidence }
    })
    return [{ kind: 'Fact' as const, type, from, to, modality, confidence: Math.min(0.99, 1 - doubt), evidence }]
  })
}
