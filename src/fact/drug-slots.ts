import { argumentAt } from '../syntax/argument-at.ts'
import { groupAt } from '../syntax/group-at.ts'
import { listAt } from '../syntax/list-at.ts'
import { clauseAround, clauseAt } from '../syntax/clause-at.ts'
import type { EntityType } from '../model/entity.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { NounGroup } from '../syntax/syntax.ts'
import { hasLemma } from './has-lemma.ts'
import { resolveGroup, resolvePronoun, subjectOfPrevious } from './resolve-group.ts'
import {
  clauseOf,
  nounAt,
  objectGroups,
  resolve,
  things,
  verbOf,
  withPreposition,
  type Site,
  type Slot,
} from './site.ts'

export const near: Slot = ({ syntax, ...site }, type) => {
  for (let at = site.noun - 1; at >= 0; at--) {
    const group = groupAt(syntax, at)
    if (group?.kind === 'mark' && group.tag === 'stop') return []
    if (group?.kind !== 'noun') continue
    const list = listAt(syntax, at)
    const found = resolveGroup(site.reader, syntax, list?.[0] ?? at, type)
    if (found.length > 0) return found
  }
  return []
}

/** The drug of a trial: "a trial of X", "the X trial", "a trial evaluating X". */
const trialTheme = (site: Site, type: EntityType, indices: readonly number[]): readonly string[] => {
  const found = new Set<string>()
  for (const index of indices) {
    const group = nounAt(site.syntax, index)
    if (group === null) continue
    for (const id of resolve(site, index, type)) found.add(id)
    if (!wordClass('trial-noun').has(group.head) && !group.words.some((word) => wordClass('trial-noun').has(word)))
      continue
    for (const mention of group.mentions) if (mention.type === type) found.add(mention.entity)
  }
  return [...found]
}

/** What stands before a drug that a trial only compares or combines with. */
const COMPARED = new Set(['vs', 'versus', 'against', 'combined-with', 'than', 'over', 'to'])

const isTrial = (group: NounGroup | null): boolean =>
  group?.words.some((word) => wordClass('trial-noun').has(word)) ?? false

/** What the verb is done to, or what the trial tests that it is done to. */
const theme: Slot = (site, type) => {
  const direct = objectGroups(site)
  const clause = clauseOf(site)
  const after = (clause?.after ?? []).filter((item) => ['of', 'for', 'with', 'including'].includes(item.preposition))
  const first = trialTheme(site, type, direct)
  if (first.length > 0) return first
  const governed = direct.some((index) => wordClass('trial-noun').has(nounAt(site.syntax, index)?.head ?? ''))
  return governed
    ? trialTheme(
        site,
        type,
        after.map((item) => item.group),
      )
    : trialTheme(site, type, withPreposition(after, 'including'))
}

/** "uses X to develop Y", "leveraging X, it develops Y": the drugs of the verb of making that belongs to a verb of use. */
const madeWith = (site: Site): readonly string[] => {
  const { clauses } = site.syntax
  const own = clauses[site.clause]
  const family = new Set([site.clause, own?.kind === 'participle' ? own.parent : -1])
  const found = clauses.flatMap((clause, at) => {
    const near = at !== site.clause && (family.has(at) || family.has(clause.parent))
    if (!near || !hasLemma(verbOf(site.syntax, clause), wordClass('make-verb'))) return []
    return theme({ ...site, clause: at, noun: -1 }, 'Drug', [])
  })
  return [...new Set(found)]
}

/** Drugs whose name starts with that of a part: "orvanumab-DM1" of "orvanumab". */
const conjugatesOf = ({ reader }: Site, part: string): readonly string[] => {
  const name = `${reader.entities.get(part)?.name.toLowerCase() ?? ''}-`
  return reader.named.entities
    .filter((entity) => entity.type === 'Drug' && entity.name.toLowerCase().startsWith(name))
    .map(({ id }) => id)
}

