import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { WordTest } from '../sentence/word-test.ts'
import { findSafetySentences } from './find-safety-sentences.ts'
import { WordHint } from '../sentence/word-hint.ts'
import type { Place, Thing } from './thing.ts'
import type { View } from './view.ts'

const MAX_CONTACT = 400
/** A word of every contact: the name of a number, an area code, part of an address. */
export const CONTACT_WORD = /(?:^|[^a-z\d_])(?:tel|phone|fax)(?![a-z\d_])|@|^\d{3}$/
const CONTACT_HINT = new WordHint(CONTACT_WORD)
/** A telephone number or a mail address: whom to call. */
const CONTACT = /\b(?:Tel|Phone|Fax)\b[.:]|\(\d{3}\)\s?\d{3}-\d{4}|[\w.-]+@[\w-]+\.[a-z]/i

/** Sections whose names play no part: who to call, and what the future may bring. */
const asideSentences = (view: View): Uint8Array => {
  const { sections, sentences, tokens } = view.layout
  const aside = (section: number): boolean => {
    for (let at = section; at >= 0; at = sections[at]?.parent ?? -1)
      if (/^(?:contacts|forward-looking|signatures|cover)$/.test(sections[at]?.kind ?? '')) return true
    return false
  }
  return Uint8Array.from(sentences, ({ section, start, end, firstToken, lastToken }) =>
    aside(section) ||
    (end - start < MAX_CONTACT &&
      CONTACT_HINT.isIn({ tokens, firstToken, lastToken }) &&
      CONTACT.test(view.text.slice(start, end)))
      ? 1
      : 0,
  )
}

const LONGEST_OFFICE = 10
const IN_OFFICE = new WordTest(
  /^(?:,|&|of|for|and|global|chief|medical|scientific|head|unit|area|development|research)$/,
)
const OFFICE = new WordTest(/^(?:president|director|head|officer|vp|svp|evp|chief|chair|professor)$/)

/** "vice president, diabetes and obesity research": what a person's office is for. */
const isOffice = (view: View, first: number): boolean => {
  if (view.layout.sentences[view.sentenceOf[first] ?? -1]?.kind === 'heading') return false
  const floor = Math.max(view.sentenceStart(first), first - LONGEST_OFFICE)
  for (let at = first - 1; at >= floor; at--) {
    if (view.matches(at, OFFICE)) return true
    if (!view.matches(at, IN_OFFICE) && !view.has(at, Cue.diseaseHead | Cue.diseaseModifier) && !view.isCapital(at))
      return false
  }
  return false
}

/** Keeps what plays a part: no bystanders, no side effects, nothing that only contacts or cautions name. */
export const keepThings = (view: View, things: readonly Thing[]): Thing[] => {
  const safety = findSafetySentences(view)
  const aside = asideSentences(view)
  const only = (places: readonly Place[], sentences: Uint8Array): boolean =>
    places.every(({ first }) => sentences[view.sentenceOf[first] ?? 0] === 1)
  return things.filter(({ type, flags, places, forms }) => {
    if (places.length === 0 || forms.size === 0 || (flags & SenseFlag.Bystander) !== 0) return false
    if (only(places, aside)) return false
    if (type === 'Disease' && places.every(({ first }) => isOffice(view, first))) return false
    return !/^(?:Disease|Drug|Substance)$/.test(type) || !only(places, safety)
  })
}
