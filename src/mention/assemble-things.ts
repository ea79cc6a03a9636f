import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import type { Candidate } from './candidate.ts'
import { modifierStart, onlyGrades } from './find-diseases.ts'
import { bareName, foldName } from './fold-name.ts'
import { findRenamings } from './find-renamings.ts'
import { joinDiseases } from './join-diseases.ts'
import { joinLongNames, joinShortNames, joinSpellings } from './join-organizations.ts'
import { joinTechnologies } from './join-technologies.ts'
import { linkDefinitions } from './link-definitions.ts'
import { linkOtherNames } from './link-other-names.ts'
import { bareTechnology, technologyForms } from './technology-forms.ts'
import { settleTypes } from './settle-types.ts'
import { Things, type Thing } from './thing.ts'
import type { View } from './view.ts'

/** Gathers the things that candidates name, with defined forms, short forms and every later place. */
export const assembleThings = (view: View, candidates: readonly Candidate[]): Thing[] => {
  const things = new Things()
  const owner = new Int32Array(view.count).fill(-1)
  const thingOf = candidates.map((candidate, index) => {
    const ownWords = candidate.name === undefined
    const start = candidate.type === 'Disease' && ownWords ? modifierStart(view, candidate.first) : candidate.first
    const first = owner[start] === -1 ? start : candidate.first
    owner.fill(index, first, candidate.last)
    const same = onlyGrades(view, first, candidate.first)
    const thing = same
      ? things.add(candidate, candidate.name ?? view.words(candidate.first, candidate.last))
      : things.add(
          { ...candidate, id: null, flags: candidate.flags & ~SenseFlag.Broad },
          view.words(first, candidate.last),
        )
    if (candidate.type === 'Technology')
      for (const form of technologyForms(view, candidate)) things.addForm(thing, form)
    // "KX7-positive" is itself named: the longer form is one more form of the disease.
    if (start < first && candidate.type === 'Disease') things.addForm(thing, view.words(start, candidate.last))
    if (same && first < candidate.first) things.addForm(thing, view.words(first, candidate.last))
    thing.places.push({
      first,
      last: candidate.last,
      form: 'name',
      rule: candidate.rule,
      confidence: candidate.confidence,
    })
    return thing
  })
  settleTypes(things)
  retypeComponents(things)
  retypeParts(things)
  joinDefinitions(view, candidates, things, thingOf, owner)
  joinRenamed(view, candidates, things, thingOf, owner)
  for (const [of, also] of linkOtherNames(view, candidates)) {
    const [one, other] = [thingOf[of], thingOf[also]]
    if (one !== undefined && other !== undefined) things.join(one, other)
  }
  joinSpellings(things)
  joinShortNames(things)
  joinLongNames(things)
  joinOnlyBrands(things)
  joinDiseases(things)
  joinTechnologies(things)
  recallForms(view, things, owner)
  return things.all()
}

/** The antibody that a conjugate of the document is named for ("zelotumab-DM1") is its part, a substance. */
const retypeComponents = (things: Things): void => {
  for (const conjugate of things.all()) {
    if (!conjugate.places.some(({ rule }) => rule === 'mention/antibody-payload')) continue
    for (const form of conjugate.forms.values()) {
      const antibody = /^(\p{L}+mab)-/iu.exec(form)?.[1]
      const part = antibody === undefined ? undefined : things.find('Drug', antibody)
      if (part !== undefined && part !== conjugate) things.retype(part, 'Substance')
    }
  }
}

/** A code that is somewhere called a payload or an adjuvant is one everywhere. */
const retypeParts = (things: Things): void => {
  for (const part of things.all()) {
    if (part.type !== 'Substance' || !part.places.some(({ rule }) => rule === 'mention/called-part')) continue
    for (const form of part.forms.values()) {
      const code = things.find('Drug', form)
      if (code !== undefined) things.retype(code, 'Substance')
    }
  }
}

/** An INN and its brand are one drug where the document names only one brand of it. */
const joinOnlyBrands = (things: Things): void => {
  const byId = new Map<string, Thing[]>()
  for (const thing of things.all())
    if (thing.type === 'Drug' && thing.id !== null) byId.set(thing.id, [...(byId.get(thing.id) ?? []), thing])
  for (const group of byId.values()) {
    const names = group.filter((thing) => !isBrand(thing))
    const brands = group.filter(isBrand)
    const stems = new Set(brands.flatMap((thing) => [...thing.forms.keys()].map((form) => form.split(' ')[0])))
    if (stems.size > 1 || names.length > 1) continue
    const [one, ...others] = [...names, ...brands]
    if (one !== undefined) for (const other of others) things.join(one, other)
  }
}

