import { Cue } from '../lexicon/cue.ts'
import { Shape } from '../model/token.ts'
import type { View } from './view.ts'

/** A run of capitalised words at one place. */
export interface Run {
  readonly first: number
  readonly last: number
}

const MAX_WORDS = 6
const PARTICLE = /^(?:de|del|della|di|du|la|le|van|von|der|den)$/

const EVERYDAY =
  Cue.common |
  Cue.english |
  Cue.place |
  Cue.genericName |
  Cue.function |
  Cue.verb |
  Cue.title |
  Cue.exchange |
  Cue.drugHead |
  Cue.techHead |
  Cue.diseaseHead |
  Cue.diseaseModifier |
  Cue.orgHead |
  Cue.productWord |
  Cue.institution |
  Cue.companyNoun |
  Cue.legalSuffix |
  Cue.targetHead |
  Cue.targetContext |
  Cue.vague
/** Words that a poor conversion glued: "withFairlink". */
const GLUED = /^(?:\p{Ll}{3,}|an?)\p{Lu}\p{Ll}{2,}/u
/** "U.K.", "SURMISE-2" as trials are called, numerals. */
const NO_NAME = /^(?:(?:\p{Lu}\.)+\p{Lu}?\.?|\p{Lu}{6,}-\d+|I?[PV]?I{1,3}|\d.*)$/u

/** Whether a word is one of the language's or the trade's, and written like one. */
export const isEveryday = (view: View, token: number): boolean =>
  view.has(token, EVERYDAY) && (view.shape(token) & (Shape.InnerUpper | Shape.Digit)) === 0

/** Whether a word can stand in a run; a headline's capitals say nothing, so that its verbs end one. */
const isInside = (view: View, token: number, heading: boolean): boolean =>
  view.isCapital(token) &&
  !GLUED.test(view.surface(token)) &&
  !view.has(token, heading ? Cue.function | Cue.verb | Cue.verbForm : Cue.function)

/** End of the run from `first`: an inner "&", a particle and the point of an initial are part of it. */
const endOf = (view: View, claimed: Uint8Array, first: number, end: number, heading: boolean): number => {
  const goesOn = (at: number): boolean => at < end && claimed[at] === 0 && isInside(view, at, heading)
  let last = first + 1
  for (;;) {
    const word = view.lower(last)
    if (goesOn(last)) last++
    else if ((word === '&' || view.matches(last, PARTICLE)) && goesOn(last + 1)) last += 2
    else if (word === '.' && view.end(last - 1) - view.start(last - 1) === 1 && goesOn(last + 1)) last += 2
    else return last
  }
}

/** Whether a run could be a name at all: a word that is not everyday English, or two and more in prose. */
const couldName = (view: View, first: number, last: number, heading: boolean): boolean => {
  if (last - first > MAX_WORDS || view.end(last - 1) - view.start(first) < 3) return false
  if (last - first === 1 && NO_NAME.test(view.surface(first))) return false
  for (let at = first; at < last; at++) if (view.isWord(at) && !isEveryday(view, at)) return true
  if (view.markLength(last) > 0) return true
  return !heading && last - first > 1
}

/** The runs of capitalised words that nothing has claimed, in text order. */
export const findCapitalRuns = (view: View, claimed: Uint8Array): Run[] => {
  const found: Run[] = []
  for (const { firstToken, lastToken, kind } of view.layout.sentences) {
    const heading = kind === 'heading'
    for (let at = firstToken; at < lastToken; at++) {
      if (claimed[at] === 1 || !isInside(view, at, heading)) continue
      const last = endOf(view, claimed, at, lastToken, heading)
      let first = at
      while (first < last - 1 && view.has(first, Cue.title | Cue.exchange)) first++
      if (couldName(view, first, last, heading)) found.push({ first, last })
      at = last - 1
    }
  }
  return found
}
