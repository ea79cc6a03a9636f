import { SenseFlag } from '../lexicon/lexicon.ts'
import { NameColumn } from './name.ts'
import type { Thing, Things } from './thing.ts'

/** Ways to write a trade's word, and words that a name may lack: "Labs", "University of Oslo at Tromsø". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:at|of|in|the|and|for)\b/g, ' '],
  [/\blabs?\b|\blaboratory\b/g, 'laboratories'],
  [/\bpharma(?:ceutical)?\b/g, 'pharmaceuticals'],
  [/\bbiopharma(?:ceutical)?\b/g, 'biopharmaceuticals'],
  [/\buniversity (?=college |school |medical |hospital )/g, ''],
  [/\btherapeutic\b/g, 'therapeutics'],
  [/\bbioscience\b/g, 'biosciences'],
  [/\btechnology\b/g, 'technologies'],
  [/\b(?:u s|us|united states|u s a)\b/g, 'us'],
  [/\bcentre\b/g, 'center'],
  [/\s+/g, ' '],
]

/** A word of those: a cheap test before the careful ones. */
const RESPELLED =
  /\b(?:at|of|in|the|and|for|labs?|laboratory|(?:bio)?pharma(?:ceutical)?|university|therapeutic|bioscience|technology|u s|us|united states|centre)\b/

const spellingOf = (folded: string): string =>
  RESPELLED.test(folded) ? SPELLINGS.reduce((name, [pattern, by]) => name.replace(pattern, by), folded).trim() : folded

const SPELLING = new NameColumn((name) => spellingOf(name.folded('Organization')))

/** Organizations whose names differ only in such words are one: "Orvane Labs" and "Orvane Laboratories". */
export const joinSpellings = (things: Things): void => {
  const organizations = things.ofType('Organization')
  if (organizations.length < 2 || !organizations.some(isRespelled)) return
  const bySpelling = new Map<string, Thing>()
  for (const thing of organizations)
    for (const name of thing.forms.values()) {
      const spelling = SPELLING.of(name)
      const other = bySpelling.get(spelling)
      if (other === undefined) bySpelling.set(spelling, thing)
      else if (spelling.includes(' ')) things.join(other, thing)
    }
}

const isRespelled = ({ forms }: Thing): boolean => {
  for (const name of forms.values()) if (SPELLING.of(name) !== name.folded('Organization')) return true
  return false
}

interface FoldedForm {
  readonly folded: string
  readonly thing: Thing
}

const startsWith = (longer: string, short: string): boolean =>
  longer.length > short.length && longer[short.length] === ' ' && longer.startsWith(short)

/** Organizations whose name starts another's whole name are that one: "Fairmont" and "Fairmont Bio, Inc.". */
export const joinShortNames = (things: Things): void => {
  const organizations = things.ofType('Organization')
  if (organizations.length < 2) return
  for (const list of formsByFirstWord(organizations).values()) {
    if (list.every(({ thing }) => thing === list[0]?.thing)) continue
    list.sort((a, b) => wordCount(b.folded) - wordCount(a.folded))
    for (const short of list) joinLonger(things, list, short)
  }
}

const formsByFirstWord = (organizations: readonly Thing[]): ReadonlyMap<string, FoldedForm[]> => {
  const byFirst = new Map<string, FoldedForm[]>()
  for (const thing of organizations)
    for (const folded of thing.forms.keys()) {
      const space = folded.indexOf(' ')
      const first = space < 0 ? folded : folded.slice(0, space)
      const list = byFirst.get(first)
      if (list === undefined) byFirst.set(first, [{ folded, thing }])
      else list.push({ folded, thing })
    }
  return byFirst
}

const wordCount = (folded: string): number => {
  let count = 1
  for (let space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) count++
  return count
}

/** Joins a short name with the one thing whose name it starts. */
const joinLonger = (things: Things, list: readonly FoldedForm[], { folded, thing }: FoldedForm): void => {
  const own = things.root(thing)
  const longer = new Set<Thing>()
  for (const other of list) if (startsWith(other.folded, folded)) longer.add(things.root(other.thing))
  longer.delete(own)
  const only = headOf(longer)
  if (only === undefined) return
  for (const form of own.forms.keys()) if (startsWith(form, folded)) return
  // Two names with legal forms that differ are two companies.
  if (
    (isInstitution(only) && !isNamedFor(only, folded, own)) ||
    (own.isRegistered && only.isRegistered) ||
    ((isKnown(own) || own.isRegistered) && isFund(only))
  )
    return
  things.join(only, thing)
}