/** "…, a vaccine, X, targeting Y": the names right before a participle, which its clause's subject cannot be. */
const beside: Slot = (site, type) => {
  const clause = clauseOf(site)
  if (clause?.kind !== 'participle') return []
  let at = clause.verb - 1
  while (at >= 0 && groupAt(site.syntax, at)?.kind === 'mark') at--
  return resolve(site, listAt(site.syntax, at)?.[0] ?? at, type)
}

/** What is acted on: objects, and the names that modify them ("GIP and GLP-1 hormone receptors"). */
const actedOn: Slot = (site, type) => {
  const groups = objectGroups(site)
  const named = groups.flatMap((index) => resolve(site, index, type))
  const modified = groups.flatMap((index) => {
    const group = nounAt(site.syntax, index)
    if (type !== 'Target' || group === null || !wordClass('head-Target').has(group.head)) return []
    return group.mentions.filter((mention) => mention.type === type).map((mention) => mention.entity)
  })
  return [...new Set([...named, ...modified])]
}

const isPatient = (group: NounGroup | null): boolean => group !== null && wordClass('patient-noun').has(group.head)

/** "cells expressing X", "X-positive tumors", "tumors that express X": the target that what is attacked bears. */
const bearing: Slot = (site, type) =>
  objectGroups(site).flatMap((index) => {
    const own = (nounAt(site.syntax, index)?.compounds ?? [])
      .filter(
        ({ mention, text }) => mention.type === type && /^~-(?:positive|expressing|bearing|presenting)/.test(text),
      )
      .map(({ mention }) => mention.entity)
    const clause = site.syntax.clauses.findIndex(({ anchor }) => anchor === index)
    const lemma = verbOf(site.syntax, clauseAt(site.syntax, clause))?.lemma ?? ''
    const borne = /^(?:over)?express$|^(?:carry|bear|present)$/.test(lemma)
      ? actedOn({ ...site, clause, noun: -1 }, type, [])
      : []
    return [...own, ...borne]
  })

/** Diseases of the people that a group is about: "an X patient", "patients with X", and X itself where it ends such words. */
const diseasesOfPeople = (site: Site, index: number, type: EntityType): readonly string[] => {
  const group = nounAt(site.syntax, index)
  if (group === null) return []
  const clause = clauseAround(site.syntax, index)
  const side = [clause?.before ?? [], clause?.after ?? []].find((items) => items.some((item) => item.group === index))
  const at = side?.findIndex((item) => item.group === index) ?? -1
  if (group.name?.type === type && side?.[at]?.preposition === 'with')
    return isPatient(nounAt(site.syntax, argumentAt(side, at - 1)?.group ?? -1)) ? resolve(site, index, type) : []
  if (!isPatient(group)) return []
  const own = group.mentions.filter((mention) => mention.type === type).map((mention) => mention.entity)
  const next = side?.[at + 1]
  return own.length > 0 || next?.preposition !== 'with' ? own : resolve(site, next.group, type)
}

/** Diseases of the patients that a clause is about: "patients with X are", "an X patient achieved", "dosed an X patient". */
const patients: Slot = (site, type) => {
  const subject = diseasesOfPeople(site, clauseOf(site)?.subject ?? -1, type)
  return subject.length > 0 ? subject : diseasesOfPeople(site, objectGroups(site)[0] ?? -1, type)
}

/** "enrolled 20 patients in a trial of Y": the drug of the trial that people are taken into. */
const trialJoined: Slot = (site, type) => {
  const after = clauseOf(site)?.after ?? []
  const place = after.find(
    ({ preposition, group }) => /^(?:in|into|to|for)$/.test(preposition) && isTrial(nounAt(site.syntax, group)),
  )
  return place === undefined
    ? []
    : trialTheme(
        site,
        type,
        after
          .filter(({ group }) => group >= place.group)
          .map(({ group }) => group)
          .slice(0, 2),
      )
}

/** "X from Orvane", "X of Orvane": who stands right behind a drug's name; not where it is bought or licensed from there. */
const makerBehind: Slot = (site, type) => {
  const mark = groupAt(site.syntax, site.noun + 1)
  if (mark?.kind !== 'mark' || !/^(?:from|of|by)$/.test(mark.lower)) return []
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  const isTaken = hasLemma(verb, wordClass('transfer-verb'))
  if (isTaken && clause?.subject !== site.noun) return []
  return nounAt(site.syntax, site.noun + 2)?.name?.type === type ? resolve(site, site.noun + 2, type) : []
}

