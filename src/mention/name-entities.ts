import { SenseFlag } from '../lexicon/lexicon.ts'
import type { Entity, ExternalIds, FormerName } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import { findListings } from './find-listings.ts'
import { byFirstPlace } from './find-issuer.ts'
import { NameColumn, nameOf, type Name } from './name.ts'
import { orderBy } from './order-by.ts'
import type { Thing } from './thing.ts'
import type { View } from './view.ts'

const DEFINED = new NameColumn(({ words }) =>
  /^(?:the )?(?:company|buyer|purchaser|licensee|licensor|parent|seller|group|corporation|partner|partners)$/i.test(
    words,
  ),
)

/** The fullest form: the longest that is no defined term. */
const fullestForm = (forms: readonly Name[]): Name => {
  let [best = nameOf('')] = forms
  for (const form of forms) {
    const isDefined = DEFINED.of(best)
    if (isDefined || (form.words.length > best.words.length && !DEFINED.of(form))) best = form
  }
  return best
}

const isNamed = (forms: readonly Name[]): boolean => forms.some((form) => !DEFINED.of(form))

/** An organization's forms in prose or with a legal form: a headline's capitals join words that are no part of a name. */
const surestForms = (view: View, thing: Thing): readonly Name[] => {
  const all = [...thing.forms.values()]
  if (thing.type === 'Technology') return ownForms(thing, all)
  if (thing.type !== 'Organization') return all
  const inProse: string[] = []
  for (const { first, name } of thing.places) {
    const folded = name?.folded(thing.type)
    if (folded === undefined || inProse.includes(folded)) continue
    if (view.sentenceAt(first)?.kind !== 'heading') inProse.push(folded)
  }
  const forms: Name[] = []
  for (const [folded, name] of thing.forms) if (inProse.includes(folded) || name.bare !== name.words) forms.push(name)
  return isNamed(forms) ? forms : all
}

/** A technology's forms but those that only describe it as somebody's: "its linker platform" of "Lyvora". */
const ownForms = (thing: Thing, all: readonly Name[]): readonly Name[] => {
  const described = new Set<string | undefined>()
  const named = new Set<string | undefined>()
  for (const { name, rule } of thing.places)
    (rule === 'mention/owned-technology' ? described : named).add(name?.folded(thing.type))
  if (described.size === 0 || named.size === 0) return all
  const own = all.filter((name) => named.has(name.folded(thing.type)) || !described.has(name.folded(thing.type)))
  return own.length > 0 ? own : all
}

/** The forms of a thing that it has not given up. */
const presentForms = (thing: Thing, forms: readonly Name[]): readonly Name[] => {
  if (thing.former.length === 0) return forms
  const former = new Set(thing.former.map(({ form }) => form))
  const present = forms.filter((form) => !former.has(form.folded(thing.type)))
  return isNamed(present) ? present : forms
}

const SCHEMES: ReadonlySet<string> = new Set(['cik', 'ticker', 'hgnc', 'doid', 'drugbank', 'mesh', 'substance'])

/** Identifiers by the lexicon's ids, of which there are as many as the word lists have. */
const idsKnown = new Map<string, ExternalIds>()
const NO_IDS: ExternalIds = {}

const idsOf = (id: string | null): ExternalIds => {
  if (id === null) return NO_IDS
  let ids = idsKnown.get(id)
  if (ids === undefined) idsKnown.set(id, (ids = readIds(id)))
  return ids
}

const readIds = (id: string): ExternalIds =>
  Object.fromEntries(
    id
      .split(' ')
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const)
      .filter(([scheme]) => SCHEMES.has(scheme)),
  )

/** Each former name once, as first written, with the first date that is said for it. */
const formerNamesOf = (view: View, thing: Thing, present: string): readonly FormerName[] => {
  const names = new Map<string, FormerName>()
  for (const { form, until, first, last } of thing.former) {
    // A short form of the present name was not given up.
    if (present === form || present.startsWith(`${form} `)) continue
    const known = names.get(form)
    if (known !== undefined && (known.until !== null || until === null)) continue
    const name = view.words(first, last).replace(/\s+/g, ' ')
    names.set(form, { name, until, start: view.start(first), end: view.end(last - 1) })
  }
  return [...names.values()]
}

/** A name's words with one plain blank for blanks of all kinds. */
const WITH_PLAIN_BLANKS = new NameColumn(({ words }) => words.replace(/\s+/g, ' '))

const aliasesOf = (thing: Thing, name: Name): readonly string[] => {
  const aliases: string[] = []
  for (const form of thing.forms.values()) if (form.words !== name.words) aliases.push(WITH_PLAIN_BLANKS.of(form))
  return aliases
}

const nameEntity = (view: View, thing: Thing, id: string, mentions: Mention[]): Entity => {
  const { type, flags, confidence } = thing
  const name = fullestForm(presentForms(thing, surestForms(view, thing)))
  const folded = name.folded(type)
  addMentions(view, thing, id, folded, mentions)
  const formerNames = thing.former.length === 0 ? [] : formerNamesOf(view, thing, folded)
  const listings = findListings(view, thing)
  const entity: Entity = {
    kind: 'Entity',
    id,
    type,
    name: WITH_PLAIN_BLANKS.of(name),
    aliases: aliasesOf(thing, name),
    ids: idsOf(thing.id),
    optional: (flags & SenseFlag.Broad) !== 0,
    confidence,
  }
  // Assigned: the engine gives every object that is spread and added to a shape of its own.
  if (formerNames.length > 0) Object.assign(entity, { formerNames })
  if (listings.length > 0) Object.assign(entity, { listings })
  return entity
}

const addMentions = (view: View, thing: Thing, entity: string, folded: string, mentions: Mention[]): void => {
  const { type } = thing
  for (const { first, last, name, rule, confidence } of thing.places)
    mentions.push({
      kind: 'Mention',
      type,
      entity,
      start: view.start(first),
      end: view.end(last - 1),
      form: name === null ? 'anaphor' : name.folded(type) === folded ? 'name' : 'alias',
      sentence: view.sentenceOf[first] ?? 0,
      firstToken: first,
      lastToken: last,
      rule,
      confidence,
    })
}

/** Mentions by where they start, the longest of those that start together first. */
const inTextOrder = (view: View, mentions: readonly Mention[]): Mention[] => {
  const ordered: Mention[] = []
  for (const index of orderBy(mentions.length, view.count, (at) => mentions[at]?.firstToken ?? 0)) {
    const mention = mentions[index]
    if (mention === undefined) continue
    ordered.push(mention)
    for (let at = ordered.length - 1; at > 0; at--) {
      const before = ordered[at - 1]
      if (before?.start !== mention.start || before.end >= mention.end) break
      ordered[at] = before
      ordered[at - 1] = mention
    }
  }
  return ordered
}

/** Turns things into entity and mention records, in order of first mention; bystanders are left out. */
export const nameEntities = (view: View, things: readonly Thing[]): { entities: Entity[]; mentions: Mention[] } => {
  const mentions: Mention[] = []
  const entities = byFirstPlace(view, things).map((thing, index) => nameEntity(view, thing, `e${index + 1}`, mentions))
  return { entities, mentions: inTextOrder(view, mentions) }
}
