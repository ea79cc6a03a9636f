import type { Named } from '../model/reading.ts'
import type { Claim } from './match-frames.ts'

/** The name of a company that is set up for one merger: "Orvane Merger Sub, Inc.", "Zelvia Acquisition Corp.". */
const VEHICLE = /\b(?:merger|acquisition|purchaser) (?:sub|subsidiary|corp|corporation|vehicle)\b|\bmerger sub\b/i
const BOUGHT = new Set(['acquires/merges-with', 'acquires/merger-with'])

/**
 * Mergers by way of a vehicle: who owns the vehicle buys, whichever side files ("Orvane entered into a merger agreement with
 * Meltor and Meltor Merger Sub, a subsidiary of Meltor": Meltor buys). The vehicle itself neither buys nor is bought.
 */
export const turnMergers = (named: Named, claims: readonly Claim[]): readonly Claim[] => {
  if (!claims.some(({ rule, type }) => BOUGHT.has(rule) || type === 'SUBSIDIARY_OF')) return claims
  const vehicles = new Set<string>()
  for (const { id, name, aliases } of named.entities)
    if (VEHICLE.test(name) || aliases.some((alias) => VEHICLE.test(alias))) vehicles.add(id)
  if (vehicles.size === 0) return claims
  const parents = new Map<string, string>()
  for (const { type, from, to } of claims) if (type === 'SUBSIDIARY_OF' && vehicles.has(from)) parents.set(from, to)
  // "Merger Sub merged with and into Orvane, which survived as a subsidiary of Meltor": Meltor's vehicle.
  for (const { rule, from, to, sentence } of claims)
    if (BOUGHT.has(rule) && vehicles.has(from) && !parents.has(from)) {
      const parent = claims.find((one) => one.type === 'SUBSIDIARY_OF' && one.from === to && one.sentence === sentence)
      if (parent !== undefined) parents.set(from, parent.to)
    }
  const buyers = new Set(parents.values())
  const turned = claims.flatMap((claim): readonly Claim[] => {
    if (!BOUGHT.has(claim.rule)) return [claim]
    if (vehicles.has(claim.to)) return []
    const from = parents.get(claim.from) ?? claim.from
    if (vehicles.has(from) || from === claim.to) return []
    return buyers.has(claim.to) && !buyers.has(from) ? [{ ...claim, from: claim.to, to: from }] : [{ ...claim, from }]
  })
  return [...turned, ...claims.flatMap((claim) => boughtThrough(named, claim, vehicles))]
}

const MERGER = /\bmerge(?:r|s|d)?\b/i

/**
 * "a merger agreement by and among Orvane, Orvane Merger Sub, a subsidiary of Orvane, and Meltor": the one other company that
 * the sentence names is bought.
 */
const boughtThrough = (named: Named, claim: Claim, vehicles: ReadonlySet<string>): readonly Claim[] => {
  const { type, from, to, sentence } = claim
  const record = named.sentences[sentence]
  if (type !== 'SUBSIDIARY_OF' || !vehicles.has(from) || vehicles.has(to) || record === undefined) return []
  if (!MERGER.test(named.document.text.slice(record.start, record.end))) return []
  const others = new Set<string>()
  for (const mention of named.mentions)
    if (mention.sentence === sentence && mention.type === 'Organization' && !vehicles.has(mention.entity))
      others.add(mention.entity)
  others.delete(to)
  const [bought, ...more] = others
  return bought === undefined || more.length > 0
    ? []
    : [{ ...claim, type: 'ACQUIRES', from: to, to: bought, rule: 'acquires/through-vehicle' }]
}
