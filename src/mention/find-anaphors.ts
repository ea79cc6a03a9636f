import type { EntityType } from '../model/entity.ts'
import { WordTest } from '../sentence/word-test.ts'
import { byFirstPlace, findIssuer, findSpeakers, organizationNamed } from './find-issuer.ts'
import { Scratch } from './scratch.ts'
import type { Place, Thing } from './thing.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const anaphor = (first: number, last: number, rule: string, confidence: number): Place => ({
  first,
  last,
  name: null,
  rule,
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

/** Whose voice each section is: a quotation's speaker, the company of "About", else that of the section around it. */
const voicesOf = (
  view: View,
  organizations: readonly Thing[],
  issuer: Thing | undefined,
): readonly (Thing | undefined)[] => {
  const { sections } = view.layout
  const speakers = findSpeakers(view, organizations)
  const voices: (Thing | undefined)[] = []
  for (const section of sections) {
    const { kind, label, parent } = section
    voices.push(
      kind === 'about' && label !== null
        ? organizationNamed(organizations, label)
        : kind === 'quotation'
          ? (speakers.get(section) ?? issuer)
          : parent >= 0
            ? voices[parent]
            : issuer,
    )
  }
  return voices
}

const COVERS = new Scratch()

/** What each token is of a name: 0 of none, -1 inside one, else one more than the index of the thing named from it on. */
const coverOf = (view: View, things: readonly Thing[]): Int32Array => {
  const cover = COVERS.take(view.count).fill(0)
  things.forEach(({ places }, index) => {
    for (const { first, last } of places) {
      cover[first] = index + 1
      for (let at = first + 1; at < last; at++) if (cover[at] === 0) cover[at] = -1
    }
  })
  return cover
}

/** Places that mean a thing without naming it; they are added to the things. */
export const addAnaphors = (view: View, things: readonly Thing[]): void => {
  const tokens = view.waking(Wake.anaphor)
  if (tokens.length === 0) return
  const organizations = things.filter(({ type }) => type === 'Organization')
  const ranked = byFirstPlace(view, organizations)
  const issuer = findIssuer(view, organizations, ranked)
  const voices = voicesOf(view, organizations, issuer)
  const couple = coupleOf(view, ranked)
  const cover = coverOf(view, things)
  for (const token of tokens) {
    const sentence = view.sentenceAt(token)
    if (cover[token] !== 0 || sentence === undefined) continue
    const voice = sentence.section < 0 ? issuer : voices[sentence.section]
    if (view.matches(token, FIRST_PERSON)) {
      if (view.lower(token) !== 'us' || view.surface(token) === 'us')
        voice?.places.push(anaphor(token, token + 1, 'mention/first-person', 0.8))
      continue
    }
    const head = view.matches(token + 1, PAIR) ? token + 2 : token + 1
    if (cover[head] !== 0 || head >= sentence.lastToken || !view.matches(head, HEAD)) continue
    const both = view.lower(token) === 'both'
    const noun = view.lower(head)
    if (noun === 'company') {
      if (!both) voice?.places.push(anaphor(token, head + 1, 'mention/the-company', 0.8))
    } else if (noun === 'companies' || noun === 'parties')
      for (const thing of couple) thing.places.push(anaphor(token, head + 1, 'mention/both-companies', 0.7))
    else if (!both)
      latestOf(view, things, cover, token, HEADS[noun])?.places.push(
        anaphor(token, head + 1, 'mention/definite-noun', 0.6),
      )
  }
}

const FIRST_PERSON = new WordTest(/^(?:we|our|us|ours)$/)
const PAIR = new WordTest(/^(?:two|parties)$/)
const HEAD = new WordTest(new RegExp(`^(?:company|companies|parties|${Object.keys(HEADS).join('|')})$`))

/** The thing of a type that was named last before a token, at most some sentences back. */
const latestOf = (
  view: View,
  things: readonly Thing[],
  cover: Int32Array,
  token: number,
  type: EntityType | undefined,
): Thing | undefined => {
  const sentence = view.sentenceOf[token] ?? -1
  for (let at = token - 1; at >= 0; at--) {
    const far = sentence - (view.sentenceOf[at] ?? -1) > MAX_SENTENCES_BACK
    if (far && view.sentenceOf[at] !== -1) return undefined
    const thing = things[(cover[at] ?? 0) - 1]
    if (thing?.type === type) return far ? undefined : thing
  }
  return undefined
}

/** The two organizations that "both companies" means: those of the headline or the first sentences, if they are two. */
const coupleOf = (view: View, ranked: readonly Thing[]): readonly Thing[] => {
  const sentenceOf = ({ places }: Thing): number =>
    view.sentenceOf[places.reduce((least, { first }) => Math.min(least, first), Infinity)] ?? Infinity
  const [one, two, three] = ranked
  if (one === undefined || two === undefined) return []
  return three === undefined || sentenceOf(three) > sentenceOf(two) ? [one, two] : []
}