/** "Brinkholm" is the "Brinkholm Institute": one word that the lexicon does not know, and the institution's kind. */
const isNamedFor = ({ forms }: Thing, word: string, { id }: Thing): boolean =>
  id === null && !word.includes(' ') && [...forms.keys()].some((form) => NAMED_FOR.test(form) && startsWith(form, word))
const NAMED_FOR = /^\S{4,} (?:institute|hospital|cent(?:er|re))$/

const firstOf = ({ places }: Thing): number => places.reduce((least, { first }) => Math.min(least, first), Infinity)

/** Whom a short name means of a family of companies: the only one, or the one that is named first, again, and no less often than any. */
const headOf = (family: ReadonlySet<Thing>): Thing | undefined => {
  if (family.size < 2) return family.values().next().value
  const [head, ...others] = [...family].sort((a, b) => firstOf(a) - firstOf(b))
  const named = head?.places.length ?? 0
  return named > 1 && others.every(({ places }) => places.length <= named) ? head : undefined
}

/** A company that the lexicon knows by this very name. */
const isKnown = ({ id, flags }: Thing): boolean => id !== null && (flags & SenseFlag.Derived) === 0

/** What a company's name starts is its fund or charity, not the company. */
const isFund = ({ forms }: Thing): boolean =>
  [...forms.keys()].some((form) =>
    /\b(?:ventures?|venture management|capital|fund|foundation|trust|charity)$/.test(form),
  )

const isInstitution = (thing: Thing): boolean => [...thing.forms.values()].some((name) => INSTITUTION.of(name))

const INSTITUTION = new NameColumn(({ words }) =>
  /\b(?:University|Institute|Hospital|Center|Centre|College|Department|Ministry)\b/.test(words),
)

/** Short names of two words or more that end one registered name are that one: "Hualan Bio" of "Suzhou Hualan Bio Co., Ltd.". */
export const joinLongNames = (things: Things): void => {
  const organizations = things.ofType('Organization')
  const byEnding = new Map<string, Set<Thing>>()
  for (const thing of organizations) {
    if (!thing.isRegistered) continue
    for (const form of thing.forms.keys()) {
      const second = form.indexOf(' ') + 1
      if (second === 0 || !form.includes(' ', second)) continue
      const ending = form.slice(second)
      byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(thing))
    }
  }
  if (byEnding.size === 0) return
  for (const thing of organizations)
    for (const form of [...thing.forms.keys()]) {
      const [only, ...others] = byEnding.get(form) ?? []
      if (only !== undefined && others.length === 0 && !thing.isRegistered) things.join(only, thing)
    }
}

/** Capitals that are the initials of one name are that one: "FPI" of "Fairmont Pharmaceuticals India". */
export const joinInitials = (things: Things): void => {
  const organizations = things.ofType('Organization')
  const short = organizations.filter(isInitials)
  if (short.length === 0) return
  const byInitials = new Map<string, Set<Thing>>()
  for (const thing of organizations)
    for (const form of thing.forms.keys()) {
      const initials = initialsOf(form)
      if (initials.length < 3) continue
      const known = byInitials.get(initials)
      if (known === undefined) byInitials.set(initials, new Set([things.root(thing)]))
      else known.add(things.root(thing))
    }
  for (const thing of short)
    for (const form of [...thing.forms.keys()]) {
      const [only, ...others] = byInitials.get(form) ?? []
      if (only !== undefined && others.length === 0) things.join(only, things.root(thing))
    }
}

/** A name that is nothing but capitals, and that no list knows. */
const isInitials = ({ id, forms, isRegistered }: Thing): boolean =>
  id === null &&
  !isRegistered &&
  forms.size > 0 &&
  [...forms.values()].every(({ words }) => /^\p{Lu}{3,5}$/u.test(words))

const initialsOf = (folded: string): string =>
  folded.includes(' ')
    ? folded
        .split(' ')
        .map((word) => (/^(?:of|and|the|for)$/.test(word) ? '' : word.charAt(0)))
        .join('')
    : ''
