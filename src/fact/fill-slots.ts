import type { EntityType } from '../model/entity.ts'
import { textOf } from '../model/document.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Argument, Clause, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'
import type { Reader } from './reader.ts'
import { resolveGroup, resolveOwner } from './resolve-group.ts'

/** Where a frame is tried: a clause for verbs, a noun group (and its clause, or -1) for nouns. */
export interface Site {
  readonly reader: Reader
  readonly syntax: Syntax
  readonly clause: number
  /** Index of the noun group, -1 for verbs. */
  readonly noun: number
}

type Slot = (site: Site, type: EntityType, filled: readonly string[]) => readonly string[]

/** Entities of a type that stand in a slot; `filled` is the other end, where it is known. */
export const fillSlot = (site: Site, slot: string, type: EntityType, filled: readonly string[]): readonly string[] =>
  (SLOTS[slot] ?? prepositionSlot(slot))(site, type, filled)

const clauseOf = ({ syntax, clause }: Site): Clause | undefined => syntax.clauses[clause]
const nounAt = (syntax: Syntax, index: number): NounGroup | null => {
  const group = syntax.groups[index]
  return group?.kind === 'noun' ? group : null
}
/** The verb group of a clause. */
export const verbOf = (syntax: Syntax, clause: Clause | undefined): VerbGroup | null => {
  const group = syntax.groups[clause?.verb ?? -1]
  return group?.kind === 'verb' ? group : null
}
/** True for "was licensed" and for "licensed by". */
export const isPassive = (clause: Clause, verb: VerbGroup): boolean =>
  verb.passive || (verb.shape === 'participle' && clause.kind === 'participle')

const resolve = ({ reader, syntax }: Site, index: number, type: EntityType): readonly string[] =>
  index < 0 ? [] : resolveGroup(reader, syntax, index, type)

const union = (site: Site, indices: readonly number[], type: EntityType): readonly string[] => [
  ...new Set(indices.flatMap((index) => resolve(site, index, type))),
]

const withPreposition = (items: readonly Argument[], preposition: string): readonly number[] =>
  items.filter((item) => item.preposition === preposition).map((item) => item.group)

/** The first group after a preposition, and what "including" adds to it. */
const complementOf = (items: readonly Argument[], preposition: string): readonly number[] => {
  const at = items.findIndex((item) => item.preposition === preposition)
  const first = items[at]
  if (first === undefined) return []
  const next = items[at + 1]
  return next?.preposition === 'including' ? [first.group, next.group] : [first.group]
}

const bare = (clause: Clause | undefined): readonly number[] => withPreposition(clause?.after ?? [], '')

/** The arguments that follow a noun group in its clause, up to the next bare one. */
const complements = (site: Site): readonly Argument[] => {
  if (site.noun < 0) return clauseOf(site)?.after ?? []
  const clause = clauseOf(site)
  if (clause === undefined) return []
  const list = site.syntax.lists[site.syntax.listOf[site.noun] ?? -1]
  const place = list?.[0] ?? site.noun
  const items = [clause.before, clause.after].find((side) => side.some((item) => item.group === place)) ?? []
  const at = items.findIndex((item) => item.group === place)
  const found: Argument[] = []
  for (const item of items.slice(at + 1)) {
    if (item.preposition === '') {
      // "a license and collaboration agreement with X": the second noun shares what follows.
      if (found.length > 0 || !isBareNoun(nounAt(site.syntax, item.group))) break
      continue
    }
    found.push(item)
  }
  return found
}

const isBareNoun = (group: NounGroup | null): boolean => group !== null && group.name === null && group.pronoun === ''

const prepositionSlot =
  (preposition: string): Slot =>
  (site, type) =>
    union(site, complementOf(complements(site), preposition), type)

/** Who does it: the subject, "by X" of a passive. */
const agent: Slot = (site, type) => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined) return []
  if (verb !== null && isPassive(clause, verb)) return union(site, withPreposition(clause.after, 'by'), type)
  if (verb === null && clause.kind === 'fragment') return []
  const found = subjectOf(site, clause, type)
  return found.length > 0 || type !== 'Organization' || verb === null ? found : announcer(site, clause, verb)
}

