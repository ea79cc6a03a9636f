import type { Agreement, UnattachedSum } from '../model/agreement.ts'
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
import { mergeMentions } from './merge-mentions.ts'
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
export const findDeals = (named: Named, facts: readonly Fact[]): Deals => {
  const today = findDocumentDate(named)
  const entities = new Map<string, Entity>()
  for (const entity of named.entities) entities.set(entity.id, entity)
  const units = readUnits(named)
  const parentOf = findParents(units, facts)
  const worded = findMentions(units, entities)
  const mentions = [...worded, ...findFactMentions(units, facts, worded)].map((mention) => dateMention(mention, today))
  const groups = mergeMentions(mentions, parentOf)
  const bare = groups.map((group) => assembleAgreement(group, today))
  const ties = tieUnits(units, groups, bare)
  const tied = tiedUnits(units, ties, bare.length)
  const { terms, unattached } = attachTerms(units, ties, bare)
  const history = linkHistory(bare, groups)
  const agreements = bare.map((agreement, i): Agreement => {
    const own = tied[i] ?? []
    const described = describeAgreement(agreement, own, today)
    return {
      kind: 'Agreement',
      type: agreement.type,
      parties: settleRoles(agreement, own, terms[i] ?? [], facts, entities),
      signedOn: agreement.signedOn,
      effectiveOn: described.effectiveOn,
      endedOn: described.endedOn,
      exclusive: described.exclusive,
      territory: described.territory,
      territoryExcluded: described.territoryExcluded,
      field: described.field,
      sublicensing: described.sublicensing,
      option: described.option,
      diligence: described.diligence,
      status: settleStatus(agreement, own, closingOf(agreement, own) !== null, today),
      stage: described.stage,
      covers: findCovers(agreement, groups[i] ?? [], own, entities, facts),
      terms: terms[i] ?? [],
      totals: totalTerms(terms[i] ?? []),
      amends: history[i] ?? null,
      proofs: described.proofs,
      evidence: agreement.evidence,
      confidence: agreement.confidence,
    }
  })
  const events: Event[] = []
  agreements.forEach((agreement, i) => {
    for (const event of findDealEvents(agreement, i, groups[i] ?? [], tied[i] ?? [], today)) events.push(event)
  })
  const happenings = joinEvents(findHappenings(units, today, entities), findToldEvents(units, today, entities))
  return { agreements, events: [...events, ...happenings], unattached }
}

const findMentions = (units: readonly Unit[], entities: ReadonlyMap<string, Entity>): readonly AgreementMention[] => {
  const issuer = units.find(({ orgs }) => orgs.length > 0)?.orgs[0] ?? null
  const found: AgreementMention[] = []
  for (const unit of units) {
    if (unit.orgs.length === 0) continue
    for (const mention of findNounMentions(unit)) found.push(mention)
    for (const mention of findClauseMentions(unit, issuer)) found.push(mention)
    for (const mention of findVerbMentions(unit)) found.push(mention)
  }
  return keepParties(found, entities, issuer)
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