/** "the Orvane drug X": the company that stands before a drug's name in its noun group, no regulator. */
const makerBefore: Slot = ({ reader, syntax, noun }, type) => {
  const group = nounAt(syntax, noun)
  const { name = null, mentions = [], compounds = [] } = group ?? {}
  if (group === null || name === null || !group.words.some((word) => wordClass('describes-Drug').has(word))) return []
  return mentions
    .filter((own) => own.type === type && own.end <= name.start && !compounds.some(({ mention }) => mention === own))
    .filter(({ entity }) => reader.entities.get(entity)?.optional === false)
    .map(({ entity }) => entity)
}

/** How many groups a bracket may hold: "(naltrexone; Orvane)". */
const SHORT = 4

/** "ORV-12 (Orvane)", "Sornavix (naltrexone; Orvane)", "Sornavix for asthma (Orvane)": the organization that ends the brackets. */
const makerInBrackets: Slot = ({ syntax, noun }, type) => {
  const { groups } = syntax
  const purpose = groups[noun + 1]
  const isFor =
    purpose?.kind === 'mark' && purpose.lower === 'for' && nounAt(syntax, noun + 2)?.name?.type === 'Disease'
  const open = isFor ? noun + 3 : noun + 1
  const opener = groups[open]
  if (opener?.kind !== 'mark' || opener.lower !== '(') return []
  const close = groups.findIndex((group, at) => at > open && group.kind === 'mark' && group.tag === 'close')
  const last = nounAt(syntax, close - 1)
  if (close < 0 || close - open > SHORT || last?.name?.type !== type || last.words.length > 0) return []
  const between = groups[close - 2]
  const isApart = close - open === 2 || (between?.kind === 'mark' && /^[;,]$/.test(between.lower))
  return isApart ? [last.name.entity] : []
}

/** "Orvane bought ORV-12. The CD70 inhibitor is safe": the one drug just named, by the class that takes it up as a subject. */
const recalled: Slot = (site, type) => {
  const { reader, syntax, noun } = site
  const group = nounAt(syntax, noun)
  const isTakenUp = group?.determiner === 'the' && group.name === null && clauseOf(site)?.subject === noun
  if (type !== 'Drug' || !isTakenUp || group.head.endsWith('s')) return []
  const drugs = new Set(reader.mentionsOf(syntax.sentence).flatMap((own) => (own.type === type ? [own.entity] : [])))
  if (drugs.size === 0) return subjectOfPrevious(reader, syntax.sentence, type)
  return drugs.size === 1 ? near(site, type, []) : []
}

/** "a class of drugs called CD70 inhibitors": what modifies the name of a class. */
const calledMods: Slot = ({ syntax, noun }, type) => {
  const named = syntax.groups.findIndex(
    (group, at) => at > noun && group.kind === 'verb' && /^(?:call|know)$/.test(group.lemma),
  )
  const group = [named + 1, named + 2].map((at) => nounAt(syntax, at)).find((next) => next !== null)
  if (named < 0 || group?.head.endsWith('s') !== true) return []
  return group.mentions.filter((own) => own.type === type).map(({ entity }) => entity)
}