/** How far into a document a subject that names nothing known can be the issuer under an unknown form, in sentences. */
const LEAD = 4

/** Who announces in the lead, where the subject is a name that was not recognised. */
const announcer = ({ reader, syntax }: Site, clause: Clause, verb: VerbGroup): readonly string[] => {
  const subject = nounAt(syntax, clause.subject)
  if (syntax.sentence >= LEAD || clause.kind !== 'main' || reader.issuer === null) return []
  if (subject === null || subject.mentions.length > 0 || subject.pronoun !== '' || subject.determiner !== '') return []
  return verb.lemma.split(' ').some((lemma) => wordClass('announce-verb').has(lemma)) ? [reader.issuer] : []
}

/** The subject; for "… Y that contains Z" where Y cannot be it, what the clause around it is about. */
const subjectOf = (site: Site, clause: Clause, type: EntityType): readonly string[] => {
  const own = resolve(site, clause.subject, type)
  const parent = site.syntax.clauses[clause.parent]
  if (own.length > 0 || parent === undefined || type === 'Organization') return own
  if (clause.kind !== 'relative' && clause.kind !== 'participle') return own
  for (const index of [parent.anchor, parent.subject]) {
    const found = index === clause.subject ? [] : resolve(site, index, type)
    if (found.length > 0) return found
  }
  return []
}

/** What it is done to: the first bare group behind the verb, the subject of a passive. */
const objectGroups = (site: Site): readonly number[] => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined) return []
  if (verb !== null && isPassive(clause, verb)) return clause.subject < 0 ? [] : [clause.subject]
  return bare(clause).slice(0, 2)
}

const owners = (site: Site, index: number): readonly string[] => resolveOwner(site.reader, site.syntax, index)

/** Groups of the clause behind the site, and those of its infinitives and participles: "to use X's technology". */
const things = (site: Site): readonly number[] => {
  const { syntax } = site
  const found = new Set<number>()
  const from = site.noun < 0 ? (clauseOf(site)?.verb ?? 0) : site.noun
  const within = (clause: number): boolean => {
    for (let at = clause, steps = 0; at >= 0 && steps < 5; at = syntax.clauses[at]?.parent ?? -1, steps++) {
      if (at === site.clause) return true
      const kind = syntax.clauses[at]?.kind
      if (kind !== 'infinitive' && kind !== 'participle') return false
    }
    return false
  }
  for (let at = from + 1; at < syntax.groups.length; at++)
    if (nounAt(syntax, at) !== null && within(syntax.clauseOf[at] ?? -1)) found.add(at)
  return [...found]
}

const giverOf = (site: Site, type: EntityType, give: boolean): readonly string[] => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined || verb === null || site.noun < 0) return []
  const lemma = verb.lemma.split(' ')
  const passive = isPassive(clause, verb)
  if (lemma.some((word) => wordClass('support-give').has(word))) {
    if (give) return agent(site, type, [])
    if (passive && clause.after.some((item) => item.group === site.noun)) return resolve(site, clause.subject, type)
    const before = bare(clause).filter((group) => group < site.noun)
    const dative = union(site, before, type)
    return dative.length > 0 ? dative : union(site, withPreposition(complements({ ...site, noun: -1 }), 'to'), type)
  }
  if (lemma.some((word) => wordClass('support-receive').has(word)))
    return give ? union(site, withPreposition(clause.after, 'from'), type) : agent(site, type, [])
  return []
}

