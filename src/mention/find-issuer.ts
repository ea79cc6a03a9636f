import { SenseFlag } from '../lexicon/lexicon.ts'
import type { Section } from '../model/section.ts'
import { WordTest } from '../sentence/word-test.ts'
import { foldName } from './fold-name.ts'
import type { Thing } from './thing.ts'
import type { View } from './view.ts'

const QUOTE = new WordTest(/^["”]$/)

const firstPlace = (thing: Thing): number => thing.places.reduce((least, { first }) => Math.min(least, first), Infinity)

/** The organization whose places come first, of those that pass a test; a regulator is no issuer. */
const earliest = (organizations: readonly Thing[], test: (thing: Thing) => boolean): Thing | undefined =>
  organizations
    .filter((thing) => (thing.flags & SenseFlag.Broad) === 0 && test(thing))
    .sort((a, b) => firstPlace(a) - firstPlace(b))[0]

/** The organization that a name means, if the document names it. */
export const organizationNamed = (organizations: readonly Thing[], name: string): Thing | undefined => {
  const folded = foldName(name, 'Organization')
  return (
    organizations.find(({ forms }) => forms.has(folded)) ??
    organizations.find(({ forms }) =>
      [...forms.keys()].some((form) => form.length > 2 && folded.startsWith(`${form} `)),
    )
  )
}

export const ANNOUNCING = /^(?:announce[ds]?|reported|issued)$/
const ANNOUNCES = /\b(?:announce[ds]?|reported|issued a press release)\b/i
const MAX_BEFORE_ANNOUNCING = 400

/** Whether an organization is named, then announces, in one sentence: "Fairmont Bio, Inc. (Nasdaq: FAIR) today announced". */
const announces = (view: View, { places }: Thing): boolean =>
  places.some(({ first, last }) => {
    const end = Math.min(view.end(view.sentenceEnd(first) - 1), view.end(last - 1) + MAX_BEFORE_ANNOUNCING)
    return ANNOUNCES.test(view.text.slice(view.end(last - 1), end))
  })

/** Whether an organization is the one that a filing's cover names. */
const isRegistrant = (view: View, { places }: Thing): boolean => {
  const { registrant } = view.layout.document
  return (
    registrant !== null &&
    places.some(({ first }) => view.start(first) >= registrant.start && view.start(first) < registrant.end)
  )
}

/**
 * Whom "the Company" and "we" mean outside quotations: the organization so defined, else the filer, else the
 * registrant of the cover, else the first that announces, else the first with a ticker, else the first named.
 */
export const findIssuer = (view: View, organizations: readonly Thing[]): Thing | undefined => {
  const [filer] = view.layout.document.header?.filers ?? []
  return (
    organizations.find(({ forms }) => forms.has('company')) ??
    (filer === undefined ? undefined : organizationNamed(organizations, filer.name)) ??
    organizations.find((thing) => isRegistrant(view, thing)) ??
    earliest(organizations, (thing) => announces(view, thing)) ??
    earliest(organizations, ({ places }) => places.some(({ rule }) => rule === 'mention/ticker')) ??
    earliest(organizations, ({ places }) =>
      places.some(({ rule }) => /subject-of|called-company|legal-form/.test(rule)),
    ) ??
    earliest(organizations, () => true)
  )
}

const MAX_ATTRIBUTION = 30

/** The company of each quotation's speaker, by the words in which the document introduces the speaker. */
export const findSpeakers = (view: View, organizations: readonly Thing[]): ReadonlyMap<Section, Thing> => {
  const at = new Map<number, Thing>()
  for (const thing of organizations) for (const { first } of thing.places) at.set(first, thing)
  const companyNear = (token: number): Thing | undefined => {
    const end = Math.min(view.sentenceEnd(token), token + MAX_ATTRIBUTION)
    for (let next = token; next < end; next++) {
      const thing = at.get(next)
      if (thing !== undefined) return thing
    }
    for (let before = token - 1; before > Math.max(view.sentenceStart(token) - 1, token - 8); before--) {
      if (view.matches(before, QUOTE)) break
      const thing = at.get(before)
      if (thing !== undefined) return thing
    }
    return undefined
  }
  const companyOf = new Map<string, Thing | undefined>()
  const found = new Map<Section, Thing>()
  for (const section of view.layout.sections) {
    if (section.kind !== 'quotation' || section.label === null) continue
    const surname = section.label.toLowerCase().split(' ').at(-1) ?? ''
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
  for (let token = 0; token < view.count; token++) {
    if (view.lower(token) !== surname) continue
    const thing = companyNear(token)
    if (thing !== undefined) return thing
  }
  return undefined
}
