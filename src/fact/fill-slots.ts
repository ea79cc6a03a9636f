import { groupAt } from '../syntax/group-at.ts'
import { clauseAt } from '../syntax/clause-at.ts'
import type { EntityType } from '../model/entity.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Argument, NounGroup } from '../syntax/syntax.ts'
import { AGENT_SLOTS } from './agent-slots.ts'
import { DEAL_SLOTS } from './deal-slots.ts'
import { DRUG_SLOTS, near } from './drug-slots.ts'
import { NAME_SLOTS } from './name-slots.ts'
import { PART_SLOTS } from './part-slots.ts'
import { ROUND_SLOTS } from './round-slots.ts'
import { NONE } from './id-lists.ts'
import {
  bare,
  clauseOf,
  complementsOf,
  complements,
  isPassive,
  nounAt,
  objectGroups,
  owners,
  relativeAnchor,
  resolve,
  things,
  union,
  verbOf,
  withPreposition,
  type Site,
  type Slot,
} from './site.ts'

/** What fills a slot of a name; a name that is no slot's is a preposition's. */
export const slotOf = (name: string): Slot => SLOTS[name] ?? prepositionSlot(name)

/** Entities of a type that stand in a slot; `filled` is the other end, where it is known. */
export const fillSlot = (site: Site, slot: string, type: EntityType, filled: readonly string[]): readonly string[] =>
  slotOf(slot)(site, type, filled)

/** What stands after a preposition; what a relative describes: "to which Y licensed it"; ".owner": whose thing stands there. */
const prepositionSlot = (slot: string): Slot => {
  const [preposition = '', owned] = slot.split('.')
  return (site, type) => {
    const items = complements(site)
    const groups = complementsOf(site.syntax, items, preposition)
    if (owned !== undefined) return groups.flatMap((index) => owners(site, index))
    const found = union(site, groups, type)
    if (found.length > 0) return found
    const people = type === 'Organization' ? employerOf(site, items, preposition) : -1
    return resolve(site, people >= 0 ? people : relativeAnchor(site, preposition), type)
  }
}

/** Whose things some groups are: "Orvane's ORV-12", "ORV-12, Orvane's injection". */
const ownersBeside = (site: Site, groups: readonly number[]): readonly string[] => [
  ...new Set(
    groups.flatMap((index) => [index, ...(site.syntax.appositions[index] ?? [])]).flatMap((at) => owners(site, at)),
  ),
]

/** "with scientists at X": X, -1 where no such people stand after the preposition. */
const employerOf = (site: Site, items: readonly Argument[], preposition: string): number => {
  const at = items.findIndex((item) => item.preposition === preposition)
  const next = items[at + 1]
  const people = nounAt(site.syntax, items[at]?.group ?? -1)
  if (next === undefined || people === null || !wordClass('people-noun').has(people.head)) return -1
  return /^(?:at|from|of)$/.test(next.preposition) ? next.group : -1
}

/** "pays Orvane royalties": the name that the payment's noun group begins with. */
const payeeInside = (group: NounGroup | null, type: EntityType): readonly string[] => {
  const [first] = group?.mentions ?? NONE
  if (group === null || first?.type !== type || group.determiner !== '' || group.owner !== null) return NONE
  return wordClass('payment-noun').has(group.head) || /^fees?$/.test(group.head) ? [first.entity] : NONE
}

const INCLUDES = /^(?:include|be|comprise)$/

const SLOTS: Readonly<Record<string, Slot>> = {
  ...AGENT_SLOTS,
  ...DEAL_SLOTS,
  ...DRUG_SLOTS,
  ...NAME_SLOTS,
  ...PART_SLOTS,
  ...ROUND_SLOTS,
  object: (site, type) => union(site, objectGroups(site), type),
  dative: (site, type) => {
    const [first = -1] = bare(clauseOf(site))
    const found = union(site, [first], type)
    return found.length > 0 ? found : payeeInside(nounAt(site.syntax, first), type)
  },
  subject: (site, type) => resolve(site, clauseOf(site)?.subject ?? -1, type),
  'subject.owner': (site) => owners(site, clauseOf(site)?.subject ?? -1),
  // "licenses Orvane technology".
  'object-mods': (site, type) => {
    const object = nounAt(site.syntax, objectGroups(site)[0] ?? -1)
    if (object === null || object.name?.type === type || object.owner !== null || object.head === '') return NONE
    return object.mentions.filter((own) => own.type === type).map(({ entity }) => entity)
  },
  'object.owner': (site) => ownersBeside(site, objectGroups(site)),
  owner: (site) => owners(site, site.noun),
  cause: (site, type) => {
    const items = complements(site)
    const at = items.findIndex(({ preposition }) => preposition === 'due-to')
    if (at < 0) return NONE
    const direct = resolve(site, items[at]?.group ?? -1, type)
    const next = items[at + 1]
    return direct.length > 0 || next === undefined ? direct : resolve(site, next.group, type)
  },
  between: (site, type) => union(site, withPreposition(complements(site), 'between'), type),
  'thing.owner': (site, _, filled) => {
    const all = new Set(things(site).flatMap((index) => owners(site, index)))
    const others = [...all].filter((id) => !filled.includes(id))
    return others.length === 1 ? others : NONE
  },
  'thing.known-owner': ({ reader, syntax, ...site }, _, filled) => {
    reader.awaiting.add(syntax.sentence)
    for (const index of things({ reader, syntax, ...site })) {
      for (const mention of nounAt(syntax, index)?.mentions ?? []) {
        const known = reader.owners.get(mention.entity)
        if (known?.size === 1 && ![...known].some((id) => filled.includes(id))) return [...known]
      }
    }
    return NONE
  },
  'drug-owner': (site) => {
    site.reader.awaiting.add(site.syntax.sentence)
    const drugs = [...resolve(site, clauseOf(site)?.subject ?? -1, 'Drug'), ...near(site, 'Drug', [])]
    const known = drugs.flatMap((drug) => [...(site.reader.owners.get(drug) ?? [])])
    return known.slice(0, 1)
  },
  included: (site, type) => {
    const colon = groupAt(site.syntax, site.noun + 1)
    if (site.noun >= 0 && colon?.kind === 'mark' && colon.lower === ':') return resolve(site, site.noun + 2, type)
    // "The round was led by X and included Y": any clause of the subject.
    for (const clause of site.syntax.clauses) {
      const verb = clause.subject === site.noun ? verbOf(site.syntax, clause) : null
      if (verb === null || isPassive(clause, verb) || !INCLUDES.test(verb.lemma)) continue
      return union(site, bare(clause).slice(0, 1), type)
    }
    return NONE
  },
  around: (site, type) => {
    const clause = clauseOf(site)
    const parent = clauseAt(site.syntax, clause?.parent ?? -1)
    return clause?.kind === 'participle' && parent !== undefined ? resolve(site, parent.subject, type) : NONE
  },
}