const near: Slot = ({ syntax, ...site }, type) => {
  for (let at = site.noun - 1; at >= 0; at--) {
    const group = syntax.groups[at]
    if (group?.kind === 'mark' && group.tag === 'stop') return []
    if (group?.kind !== 'noun') continue
    const list = syntax.lists[syntax.listOf[at] ?? -1]
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

/** The other side of the announced deal, where one side is known. */
const counterpart: Slot = ({ reader, syntax }, _, filled) => {
  reader.awaiting.add(syntax.sentence)
  if (reader.parties.length !== 2 || filled.length !== 1) return []
  const [own] = filled
  return own !== undefined && reader.parties.includes(own) ? reader.parties.filter((id) => id !== own) : []
}

const SLOTS: Readonly<Record<string, Slot>> = {
  agent,
  object: (site, type) => union(site, objectGroups(site), type),
  dative: (site, type) => union(site, bare(clauseOf(site)).slice(0, 1), type),
  subject: (site, type) => resolve(site, clauseOf(site)?.subject ?? -1, type),
  'subject.owner': (site) => owners(site, clauseOf(site)?.subject ?? -1),
  'object.owner': (site) => objectGroups(site).flatMap((index) => owners(site, index)),
  owner: (site) => owners(site, site.noun),
  self: (site, type) => {
    const list = site.syntax.lists[site.syntax.listOf[site.noun] ?? -1]
    const head = nounAt(site.syntax, site.noun)
    const shared = head !== null && (head.words.length === 0 || head.head.endsWith('s'))
    return (list?.[0] === site.noun && shared ? list : [site.noun]).flatMap((index) => {
      const group = nounAt(site.syntax, index)
      if (index !== site.noun && group?.owner !== null) return []
      if (group?.name?.type === type) return [group.name.entity]
      return resolve(site, index, type)
    })
  },
  denoted: (site, type) => denoted(site, type),
  mods: ({ syntax, noun }, type) => {
    const group = nounAt(syntax, noun)
    const own = (group?.mentions ?? [])
      .filter((m) => m.type === type && m !== group?.name && !nestedIn(m, group))
      .map((m) => m.entity)
    const joined = own.length > 0 ? joinedModifier(syntax, noun, type) : null
    return joined === null ? own : [joined, ...own]
  },
  compound: ({ syntax, noun }, type) =>
    (nounAt(syntax, noun)?.compounds ?? [])
      .filter(({ mention, text }) => mention.type === type && ACTS_ON.test(text))
      .map(({ mention }) => mention.entity),
  'own-name': ({ syntax, noun }, type) => {
    const name = nounAt(syntax, noun)?.name
    return name?.type === type ? [name.entity] : []
  },
  based: ({ syntax, noun }, type) =>
    (nounAt(syntax, noun)?.compounds ?? [])
      .filter(({ mention, text }) => mention.type === type && MADE_WITH.test(text))
      .map(({ mention }) => mention.entity),
  cause: (site, type) => {
    const items = complements(site)
    const at = items.findIndex(({ preposition }) => preposition === 'due-to')
    if (at < 0) return []
    const direct = resolve(site, items[at]?.group ?? -1, type)
    const next = items[at + 1]
    return direct.length > 0 || next === undefined ? direct : resolve(site, next.group, type)
  },
  mutated: ({ syntax, noun }, type) =>
    (nounAt(syntax, noun)?.compounds ?? [])
      .filter(({ mention, text }) => mention.type === type && ALTERED.test(text))
      .map(({ mention }) => mention.entity),
  nested: ({ syntax, noun }, type) => {
    const group = nounAt(syntax, noun)
    return (group?.mentions ?? [])
      .filter((m) => m.type === type && m !== group?.name && nestedIn(m, group) && !sameSpan(m, group?.name))
      .map((m) => m.entity)
  },
  'main-drug': ({ reader, syntax, noun, clause }, type) => {
    const group = nounAt(syntax, noun)
    if (type !== 'Drug' || reader.mainDrug === null || group === null || group.head.endsWith('s')) return []
    if (reader.mentionsOf(syntax.sentence).some((m) => m.type === 'Drug')) return []
    const place = [...(syntax.clauses[clause]?.before ?? []), ...(syntax.clauses[clause]?.after ?? [])].find(
      (item) => item.group === noun,
    )
    return place === undefined || !['', 'of', 'for', 'as'].includes(place.preposition) ? [] : [reader.mainDrug]
  },
  institute: ({ reader, syntax, noun }, type) => {
    const name = nounAt(syntax, noun)?.name
    if (type !== 'Organization' || name?.type !== type) return []
    return INSTITUTE.test(textOf(reader.named.document, name)) ? [name.entity] : []
  },
  'owner-mods': ({ syntax, noun }, type) => {
    const group = nounAt(syntax, noun)
    return (group?.mentions ?? []).filter((m) => m.type === type).map((m) => m.entity)
  },
  between: (site, type) => union(site, withPreposition(complements(site), 'between'), type),
  giver: (site, type) => giverOf(site, type, true),
  recipient: (site, type) => giverOf(site, type, false),
  'thing.owner': (site, _, filled) => {
    const all = new Set(things(site).flatMap((index) => owners(site, index)))
    const others = [...all].filter((id) => !filled.includes(id))
    return others.length === 1 ? others : []
  },
  'thing.known-owner': ({ reader, syntax, ...site }, _, filled) => {
    reader.awaiting.add(syntax.sentence)
    for (const index of things({ reader, syntax, ...site })) {
      for (const mention of nounAt(syntax, index)?.mentions ?? []) {
        const known = reader.owners.get(mention.entity)
        if (known?.size === 1 && ![...known].some((id) => filled.includes(id))) return [...known]
      }
    }
    return []
  },
  'for-subject': (site, type) => {
    for (const clause of site.syntax.clauses)
      if (clause.kind === 'infinitive' && clause.subject > site.noun) return resolve(site, clause.subject, type)
    return []
  },
  counterpart,
  'counterpart-alone': (site, type, filled) =>
    complements(site).some(({ preposition }) => preposition === 'to') ? [] : counterpart(site, type, filled),
  'counterpart-given': (site, type, filled) => {
    const lemmas = verbOf(site.syntax, clauseOf(site))?.lemma.split(' ') ?? []
    return lemmas.some((lemma) => wordClass('weak-receive').has(lemma)) ? [] : counterpart(site, type, filled)
  },
  'issuer-in': (site) => {
    const clause = clauseOf(site)
    const item = [...(clause?.before ?? []), ...(clause?.after ?? [])].find(({ group }) => group === site.noun)
    return item?.preposition === 'in' && site.reader.issuer !== null ? [site.reader.issuer] : []
  },
  'thing-drug': (site, type) => (type === 'Drug' ? madeWith(site) : []),
  'clause-agent': (site, type) => {
    let clause = site.clause
    for (let steps = 0; clause >= 0 && steps < 4; steps++) {
      const found = agent({ ...site, clause }, type, [])
      if (found.length > 0) return found
      clause = site.syntax.clauses[clause]?.parent ?? -1
    }
    return []
  },
  issuer: ({ reader }) => (reader.issuer === null ? [] : [reader.issuer]),
  'drug-owner': (site) => {
    site.reader.awaiting.add(site.syntax.sentence)
    const drugs = [...resolve(site, clauseOf(site)?.subject ?? -1, 'Drug'), ...near(site, 'Drug', [])]
    const known = drugs.flatMap((drug) => [...(site.reader.owners.get(drug) ?? [])])
    return known.slice(0, 1)
  },
  partnered: ({ syntax, noun }, type) =>
    (nounAt(syntax, noun)?.compounds ?? [])
      .filter(({ mention, text }) => mention.type === type && text.startsWith('~-partner'))
      .map(({ mention }) => mention.entity),
  topic: ({ reader, syntax }) => {
    const topic = reader.topicOf(syntax.sentence)
    return topic === null ? [] : [topic]
  },
  included: (site, type) => {
    const clause = clauseOf(site)
    const verb = verbOf(site.syntax, clause)
    if (clause?.subject !== site.noun || verb === null || isPassive(clause, verb)) return []
    return /^(?:include|be|comprise)$/.test(verb.lemma) ? union(site, bare(clause).slice(0, 1), type) : []
  },
  around: (site, type) => {
    const clause = clauseOf(site)
    const parent = site.syntax.clauses[clause?.parent ?? -1]
    return clause?.kind === 'participle' && parent !== undefined ? resolve(site, parent.subject, type) : []
  },
  near,
  theme: (site, type) => {
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
  },
  'trial-theme': (site, type) => {
    const direct = objectGroups(site)
    if (!direct.some((index) => isTrial(nounAt(site.syntax, index)))) return []
    const follow = things(site).filter((index) => !direct.includes(index))
    const found = trialTheme(site, type, direct)
    return found.length > 0 ? found : trialTheme(site, type, follow.slice(0, 4)).slice(0, 2)
  },
  'trial-chain': (site, type) => trialTheme(site, type, things(site).slice(0, 2)),
}

/** "anti-CD70", "HER2-targeting", "CD19-directed" around a mention, which "~" stands for. */
const ACTS_ON = /^anti-?~|~-(?:target|direct|bind|specific|selective|block|inhibit|neutrali|agonist|antagonist)/

/** "GIP and GLP1 receptor agonist", "GIP/GLP1 agonist": the name that a conjunction ties to a modifier of the group. */
const joinedModifier = (syntax: Syntax, noun: number, type: EntityType): string | null => {
  const mark = syntax.groups[noun - 1]
  const group = nounAt(syntax, noun)
  const before = nounAt(syntax, noun - 2)
  if (mark?.kind !== 'mark' || mark.tag !== 'conjunction' || group?.determiner !== '') return null
  return before?.name?.type === type && before.owner === null ? before.name.entity : null
}

const isTrial = (group: NounGroup | null): boolean =>
  group?.words.some((word) => wordClass('trial-noun').has(word)) ?? false

/** "uses X to develop Y", "leveraging X, it develops Y": the drugs of the verb of making that belongs to a verb of use. */
const madeWith = (site: Site): readonly string[] => {
  const { clauses } = site.syntax
  const own = clauses[site.clause]
  const family = new Set([site.clause, own?.kind === 'participle' ? own.parent : -1])
  const found = clauses.flatMap((clause, at) => {
    const lemmas = verbOf(site.syntax, clause)?.lemma.split(' ') ?? []
    const near = at !== site.clause && (family.has(at) || family.has(clause.parent))
    if (!near || !lemmas.some((lemma) => wordClass('make-verb').has(lemma))) return []
    return fillSlot({ ...site, clause: at, noun: -1 }, 'theme', 'Drug', [])
  })
  return [...new Set(found)]
}

/** "Linkora-based", "DM1-loaded" around a mention. */
const MADE_WITH = /^~-(?:based|enabled|powered|derived|loaded|conjugated|coated|containing|linked)/

/** "CD70-driven", "CD70-mutated" around a mention. */
const ALTERED =
  /^~-(?:mutat|mutant|driven|amplified|altered|overexpress|expressing|deficien|mediated|associated|related)/

/** Names of bodies that belong to a larger one. */
const INSTITUTE =
  /\b(?:Institute|Center|Centre|School|College|Department|Division|Faculty|Office|Administration|Agency|Unit|Laborator(?:y|ies))\b/

const sameSpan = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number } | null | undefined,
): boolean => a.start === b?.start && a.end === b.end

const nestedIn = (mention: { readonly start: number; readonly end: number }, group: NounGroup | null): boolean => {
  const name = group?.name
  return name !== null && name !== undefined && mention.start >= name.start && mention.end <= name.end
}

/** What a description describes: its own name, its apposition, the subject of "is", what a bracket stands behind. */
const denoted = (site: Site, type: EntityType): readonly string[] => {
  const { reader, syntax, noun } = site
  const group = nounAt(syntax, noun)
  if (group?.name?.type === type && !group.head.endsWith('s')) return [group.name.entity]
  const own = resolveGroup(reader, syntax, noun, type)
  if (own.length > 0) return own
  const clause = clauseOf(site)
  const verb = verbOf(syntax, clause)
  if (clause === undefined) return []
  const asComplement = clause.after.find((item) => item.group === noun)
  if (verb !== null && asComplement?.preposition === 'as') {
    const object = objectGroups(site)
    return object.length > 0 ? union(site, object, type) : resolve(site, clause.subject, type)
  }
  return []
}
