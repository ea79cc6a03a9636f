import { SenseFlag } from '../lexicon/lexicon.ts'
import type { Entity, ExternalIds, FormerName } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import { findListings } from './find-listings.ts'
import { bareName, foldName } from './fold-name.ts'
import type { Thing } from './thing.ts'
import type { View } from './view.ts'

const DEFINED =
  /^(?:the )?(?:company|buyer|purchaser|licensee|licensor|parent|seller|group|corporation|partner|partners)$/i

/** The fullest form: the longest that is no defined term. */
const fullestForm = (forms: readonly string[]): string =>
  forms.reduce((best, form) => (DEFINED.test(best) || (!DEFINED.test(form) && form.length > best.length) ? form : best))

/** An organization's forms in prose or with a legal form: a headline's capitals join words that are no part of a name. */
const surestForms = (view: View, thing: Thing): readonly string[] => {
  if (thing.type !== 'Organization') return [...thing.forms.values()]
  const inProse = new Set(
    thing.places
      .filter(({ first }) => view.layout.sentences[view.sentenceOf[first] ?? -1]?.kind !== 'heading')
      .map(({ first, last }) => foldName(view.words(first, last), thing.type)),
  )
  const all = [...thing.forms]
  const forms = all
    .filter(([folded, words]) => inProse.has(folded) || bareName(words) !== words)
    .map(([, words]) => words)
  return forms.some((form) => !DEFINED.test(form)) ? forms : all.map(([, words]) => words)
}

const idsOf = (id: string | null): ExternalIds =>
  Object.fromEntries(
    (id ?? '')
      .split(' ')
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const)
      .filter(([scheme]) => ['cik', 'ticker', 'hgnc', 'doid', 'drugbank', 'mesh', 'substance'].includes(scheme)),
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

/** Turns things into entity and mention records, in order of first mention; bystanders are left out. */
export const nameEntities = (view: View, things: readonly Thing[]): { entities: Entity[]; mentions: Mention[] } => {
  const kept = things
    .map((thing) => ({ thing, at: Math.min(...thing.places.map(({ first }) => first)) }))
    .sort((a, b) => a.at - b.at)
  const mentions: Mention[] = []
  const entities = kept.map(({ thing }, index): Entity => {
    const id = `e${index + 1}`
    const forms = [...thing.forms.values()]
    const former = new Set(thing.former.map(({ form }) => form))
    const present = surestForms(view, thing).filter((form) => !former.has(foldName(form, thing.type)))
    const name = fullestForm(present.some((form) => !DEFINED.test(form)) ? present : surestForms(view, thing))
    const formerNames = formerNamesOf(view, thing, foldName(name, thing.type))
    const listings = findListings(view, thing)
    for (const { first, last, form, rule, confidence } of thing.places)
      mentions.push({
        kind: 'Mention',
        type: thing.type,
        entity: id,
        start: view.start(first),
        end: view.end(last - 1),
        form:
          form === 'anaphor'
            ? form
            : foldName(view.words(first, last), thing.type) === foldName(name, thing.type)
              ? 'name'
              : 'alias',
        sentence: view.sentenceOf[first] ?? 0,
        firstToken: first,
        lastToken: last,
        rule,
        confidence,
      })
    return {
      kind: 'Entity',
      id,
      type: thing.type,
      name: name.replace(/\s+/g, ' '),
      aliases: forms.filter((form) => form !== name).map((form) => form.replace(/\s+/g, ' ')),
      ids: idsOf(thing.id),
      ...(formerNames.length > 0 ? { formerNames } : {}),
      ...(listings.length > 0 ? { listings } : {}),
      optional: (thing.flags & SenseFlag.Broad) !== 0,
      confidence: thing.confidence,
    }
  })
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { entities, mentions }
}
