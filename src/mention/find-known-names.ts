import { SenseFlag } from '../lexicon/lexicon.ts'
import { extendHash, type Hash } from '../lexicon/word-hash.ts'
import type { EntityType } from '../model/entity.ts'
import { Shape } from '../model/token.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const LONGEST = 14
const NO_CANDIDATES: Candidate[] = []
const RULES: Readonly<Record<EntityType, string>> = {
  Organization: 'mention/lexicon-organization',
  Drug: 'mention/lexicon-drug',
  Technology: 'mention/lexicon-technology',
  Substance: 'mention/lexicon-substance',
  Target: 'mention/lexicon-target',
  Disease: 'mention/lexicon-disease',
}

/** Whether a hit is written as its sense asks: with a capital, or with capitals that matter. */
const isWrittenSo = (view: View, first: number, last: number, flags: number): boolean => {
  if ((flags & SenseFlag.Caps) !== 0) {
    // "CRs" is the plural of CR, not CRS.
    if (last - first === 1 && /^\p{Lu}+s$/u.test(view.surface(first))) return false
    for (let token = first; token < last; token++) if (view.isCaps(token)) return true
    return false
  }
  return (
    (flags & SenseFlag.Capital) === 0 || (view.shape(first) & (Shape.Initial | Shape.InnerUpper | Shape.Digit)) !== 0
  )
}

/** The longest lexicon terms from each token on: every sense that is written as it should be. */
export const findKnownNames = (view: View): Candidate[] => {
  const { lexicon, slots, lows, highs } = view
  const { word } = view.layout.tokens
  const found: Candidate[] = []
  const run: Hash = { low: 0, high: 0 }
  for (const first of view.waking(Wake.term)) {
    const id = word[first] ?? 0
    let slot = slots[id] ?? -1
    if (slot < 0) continue
    run.low = lows[id] ?? 0
    run.high = highs[id] ?? 0
    const end = Math.min(view.sentenceEnd(first), first + LONGEST)
    let best = NO_CANDIDATES
    for (let last = first + 1; ; last++) {
      const senses = sensesAt(view, slot, first, last)
      if (senses.length > 0) best = senses
      if (last >= end || !lexicon.hasMore(slot)) break
      const next = word[last] ?? 0
      extendHash(run, lows[next] ?? 0, highs[next] ?? 0)
      slot = lexicon.slotOf(run)
      if (slot < 0) break
    }
    for (const candidate of best) found.push(withGroup(view, candidate))
  }
  return found
}

/** "the Roche Group" is the company's name with "Group". */
const withGroup = (view: View, candidate: Candidate): Candidate =>
  candidate.type === 'Organization' &&
  candidate.last < view.sentenceEnd(candidate.first) &&
  view.surface(candidate.last) === 'Group'
    ? { ...candidate, last: candidate.last + 1 }
    : candidate

const sensesAt = (view: View, slot: number, first: number, last: number): Candidate[] => {
  const { lexicon } = view
  let found = NO_CANDIDATES
  for (let sense = lexicon.firstSense(slot); sense >= 0; sense = lexicon.hasNextSense(sense) ? sense + 1 : -1) {
    const flags = lexicon.flagsOf(sense)
    if (!isWrittenSo(view, first, last, flags)) continue
    const type = lexicon.typeOf(sense)
    if (found.length === 0) found = []
    found.push({
      type,
      first,
      last,
      rule: RULES[type],
      confidence: (flags & SenseFlag.Curated) !== 0 ? 0.9 : (flags & SenseFlag.Weak) !== 0 ? 0.4 : 0.75,
      id: lexicon.idOf(sense),
      flags,
    })
  }
  return found
}
