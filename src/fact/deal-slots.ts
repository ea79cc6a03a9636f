import { argumentAt } from '../syntax/argument-at.ts'
import { groupAt } from '../syntax/group-at.ts'
import { clauseAround, clauseAt } from '../syntax/clause-at.ts'
import type { EntityType } from '../model/entity.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Clause, Syntax } from '../syntax/syntax.ts'
import { agent, counterpart } from './agent-slots.ts'
import { hasLemma } from './has-lemma.ts'
import {
  bare,
  clauseOf,
  complementOf,
  complements,
  isPassive,
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
  hasLemma(verbOf(syntax, clause), wordClass(words))

const isDeal = (syntax: Syntax, index: number): boolean =>
  nounAt(syntax, index)?.words.some((word) => wordClass('deal-noun').has(word)) ?? false

const IN_DEAL = /^(?:under|through|via|within|by|in)$/

/** "Under the terms of the agreement". */
const isOfTerms = (syntax: Syntax, items: Clause['before'], place: number): boolean =>
  items[place]?.preposition === 'of' &&
  /^(?:terms?|conditions)$/.test(nounAt(syntax, argumentAt(items, place - 1)?.group ?? -1)?.head ?? '')

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
  const outer = isLinked ? clauseAround(site.syntax, clause.anchor) : clause
  if (outer === undefined) return null
  const items = isLinked
    ? [...outer.before, ...outer.after].filter(({ group }) => group <= clause.anchor)
    : clause.before
  const at = items.findLastIndex(
    ({ preposition, group }, place) =>
      isDeal(site.syntax, group) && (isLinked || IN_DEAL.test(preposition) || isOfTerms(site.syntax, items, place)),
  )
  if (at < 0 || (isLinked && items.length - at > REACH)) return null
  return { partner: items.slice(at + 1).find(({ preposition }) => preposition === 'with')?.group ?? -1 }
}

/** Who is known to make or own one of some groups' things: the one that is not the other end. */
const makersOf = (site: Site, groups: readonly number[], filled: readonly string[]): readonly string[] => {
  site.reader.awaiting.add(site.syntax.sentence)
  const found = new Set(
    groups.flatMap((index) =>
      [
        ...resolve(site, index, 'Drug'),
        ...(nounAt(site.syntax, index)?.mentions ?? []).map(({ entity }) => entity),
      ].flatMap((entity) => [...(site.reader.owners.get(entity) ?? [])]),
    ),
  )
  const others = [...found].filter((id) => !filled.includes(id))
  return others.length === 1 ? others : []
}

const NOWHERE = { kind: 'main', parent: -1 } as const

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

const ACADEMIC =
  /\b(?:universit|college|institut|hospital|medical cent|cancer cent|research foundation|school of|polytechnic|academy)/i

/** Universities and hospitals: in a licence with a company they are the licensor. */
const isAcademic = ({ reader }: Site, id: string): boolean => {
  const entity = reader.entities.get(id)
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => ACADEMIC.test(name))
}

/** "22%", "approximately 12 percent": what part of something a noun group tells; empty where it tells none. */
const shareIn = ({ reader, syntax }: Site, index: number): string => {
  const group = nounAt(syntax, index)
  if (group === null) return ''
  const { document, tokens } = reader.named
  const text = document.text.slice(tokens.start[group.first] ?? 0, tokens.end[group.last - 1] ?? 0)
  return /\d[\d.]*\s?(?:%|per\s?cent\b)/.exec(text)?.[0] ?? ''
}

const isWhole = (share: string): boolean => /^100(?:\.0+)?\b/.test(share)

/** The company of which a percentage is owned: "22% of Orvane", "ownership of 12% of the shares of Orvane". */
const companyOwned = (site: Site, type: EntityType, whole: boolean): readonly string[] => {
  const items = clauseOf(site)?.after ?? []
  const at = items.findIndex(({ group }) =>
    site.noun < 0 ? group === objectGroups(site)[0] : shareIn(site, group) !== '' && group > site.noun,
  )
  const share = shareIn(site, argumentAt(items, at)?.group ?? -1)
  const next = items[at + 1]
  if (share === '' || isWhole(share) !== whole) return []
  return next?.preposition === 'of' || next?.preposition === 'in' ? resolve(site, next.group, type) : []
}

