import type { Claim } from './match-frames.ts'

const IN_BRACKETS = 'targets/drug-in-brackets'

/** "drugs that target CD70 (ORV-12) and CD19 (ORV-13)": a drug in brackets goes with the target before it alone. */
export const pairBrackets = (claims: readonly Claim[]): readonly Claim[] => {
  if (!claims.some(({ rule }) => rule === IN_BRACKETS)) return claims
  const own = new Map<string, string>()
  for (const { rule, from, to } of claims) if (rule === IN_BRACKETS) own.set(from, to)
  return claims.filter(({ type, from, to }) => type !== 'TARGETS' || (own.get(from) ?? to) === to)
}
