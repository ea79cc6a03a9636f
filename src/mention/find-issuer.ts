import { SenseFlag } from '../lexicon/lexicon.ts'
import type { Section } from '../model/section.ts'
import { WordTest } from '../sentence/word-test.ts'
import { foldName, type Name } from './name.ts'
import { orderBy } from './order-by.ts'
import { Scratch } from './scratch.ts'
import type { Thing } from './thing.ts'
import type { View } from './view.ts'

const QUOTE = new WordTest(/^["”]$/)

/** Token at which a thing is named first; the one behind all where it is named nowhere. */
const firstPlace = (view: View, thing: Thing | undefined): number => {
  let least = view.count
  if (thing !== undefined) for (const { first } of thing.places) if (first < least) least = first
  return least
}

/** Things in the order in which they are named first. */
export const byFirstPlace = (view: View, things: readonly Thing[]): readonly Thing[] => {
  const ranked: Thing[] = []
  for (const index of orderBy(things.length, view.count, (at) => firstPlace(view, things[at]))) {
    const thing = things[index]
    if (thing !== undefined) ranked.push(thing)
  }
  return ranked
}

const someKey = (forms: ReadonlyMap<string, Name>, test: (form: string) => boolean): boolean => {
  for (const form of forms.keys()) if (test(form)) return true
  return false
}

/** The organization that a name means, if the document names it. */
export const organizationNamed = (organizations: readonly Thing[], name: string): Thing | undefined => {
  const folded = foldName(name, 'Organization')
  return (
    organizations.find(({ forms }) => forms.has(folded)) ??
    organizations.find(({ forms }) =>
      someKey(forms, (form) => form.length > 2 && folded[form.length] === ' ' && folded.startsWith(form)),
    )
  )
}

const ANNOUNCING_WORD = new WordTest(/announce|reported|issued/)
const ANNOUNCES = /\b(?:announce[ds]?|reported|issued a press release)\b/i
const MAX_BEFORE_ANNOUNCING = 400

/** Whether an organization is named, then announces, in one sentence: "Fairmont Bio, Inc. (Nasdaq: FAIR) today announced". */
const announces = (view: View, { places }: Thing): boolean =>
  places.some(({ first, last }) => {
    const lastToken = view.sentenceEnd(first)
    if (!hasAnnouncing(view, last, lastToken)) return false
    const end = Math.min(view.end(lastToken - 1), view.end(last - 1) + MAX_BEFORE_ANNOUNCING)
    return ANNOUNCES.test(view.text.slice(view.end(last - 1), end))
  })

const hasAnnouncing = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (view.matches(at, ANNOUNCING_WORD)) return true
  return false
}

/** Whether an organization is the one that a filing's cover names. */
export const isRegistrant = (view: View, { places }: Thing): boolean => {
  const { registrant } = view.layout.document
  return (
    registrant !== null &&
    places.some(({ first }) => view.start(first) >= registrant.start && view.start(first) < registrant.end)
  )
}

/**
 * Whom "the Company" and "we" mean outside quotations: the organization so defined, else the filer, else the
 * registrant of the cover, else the first that announces, else the first with a ticker, else the first named; a
 * regulator is none of these four. `ranked` are the organizations by {@link byFirstPlace}.
 */
export const findIssuer = (
  view: View,
  organizations: readonly Thing[],
  ranked: readonly Thing[],
): Thing | undefined => {
  const [filer] = view.layout.document.header?.filers ?? []
  const eligible = ranked.filter(({ flags }) => (flags & SenseFlag.Broad) === 0)
  return (
    organizations.find(({ forms }) => forms.has('company')) ??
    (filer === undefined ? undefined : organizationNamed(organizations, filer.name)) ??
    organizations.find((thing) => isRegistrant(view, thing)) ??
    eligible.find((thing) => announces(view, thing)) ??
    eligible.find(({ places }) => places.some(({ rule }) => rule === 'mention/ticker')) ??
    eligible.find(({ places }) => places.some(({ rule }) => SELF_NAMING.test(rule))) ??
    eligible[0]
  )
}

/** Rules that read a company which speaks of itself. */
const SELF_NAMING = /subject-of|called-company|legal-form/

const MAX_ATTRIBUTION = 30

const NAMED = new Scratch()

/** The company of each quotation's speaker, by the words in which the document introduces the speaker. */
export const findSpeakers = (view: View, organizations: readonly Thing[]): ReadonlyMap<Section, Thing> => {
  const found = new Map<Section, Thing>()
  const quotations = view.layout.sections.filter(({ kind, label }) => kind === 'quotation' && label !== null)
  if (quotations.length === 0) return found
  // One more than the index of the organization that is named from a token on.
  const named = NAMED.take(view.count).fill(0)
  organizations.forEach(({ places }, index) => {
    for (const { first } of places) named[first] = index + 1
  })
  const companyNear = (token: number): Thing | undefined => {
    const end = Math.min(view.sentenceEnd(token), token + MAX_ATTRIBUTION)
    for (let next = token; next < end; next++) {
      const thing = organizations[(named[next] ?? 0) - 1]
      if (thing !== undefined) return thing
    }
    for (let before = token - 1; before > Math.max(view.sentenceStart(token) - 1, token - 8); before--) {
      if (view.matches(before, QUOTE)) break
      const thing = organizations[(named[before] ?? 0) - 1]
      if (thing !== undefined) return thing
    }
    return undefined
  }
  const companyOf = new Map<string, Thing | undefined>()
  for (const section of quotations) {
    const surname = (section.label ?? '').toLowerCase().split(' ').at(-1) ?? ''
    if (!companyOf.has(surname)) companyOf.set(surname, introduced(view, surname, companyNear))
    const thing = companyOf.get(surname)
    if (thing !== undefined) found.set(section, thing)
  }
  return found
}

const introduced = (
  view: View,
  surname: string,
  companyNear: (token: number) => Thing | undefined,
): Thing | undefined => {
  const { table, word } = view.layout.tokens
  const number = table.find(surname)
  if (number < 0) return undefined
  for (let token = word.indexOf(number); token >= 0; token = word.indexOf(number, token + 1)) {
    const thing = companyNear(token)
    if (thing !== undefined) return thing
  }
  return undefined
}
