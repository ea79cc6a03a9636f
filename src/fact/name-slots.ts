import { groupAt } from '../syntax/group-at.ts'
import { listAt } from '../syntax/list-at.ts'
import { textOf } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { NounGroup, Syntax } from '../syntax/syntax.ts'
import { NONE } from './id-lists.ts'
import { resolveGroup } from './resolve-group.ts'
import { clauseOf, nounAt, objectGroups, resolve, union, verbOf, type Site, type Slot } from './site.ts'

/** Slots within the noun group of a site: its name, its modifiers, the compounds they stand in. */
export const NAME_SLOTS: Readonly<Record<string, Slot>> = {
  self: (site, type) => {
    const list = listAt(site.syntax, site.noun)
    const head = nounAt(site.syntax, site.noun)
    const shared = head !== null && (head.words.length === 0 || head.head.endsWith('s'))
    if (list?.[0] !== site.noun || !shared) return named(site, site.noun, type)
    return list.flatMap((index) =>
      index !== site.noun && nounAt(site.syntax, index)?.owner !== null ? NONE : named(site, index, type),
    )
  },
  denoted: (site, type) => denoted(site, type),
  mods: ({ syntax, noun }, type) => {
    const group = nounAt(syntax, noun)
    const own = mentioned(group, type, (m) => m !== group?.name && !nestedIn(m, group))
    const joined = own.length > 0 ? joinedModifier(syntax, noun, type) : null
    return joined === null ? own : [joined, ...own]
  },
  compound: (site, type) => compounded(site, type, ACTS_ON),
  'own-name': ({ syntax, noun }, type) => {
    const name = nounAt(syntax, noun)?.name
    return name?.type === type ? [name.entity] : NONE
  },
  based: (site, type) => compounded(site, type, MADE_WITH),
  mutated: (site, type) => compounded(site, type, ALTERED),
  nested: ({ syntax, noun }, type) => {
    const group = nounAt(syntax, noun)
    return mentioned(group, type, (m) => m !== group?.name && nestedIn(m, group) && !sameSpan(m, group?.name))
  },
  institute: (site, type) => namedAs(site, type, INSTITUTE),
  fund: (site, type) => namedAs(site, type, FUND),
  'owner-mods': ({ syntax, noun }, type) => mentioned(nounAt(syntax, noun), type, () => true),
  backed: (site, type) => compounded(site, type, BACKED),
  partnered: (site, type) => compounded(site, type, PARTNERED),
  owned: (site, type) => compounded(site, type, OWNED),
}

/** What a noun group names, or stands for. */
const named = (site: Site, index: number, type: EntityType): readonly string[] => {
  const name = nounAt(site.syntax, index)?.name
  return name?.type === type ? [name.entity] : resolve(site, index, type)
}

/** The organization that a noun group names, where its name holds some words. */
const namedAs = ({ reader, syntax, noun }: Site, type: EntityType, words: RegExp): readonly string[] => {
  const name = nounAt(syntax, noun)?.name
  if (type !== 'Organization' || name?.type !== type) return NONE
  return words.test(textOf(reader.named.document, name)) ? [name.entity] : NONE
}

/** The things of a type that a noun group mentions in some place. */
const mentioned = (
  group: NounGroup | null,
  type: EntityType,
  isThere: (mention: Mention) => boolean,
): readonly string[] => {
  let found: string[] | null = null
  for (const mention of group?.mentions ?? NONE)
    if (mention.type === type && isThere(mention)) (found ??= []).push(mention.entity)
  return found ?? NONE
}

/** The things of a type in the compounds of a noun group that are written in some way. */
const compounded = ({ syntax, noun }: Site, type: EntityType, way: RegExp): readonly string[] => {
  let found: string[] | null = null
  for (const { mention, text } of nounAt(syntax, noun)?.compounds ?? NONE)
    if (mention.type === type && way.test(text)) (found ??= []).push(mention.entity)
  return found ?? NONE
}

/** "anti-CD70", "HER2-targeting", "CD19-directed" around a mention, which "~" stands for. */
const ACTS_ON = /^anti-?~|~-(?:target|direct|bind|specific|selective|block|inhibit|neutrali|agonist|antagonist)/

/** "GIP and GLP1 receptor agonist", "GIP/GLP1 agonist": the name that a conjunction ties to a modifier of the group. */
const joinedModifier = (syntax: Syntax, noun: number, type: EntityType): string | null => {
  const mark = groupAt(syntax, noun - 1)
  const group = nounAt(syntax, noun)
  const before = nounAt(syntax, noun - 2)
  if (mark?.kind !== 'mark' || mark.tag !== 'conjunction' || group?.determiner !== '') return null
  return before?.name?.type === type && before.owner === null ? before.name.entity : null
}

/** "Linkora-based", "DM1-loaded" around a mention. */
const MADE_WITH = /^~-(?:based|enabled|powered|derived|loaded|conjugated|coated|containing|linked)/

/** "Orvane-backed", "Orvane-partnered" around a mention. */
const BACKED = /^~-(?:backed|funded|supported)/
const PARTNERED = /^~-partner/
const OWNED = /^~-(?:owned|controlled)/

/** "CD70-driven", "CD70-mutated" around a mention. */
const ALTERED =
  /^~-(?:mutat|mutant|driven|amplified|altered|overexpress|expressing|deficien|mediated|associated|related)/

/** Names of bodies that belong to a larger one. */
const INSTITUTE =
  /\b(?:Institute|Center|Centre|School|College|Department|Division|Faculty|Office|Administration|Agency|Unit|Laborator(?:y|ies))\b/

/** Names of funds, which belong to who manages them. */
const FUND = /\b(?:Fund|Ventures)$/

const sameSpan = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number } | null | undefined,
): boolean => a.start === b?.start && a.end === b.end

const nestedIn = (mention: { readonly start: number; readonly end: number }, group: NounGroup | null): boolean => {
  const name = group?.name
  return name !== null && name !== undefined && mention.start >= name.start && mention.end <= name.end
}

/** What a description describes: its own name, its apposition, the subject of "is", what a bracket stands behind. */
export const denoted = (site: Site, type: EntityType): readonly string[] => {
  const { reader, syntax, noun } = site
  const group = nounAt(syntax, noun)
  if (group?.name?.type === type && !group.head.endsWith('s')) return [group.name.entity]
  const own = resolveGroup(reader, syntax, noun, type)
  if (own.length > 0) return own
  const clause = clauseOf(site)
  const verb = verbOf(syntax, clause)
  if (clause === undefined) return NONE
  const asComplement = clause.after.find((item) => item.group === noun)
  if (verb !== null && asComplement?.preposition === 'as') {
    const object = union(site, objectGroups(site), type)
    return object.length > 0 ? object : resolve(site, clause.subject, type)
  }
  return NONE
}