/** Slots of drugs: what a trial tests, what is made with a technology, what the document is about. */
export const DRUG_SLOTS: Readonly<Record<string, Slot>> = {
  'main-drug': ({ reader, syntax, noun, clause }, type) => {
    const group = nounAt(syntax, noun)
    if (type !== 'Drug' || reader.mainDrug === null || group === null || group.head.endsWith('s')) return []
    if (reader.mentionsOf(syntax.sentence).some((m) => m.type === 'Drug')) return []
    // "Meltor's lead program is a CD70 antibody": another's, or told of another.
    const subject = nounAt(syntax, clauseAt(syntax, clause)?.subject ?? -1)
    if (subject !== null && typeof subject.owner === 'object' && subject.owner?.name?.type === 'Organization') {
      const known = reader.owners.get(reader.mainDrug)
      if (known !== undefined && !known.has(subject.owner.name.entity)) return []
    }
    const place = [...(clauseAt(syntax, clause)?.before ?? []), ...(clauseAt(syntax, clause)?.after ?? [])].find(
      (item) => item.group === noun,
    )
    return place === undefined || !['', 'of', 'for', 'as'].includes(place.preposition) ? [] : [reader.mainDrug]
  },
  recalled,
  // "It reached phase 2. Its target, CD70": the drug just told of.
  'its-drug': ({ reader, syntax, noun }, type) =>
    nounAt(syntax, noun)?.owner === 'its' ? resolvePronoun(reader, syntax, noun, 'it', type) : [],
  'called-mods': calledMods,
  'in-brackets': makerInBrackets,
  'maker-behind': makerBehind,
  'maker-before': makerBefore,
  // "with X as its lead asset".
  'with-as': (site, type) => {
    const items = [...(clauseOf(site)?.before ?? []), ...(clauseOf(site)?.after ?? [])]
    const at = items.findIndex(({ preposition, group }) => preposition === 'as' && group === site.noun)
    const before = argumentAt(items, at - 1)
    return before?.preposition === 'with' ? resolve(site, before.group, type) : []
  },
  // "ORV-12, from Orvane and Meltor".
  'from-behind': (site, type) => {
    const [comma, from] = [1, 2].map((step) => groupAt(site.syntax, site.noun + step))
    const apart = comma?.kind === 'mark' && comma.tag === 'comma' && from?.kind === 'mark' && from.lower === 'from'
    return apart ? resolve(site, site.noun + 3, type) : []
  },
  // "is found on most prostate cancer cells", "in abundance in multiple myeloma".
  'disease-after': (site, type) => {
    const after = (clauseOf(site)?.after ?? []).filter(({ preposition }) =>
      /^(?:in|on|of|across|for|by)$/.test(preposition),
    )
    const found = after.flatMap(({ group }) =>
      (nounAt(site.syntax, group)?.mentions ?? []).filter((m) => m.type === type),
    )
    return found.slice(0, 1).map(({ entity }) => entity)
  },
  beside,
  'acted-on': actedOn,
  bearing,
  patients,
  'trial-joined': trialJoined,
  // "administration of Y to patients with X".
  'to-patients': (site, type) =>
    withPreposition(clauseOf(site)?.before ?? [], 'to')
      .concat(withPreposition(clauseOf(site)?.after ?? [], 'to'))
      .flatMap((index) => diseasesOfPeople(site, index, type)),
  component: (site, type) => {
    const parts = type === 'Drug' ? resolve(site, clauseOf(site)?.subject ?? -1, 'Substance') : []
    if (parts.length > 0) site.reader.awaiting.add(site.syntax.sentence)
    return [...new Set(parts.flatMap((part) => [...conjugatesOf(site, part), ...(site.reader.users.get(part) ?? [])]))]
  },
  'in-subject': (site, type) => {
    const { before = [], subject = -1 } = clauseOf(site) ?? {}
    return before.filter(({ group }) => group > subject).flatMap(({ group }) => resolve(site, group, type))
  },
  'thing-drug': (site, type) => (type === 'Drug' ? madeWith(site) : []),
  near,
  theme,
  'trial-theme': (site, type) => {
    const direct = objectGroups(site)
    if (!direct.some((index) => isTrial(nounAt(site.syntax, index)))) return []
    const beside = new Set(
      (clauseOf(site)?.after ?? [])
        .filter(({ preposition }, at) => COMPARED.has(preposition) || (at > 1 && preposition === 'with'))
        .map(({ group }) => group),
    )
    const follow = things(site).filter((index) => !direct.includes(index) && !beside.has(index))
    const found = trialTheme(site, type, direct)
    return found.length > 0 ? found : trialTheme(site, type, follow.slice(0, 4)).slice(0, 2)
  },
  'trial-chain': (site, type) => trialTheme(site, type, things(site).slice(0, 2)),
}
