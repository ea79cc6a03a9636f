import { ASKED, type Clause, type Term } from './question.ts'
import { loadVocabulary, type Noun } from './vocabulary.ts'
import { isFiller, isPossessive, matchPhrase, textOfWords, type Word } from './words.ts'

/** A noun of the vocabulary, and the word after it. */
export interface NounMatch {
  readonly noun: Noun
  readonly end: number
}

/** The longest noun that starts at a word; null where none does. */
export const matchNoun = (words: readonly Word[], at: number): NounMatch | null => {
  let best: NounMatch | null = null
  for (const noun of loadVocabulary().nouns)
    for (const form of noun.forms) {
      const end = matchPhrase(words, at, form)
      if (end > (best?.end ?? at)) best = { noun, end }
    }
  return best
}

/** What is asked for, the conditions that its noun phrase sets, and the words after it. */
export interface NounPhrase {
  readonly noun: Noun
  readonly clauses: readonly Clause[]
  readonly rest: readonly Word[]
}

/** "licensees", "HER2 ADCs", "ImmunoGen's partners", "licensees of X" (only to the end where `whole`). */
export const parseNounPhrase = (words: readonly Word[], whole = false): NounPhrase | null => {
  for (let at = 0; at < Math.min(words.length, 8); at++) {
    const match = matchNoun(words, at)
    if (match === null || (at > 0 && isFiller(words[at]))) continue
    if (isModifier(words, match.end)) continue
    const before = words.slice(0, at)
    const modifier = termOf(isPossessive(before.at(-1)) ? before.slice(0, -1) : before)
    const clauses = modifier === null ? [] : [aboutClause(match.noun, modifier)]
    const rest = words.slice(match.end)
    const of = /^(?:of|in)$/.test(rest[0]?.lower ?? '') ? ofClause(match.noun, rest.slice(1)) : null
    if (of !== null) return { noun: match.noun, clauses: [...clauses, of], rest: [] }
    return whole && (rest.length > 0 || clauses.length === 0) ? null : { noun: match.noun, clauses, rest }
  }
  return null
}

/** True where the noun before is only part of a longer phrase: "HER2 ADC licences". */
const isModifier = (words: readonly Word[], at: number): boolean => {
  const next = matchNoun(words, at)
  return (
    next !== null && (next.end === words.length || /^(?:of|with|that|which|for)$/.test(words[next.end]?.lower ?? ''))
  )
}

const ofClause = (noun: Noun, words: readonly Word[]): Clause | null => {
  const of = termOf(words)
  return of === null ? null : aboutClause(noun, of)
}

/** What a thing is to the asked noun: the other end of the noun's role, or what the types make of it. */
export const aboutClause = (noun: Noun, other: Term): Clause => {
  if (noun.role === null) return { relation: 'ABOUT', ends: { from: ASKED, to: other }, thing: null }
  const { relation, end } = noun.role
  const ends =
    end === 'either'
      ? { either: ASKED, ...{ from: other } }
      : end === 'from'
        ? { from: ASKED, to: other }
        : { to: ASKED, from: other }
  return { relation, ends, thing: null }
}

/** A name, or a role towards a name ("licensees of X", "X's partners"); null where no word is left. */
export const termOf = (words: readonly Word[]): Term | null => {
  let from = 0
  while (from < words.length && isFiller(words[from])) from++
  const kept = words.slice(from)
  if (kept.length === 0) return null
  const first = matchNoun(kept, 0)
  if (first?.noun.role !== undefined && first.noun.role !== null && kept[first.end]?.lower === 'of') {
    const of = termOf(kept.slice(first.end + 1))
    if (of !== null) return { kind: 'role', noun: first.noun, of }
  }
  const mark = kept.findIndex((word) => isPossessive(word))
  if (mark > 0) {
    const owned = matchNoun(kept, mark + 1)
    if (owned?.end === kept.length && owned.noun.role !== null) {
      const of = termOf(kept.slice(0, mark))
      if (of !== null) return { kind: 'role', noun: owned.noun, of }
    }
  }
  const last = lastNoun(kept)
  if (last !== null) {
    const of = termOf(kept.slice(0, last.at))
    if (of !== null) return { kind: 'role', noun: last.noun, of }
    // "cancer" by itself is a disease's name as well as a kind of thing.
    if (last.noun.type !== 'Disease') return null
  }
  const text = textOfWords(kept)
  return text === '' ? null : { kind: 'name', text }
}

/** The noun of a few kinds that ends a phrase: "HER2 ADCs". Other nouns may be part of a name ("TAP technology"). */
const lastNoun = (words: readonly Word[]): { readonly noun: Noun; readonly at: number } | null => {
  for (let at = 0; at < words.length; at++) {
    const match = matchNoun(words, at)
    if (match?.end === words.length && (match.noun.filter === 'ADC' || at === 0)) return { noun: match.noun, at }
  }
  return null
}
