import { textOf } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import type { NounGroup, Syntax } from '../syntax/syntax.ts'
import { resolveGroup } from './resolve-group.ts'
import { clauseOf, nounAt, objectGroups, resolve, union, verbOf, type Site, type Slot } from './site.ts'

/** Slots within the noun group of a site: its name, its modifiers, the compounds they stand in. */
export const NAME_SLOTS: Readonly<Record<string, Slot>> = {
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
  institute: ({ reader, syntax, noun }, type) => {
    const name = nounAt(syntax, noun)?.name
    if (type !== 'Organization' || name?.type !== type) return []
    return INSTITUTE.test(textOf(reader.named.document, name)) ? [name.entity] : []
  },
  'owner-mods': ({ syntax, noun }, type) => {
    const group = nounAt(syntax, noun)
    return (group?.mentions ?? []).filter((m) => m.type === type).map((m) => m.entity)
  },
  backed: ({ syntax, noun }, type) =>
    (nounAt(syntax, noun)?.compounds ?? [])
      .filter(({ mention, text }) => mention.type === type && /^~-(?:backed|funded|supported)/.test(text))
      .map(({ mention }) => mention.entity),
  partnered: ({ syntax, noun }, type) =>
    (nounAt(syntax, noun)?.compounds ?? [])
      .filter(({ mention, text }) => mention.type === type && text.startsWith('~-partner'))
      .map(({ mention }) => mention.entity),
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
    const object = union(site, objectGroups(site), type)
    return object.length > 0 ? object : resolve(site, clause.subject, type)
  }
  return []
}