/** Whom the other deals of a clause are with: Y in "due to the acquisition of X and collaboration with Y". */
const dealsBeside = (site: Site): readonly string[] => {
  const { syntax } = site
  const items = clauseOf(site)?.after ?? []
  return items.flatMap(({ group }, at) => {
    const next = items[at + 1]
    const noun = nounAt(syntax, group)
    const isOther =
      group !== site.noun && noun?.owner === null && (isDeal(syntax, group) || noun.head === 'acquisition')
    return isOther && (next?.preposition === 'with' || next?.preposition === 'of')
      ? resolve(site, next.group, 'Organization')
      : []
  })
}

/** Slots of deals: who appoints, sells, combines, backs; whom the agreement that a clause belongs to is with. */
export const DEAL_SLOTS: Readonly<Record<string, Slot>> = {
  // "One partnership is with X".
  'is-with': (site, type) => {
    const clause = clauseOf(site)
    const isAbout = clause?.before.some(({ preposition, group }) => preposition === '' && group === site.noun) ?? false
    return clause !== undefined && isAbout && verbOf(site.syntax, clause)?.lemma === 'be'
      ? union(site, complementOf(clause.after, 'with'), type)
      : []
  },
  'to-all': (site, type) => union(site, withPreposition(complements(site), 'to'), type),
  'through-all': (site, type) => union(site, withPreposition(complements(site), 'through'), type),
  'with-all': (site, type) => union(site, withPreposition(complements(site), 'with'), type),
  'deal-with': (site, type) => resolve(site, dealOf(site)?.partner ?? -1, type),
  'counterpart-under': (site, type, filled) => (dealOf(site) === null ? [] : counterpart(site, type, filled)),
  'made-by': (site, _, filled) => makersOf(site, objectGroups(site), filled),
  'passive-owner': (site, _, filled) => {
    const clause = clauseOf(site)
    const verb = verbOf(site.syntax, clause)
    if (clause === undefined || verb === null || !isPassive(clause, verb)) return []
    const own = owners(site, clause.subject)
    return own.length > 0 ? own : makersOf(site, [...objectGroups(site), clause.anchor], filled)
  },
  'outer-agent': (site, type) => {
    const { kind, parent } = clauseOf(site) ?? NOWHERE
    return kind === 'participle' || kind === 'relative' || kind === 'infinitive'
      ? agent({ ...site, clause: parent }, type, [])
      : []
  },
  behalf: (site, type) => {
    const items = clauseOf(site)?.after ?? []
    const at = items.findIndex(({ group }) => nounAt(site.syntax, group)?.head === 'behalf')
    const place = argumentAt(items, at)
    if (place === undefined) return []
    const own = owners(site, place.group)
    const next = items[at + 1]
    return own.length > 0 || next?.preposition !== 'of' ? own : resolve(site, next.group, type)
  },
  appointed: (site, type) => {
    const clause = clauseOf(site)
    const verb = verbOf(site.syntax, clause)
    if (clause === undefined || verb === null || !hasVerb(site.syntax, clause, 'appoint-verb')) return []
    if (isPassive(clause, verb)) return resolve(site, clause.subject, type)
    return (nounAt(site.syntax, site.noun)?.mentions ?? [])
      .filter((mention) => mention.type === type)
      .map(({ entity }) => entity)
  },
  'part-of': (site, type) => companyOwned(site, type, false),
  'whole-of': (site, type) => companyOwned(site, type, true),
  founder: (site, type) => {
    const described = site.syntax.appositions[site.noun] ?? []
    const at = described.map((group) => site.syntax.clauseOf[group] ?? -1).find((clause) => clause >= 0)
    const clause = clauseAt(site.syntax, at ?? -1)
    const isFounded = clause?.after.some(({ preposition, group }) => preposition === '' && described.includes(group))
    return isFounded === true && hasVerb(site.syntax, clause, 'found-verb')
      ? agent({ ...site, clause: at ?? -1 }, type, [])
      : []
  },
  'under-user': (site, type) => {
    if (!/^(?:under|through|via)$/.test(placeOf(site) ?? '')) return []
    const taken = union(site, withPreposition(clauseOf(site)?.after ?? [], 'to'), type)
    if (taken.length > 0) return taken
    for (let at = site.clause, steps = 0; at >= 0 && steps < 3; at = clauseAt(site.syntax, at)?.parent ?? -1, steps++) {
      const found = agent({ ...site, clause: at }, type, [])
      if (found.length > 0) return found
    }
    return []
  },
  appointer: (site, type) => (hasVerb(site.syntax, clauseOf(site), 'appoint-verb') ? agent(site, type, []) : []),
  selector: (site, type) => {
    const clause = clauseOf(site)
    const parent = clauseAt(site.syntax, clause?.parent ?? -1)
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
    const rivals = new Set(reader.mentionsOf(syntax.sentence).map(({ entity }) => entity))
    // What another deal of the same list is with is no rival: "the acquisition of X and collaboration with Y".
    if (site.noun >= 0) for (const id of dealsBeside(site)) rivals.delete(id)
    const isOther = (id: string): boolean =>
      reader.typeOf(id) === 'Organization' && id !== topic && !filled.includes(id)
    return topic !== null && ![...rivals].some(isOther) ? [topic] : []
  },
  'purpose-from': (site, type) => {
    const purpose = site.syntax.clauses.findIndex(
      ({ kind, verb, parent }) => kind === 'infinitive' && parent === site.clause && verb > site.noun,
    )
    const items = clauseAt(site.syntax, purpose)?.after ?? []
    return purpose < 0 ? [] : union(site, withPreposition(items, 'from'), type)
  },
  'relied-on': (site, type) => {
    const clause = clauseOf(site)
    const parent = clauseAt(site.syntax, clause?.parent ?? -1)
    const isObject = parent?.after.some(
      ({ preposition, group }) => group === clause?.anchor && /^(?:on|upon|with)$/.test(preposition),
    )
    return clause?.kind === 'infinitive' && isObject === true && hasVerb(site.syntax, parent, 'rely-verb')
      ? resolve(site, clause.anchor, type)
      : []
  },
  // "an option agreement with X, under which X may license".
  'who-may': (site, type) => {
    for (const { link, verb, subject } of site.syntax.clauses) {
      const group = groupAt(site.syntax, verb)
      const isAllowed = group?.kind === 'verb' && /^(?:may|can|could)$/.test(group.modal)
      if (isAllowed && /^(?:under|by|through) which$|^whereby$/.test(link)) return resolve(site, subject, type)
    }
    return []
  },
  // The one of the two sides of a deal that is not the other end.
  'other-side': (site, type, filled) =>
    [...agent(site, type, []), ...union(site, complementOf(complements(site), 'with'), type)].filter(
      (id) => !filled.includes(id),
    ),
  // "signed a deal with X for the rights to Y".
  'deal-for': (site, type) => {
    const items = clauseOf(site)?.after ?? []
    const at = items.findIndex(({ preposition, group }) => preposition === 'for' && group === site.noun)
    const before = items.slice(0, Math.max(at, 0))
    const deal = before.findIndex(({ group }) => isDeal(site.syntax, group))
    return deal < 0 ? [] : union(site, complementOf(before.slice(deal), 'with'), type)
  },
  // "a deal with X to co-promote".
  'outer-with': (site, type) => {
    const clause = clauseOf(site)
    if (clause?.kind !== 'infinitive') return []
    const items = clauseAt(site.syntax, clause.parent)?.after ?? []
    const first = items[0]?.group ?? -1
    return isDeal(site.syntax, first) || nounAt(site.syntax, first)?.head === 'contract'
      ? union(site, complementOf(items, 'with'), type)
      : []
  },
  'together-with': (site, type) => {
    const item = clauseOf(site)?.after.find(({ group }) => {
      const mark = groupAt(site.syntax, group - 1)
      return mark?.kind === 'mark' && mark.lower === 'with' && mark.last - mark.first > 1
    })
    return item === undefined ? [] : resolve(site, item.group, type)
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
  // "Meltor will own 51% and Orvane 49%" tells of a part, not of Orvane.
  'object-alone': (site, type) => union(site, objectGroups(site).slice(0, 1), type),
  brought: (site, type) => {
    const clause = clauseOf(site)
    const isAbout = clause?.subject === site.noun && hasVerb(site.syntax, clause, 'bring-in-verb')
    return isAbout ? union(site, bare(clause), type) : []
  },
  buyer: (site, type) => {
    const sold = objectGroups(site)
    return union(site, sold, 'Drug').length > 0 || sold.some((index) => isAsset(site, index))
      ? union(site, complementOf(complements(site), 'to'), type)
      : []
  },
}