const isBrand = (thing: Thing): boolean => (thing.flags & SenseFlag.Derived) !== 0

const joinDefinitions = (
  view: View,
  candidates: readonly Candidate[],
  things: Things,
  thingOf: readonly Thing[],
  owner: Int32Array,
): void => {
  for (const { of, first, last, quoted } of linkDefinitions(view, candidates)) {
    const thing = thingOf[of]
    const candidate = candidates[of]
    if (thing === undefined || candidate === undefined) continue
    const words = view.words(first, last)
    const inside = candidates[owner[first] ?? -1]
    const holder = thingOf[owner[first] ?? -1]
    if (inside !== undefined && holder !== undefined && inside.first === first && inside.last === last) {
      if (
        inside.type === candidate.type &&
        (candidate.type !== 'Organization' || quoted || isInitials(words, candidate, view))
      )
        things.join(things.root(thing), things.root(holder))
      else if (inside.type !== candidate.type && isInitials(words, candidate, view)) {
        things.addForm(thing, words)
        things.root(thing).places.push({ first, last, form: 'alias', rule: 'mention/abbreviation', confidence: 0.9 })
      }
      continue
    }
    if (inside !== undefined) continue
    const fits = quoted ? isAlias(words) : isInitials(words, candidate, view)
    if (!fits) continue
    things.addForm(thing, words)
    owner.fill(of, first, last)
    things.root(thing).places.push({
      first,
      last,
      form: 'alias',
      rule: quoted ? 'mention/defined-term' : 'mention/abbreviation',
      confidence: 0.95,
    })
  }
}

/** A renamed thing is one, with both names; see {@link findRenamings}. */
const joinRenamed = (
  view: View,
  candidates: readonly Candidate[],
  things: Things,
  thingOf: readonly Thing[],
  owner: Int32Array,
): void => {
  for (const { of, former, now, on, isApposition } of findRenamings(view, candidates)) {
    const thing = thingOf[of]
    if (
      thing === undefined ||
      foldName(view.words(former.first, former.last), thing.type) ===
        foldName(view.words(now.first, now.last), thing.type)
    )
      continue
    const bearer = thingOf[owner[former.first] ?? -1]
    // A former name that the document uses more than the present one is another's now: a shell took it over.
    if (isApposition && bearer !== undefined && things.root(bearer).places.length > things.root(thing).places.length)
      continue
    for (const { first, last } of [former, now]) {
      const inside = candidates[owner[first] ?? -1]
      const holder = thingOf[owner[first] ?? -1]
      if (inside === undefined) {
        things.addForm(thing, view.words(first, last))
        owner.fill(of, first, last)
        const place = { first, last, form: 'alias', rule: 'mention/renamed', confidence: 0.9 } as const
        things.root(thing).places.push(place)
      } else if (holder !== undefined && inside.first === first) things.join(things.root(thing), things.root(holder))
    }
    const form = foldName(view.words(former.first, former.last), thing.type)
    things.root(thing).former.push({ form, until: on, first: former.first, last: former.last })
  }
}

const isAlias = (words: string): boolean =>
  /\p{Lu}/u.test(words) &&
  words.length < 60 &&
  !/^(?:Agreement|Merger|Transaction|Offer|Act|Effective|Closing|Private|Shares?|Notes?|Securities|Exchange)/.test(
    words,
  )

/** Whether a short word is made of a name's letters in order, from its first: "NSCLC", "UNESCO", "epo". */
const isInitials = (short: string, candidate: Candidate, view: View): boolean => {
  const name = view.words(modifierOr(view, candidate), candidate.last).toLowerCase()
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < 2 || letters.length > 12 || short.includes(' ')) return false
  if (!/\p{Lu}|\d/u.test(short) && candidate.type !== 'Drug') return false
  let at = 0
  for (const char of name) if (char === letters[at]) at++
  if (at < letters.length) return false
  const initials = name.split(/[\s-]+/).map((word) => word[0] ?? '')
  return initials.includes(letters[0] ?? '')
}

const modifierOr = (view: View, candidate: Candidate): number =>
  candidate.type === 'Disease' ? modifierStart(view, candidate.first) : candidate.first

interface Form {
  readonly words: readonly string[]
  readonly thing: Thing
  readonly rule: string
  /** Letters as they must stand, for short words that might mean something else; else null. */
  readonly surface: string | null
}

