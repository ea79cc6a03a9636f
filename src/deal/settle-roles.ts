import type { Agreement, AgreementType, Party, PartyRole, Term, TermKind } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { Fact, RelationType } from '../model/fact.ts'
import { idsOf, itemAt, subjectsBefore } from './find-names.ts'
import type { Unit } from './item.ts'
import { UnitPattern } from './unit-pattern.ts'

type Roles = readonly [giver: PartyRole, taker: PartyRole]

/** The two roles that a kind of agreement tells apart. */
const SIDES: Readonly<Partial<Record<AgreementType, Roles>>> = {
  LICENSE: ['LICENSOR', 'LICENSEE'],
  COLLABORATION: ['LICENSOR', 'LICENSEE'],
  OPTION: ['OPTION_GRANTOR', 'OPTION_HOLDER'],
  SUPPLY: ['SUPPLIER', 'CUSTOMER'],
  SERVICES: ['SUPPLIER', 'CUSTOMER'],
  DISTRIBUTION: ['PRINCIPAL', 'DISTRIBUTOR'],
}
/** Relations that tell the sides of a kind, each with whether it runs from the giver. */
const RELATIONS: Readonly<Partial<Record<AgreementType, readonly (readonly [RelationType, boolean])[]>>> = {
  LICENSE: [['LICENSES_TO', true]],
  COLLABORATION: [['LICENSES_TO', true]],
  OPTION: [
    ['GRANTS_OPTION_TO', true],
    ['LICENSES_TO', true],
  ],
  SUPPLY: [['SUPPLIES', true]],
  DISTRIBUTION: [['DISTRIBUTES_FOR', false]],
}
/** Payments that go to the side that gives rights. */
const FOR_RIGHTS: ReadonlySet<TermKind> = new Set(['UPFRONT', 'MILESTONE', 'ROYALTY', 'LICENSE_FEE', 'OPTION_FEE'])
/** What each side does, by kind: the subject of the verb is the giver (first) or the taker (second). */
const DEEDS: Readonly<Partial<Record<AgreementType, readonly [RegExp, RegExp]>>> = {
  LICENSE: [
    /(?:grants?|granted|granting|out-licen[sc]es?|out-licen[sc]ed) /gu,
    /(?:receives?|received|obtains?|obtained|gains?|gained|acquires?|acquired|secures?|secured|has|have|granted|in-licen[sc]es?|in-licen[sc]ed|hold|holds) (?=(?:\S+ ){0,6}(?:rights|licen[sc]e))/gu,
  ],
  SUPPLY: [
    /(?:(?:will|shall|to) (?:\S+ly )?(?:supply|manufacture|produce|provide)|supplies|manufactures|produces|provides) /gu,
    /(?:purchases?|sources?|orders?) /gu,
  ],
  DISTRIBUTION: [
    /(?:grants?|granted|appoints?|appointed|will supply|shall supply) /gu,
    /(?:(?:will|shall|to) (?:\S+ly )?(?:distribute|market|promote|sell|commerciali[sz]e|launch)|distributes) /gu,
  ],
}

/** Those who make no products and so give licences. */
const SCHOOLS =
  /(?<![\p{L}])(?:universit\w+|college|school|institutes?|hospital|medical center|clinic|research (?:foundation|institute|center))(?![\p{L}])/iu

/** Words by which a collaboration gives a licence. */
const LICENSED = new UnitPattern(
  /licen[sc](?:e|ing) (?:and |or )?(?:\S+ )?(?:agreement|collaboration|option|to|for|under)|(?:exclusive|worldwide|global) (?:\S+ ){0,3}(?:licen[sc]e|rights)|grant\w* (?:\S+ ){0,6}(?:licen[sc]e|rights)|sublicen[sc]e/i,
)

/**
 * Tells the two parties of an agreement apart where its own words do not: by the relations read between them, by who does
 * what, by who is paid for rights. A collaboration has a licensor only where the text speaks of a licence.
 */
export const settleRoles = (
  { type, parties }: Agreement,
  tied: readonly Unit[],
  terms: readonly Term[],
  facts: readonly Fact[],
  entities: ReadonlyMap<string, Entity>,
): readonly Party[] => {
  const sides = SIDES[type]
  const [one, other] = parties
  if (sides === undefined || one === undefined || other === undefined || parties.length !== 2) return parties
  const stated = parties.some(({ role }) => role === 'LICENSOR' || role === 'OPTION_GRANTOR')
  const byFacts = factVotes(type, one.org, other.org, facts)
  if (stated && byFacts === 0) return parties
  if (type === 'COLLABORATION' && byFacts === 0 && !tied.some((unit) => LICENSED.test(unit))) return parties
  const isSchool = ({ org }: Party): number => Number(type === 'LICENSE' && SCHOOLS.test(entities.get(org)?.name ?? ''))
  const votes =
    byFacts * 4 +
    (stated ? 0 : deedVotes(type, one.org, other.org, tied) * 2 + paidVotes(type, one.org, other.org, terms)) +
    (stated ? 0 : isSchool(one) - isSchool(other))
  if (votes === 0) return parties
  const [giver, taker] = sides
  return votes > 0
    ? [
        { ...one, role: giver },
        { ...other, role: taker },
      ]
    : [
        { ...one, role: taker },
        { ...other, role: giver },
      ]
}

/** Positive where `one` gives, negative where `other` does. */
const factVotes = (type: AgreementType, one: string, other: string, facts: readonly Fact[]): number => {
  for (const [relation, fromGiver] of RELATIONS[type] ?? []) {
    const votes = facts
      .filter((fact) => fact.type === relation && fact.modality !== 'NEGATED')
      .reduce(
        (sum, { from, to }) => sum + (from === one && to === other ? 1 : from === other && to === one ? -1 : 0),
        0,
      )
    if (votes !== 0) return Math.sign(votes) * (fromGiver ? 1 : -1)
  }
  return 0
}

const deedVotes = (type: AgreementType, one: string, other: string, tied: readonly Unit[]): number => {
  const deeds = DEEDS[type === 'COLLABORATION' ? 'LICENSE' : type]
  if (deeds === undefined) return 0
  const votes = (verb: RegExp, unit: Unit): number => {
    let sum = 0
    for (const match of unit.plain.matchAll(verb)) {
      const [subject, ...more] = idsOf(subjectsBefore(unit, itemAt(unit, match.index)).slice(-1))
      if (more.length === 0) sum += subject === one ? 1 : subject === other ? -1 : 0
    }
    return sum
  }
  const named = tied.filter(({ orgs }) => orgs.includes(one) || orgs.includes(other))
  return Math.sign(named.reduce((sum, unit) => sum + votes(deeds[0], unit) - votes(deeds[1], unit), 0))
}

const paidVotes = (type: AgreementType, one: string, other: string, terms: readonly Term[]): number =>
  type === 'SUPPLY' || type === 'SERVICES'
    ? 0
    : Math.sign(
        terms
          .filter(({ kind }) => FOR_RIGHTS.has(kind))
          .reduce((sum, { payee }) => sum + (payee === one ? 1 : payee === other ? -1 : 0), 0),
      )
