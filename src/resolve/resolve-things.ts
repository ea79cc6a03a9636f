import type { DocumentFacts } from '../model/document-facts.ts'
import { type Cluster, clusterMembers } from './cluster-members.ts'
import { knownAs, knownNameUses } from './known-names.ts'
import { type Member, toMember } from './member.ts'
import { nameCluster, type Thing, withUniqueIds } from './name-cluster.ts'
import { readDiseaseTree } from './disease-tree.ts'
import { filerNameUses } from './dated-names.ts'
import { isGenericTechnology } from './normalise-name.ts'
import type { Overrides } from './overrides.ts'
import { readTargetFamilies } from './target-families.ts'
import type { Taxonomy } from './taxonomy.ts'

/** The things of many documents, and which thing each document's entity is. */
export interface ResolvedThings {
  readonly things: readonly Thing[]
  /** The thing's id for an entity of a document; null where the document names no such entity. */
  readonly idOf: (document: string, entity: string) => string | null
}

/** When a document was published; null where nothing says. */
const dateOf = (facts: DocumentFacts): string | null => facts.header?.filedOn ?? facts.datedOn

const memberKey = (document: string, entity: string): string => `${document}\u0000${entity}`

/** A filer's number and former names, given to the entity that bears its name. */
const withFiler = (facts: DocumentFacts): ((member: Member) => Member) => {
  const filers = facts.header?.filers ?? []
  if (filers.length === 0) return (member) => member
  const named = filers.map((filer) => {
    const names = filerNameUses(filer, facts.header?.filedOn ?? null)
    const as = (name: string): Member =>
      toMember(facts.id, { id: '', type: 'Organization', name, aliases: [], ids: {}, confidence: 1, mentions: [] })
    return {
      cik: `cik:${filer.cik.replace(/^0+/, '')}`,
      names,
      now: as(filer.name),
      former: filer.formerNames.map(({ name }) => as(name)),
    }
  })
  return (member) => {
    if (member.type !== 'Organization') return member
    const filer = named.find(({ now, former }) =>
      [now, ...former].some(({ nameKey }) => nameKey === member.nameKey || member.aliasKeys.includes(nameKey)),
    )
    if (filer === undefined || member.identifiers.some((id) => id.startsWith('cik:') && id !== filer.cik)) return member
    const keys = [...member.aliasKeys, filer.now.nameKey, ...filer.former.map(({ nameKey }) => nameKey)]
    return {
      ...member,
      aliases: [...new Set([...member.aliases, filer.now.name, ...filer.former.map(({ name }) => name)])].filter(
        (alias) => alias !== member.name,
      ),
      identifiers: [...new Set([...member.identifiers, filer.cik])].sort(),
      aliasKeys: [...new Set(keys)].filter((key) => key !== member.nameKey).sort(),
      formerKeys: [...new Set([...member.formerKeys, ...filer.former.map(({ nameKey }) => nameKey)])]
        .filter((key) => key !== filer.now.nameKey && key !== member.nameKey)
        .sort(),
      names: [...member.names, ...filer.names],
    }
  }
}

/** A substance that bears a name of the curated tree is the tree's. */
const withTaxonomy =
  (taxonomy: Taxonomy) =>
  (member: Member): Member => {
    if (member.type !== 'Substance' || member.identifiers.some((id) => id.startsWith('substance:'))) return member
    const entry = taxonomy.byKey.get(member.nameKey)
    return entry === undefined
      ? member
      : { ...member, identifiers: [...member.identifiers, `substance:${entry.id}`].sort() }
  }

/** A target that bears a family's name, and is no single gene, is that family. */
const withFamily = (member: Member): Member => {
  if (member.type !== 'Target' || member.identifiers.some((id) => id.startsWith('hgnc:'))) return member
  const family = readTargetFamilies().byKey.get(member.nameKey)
  return family === undefined
    ? member
    : { ...member, identifiers: [...member.identifiers, `family:${family.id}`].sort() }
}

/** Below this a name is an abbreviation, which may mean more than one disease. */
const SHORTEST_DISEASE = 6

/** A disease that bears a name of the ontology is the ontology's. */
const withOntology = (member: Member): Member => {
  if (member.type !== 'Disease' || member.nameKey.length < SHORTEST_DISEASE) return member
  if (member.identifiers.some((id) => id.startsWith('doid:'))) return member
  const entry = readDiseaseTree().byKey.get(member.nameKey)
  return entry === undefined ? member : { ...member, identifiers: [...member.identifiers, `doid:${entry.doid}`].sort() }
}

/** A thing that bears a name known in the trade is what that name is known to be. */
const withKnownName = (member: Member): Member => {
  const id = knownAs(member.type, member.nameKey)
  const register = id?.slice(0, id.indexOf(':') + 1) ?? ''
  const names = member.type === 'Organization' ? knownNameUses(member.nameKey) : []
  const identifiers =
    id === null || member.identifiers.some((each) => each.startsWith(register))
      ? member.identifiers
      : [...member.identifiers, id].sort()
  return identifiers === member.identifiers && names.length === 0
    ? member
    : { ...member, identifiers, names: [...member.names, ...names] }
}

/** Clusters with their things, and the index from document entities to thing ids. */
const nameClusters = (
  clusters: readonly Cluster[],
  overrides: Overrides,
  index: Map<string, string>,
): readonly Thing[] => {
  const things = withUniqueIds(clusters.map((cluster) => nameCluster(cluster, overrides)))
  clusters.forEach(({ members }, position) => {
    const id = things[position]?.id ?? ''
    for (const { document, entity } of members) index.set(memberKey(document, entity), id)
  })
  return things
}

/** A technology whose name anyone's could bear belongs to its owner, or else to its document alone. */
const technologyScope = (
  facts: DocumentFacts,
  entity: string,
  organizationOf: (entity: string) => string | undefined,
): ((key: string) => string) => {
  const owners = facts.relations
    .filter(({ type, to, modality }) => type === 'OWNS' && to === entity && modality === 'ASSERTED')
    .flatMap(({ from }) => organizationOf(from) ?? [])
    .sort()
  const scope = owners[0]?.slice('org:'.length) ?? facts.id
  return (key) => (isGenericTechnology(key) ? `${scope}/${key}` : key)
}

/** Takes the same real-world thing in many documents for one; the order of documents makes no difference. */
export const resolveThings = (
  documents: readonly DocumentFacts[],
  overrides: Overrides,
  taxonomy: Taxonomy,
): ResolvedThings => {
  const curated = withTaxonomy(taxonomy)
  const index = new Map<string, string>()
  const members = documents.flatMap((facts) => {
    const complete = withFiler(facts)
    return facts.entities
      .filter(({ type }) => type !== 'Technology')
      .map((entity) =>
        withKnownName(
          withOntology(withFamily(curated(complete(toMember(facts.id, entity, { datedOn: dateOf(facts) }))))),
        ),
      )
  })
  const others = nameClusters(clusterMembers(members, overrides), overrides, index)
  const technologies = documents.flatMap((facts) =>
    facts.entities
      .filter(({ type }) => type === 'Technology')
      .map((entity) =>
        toMember(facts.id, entity, {
          scope: technologyScope(facts, entity.id, (from) => index.get(memberKey(facts.id, from))),
          datedOn: dateOf(facts),
        }),
      ),
  )
  const owned = nameClusters(clusterMembers(technologies, overrides), overrides, index)
  return {
    things: [...others, ...owned].sort((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (document, entity) => index.get(memberKey(document, entity)) ?? null,
  }
}
