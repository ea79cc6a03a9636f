import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { extendHash, type Hash } from '../lexicon/word-hash.ts'
import type { EntityType } from '../model/entity.ts'
import { Shape } from '../model/token.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const LONGEST = 14
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
    // "WHERE YOU CAN FIND IT": among capitals an everyday word is what it always is.
    if (last - first === 1 && view.has(first, Cue.common) && view.isCaps(first - 1) && view.isCaps(last)) return false
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
  for (const first of view.waking(Wake.term)) {
    const id = word[first] ?? 0
    let slot = slots[id] ?? -1
    let best = isSpelled(view, slot, first, first + 1) ? slot : -1
    let bestLast = first + 1
    if (lexicon.hasMore(slot)) {
      run.low = lows[id] ?? 0
      run.high = highs[id] ?? 0
      const end = Math.min(view.sentenceEnd(first), first + LONGEST)
      for (let last = first + 1; last < end && lexicon.hasMore(slot);) {
        const next = word[last++] ?? 0
        extendHash(run, lows[next] ?? 0, highs[next] ?? 0)
        slot = lexicon.slotOf(run)
        if (slot < 0) break
        if (!isSpelled(view, slot, first, last)) continue
        best = slot
        bestLast = last
      }
    }
    if (best >= 0) addSenses(view, best, first, bestLast, found)
  }
  return found
}

const run: Hash = { low: 0, high: 0 }

/** Whether one sense of a term is written as it asks. */
const isSpelled = (view: View, slot: number, first: number, last: number): boolean => {
  const { lexicon } = view
  for (let sense = lexicon.firstSense(slot); sense >= 0; sense = lexicon.hasNextSense(sense) ? sense + 1 : -1)
    if (isWrittenSo(view, first, last, lexicon.flagsOf(sense))) return true
  return false
}

const addSenses = (view: View, slot: number, first: number, last: number, found: Candidate[]): void => {
  const { lexicon } = view
  for (let sense = lexicon.firstSense(slot); sense >= 0; sense = lexicon.hasNextSense(sense) ? sense + 1 : -1) {
    const flags = lexicon.flagsOf(sense)
    if (!isWrittenSo(view, first, last, flags)) continue
    const type = lexicon.typeOf(sense)
    found.push({
      type,
      first,
      last: type === 'Organization' ? groupEnd(view, first, last) : last,
      rule: RULES[type],
      confidence: (flags & SenseFlag.Curated) !== 0 ? 0.9 : (flags & SenseFlag.Weak) !== 0 ? 0.4 : 0.75,
      id: lexicon.idOf(sense),
      flags,
    })
  }
}

/** "the Roche Group" is the company's name with "Group". */
const groupEnd = (view: View, first: number, last: number): number =>
  view.lower(last) === 'group' && last < view.sentenceEnd(first) && view.surface(last) === 'Group' ? last + 1 : last
