import type { Steps } from '../in-step.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import type { Candidate } from './candidate.ts'
import { modifierStart, onlyGrades } from './find-diseases.ts'
import { findRenamings } from './find-renamings.ts'
import { joinDiseases } from './join-diseases.ts'
import { joinInitials, joinLongNames, joinShortNames, joinSpellings } from './join-organizations.ts'
import { joinTechnologies, joinUnnamedTechnologies } from './join-technologies.ts'
import { linkDefinitions } from './link-definitions.ts'
import { linkOtherNames } from './link-other-names.ts'
import { NameColumn, nameOf, type Name } from './name.ts'
import { recallForms } from './recall-forms.ts'
import { coinedWord, technologyForms } from './technology-forms.ts'
import { settleTypes } from './settle-types.ts'
import { Things, type Thing } from './thing.ts'
import type { View } from './view.ts'

/** Gathers the things that candidates name, with defined forms, short forms and every later place. */
export function* assembleThingsInSteps(view: View, candidates: readonly Candidate[]): Steps<Thing[]> {
  const things = new Things()
  const owner = new Int32Array(view.count).fill(-1)
  const thingOf = candidates.map((candidate, index) => {
    const ownWords = candidate.name === null
    const start = candidate.type === 'Disease' && ownWords ? modifierStart(view, candidate.first) : candidate.first
    const first = isFree(owner, start, candidate.first) ? start : candidate.first
    own(owner, index, first, candidate.last)
    const same = onlyGrades(view, first, candidate.first)
    const name = view.name(first, candidate.last)
    const thing = same
      ? things.add(candidate, nameFor(view, candidate, first, name), candidate.id, candidate.flags)
      : things.add(candidate, name, null, candidate.flags & ~SenseFlag.Broad)
    if (candidate.type === 'Technology')
      for (const form of technologyForms(view, candidate)) things.addForm(thing, nameOf(form))
    // "KX7-positive" is itself named: the longer form is one more form of the disease.
    if (start < first && candidate.type === 'Disease') things.addForm(thing, view.name(start, candidate.last))
    if (same && first < candidate.first) things.addForm(thing, name)
    thing.places.push({
      first,
      last: candidate.last,
      name,
      rule: candidate.rule,
      confidence: candidate.confidence,
    })
    return thing
  })
  yield
  addCoinedWords(things)
  settleTypes(things)
  retypeComponents(things)
  retypeParts(things)
  yield
  joinDefinitions(view, candidates, things, thingOf, owner)
  joinRenamed(view, candidates, things, thingOf, owner)
  for (const [of, also] of linkOtherNames(view, candidates)) {
    const [one, other] = [thingOf[of], thingOf[also]]
    if (one !== undefined && other !== undefined) things.join(one, other)
  }
  yield
  joinSpellings(things)
  joinShortNames(things)
  joinLongNames(things)
  joinInitials(things)
  joinOnlyBrands(things)
  yield
  joinDiseases(things)
  joinTechnologies(things)
  joinUnnamedTechnologies(view, things)
  yield
  recallForms(view, things, owner)
  return things.all()
}

/** Whether no candidate has any of the tokens. */
const isFree = (owner: Int32Array, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (owner[token] !== -1) return false
  return true
}

/** Gives tokens to a candidate, by its index. */
const own = (owner: Int32Array, index: number, first: number, last: number): void => {
  for (let token = first; token < last; token++) owner[token] = index
}

/** What a candidate names, which stands from `start` on with what grades it: `whole`. */
const nameFor = (view: View, { name, first, last }: Candidate, start: number, whole: Name): Name =>
  name !== null ? nameOf(name) : first === start ? whole : view.name(first, last)

/** A technology is known by its coined word alone, unless an organization is. */
const addCoinedWords = (things: Things): void => {
  for (const thing of things.ofType('Technology'))
    for (const name of [...thing.forms.values()]) {
      const word = COINED.of(name)
      if (word !== null && things.find('Organization', word) === undefined) things.addForm(thing, word)
    }
}

const COINED = new NameColumn(({ words }) => {
  const word = coinedWord(words)
  return word === null ? null : nameOf(word)
})

/** The antibody that a conjugate of the document is named for ("zelotumab-DM1") is its part, a substance. */
const retypeComponents = (things: Things): void => {
  for (const conjugate of things.all()) {
    if (!conjugate.places.some(({ rule }) => rule === 'mention/antibody-payload')) continue
    for (const form of conjugate.forms.values()) {
      const antibody = /^(\p{L}+mab)-/iu.exec(form.words)?.[1]
      const part = antibody === undefined ? undefined : things.find('Drug', nameOf(antibody))
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
  for (const thing of things.ofType('Drug')) {
    if (thing.id === null) continue
    const group = byId.get(thing.id)
    if (group === undefined) byId.set(thing.id, [thing])
    else group.push(thing)
  }
  for (const group of byId.values()) {
    if (group.length === 1) continue
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
        const [named, other] = [things.root(thing), things.root(holder)]
        const name = view.name(first, last)
        things.addForm(named, name)
        named.places.push({ first, last, name, rule: 'mention/abbreviation', confidence: 0.9 })
        // "bipolar disorder (“BD”)": what the text defines is no company of that name.
        if (other.forms.size === 1) takeAll(named, other)
      }
      continue
    }
    if (inside !== undefined) continue
    const fits = quoted ? isAlias(words) : isInitials(words, candidate, view)
    if (!fits) continue
    things.addForm(thing, view.name(first, last))
    own(owner, of, first, last)
    things.root(thing).places.push({
      first,
      last,
      name: view.name(first, last),
      rule: quoted ? 'mention/defined-term' : 'mention/abbreviation',
      confidence: 0.95,
    })
  }
}

/** Gives all places of one thing to another. */
const takeAll = (to: Thing, from: Thing): void => {
  to.places.push(...from.places)
  from.places.length = 0
  from.forms.clear()
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
      view.name(former.first, former.last).folded(thing.type) === view.name(now.first, now.last).folded(thing.type)
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
        const name = view.name(first, last)
        things.addForm(thing, name)
        own(owner, of, first, last)
        const place = { first, last, name, rule: 'mention/renamed', confidence: 0.9 }
        things.root(thing).places.push(place)
      } else if (holder !== undefined && inside.first === first) things.join(things.root(thing), things.root(holder))
    }
    const form = view.name(former.first, former.last).folded(thing.type)
    things.root(thing).former.push({ form, until: on, first: former.first, last: former.last })
  }
}

const isAlias = (words: string): boolean =>
  /\p{Lu}/u.test(words) &&
  words.length < 60 &&
  !/^(?:Agreement|Merger(?! Sub)|Transaction|Offer|Act|Effective|Closing|Private|Shares?|Notes?|Securities|Exchange)/.test(
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
