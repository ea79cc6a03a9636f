import { Cue } from '../lexicon/cue.ts'
import type { Candidate } from './candidate.ts'
import type { Run } from './find-capital-runs.ts'
import type { View } from './view.ts'

/** A name and every place of it that nothing surer claims. */
export interface UnknownName {
  readonly words: string
  readonly runs: readonly Run[]
}

/** Takes one feature of a name, as a kind and a value of that kind ("before", "with"), and how much it counts, 0 to 1. */
export type AddFeature = (kind: string, value: string, count: number) => void

/** What the rest of the document has been found to name. */
export interface Claims {
  readonly typeAt: readonly (Candidate['type'] | undefined)[]
  /** Rules that only a place or a mark speaks for, by the token where they start a name. */
  readonly hints: ReadonlyMap<number, readonly string[]>
  /** Last words of the longer names that nothing claims: "Calloway" of "Ruth Calloway". */
  readonly lastWords: ReadonlySet<string>
}

const MAX_PLACES = 12
const REACH = 7
const APPOSED = 12

const CLASSES: readonly (readonly [name: string, mask: number])[] = [
  ['legal', Cue.legalSuffix],
  ['org', Cue.orgHead],
  ['product', Cue.productWord],
  ['institution', Cue.institution],
  ['disease', Cue.diseaseHead | Cue.diseaseModifier],
  ['drug', Cue.drugHead],
  ['tech', Cue.techHead],
  ['function', Cue.function],
  ['verb', Cue.verb],
  ['title', Cue.title],
  ['place', Cue.place],
  ['generic', Cue.genericName],
  ['target', Cue.targetHead | Cue.targetContext],
  ['exchange', Cue.exchange],
  ['deal', Cue.deal],
  ['company', Cue.companyNoun],
  ['process', Cue.process],
  ['everyday', Cue.common | Cue.english],
  ['stem', Cue.innStem],
  ['person', Cue.givenName],
  ['geography', Cue.geography],
]

/** Class words that say what a thing before or after a comma is. */
const HEADS: readonly (readonly [name: string, mask: number])[] = [
  ['company', Cue.companyNoun],
  ['drug', Cue.drugHead],
  ['tech', Cue.techHead],
  ['institution', Cue.institution],
  ['title', Cue.title],
  ['target', Cue.targetHead],
  ['disease', Cue.diseaseHead],
]

/** Capitals, small letters and digits, each run of them once: "XxXx", "X-0", "Xx Xx". */
const shapeOf = (name: string): string =>
  name
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0')
    .slice(0, 14)

const addAffixes = (word: string, add: AddFeature): void => {
  for (let length = 3; length <= 5 && length < word.length; length++) add('ends', word.slice(-length), 1)
  for (let length = 3; length <= 4 && length < word.length; length++) add('starts', word.slice(0, length), 1)
}

/** The words of a name and their parts, by themselves. */
export const addWordFeatures = (view: View, { first, last }: Run, add: AddFeature): void => {
  add('last word', view.lower(last - 1), 1)
  if (last - first > 1) add('first word', view.lower(first), 1)
  if (!view.has(last - 1, Cue.common | Cue.english)) addAffixes(view.lower(last - 1), add)
  for (const [name, mask] of CLASSES) {
    if (view.has(last - 1, mask)) add('last is', name, 1)
    if (last - first > 1 && view.has(first, mask)) add('first is', name, 1)
  }
  let everyday = true
  for (let at = first; at < last; at++)
    if (view.isWord(at) && !view.has(at, Cue.common | Cue.english | Cue.place)) everyday = false
  if (everyday) add('form', 'everyday words', 1)
  add('words', String(Math.min(4, last - first)), 1)
}

/** The name by itself: its shape, its words and their parts. */
const addForm = (view: View, { words, runs }: UnknownName, claims: Claims, add: AddFeature): void => {
  const [run] = runs
  if (run === undefined) return
  const name = view.words(run.first, run.last)
  add('form', 'any', 1)
  add('shape', shapeOf(name), 1)
  if (/\p{Ll}\p{Lu}/u.test(name)) add('form', 'camel case', 1)
  if (/\d/.test(name)) add('form', 'digit', 1)
  if (/^[\p{Lu}\d-]+$/u.test(name)) add('form', 'all capitals', 1)
  if (/(?:^| )\p{Lu}\. /u.test(name)) add('form', 'initial', 1)
  if (name.includes('&')) add('form', 'ampersand', 1)
  addWordFeatures(view, run, add)
  add('places', runs.length > 4 ? 'many' : String(runs.length), 1)
  if (claims.lastWords.has(words)) add('form', 'ends a longer name', 1)
}

