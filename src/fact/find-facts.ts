import { claimKey, type Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'
import { findLicenceDirection } from './find-licence-direction.ts'
import { findOrphanDrugs, findOwnDrugs } from './find-own-drugs.ts'
import { findParties } from './find-parties.ts'
import { findTreatments } from './find-treatments.ts'
import { matchFrames, type Claim } from './match-frames.ts'
import { createReader, type Reader } from './reader.ts'

/** Sections that make no claims of fact. */
const SILENT = new Set(['forward-looking', 'contacts', 'cover', 'signatures'])

/** Reads the relations between the things a document names. */
export const findFacts = (named: Named): readonly Fact[] => {
  const reader = createReader(named)
  const first = readClaims(reader)
  learn(reader, first)
  return mergeClaims(named, reconcile(withMakers(reader, readClaims(reader))))
}

const withMakers = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const own = [...claims, ...findOwnDrugs(reader, claims)]
  const directed = [...own, ...findLicenceDirection(reader, own)]
  return [...directed, ...findOrphanDrugs(reader, directed)]
}

const readClaims = (reader: Reader): readonly Claim[] =>
  reader.named.sentences.flatMap((_, sentence) =>
    isWorthReading(reader, sentence) ? [...matchFrames(reader, sentence), ...findTreatments(reader, sentence)] : [],
  )

const isWorthReading = (reader: Reader, sentence: number): boolean => {
  if (SILENT.has(reader.sectionKind(sentence))) return false
  const mentions = reader.mentionsOf(sentence)
  if (mentions.length === 0) return false
  const { start, end } = reader.named.sentences[sentence] ?? { start: 0, end: 0 }
  return end - start < 3000 && !/forward-looking statements?/i.test(reader.named.document.text.slice(start, end))
}

const DEAL = new Set(['LICENSES_TO', 'COLLABORATES_WITH', 'ACQUIRES', 'GRANTS_OPTION_TO'])

/** Takes from a first reading what the second needs: who owns what, and the two sides of the announced deal. */
const learn = (reader: Reader, claims: readonly Claim[]): void => {
  for (const { type, from, to } of claims) {
    if (type !== 'OWNS' && type !== 'DEVELOPS') continue
    const owners = reader.owners.get(to) ?? new Set()
    owners.add(from)
    reader.owners.set(to, owners)
  }
  reader.parties = findParties(reader)
  const pair = claims.find(({ type, modality }) => DEAL.has(type) && modality === 'ASSERTED')
  if (reader.parties.length === 0 && pair !== undefined) reader.parties = [pair.from, pair.to]
}

/**
 * Drops what a surer claim explains: a tender for the shares of a company that is bought is no
 * investment; who tests its drug with "Orvane's ORV-12" does not develop that.
 */
const reconcile = (claims: readonly Claim[]): readonly Claim[] => {
  const bought = new Set(claims.filter(({ type }) => type === 'ACQUIRES').map(({ from, to }) => `${from} ${to}`))
  const owned = new Map(
    claims
      .filter(({ rule }) => rule === 'develops/owned-drug')
      .map(({ from, to, sentence }) => [`${sentence} ${to}`, from]),
  )
  return claims.filter(({ type, from, to, sentence }) => {
    if (type === 'INVESTS_IN') return !bought.has(`${from} ${to}`)
    return type !== 'DEVELOPS' || (owned.get(`${sentence} ${to}`) ?? from) === from
  })
}

/** One fact a claim, its sentences as evidence (three at most), the surest first. */
const mergeClaims = (named: Named, claims: readonly Claim[]): readonly Fact[] => {
  const merged = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = claimKey(claim)
    const known = merged.get(key)
    if (known === undefined) merged.set(key, [claim])
    else if (!known.some(({ sentence }) => sentence === claim.sentence)) known.push(claim)
  }
  return [...merged.values()].flatMap((same) => {
    const [claim] = same
    if (claim === undefined) return []
    const best = same.toSorted((a, b) => b.confidence - a.confidence).slice(0, 3)
    const doubt = same.reduce((product, { confidence }) => product * (1 - confidence), 1)
    return [
      {
        kind: 'Fact' as const,
        type: claim.type,
        from: claim.from,
        to: claim.to,
        modality: claim.modality,
        confidence: Math.min(0.99, 1 - doubt),
        evidence: best.map(({ sentence, rule, confidence }) => {
          const { start, end } = named.sentences[sentence] ?? { start: 0, end: 0 }
          return { start, end, rule, confidence }
        }),
      },
    ]
  })
}