/** Words of a form as the tokens spell them, lower-cased. */
const wordsOf = (form: string): string[] =>
  form.toLowerCase().match(/['’]s\b|[\p{L}\p{N}]+(?:[-&.+’'/][\p{L}\p{N}]+)*\+?|[^\s]/gu) ?? []

/** Names every further place of every form that stands alone. */
const recallForms = (view: View, things: Things, owner: Int32Array): void => {
  const byFirst = new Map<string, Form[]>()
  const add = (words: readonly string[], thing: Thing, rule: string, surface: string | null = null): void => {
    const [head] = words
    if (head === undefined) return
    const list = byFirst.get(head)
    if (list === undefined) byFirst.set(head, [{ words, thing, rule, surface }])
    else list.push({ words, thing, rule, surface })
  }
  const everyday = wordsInLowerCase(view)
  for (const thing of things.all()) {
    for (const form of thing.forms.values()) {
      add(wordsOf(form), thing, 'mention/recalled')
      const bare = thing.type === 'Technology' ? bareTechnology(form) : null
      if (bare !== null && (/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(bare) || isDistinct(view, bare)))
        add(wordsOf(bare), thing, 'mention/short-form', bare)
    }
    if (thing.type === 'Organization')
      for (const short of shortForms(view, thing, everyday)) {
        const known = things.find('Organization', short)
        if (known === undefined || known === things.root(thing)) add(wordsOf(short), thing, 'mention/short-form')
      }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  for (let first = 0; first < view.count; first++) {
    if (owner[first] !== -1) continue
    const forms = byFirst.get(view.lower(first))
    if (forms === undefined) continue
    const form = forms.find(
      ({ words, thing, surface }) =>
        matches(view, owner, first, words, thing) &&
        (surface === null || surface === view.words(first, first + words.length)),
    )
    if (form === undefined) continue
    const last = first + form.words.length
    const thing = things.root(form.thing)
    things.addForm(thing, view.words(first, last))
    thing.places.push({ first, last, form: 'alias', rule: form.rule, confidence: 0.8 })
    first = last - 1
  }
}

const matches = (view: View, owner: Int32Array, first: number, words: readonly string[], thing: Thing): boolean => {
  if (first + words.length > view.sentenceEnd(first)) return false
  for (let index = 0; index < words.length; index++)
    if (view.lower(first + index) !== words[index] || owner[first + index] !== -1) return false
  if (thing.type === 'Disease' || thing.type === 'Technology' || (thing.flags & SenseFlag.Weak) !== 0) return true
  return (
    (view.shape(first) & (Shape.Initial | Shape.InnerUpper | Shape.Digit)) !== 0 ||
    thing.type === 'Drug' ||
    thing.type === 'Target'
  )
}

/** Short forms that an organization's name allows: without legal form, without the trade's last word. */
const shortForms = (view: View, thing: Thing, everyday: ReadonlySet<string>): string[] => {
  const found = new Set<string>()
  for (const name of thing.forms.values()) {
    const bare = bareName(name)
    found.add(bare)
    const words = bare.split(' ')
    const head = words[0] ?? ''
    if (
      words.length > 1 &&
      head.length > 3 &&
      /^\p{Lu}/u.test(head) &&
      (isDistinct(view, head) || isOnlyName(view, head, everyday))
    )
      found.add(head)
  }
  return [...found].filter((form) => !thing.forms.has(foldName(form, 'Organization')) || form !== '')
}

/** Words that the document writes in lower case. */
const wordsInLowerCase = (view: View): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let token = 0; token < view.count; token++)
    if (view.isWord(token) && (view.shape(token) & Shape.Initial) === 0) found.add(view.lower(token))
  return found
}

/** A rarer English word that the document writes as a name alone: "Foxglove" of "Foxglove Therapeutics". */
const isOnlyName = (view: View, word: string, everyday: ReadonlySet<string>): boolean => {
  const index = view.indexOfWord(word.toLowerCase())
  const taken = Cue.common | Cue.place | Cue.function | Cue.genericName | Cue.institution | Cue.orgHead
  return index >= 0 && !view.hasWord(index, taken) && !everyday.has(word.toLowerCase())
}

const isDistinct = (view: View, word: string): boolean => {
  const index = view.indexOfWord(word.toLowerCase())
  return (
    index >= 0 &&
    !view.hasWord(
      index,
      Cue.common | Cue.english | Cue.place | Cue.function | Cue.genericName | Cue.institution | Cue.orgHead,
    )
  )
}
