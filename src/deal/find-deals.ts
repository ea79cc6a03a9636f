import { finish, type Steps } from '../in-step.ts'
import type { Agreement, Term, UnattachedSum } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { assembleAgreement } from './assemble-agreement.ts'
import { attachTerms } from './attach-terms.ts'
import { dateMention } from './date-mentions.ts'
import { describeAgreement } from './describe-agreement.ts'
import { findClauseMentions } from './find-clause-mentions.ts'
import { findCovers } from './find-covers.ts'
import { closingOf, findDealEvents } from './find-deal-events.ts'
import { findDocumentDate } from './find-document-date.ts'
import { findFactMentions } from './find-fact-mentions.ts'
import { findHappenings } from './find-happenings.ts'
import { findParents } from './find-parents.ts'
import { findNounMentions } from './find-noun-mentions.ts'
import { findToldEvents } from './find-told-events.ts'
import { findVerbMentions } from './find-verb-mentions.ts'
import type { Unit } from './item.ts'
import { joinEvents } from './join-events.ts'
import { keepParties } from './keep-parties.ts'
import { linkHistory } from './link-history.ts'
import { mergeMentions, type MentionGroup } from './merge-mentions.ts'
import { readUnits } from './read-units.ts'
import { settleRoles } from './settle-roles.ts'
import { settleStatus } from './settle-status.ts'
import { tieUnits } from './tie-units.ts'
import { totalTerms } from './total-terms.ts'

/** What a document says of deals. */
export interface Deals {
  readonly agreements: readonly Agreement[]
  readonly events: readonly Event[]
  readonly unattached: readonly UnattachedSum[]
}

/** Assembles the agreements and events that a document speaks of. */
export function* findDealsInSteps(named: Named, facts: readonly Fact[]): Steps<Deals> {
  const today = findDocumentDate(named)
  const entities = new Map<string, Entity>()
  for (const entity of named.entities) entities.set(entity.id, entity)
  yield
  const units = readUnits(named)
  yield
  const parentOf = findParents(units, facts)
  const worded = yield* findMentionsInSteps(units, entities)
  yield
  const mentions = [...worded, ...findFactMentions(units, facts, worded)].map((mention) => dateMention(mention, today))
  yield
  const groups = mergeMentions(mentions, parentOf)
  const bare = groups.map((group) => assembleAgreement(group, today))
  yield
  const ties = tieUnits(units, groups, bare)
  const tied = tiedUnits(units, ties, bare.length)
  yield
  const { terms, unattached } = attachTerms(units, ties, bare)
  yield
  const agreements = yield* tellInSteps({ bare, groups, tied, terms, facts, entities, today })
  yield
  const events: Event[] = []
  agreements.forEach((agreement, i) => {
    for (const event of findDealEvents(agreement, i, groups[i] ?? [], tied[i] ?? [], today)) events.push(event)
  })
  yield
  const announced = findHappenings(units, today, entities)
  yield
  const happenings = joinEvents(announced, findToldEvents(units, today, entities))
  return { agreements, events: [...events, ...happenings], unattached }
}

/** {@link findDealsInSteps}, all at once. */
export const findDeals = (named: Named, facts: readonly Fact[]): Deals => finish(findDealsInSteps(named, facts))

/** The mentions of agreements by the words of each unit, unit by unit. */
function* findMentionsInSteps(
  units: readonly Unit[],
  entities: ReadonlyMap<string, Entity>,
): Steps<readonly AgreementMention[]> {
  const naming = units.filter(({ orgs }) => orgs.length > 0)
  const issuer = naming[0]?.orgs[0] ?? null
  const found: AgreementMention[] = []
  for (const find of [findNounMentions, findClauseMentions, findVerbMentions]) {
    yield
    for (const unit of naming) for (const mention of find(unit, issuer)) found.push(mention)
  }
  found.sort((a, b) => a.start - b.start)
  return keepParties(found, entities, issuer)
}

/** What is known of a document's agreements, by their places. */
interface Known {
  readonly bare: readonly Agreement[]
  readonly groups: readonly MentionGroup[]
  readonly tied: readonly (readonly Unit[])[]
  readonly terms: readonly (readonly Term[])[]
  readonly facts: readonly Fact[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly today: string | null
}

/** The agreements with what the units that are tied to them tell. */
function* tellInSteps({ bare, groups, tied, terms, facts, entities, today }: Known): Steps<readonly Agreement[]> {
  const unitsOf = (i: number): readonly Unit[] => tied[i] ?? []
  const described = bare.map((agreement, i) => describeAgreement(agreement, unitsOf(i), today))
  yield
  const parties = bare.map((agreement, i) => settleRoles(agreement, unitsOf(i), terms[i] ?? [], facts, entities))
  yield
  const statuses = bare.map((agreement, i) =>
    settleStatus(agreement, unitsOf(i), closingOf(agreement, unitsOf(i)) !== null, today),
  )
  yield
  const covers = bare.map((agreement, i) => findCovers(agreement, groups[i] ?? [], unitsOf(i), entities, facts))
  const history = linkHistory(bare, groups)
  return bare.map((agreement, i) => ({
    ...agreement,
    ...described[i],
    parties: parties[i] ?? agreement.parties,
    status: statuses[i] ?? agreement.status,
    covers: covers[i] ?? [],
    terms: terms[i] ?? [],
    totals: totalTerms(terms[i] ?? []),
    amends: history[i] ?? null,
  }))
}

const tiedUnits = (units: readonly Unit[], ties: readonly number[], count: number): readonly (readonly Unit[])[] => {
  const tied: Unit[][] = []
  while (tied.length < count) tied.push([])
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    const tie = ties[i] ?? -1
    if (unit !== undefined && tie >= 0) tied[tie]?.push(unit)
  }
  return tied
}
