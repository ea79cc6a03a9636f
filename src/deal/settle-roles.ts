import type { Agreement, AgreementType, Party, PartyRole, Term, TermKind } from '../model/agreement.ts'
import type { Entity } from '../model/entity.ts'
import type { Fact, RelationType } from '../model/fact.ts'
import { WordClasses } from '../sentence/word-classes.ts'
import { endOfVerb, nextOf, subjectBefore } from './find-names.ts'
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
  ACQUISITION: ['ACQUIRER', 'TARGET_COMPANY'],
  ASSET_PURCHASE: ['BUYER', 'SELLER'],
}
/** Kinds whose sides are told by relations alone. */
const TOLD_BY_FACTS: ReadonlySet<AgreementType> = new Set(['ACQUISITION', 'ASSET_PURCHASE'])
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
  ACQUISITION: [['ACQUIRES', true]],
  ASSET_PURCHASE: [['ACQUIRES', true]],
}
/** Payments that go to the side that gives rights. */
const FOR_RIGHTS: ReadonlySet<TermKind> = new Set(['UPFRONT', 'MILESTONE', 'ROYALTY', 'LICENSE_FEE', 'OPTION_FEE'])
/** What a side does: a verb that begins with a word and goes on, in {@link Unit.plain}, as the sticky `rest`. */
interface Deed {
  readonly word: RegExp
  readonly rest: RegExp | null
}

/** What each side does, by kind: the subject of the verb is the giver (first) or the taker (second). */
const DEEDS: Readonly<Partial<Record<AgreementType, readonly [Deed, Deed]>>> = {
  LICENSE: [
    { word: /^(?:grants?|granted|granting|out-licen[sc]es?|out-licen[sc]ed)$/, rest: null },
    {
      word: /^(?:receives?|received|obtains?|obtained|gains?|gained|acquires?|acquired|secures?|secured|has|have|granted|in-licen[sc]es?|in-licen[sc]ed|hold|holds)$/,
      // Not "has entered into a licence", "receives $5 million for the licence".
      rest: /(?=(?:(?!(?:entered|signed|executed|agreed|announced|granted|given|terminated|for|under|million) )\S+ ){0,6}(?:rights|licen[sc]e))/y,
    },
  ],
  SUPPLY: [
    {
      word: /^(?:will|shall|to|supplies|manufactures|produces|provides)$/,
      rest: /(?<=(?:will|shall|to) )(?:\S+ly )?(?:supply|manufacture|produce|provide) |(?<=s )/y,
    },
    { word: /^(?:purchases?|sources?|orders?)$/, rest: null },
  ],
  DISTRIBUTION: [
    {
      word: /^(?:grants?|granted|appoints?|appointed|will|shall)$/,
      rest: /(?<=will |shall )supply |(?<!will |shall )/y,
    },
    {
      word: /^(?:will|shall|to|distributes)$/,
      rest: /(?<=(?:will|shall|to) )(?:\S+ly )?(?:distribute|market|promote|sell|commerciali[sz]e|launch) |(?<=s )/y,
    },
  ],
}
const nameOf = (type: string, side: number): string => `${type} ${String(side)}`
const DEED_WORDS = new WordClasses(
  Object.fromEntries(
    Object.entries(DEEDS).flatMap(([type, deeds]) => deeds.map(({ word }, side) => [nameOf(type, side), word])),
  ),
)
/** The bits of the two deeds of each kind. */
const DEED_BITS = new Map(
  Object.keys(DEEDS).map((type) => [type, [0, 1].map((side) => DEED_WORDS.bit[nameOf(type, side)] ?? 0)]),
)

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
  if ((stated || TOLD_BY_FACTS.has(type)) && byFacts === 0) return parties
  if (type === 'COLLABORATION' && byFacts === 0 && !tied.some((unit) => LICENSED.test(unit))) return parties
  const isSchool = ({ org }: Party): number => Number(type === 'LICENSE' && SCHOOLS.test(entities.get(org)?.name ?? ''))
  const votes =
    byFacts * 4 +
    (stated || TOLD_BY_FACTS.has(type)
      ? 0
      : deedVotes(type, one.org, other.org, tied) * 2 + paidVotes(type, one.org, other.org, terms)) +
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
    let votes = 0
    for (const { type: told, from, to, modality } of facts)
      if (told === relation && modality !== 'NEGATED')
        votes += from === one && to === other ? 1 : from === other && to === one ? -1 : 0
    if (votes !== 0) return Math.sign(votes) * (fromGiver ? 1 : -1)
  }
  return 0
}

const deedVotes = (type: AgreementType, one: string, other: string, tied: readonly Unit[]): number => {
  const kind = type === 'COLLABORATION' ? 'LICENSE' : type
  const deeds = DEEDS[kind]
  const [given = 0, taken = 0] = DEED_BITS.get(kind) ?? []
  if (deeds === undefined) return 0
  let sum = 0
  for (const unit of tied) {
    if (!unit.orgs.includes(one) && !unit.orgs.includes(other)) continue
    const held = DEED_WORDS.within(unit)
    if ((held & given) !== 0) sum += votesOf(unit, deeds[0], given, one, other)
    if ((held & taken) !== 0) sum -= votesOf(unit, deeds[1], taken, one, other)
  }
  return Math.sign(sum)
}

/** How often `one` is the subject of a deed, less how often `other` is. */
const votesOf = (unit: Unit, { rest }: Deed, bit: number, one: string, other: string): number => {
  const classes = DEED_WORDS.of(unit.tokens)
  let sum = 0
  for (let at = nextOf(unit, 0, classes, bit); at >= 0; at = nextOf(unit, at + 1, classes, bit)) {
    if (endOfVerb(unit, at, rest) === 0) continue
    const [subject, ...more] = subjectBefore(unit, at)?.name.ids ?? []
    if (more.length === 0) sum += subject === one ? 1 : subject === other ? -1 : 0
  }
  return sum
}

const paidVotes = (type: AgreementType, one: string, other: string, terms: readonly Term[]): number =>
  type === 'SUPPLY' || type === 'SERVICES'
    ? 0
    : Math.sign(
        terms
          .filter(({ kind }) => FOR_RIGHTS.has(kind))
          .reduce((sum, { payee }) => sum + (payee === one ? 1 : payee === other ? -1 : 0), 0),
      )
