import { Cue } from '../lexicon/cue.ts'
import { SenseFlag, type Lexicon } from '../lexicon/lexicon.ts'
import { extendHash, type Hash } from '../lexicon/word-hash.ts'
import type { EntityType } from '../model/entity.ts'
import { Shape } from '../model/token.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { subtypeEnd } from './find-diseases.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'
import { Term } from './word-columns.ts'

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
    if (!holdsCaps(view, first, last)) return false
    if (last - first > 1) return true
    // "CRs" is the plural of CR, not CRS.
    if (view.endsInS(first) && PLURAL.test(view.surface(first))) return false
    // "WHERE YOU CAN FIND IT": among capitals an everyday word is what it always is.
    return !(view.has(first, Cue.common) && view.isCaps(first - 1) && view.isCaps(last))
  }
  return (
    (flags & SenseFlag.Capital) === 0 || (view.shape(first) & (Shape.Initial | Shape.InnerUpper | Shape.Digit)) !== 0
  )
}

const PLURAL = /^\p{Lu}+s$/u

const holdsCaps = (view: View, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (view.isCaps(token)) return true
  return false
}

/** The longest lexicon terms from each token on: every sense that is written as it should be. */
export const findKnownNames = (view: View): Candidate[] => {
  const { senses, terms } = view
  const { word } = view.layout.tokens
  const found: Candidate[] = []
  for (const first of view.waking(Wake.term)) {
    const id = word[first] ?? 0
    const use = terms[id] ?? 0
    if ((use & Term.start) !== 0 && addLonger(view, first, found)) continue
    if ((use & Term.whole) !== 0) addSenses(view, senses[id] ?? -1, first, first + 1, found)
  }
  return found
}

const run: Hash = { low: 0, high: 0 }

/** Adds the longest term of two words or more that starts at a token; whether there is one. */
const addLonger = (view: View, first: number, found: Candidate[]): boolean => {
  if (first + 1 >= view.count) return false
  const { lexicon, lows, highs } = view
  const { word } = view.layout.tokens
  const second = word[first + 1] ?? 0
  run.low = lows[word[first] ?? 0] ?? 0
  run.high = highs[word[first] ?? 0] ?? 0
  extendHash(run, lows[second] ?? 0, highs[second] ?? 0)
  if (!lexicon.mayStart(run)) return false
  const end = Math.min(view.sentenceEnd(first), first + LONGEST)
  let best = -1
  let bestLast = 0
  for (let last = first + 2; last <= end; last++) {
    const slot = lexicon.slotOf(run)
    if (slot < 0) break
    const sense = lexicon.firstSense(slot)
    if (isSpelled(view, sense, first, last)) {
      best = sense
      bestLast = last
    }
    if (last === end || !lexicon.hasMore(slot)) break
    const next = word[last] ?? 0
    extendHash(run, lows[next] ?? 0, highs[next] ?? 0)
  }
  if (best >= 0) addSenses(view, best, first, bestLast, found)
  return best >= 0
}

/** Whether one of the senses of a term, by its first, is written as it asks. */
const isSpelled = (view: View, firstSense: number, first: number, last: number): boolean => {
  const { lexicon } = view
  for (let sense = firstSense; sense >= 0; sense = lexicon.hasNextSense(sense) ? sense + 1 : -1)
    if (isWrittenSo(view, first, last, lexicon.flagsOf(sense))) return true
  return false
}

const addSenses = (view: View, firstSense: number, first: number, last: number, found: Candidate[]): void => {
  const { lexicon } = view
  for (let sense = firstSense; sense >= 0; sense = lexicon.hasNextSense(sense) ? sense + 1 : -1) {
    const flags = lexicon.flagsOf(sense)
    if (!isWrittenSo(view, first, last, flags)) continue
    const type = lexicon.typeOf(sense)
    const end =
      type === 'Organization' ? groupEnd(view, first, last) : type === 'Disease' ? subtypeEnd(view, last) : last
    const confidence = (flags & SenseFlag.Curated) !== 0 ? 0.9 : (flags & SenseFlag.Weak) !== 0 ? 0.4 : 0.75
    found.push(candidateOf(type, first, end, RULES[type], confidence, idOf(lexicon, sense, type, end - last), flags))
  }
}

/** A type of a disease is not the disease. */
const idOf = (lexicon: Lexicon, sense: number, type: EntityType, more: number): string | null =>
  type === 'Disease' && more > 0 ? null : lexicon.idOf(sense)

/** "the Roche Group" is the company's name with "Group". */
const groupEnd = (view: View, first: number, last: number): number =>
  view.lower(last) === 'group' && last < view.sentenceEnd(first) && view.surface(last) === 'Group' ? last + 1 : last