const addClasses = (view: View, token: number, where: string, share: number, add: AddFeature): void => {
  for (const [name, mask] of CLASSES) if (view.has(token, mask)) add(where, name, share)
}

const addNeighbours = (view: View, claims: Claims, { first, last }: Run, share: number, add: AddFeature): void => {
  const start = view.sentenceStart(first)
  const end = view.sentenceEnd(first)
  const word = (at: number): string => (at < start ? '^' : at >= end ? '$' : view.lower(at))
  const marks = view.markLength(last)
  const after = last + marks
  if (marks > 0) add('after', 'brand mark', share)
  add('before', word(first - 1), share)
  add('two before', `${word(first - 2)} ${word(first - 1)}`, share)
  add('after', word(after), share)
  add('two after', `${word(after)} ${word(after + 1)}`, share)
  if (first - 1 >= start) addClasses(view, first - 1, 'before is', share, add)
  if (first - 2 >= start) addClasses(view, first - 2, 'second before is', share, add)
  if (after < end) addClasses(view, after, 'after is', share, add)
  if (after + 1 < end) addClasses(view, after + 1, `after ${word(after)} is`, share, add)
  const left = claims.typeAt[first - 1]
  const right = claims.typeAt[after]
  if (left !== undefined && first > start) add('touches left', left, share)
  if (right !== undefined && after < end) add('touches right', right, share)
  for (const [at, step] of [
    [first - 1, -1],
    [after, 1],
  ] as const)
    if (/^(?:,|and|or|\/|&)$/.test(word(at))) {
      const other = claims.typeAt[at + step] ?? claims.typeAt[at + step + step]
      if (other !== undefined) add('listed with', other, share)
    }
}

/** The verbs on both sides, and what an apposition calls it. */
const addClause = (view: View, { first, last }: Run, share: number, add: AddFeature): void => {
  const start = view.sentenceStart(first)
  const end = view.sentenceEnd(first)
  for (let at = first - 1, floor = Math.max(start, first - REACH); at >= floor; at--)
    if (view.has(at, Cue.verb | Cue.deal)) {
      add('left verb', view.lower(at).slice(0, 6), share)
      add('left verb', `${view.lower(at).slice(0, 6)} ${view.lower(first - 1)}`, share)
      break
    }
  for (let at = last, ceiling = Math.min(end, last + REACH); at < ceiling; at++)
    if (view.has(at, Cue.verb | Cue.deal)) {
      add('right verb', view.lower(at).slice(0, 6), share)
      break
    }
  const comma = last + view.markLength(last)
  if (view.lower(comma) === ',' && /^(?:an?|the|its|our|their|which|whose)$/.test(view.lower(comma + 1)))
    addHead(view, comma + 2, Math.min(end, comma + APPOSED), `called after ${view.lower(comma + 1)}`, share, add)
  if (/^(?:is|was|are)$/.test(view.lower(comma)) && /^(?:an?|the|its|our|their)$/.test(view.lower(comma + 1)))
    addHead(view, comma + 2, Math.min(end, comma + APPOSED), 'is', share, add)
  if (view.lower(first - 1) === ',' && first - 2 >= start)
    for (const [name, mask] of HEADS) if (view.has(first - 2, mask)) add('called before', name, share)
}

const addHead = (view: View, from: number, to: number, where: string, share: number, add: AddFeature): void => {
  for (let at = from; at < to && view.isWord(at); at++)
    for (const [name, mask] of HEADS)
      if (view.has(at, mask)) {
        add(where, name, share)
        return
      }
}

/** The place in the document: the section, the kind of sentence, a clause that quotes or cites. */
const addPlace = (view: View, { first }: Run, share: number, add: AddFeature): void => {
  const sentence = view.layout.sentences[view.sentenceOf[first] ?? -1]
  add('section', view.layout.sections[sentence?.section ?? -1]?.kind ?? 'none', share)
  add('sentence', sentence?.kind ?? 'none', share)
  if (sentence?.firstToken === first) add('sentence', 'opens', share)
}

/** Features of a name from its form and from all of its places; what a place says counts by its share of them. */
export const addNameFeatures = (view: View, claims: Claims, name: UnknownName, add: AddFeature): void => {
  addForm(view, name, claims, add)
  const runs = name.runs.slice(0, MAX_PLACES)
  const share = 1 / Math.sqrt(runs.length)
  for (const run of runs) {
    addNeighbours(view, claims, run, share, add)
    addClause(view, run, share, add)
    addPlace(view, run, share, add)
    for (const rule of claims.hints.get(run.first) ?? []) add('rule', rule, share)
  }
}
