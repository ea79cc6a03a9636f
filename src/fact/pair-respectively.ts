import { Cue } from './cues.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

/** "A and B, for C and D, respectively": of the claims of such a sentence, the first goes with the first and so on. */
export const pairRespectively = (reader: Reader, sentence: number, claims: readonly Claim[]): readonly Claim[] => {
  if (claims.length < 2 || !reader.cuesOf(sentence).has(Cue.respectively)) return claims
  const order = new Map<string, number>()
  for (const { entity, start } of reader.mentionsOf(sentence)) if (!order.has(entity)) order.set(entity, start)
  const inOrder = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return claims.filter(({ type, from, to }) => {
    const same = claims.filter((claim) => claim.type === type)
    const froms = inOrder(same.map((claim) => claim.from))
    const tos = inOrder(same.map((claim) => claim.to))
    return froms.length !== tos.length || froms.indexOf(from) === tos.indexOf(to)
  })
}
