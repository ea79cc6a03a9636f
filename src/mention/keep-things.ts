import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import type { EntityType } from '../model/entity.ts'
import { WordTest } from '../sentence/word-test.ts'
import { findBystanderSentences } from './find-bystander-sentences.ts'
import { byFirstPlace, isRegistrant } from './find-issuer.ts'
import { findSafetySentences } from './find-safety-sentences.ts'
import type { Place, Thing } from './thing.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const MAX_CONTACT = 400
/** A word of every contact and of every list of marks: the name of a number, an area code, part of an address, a trademark. */
export const CONTACT_WORD = /(?:^|[^a-z\d_])(?:tel|phone|fax)(?![a-z\d_])|@|^\d{3}$|^trademarks?$/
/** A telephone number or a mail address: whom to call; or whose marks the names are: "Orvex and Lumi are trademarks of Orvane". */
const CONTACT =
  /\b(?:is|are) (?:an? )?(?:registered )?(?:trade|service )marks? (?:or registered trademarks? )?of\b|\b(?:Tel|Phone|Fax)\b[.:]|\(\d{3}\)\s?\d{3}-\d{4}|[\w.-]+@[\w-]+\.[a-z]/i

const ASIDE = /^(?:contacts|forward-looking|signatures|cover)$/

/** Sentences whose names play no part: who to call, and what the future may bring. */
const asideSentences = (view: View): Uint8Array => {
  const { sections, sentences } = view.layout
  const aside = new Uint8Array(sections.length)
  sections.forEach(({ kind, parent }, index) => {
    if (ASIDE.test(kind) || aside[parent] === 1) aside[index] = 1
  })
  const found = new Uint8Array(sentences.length)
  sentences.forEach(({ section }, index) => {
    found[index] = aside[section] ?? 0
  })
  for (const token of view.waking(Wake.contact)) {
    const index = view.sentenceOf[token] ?? -1
    if (index >= 0 && found[index] === 0 && namesContact(view, token, index)) found[index] = 1
  }
  return found
}

const namesContact = (view: View, token: number, sentence: number): boolean => {
  const { start = 0, end = 0 } = view.layout.sentences[sentence] ?? {}
  if (end - start >= MAX_CONTACT) return false
  // A number of three digits is an area code in parentheses alone.
  if (view.matches(token, THREE_DIGITS) && (view.lower(token - 1) !== '(' || view.lower(token + 1) !== ')'))
    return false
  return CONTACT.test(view.text.slice(start, end))
}
const THREE_DIGITS = new WordTest(/^\d{3}$/)

/** "the KX-04 trial" wherever it is named: what is so called is the trial. */
const STUDY = new WordTest(/^(?:trials?|study|studies)$/)

const LONGEST_OFFICE = 10
const IN_OFFICE = new WordTest(
  /^(?:,|&|of|for|and|global|chief|medical|scientific|head|unit|area|development|research)$/,
)
const OFFICE = new WordTest(/^(?:president|director|head|officer|vp|svp|evp|chief|chair|professor)$/)

/** "vice president, diabetes and obesity research": what a person's office is for. */
const isOffice = (view: View, first: number): boolean => {
  if (view.sentenceAt(first)?.kind === 'heading') return false
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
  const bystanding = findBystanderSentences(view)
  const filer = filerOf(view, things)
  return things.filter((thing) => {
    const { type, flags, places, forms } = thing
    if (places.length === 0 || forms.size === 0 || (flags & SenseFlag.Bystander) !== 0) return false
    if (thing === filer) return true
    if (isOnlyIn(view, places, aside)) return false
    if (type === 'Organization' && isOnlyIn(view, places, bystanding)) return false
    if (type === 'Drug' && places.length > 1 && places.every(({ last }) => view.matches(last, STUDY))) return false
    if (type === 'Disease' && places.every(({ first }) => isOffice(view, first))) return false
    return !HARMED.has(type) || !isOnlyIn(view, places, safety)
  })
}

/** Who files, where the cover alone names them and the items say "the Company": the registrant, else the first named there. */
const filerOf = (view: View, things: readonly Thing[]): Thing | undefined => {
  if (!view.layout.sections.some(({ kind }) => kind === 'cover')) return undefined
  const organizations = things.filter(({ type }) => type === 'Organization')
  const named = organizations.find((thing) => isRegistrant(view, thing))
  if (named !== undefined || view.layout.document.registrant !== null) return named
  const [first] = byFirstPlace(
    view,
    organizations.filter(({ flags }) => (flags & (SenseFlag.Broad | SenseFlag.Bystander)) === 0),
  )
  const section = view.layout.sentences[view.sentenceOf[first?.places[0]?.first ?? -1] ?? -1]?.section ?? -1
  return view.layout.sections[section]?.kind === 'cover' ? first : undefined
}

/** What a label's warnings name. */
const HARMED: ReadonlySet<EntityType> = new Set(['Disease', 'Drug', 'Substance'])

const isOnlyIn = (view: View, places: readonly Place[], sentences: Uint8Array): boolean => {
  for (const { first } of places) if (sentences[view.sentenceOf[first] ?? 0] !== 1) return false
  return true
}
