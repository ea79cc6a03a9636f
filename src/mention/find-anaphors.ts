import type { EntityType } from '../model/entity.ts'
import { findIssuer, findSpeakers, organizationNamed } from './find-issuer.ts'
import type { Place, Thing } from './thing.ts'
import type { View } from './view.ts'

const anaphor = (first: number, last: number, rule: string, confidence: number): Place => ({
  first,
  last,
  form: 'anaphor',
  rule: `mention/${rule}`,
  confidence,
})

/** Heads of phrases that take up the thing of a type that was named last: "the antibody", "this platform". */
const HEADS: Readonly<Record<string, EntityType>> = Object.fromEntries([
  ...[
    'antibody',
    'drug',
    'compound',
    'candidate',
    'molecule',
    'vaccine',
    'conjugate',
    'adc',
    'inhibitor',
    'medicine',
    'therapy',
    'product',
    'agent',
    'biosimilar',
    'asset',
    'peptide',
  ].map((head) => [head, 'Drug'] as const),
  ...['technology', 'platform'].map((head) => [head, 'Technology'] as const),
])
const MAX_SENTENCES_BACK = 3
/** Words that mean a thing or start to. */
export const ANAPHOR = /^(?:we|our|us|ours|the|both|this)$/

/** Sentence ranges that belong to one voice: a quotation's speaker, an "About" section's company. */
const voices = (view: View, organizations: readonly Thing[], issuer: Thing | undefined): (Thing | undefined)[] => {
  const { sections, sentences } = view.layout
  const speakers = findSpeakers(view, organizations)
  const ofSection = sections.map((section): Thing | undefined | null => {
    if (section.kind === 'about' && section.label !== null) return organizationNamed(organizations, section.label)
    if (section.kind === 'quotation') return speakers.get(section) ?? issuer
    return null
  })
  return sentences.map(({ section }) => {
    for (let at = section; at >= 0; at = sections[at]?.parent ?? -1) {
      const voice = ofSection[at]
      if (voice !== null) return voice
    }
    return issuer
  })
}

/** Places that mean a thing without naming it; they are added to the things. */
export const addAnaphors = (view: View, things: readonly Thing[]): void => {
  const organizations = things.filter(({ type }) => type === 'Organization')
  const issuer = findIssuer(view, organizations)
  const voiceOf = voices(view, organizations, issuer)
  const couple = coupleOf(view, organizations)
  const starts = new Map<number, Thing>()
  const covered = new Uint8Array(view.count)
  for (const thing of things)
    for (const { first, last } of thing.places) {
      starts.set(first, thing)
      covered.fill(1, first, last)
    }
  const latest = new Map<EntityType, { readonly thing: Thing; readonly sentence: number }>()
  for (let token = 0; token < view.count; token++) {
    const named = starts.get(token)
    const sentence = view.sentenceOf[token] ?? -1
    if (named !== undefined) latest.set(named.type, { thing: named, sentence })
    if (covered[token] === 1 || sentence < 0) continue
    const voice = voiceOf[sentence]
    const word = view.lower(token)
    if (word === 'we' || word === 'our' || word === 'us' || word === 'ours') {
      if (word !== 'us' || view.surface(token) === 'us')
        voice?.places.push(anaphor(token, token + 1, 'first-person', 0.8))
    } else if (word === 'the' || word === 'both' || word === 'this') {
      const head = view.lower(token + 1) === 'two' || view.lower(token + 1) === 'parties' ? token + 2 : token + 1
      if (covered[head] === 1 || head >= view.sentenceEnd(token)) continue
      const noun = view.lower(head)
      if (noun === 'company' && word !== 'both') voice?.places.push(anaphor(token, head + 1, 'the-company', 0.8))
      else if (noun === 'companies' || noun === 'parties')
        for (const thing of couple) thing.places.push(anaphor(token, head + 1, 'both-companies', 0.7))
      else if (word !== 'both') {
        const type = HEADS[noun]
        const before = type === undefined ? undefined : latest.get(type)
        if (before !== undefined && sentence - before.sentence <= MAX_SENTENCES_BACK)
          before.thing.places.push(anaphor(token, head + 1, 'definite-noun', 0.6))
      }
    }
  }
}

/** The two organizations that "both companies" means: those of the headline or the first sentences, if they are two. */
const coupleOf = (view: View, organizations: readonly Thing[]): readonly Thing[] => {
  const ranked = organizations
    .map((thing) => ({ thing, at: thing.places.reduce((least, { first }) => Math.min(least, first), Infinity) }))
    .sort((a, b) => a.at - b.at)
  const sentenceOf = (at: number): number => view.sentenceOf[at] ?? Infinity
  const [one, two, three] = ranked
  if (one === undefined || two === undefined) return []
  return three === undefined || sentenceOf(three.at) > sentenceOf(two.at) ? [one.thing, two.thing] : []
}
