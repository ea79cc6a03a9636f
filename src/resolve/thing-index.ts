import type { DocumentFacts } from '../model/document-facts.ts'
import { ClusterIndex, type ThingChanges } from './cluster-index.ts'
import { compareText } from './compare-text.ts'
import { knownAs, knownNameUses } from './known-names.ts'
import { type Member, toMember } from './member.ts'
import { readDiseaseTree } from './disease-tree.ts'
import type { Thing } from './name-cluster.ts'
import { filerNameUses } from './dated-names.ts'
import { isGenericTechnology } from './normalise-name.ts'
import type { Overrides } from './overrides.ts'
import { readTargetFamilies } from './target-families.ts'
import type { Taxonomy } from './taxonomy.ts'

/** When a document was published; null where nothing says. */
const dateOf = (facts: DocumentFacts): string | null => facts.header?.filedOn ?? facts.datedOn

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

/** The members that a document's entities are: technologies apart, for these hang on who owns them. */
interface DocumentMembers {
  readonly others: readonly Member[]
  readonly technologies: readonly Member[]
}

/** Takes the same real-world thing in many documents for one, while documents come and go. */
export class ThingIndex {
  readonly #others: ClusterIndex
  readonly #technologies: ClusterIndex
  readonly #curated: (member: Member) => Member
  readonly #documents = new Map<string, DocumentMembers & { readonly facts: DocumentFacts }>()

  constructor(overrides: Overrides, taxonomy: Taxonomy) {
    this.#others = new ClusterIndex(overrides)
    this.#technologies = new ClusterIndex(overrides)
    this.#curated = withTaxonomy(taxonomy)
  }

  /** The thing's id for an entity of a document; null where the document names no such entity. */
  readonly idOf = (document: string, entity: string): string | null =>
    (this.#others.thingOf(document, entity) ?? this.#technologies.thingOf(document, entity))?.id ?? null

  /** In order of id. */
  things(): readonly Thing[] {
    return [...this.#others.things(), ...this.#technologies.things()].sort((a, b) => compareText(a.id, b.id))
  }

  /** Documents go and come: ids of those that go, and what those that come say. */
  change(removed: readonly string[], added: readonly DocumentFacts[]): ThingChanges {
    const gone = removed.flatMap((id) => this.#documents.get(id) ?? [])
    const came = added.map((facts) => ({ facts, others: this.#othersOf(facts) }))
    const first = this.#others.change(
      gone.flatMap(({ others }) => others),
      came.flatMap(({ others }) => others),
    )
    const out = gone.flatMap(({ technologies }) => technologies)
    for (const id of removed) this.#documents.delete(id)
    for (const { facts, others } of came) this.#documents.set(facts.id, { facts, others, technologies: [] })
    const again = new Set([...first.documents, ...added.map(({ id }) => id)])
    const moved = new Set(first.documents)
    const into: Member[] = []
    for (const id of again) {
      const known = this.#documents.get(id)
      const technologies = known === undefined ? [] : this.#technologiesOf(known.facts)
      if (known === undefined || JSON.stringify(technologies) === JSON.stringify(known.technologies)) continue
      out.push(...known.technologies)
      into.push(...technologies)
      moved.add(id)
      this.#documents.set(id, { ...known, technologies })
    }
    const second = this.#technologies.change(out, into)
    return {
      documents: new Set([...moved, ...second.documents]),
      before: [...first.before, ...second.before],
      after: [...first.after, ...second.after],
    }
  }

  #othersOf(facts: DocumentFacts): readonly Member[] {
    const complete = withFiler(facts)
    return facts.entities
      .filter(({ type }) => type !== 'Technology')
      .map((entity) =>
        withKnownName(
          withOntology(withFamily(this.#curated(complete(toMember(facts.id, entity, { datedOn: dateOf(facts) }))))),
        ),
      )
  }

  #technologiesOf(facts: DocumentFacts): readonly Member[] {
    const organizationOf = (entity: string): string | undefined => this.#others.thingOf(facts.id, entity)?.id
    return facts.entities
      .filter(({ type }) => type === 'Technology')
      .map((entity) =>
        toMember(facts.id, entity, {
          scope: technologyScope(facts, entity.id, organizationOf),
          datedOn: dateOf(facts),
        }),
      )
  }
}
