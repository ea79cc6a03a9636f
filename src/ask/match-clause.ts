import type { GraphStore } from '../graph/graph-store.ts'
import type { EntityType } from '../model/entity.ts'
import { RELATION_TYPES, RELATIONS, type RelationType } from '../model/fact.ts'
import { matchAgreements, matchTerms } from './match-deals.ts'
import {
  chainMatches,
  matchLicences,
  matchUsedByOrganizations,
  matchUses,
  matchUsingOrganizations,
} from './match-use.ts'
import type { Matches } from './matches.ts'
import { NO_MATCHES, joinMatches } from './matches.ts'
import type { Clause, Question } from './question.ts'
import { readEdges } from './read-edges.ts'
import type { Anchor } from './resolve-term.ts'
import type { End } from './vocabulary.ts'

/** A clause with its terms looked up. */
export interface ResolvedClause {
  readonly clause: Clause
  /** The end that is asked for; null in a question of yes or no. */
  readonly asked: End | null
  readonly anchors: Readonly<Partial<Record<End, Anchor>>>
  readonly thing: Anchor | null
}

const idsOf = (anchor: Anchor | undefined, labels: readonly EntityType[]): readonly string[] =>
  (anchor?.things ?? []).filter(({ label }) => labels.includes(label)).map(({ id }) => id)

const THINGS: readonly EntityType[] = ['Drug', 'Substance', 'Technology', 'Target', 'Disease']

/** Finds what meets a clause. */
export const matchClause = async (
  store: GraphStore,
  question: Question,
  resolved: ResolvedClause,
): Promise<Matches> => {
  const { relation } = resolved.clause
  const { type } = question.asked
  const isOfDeals = type === 'Agreement' || type === 'Term' || relation === 'PAYS'
  const named = [...Object.values(resolved.anchors), resolved.thing].filter((anchor) => anchor !== null)
  // Deals of a name that nothing bears are none, not all.
  if (isOfDeals && named.some(({ things }) => things.length === 0)) return NO_MATCHES
  if (type === 'Agreement') return matchAgreements(store, question, resolved)
  if (type === 'Term' || relation === 'PAYS') return matchTerms(store, question, resolved)
  if (relation === 'COVERS') return NO_MATCHES
  const end = resolved.asked ?? 'from'
  const anchor = end === 'to' ? resolved.anchors.from : (resolved.anchors.to ?? resolved.anchors.from)
  const found = await matchRelation(store, question, resolved, relation, end, anchor)
  if (resolved.asked !== null) return found
  const wanted = new Set(resolved.anchors.from?.things.map(({ id }) => id))
  return { ...found, matches: found.matches.filter(({ id }) => wanted.has(id)) }
}

const matchRelation = async (
  store: GraphStore,
  question: Question,
  resolved: ResolvedClause,
  relation: RelationType | 'ABOUT',
  end: End,
  anchor: Anchor | undefined,
): Promise<Matches> => {
  if (relation === 'ABOUT') return matchAbout(store, question.asked.type, anchor)
  if (relation === 'LICENSES_TO') return matchLicensing(store, resolved, end, anchor)
  if (relation === 'USES') return matchUsing(store, question, resolved, end, anchor)
  if (relation === 'TARGETS' || relation === 'TREATS')
    return matchThroughDrugs(store, question, resolved, relation, end, anchor)
  const ends = RELATIONS[relation]
  const labels: readonly EntityType[] = end === 'from' ? ends.to : end === 'to' ? ends.from : [...ends.from, ...ends.to]
  return readEdges(store, end, idsOf(anchor, labels), [relation])
}

/** Licensors and licensees of an organization, or of a thing; of both where both are named. */
const matchLicensing = async (
  store: GraphStore,
  resolved: ResolvedClause,
  end: End,
  anchor: Anchor | undefined,
): Promise<Matches> => {
  const organizations = idsOf(anchor, ['Organization'])
  const things = [...idsOf(resolved.thing ?? undefined, THINGS), ...idsOf(anchor, THINGS)]
  if (things.length === 0) return readEdges(store, end, organizations, ['LICENSES_TO'])
  const licences = await matchLicences(store, things, end === 'from' ? 'from' : 'to')
  if (organizations.length === 0) return licences
  const names = new Set(anchor?.things.filter(({ label }) => label === 'Organization').map(({ name }) => name))
  const counterpart = end === 'from' ? 'licensee' : 'licensor'
  return { ...licences, matches: licences.matches.filter(({ cells }) => names.has(String(cells[counterpart]))) }
}

const matchUsing = (
  store: GraphStore,
  { asked }: Question,
  resolved: ResolvedClause,
  end: End,
  anchor: Anchor | undefined,
): Promise<Matches> => {
  if (end === 'to') {
    const organizations = idsOf(anchor, ['Organization'])
    return organizations.length > 0
      ? matchUsedByOrganizations(store, organizations)
      : matchUses(store, idsOf(anchor, ['Drug', 'Technology']), 'to')
  }
  const things = idsOf(anchor, ['Substance', 'Technology'])
  const byOrganization =
    asked.type === 'Organization' ||
    (resolved.asked === null && idsOf(resolved.anchors.from, ['Organization']).length > 0)
  if (!byOrganization) return matchUses(store, things, 'from')
  return asked.role?.relation === 'LICENSES_TO'
    ? matchLicences(store, things, asked.role.end === 'from' ? 'from' : 'to')
    : matchUsingOrganizations(store, things)
}

/** TARGETS and TREATS of drugs, of substances through the drugs made with them, of organizations through those they develop. */
const matchThroughDrugs = async (
  store: GraphStore,
  { asked }: Question,
  resolved: ResolvedClause,
  relation: 'TARGETS' | 'TREATS',
  end: End,
  anchor: Anchor | undefined,
): Promise<Matches> => {
  if (end === 'to') {
    const drugs = idsOf(anchor, ['Drug'])
    if (drugs.length > 0) return readEdges(store, 'to', drugs, [relation])
    const parts = idsOf(anchor, ['Substance', 'Technology'])
    const having =
      parts.length > 0
        ? await matchUses(store, parts, 'from')
        : await readEdges(store, 'to', idsOf(anchor, ['Organization']), ['DEVELOPS'])
    return chainMatches(
      having,
      await readEdges(
        store,
        'to',
        having.matches.map(({ id }) => id),
        [relation],
      ),
    )
  }
  const drugs = await readEdges(store, 'from', idsOf(anchor, RELATIONS[relation].to), [relation])
  const byOrganization =
    asked.type === 'Organization' ||
    (resolved.asked === null && idsOf(resolved.anchors.from, ['Organization']).length > 0)
  if (!byOrganization) return drugs
  return chainMatches(
    drugs,
    await readEdges(
      store,
      'from',
      drugs.matches.map(({ id }) => id),
      ['DEVELOPS'],
    ),
  )
}

/** All that stands in a relation with a thing, either way; drugs that use it through a technology too. */
const matchAbout = async (store: GraphStore, type: string, anchor: Anchor | undefined): Promise<Matches> => {
  const ids = idsOf(anchor, ['Organization', ...THINGS])
  const near = await readEdges(store, 'either', ids, RELATION_TYPES)
  const used = type === 'Drug' ? await matchUses(store, idsOf(anchor, ['Substance', 'Technology']), 'from') : NO_MATCHES
  return joinMatches(near, used)
}
