import type { EntityType } from '../model/entity.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Clause, Syntax } from '../syntax/syntax.ts'
import { agent, counterpart } from './agent-slots.ts'
import {
  clauseOf,
  complementOf,
  complements,
  nounAt,
  objectGroups,
  owners,
  resolve,
  union,
  verbOf,
  withPreposition,
  type Site,
  type Slot,
} from './site.ts'

const hasVerb = (syntax: Syntax, clause: Clause | undefined, words: string): boolean =>
  verbOf(syntax, clause)
    ?.lemma.split(' ')
    .some((lemma) => wordClass(words).has(lemma)) ?? false

const isDeal = (syntax: Syntax, index: number): boolean =>
  nounAt(syntax, index)?.words.some((word) => wordClass('deal-noun').has(word)) ?? false

/** How many groups may stand between an agreement and what it says: "an agreement with X in Japan under which". */
const REACH = 3

/**
 * The agreement that a clause is part of, and whom it is with: "an agreement with X under which …", "Under the agreement
 * with X, …"; null where it is part of none.
 */
const dealOf = (site: Site): { readonly partner: number } | null => {
  const clause = clauseOf(site)
  if (clause === undefined) return null
  const isLinked = /^(?:under|in|through|by|with|to) which$|^whereby$/.test(clause.link)
  const outer = isLinked ? site.syntax.clauses[site.syntax.clauseOf[clause.anchor] ?? -1] : clause
  if (outer === undefined) return null
  const items = isLinked
    ? [...outer.before, ...outer.after].filter(({ group }) => group <= clause.anchor)
    : clause.before
  const at = items.findLastIndex(
    ({ preposition, group }) =>
      isDeal(site.syntax, group) && (isLinked || /^(?:under|through|via|within|by|in)$/.test(preposition)),
  )
  if (at < 0 || (isLinked && items.length - at > REACH)) return null
  return { partner: items.slice(at + 1).find(({ preposition }) => preposition === 'with')?.group ?? -1 }
}

/** Who is known to make or own one of some groups' things: the one that is not the other end. */
const makersOf = (site: Site, groups: readonly number[], filled: readonly string[]): readonly string[] => {
  site.reader.awaiting.add(site.syntax.sentence)
  const found = new Set(
    groups.flatMap((index) =>
      (nounAt(site.syntax, index)?.mentions ?? []).flatMap(({ entity }) => [...(site.reader.owners.get(entity) ?? [])]),
    ),
  )
  const others = [...found].filter((id) => !filled.includes(id))
  return others.length === 1 ? others : []
}

const isAsset = ({ syntax }: Site, index: number): boolean =>
  wordClass('asset-noun').has(nounAt(syntax, index)?.head ?? '')

/** "Y's assets", "substantially all of the assets of Y", "the vaccine business of Y". */
const assetOwner = (site: Site, type: EntityType): readonly string[] => {
  const items = clauseOf(site)?.after ?? []
  for (const index of [...objectGroups(site), ...withPreposition(items, 'of')]) {
    if (!isAsset(site, index)) continue
    const own = owners(site, index)
    if (own.length > 0) return own
    const next = items[items.findIndex(({ group }) => group === index) + 1]
    if (next?.preposition === 'of') return resolve(site, next.group, type)
  }
  return []
}

/** The argument of its clause that a noun stands in. */
const placeOf = (site: Site): string | null => {
  const clause = clauseOf(site)
  const item = [...(clause?.before ?? []), ...(clause?.after ?? [])].find(({ group }) => group === site.noun)
  return item?.preposition ?? null
}

const ACADEMIC = /\b(?:universit|college|institut|hospital|school of|polytechnic|academy)/i

/** Universities and hospitals: in a licence with a company they are the licensor. */
const isAcademic = ({ reader }: Site, id: string): boolean => {
  const entity = reader.entities.get(id)
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => ACADEMIC.test(name))
}

/** Slots of deals: who appoints, sells, combines, backs; whom the agreement that a clause belongs to is with. */
export const DEAL_SLOTS: Readonly<Record<string, Slot>> = {
  'deal-with': (site, type) => resolve(site, dealOf(site)?.partner ?? -1, type),
  'counterpart-under': (site, type, filled) => (dealOf(site) === null ? [] : counterpart(site, type, filled)),
  'made-by': (site, _, filled) => makersOf(site, objectGroups(site), filled),
  appointer: (site, type) => (hasVerb(site.syntax, clauseOf(site), 'appoint-verb') ? agent(site, type, []) : []),
  selector: (site, type) => {
    const clause = clauseOf(site)
    const parent = site.syntax.clauses[clause?.parent ?? -1]
    return clause?.kind === 'infinitive' && hasVerb(site.syntax, parent, 'appoint-verb')
      ? agent({ ...site, clause: clause.parent }, type, [])
      : []
  },
  granter: (site, type) => {
    const clause = clauseOf(site)
    return verbOf(site.syntax, clause)?.shape === 'gerund' && hasVerb(site.syntax, clause, 'support-give')
      ? agent({ ...site, clause: clause?.parent ?? -1 }, type, [])
      : []
  },
  'licence-user': (site, type) =>
    /^(?:under|through|via|by)$/.test(placeOf(site) ?? '') && hasVerb(site.syntax, clauseOf(site), 'licensed-act')
      ? agent(site, type, [])
      : [],
  combined: (site) => {
    const clause = clauseOf(site)
    if (clause?.subject !== site.noun || !hasVerb(site.syntax, clause, 'combine-verb')) return []
    return [...new Set(clause.after.flatMap(({ group }) => owners(site, group)))]
  },
  'their-agent': (site, type) => {
    const group = nounAt(site.syntax, site.noun)
    return group?.owner === 'their' ? agent(site, type, []) : []
  },
  'topic-alone': (site, _, filled) => {
    const { reader, syntax } = site
    const topic = reader.topicOf(syntax.sentence)
    const others = reader.mentionsOf(syntax.sentence).filter(({ type: kind }) => kind === 'Organization')
    return topic !== null && others.every(({ entity }) => entity === topic || filled.includes(entity)) ? [topic] : []
  },
  'with-academic': (site, type) =>
    union(site, complementOf(complements(site), 'with'), type).filter((id) => isAcademic(site, id)),
  'asset-owner': assetOwner,
  companion: (site, type) => {
    const clause = clauseOf(site)
    const at = clause?.before.findIndex(({ group }) => group === clause.subject) ?? -1
    const next = at < 0 ? undefined : clause?.before[at + 1]
    return next?.preposition === 'with' ? resolve(site, next.group, type) : []
  },
  buyer: (site, type) => {
    const sold = objectGroups(site)
    return union(site, sold, 'Drug').length > 0 || sold.some((index) => isAsset(site, index))
      ? union(site, complementOf(complements(site), 'to'), type)
      : []
  },
}
