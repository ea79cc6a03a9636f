import { EDGE_KEYS, type GraphEdge, type GraphNode, type PropertyValue } from '../graph/schema.ts'
import type { PartyRole } from '../model/agreement.ts'
import type { DocumentFacts } from '../model/document-facts.ts'
import type { RelationType } from '../model/fact.ts'
import { broaderThan } from './broader.ts'
import { compareText } from './compare-text.ts'
import { Groups } from './groups.ts'
import { pairsOf } from './pairs-of.ts'
import type { Claim, ClaimHead } from './merge-claims.ts'
import type { Deal } from './merge-deals.ts'
import type { Happening } from './merge-events.ts'
import type { Thing } from './name-cluster.ts'
import { round, type Proof } from './source.ts'
import { classesAbove, type Taxonomy } from './taxonomy.ts'

/** A graph as data: each node and edge once, in order of id. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

type Parts = Readonly<Record<string, PropertyValue | null | undefined>>

const present = (parts: Parts): Readonly<Record<string, PropertyValue>> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])),
  )

/** What tells an edge from all others. */
export const edgeKey = ({ type, from, to, properties }: GraphEdge): string =>
  [type, from, to, properties[EDGE_KEYS[type] ?? ''] ?? ''].join('|')

/** Collects nodes and edges, each once: what is added first stays. */
export class GraphBuilder {
  readonly nodes = new Map<string, GraphNode>()
  readonly edges = new Map<string, GraphEdge>()

  node(label: GraphNode['label'], id: string, parts: Parts): void {
    if (!this.nodes.has(id)) this.nodes.set(id, { label, id, properties: present({ id, ...parts }) })
  }

  edge(type: GraphEdge['type'], from: string, to: string, parts: Parts = {}): void {
    const edge = { type, from, to, properties: present(parts) }
    const key = edgeKey(edge)
    if (!this.edges.has(key)) this.edges.set(key, edge)
  }

  /** The passage that a proof stands in. */
  passage(proof: Proof): void {
    const { document, rawStart, rawEnd, text, rule, confidence, exhibit, section } = proof
    const id = passageId(proof)
    this.node('Passage', id, { text, rawStart, rawEnd, rule, confidence: round(confidence), exhibit, section })
    this.edge('IN', id, document)
  }

  /** From what a proof proves to its passage. */
  evidence(from: string, proof: Proof, about: string, value: string | null = null): void {
    this.edge('EVIDENCED_BY', from, passageId(proof), { about, value })
  }

  /** Nodes and edges that are there already stay as they are. */
  take({ nodes, edges }: Graph): void {
    for (const node of nodes) if (!this.nodes.has(node.id)) this.nodes.set(node.id, node)
    for (const edge of edges) if (!this.edges.has(edgeKey(edge))) this.edges.set(edgeKey(edge), edge)
  }

  build(): Graph {
    const byKey = <T>(map: ReadonlyMap<string, T>): readonly T[] =>
      [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value)
    return { nodes: byKey(this.nodes), edges: byKey(this.edges) }
  }
}

const passageId = ({ document, rawStart, rawEnd, rule }: Proof): string =>
  `passage:${document.slice('doc:'.length)}:${rawStart}-${rawEnd}:${rule}`

/** A document's node, in its filing. */
export const addDocument = (graph: GraphBuilder, facts: DocumentFacts): void => {
  const { id, doc, sha256, header, datedOn } = facts
  graph.node('Document', id, { name: doc, sha256, datedOn: header?.filedOn ?? datedOn })
  if (header !== null) graph.edge('IN', id, `filing:${header.accession}`)
}

/** The filing that a document stands in, which others may share. */
export const addFiling = (graph: GraphBuilder, { header }: DocumentFacts): void => {
  if (header === null) return
  const { accession, form, filedOn } = header
  graph.node('Filing', `filing:${accession}`, { accession, form, filedOn })
}

/** The names that a thing has borne, in three lists side by side: the name, since and until when, `''` where open. */
const namesOver = (names: Thing['names']): Parts =>
  names.length === 0
    ? {}
    : {
        names: names.map(({ name }) => name),
        namedSince: names.map(({ since }) => since ?? ''),
        namedUntil: names.map(({ until }) => until ?? ''),
      }

/** A thing's node. */
export const addThing = (graph: GraphBuilder, { id, type, name, aliases, keys, ids, names }: Thing): void => {
  const { cik, ticker, hgnc, doid, drugbank, mesh } = ids
  const known = {
    Organization: { cik, ticker, ...namesOver(names) },
    Drug: { drugbank, mesh, ...namesOver(names) },
    Substance: { drugbank, mesh },
    Technology: namesOver(names),
    Target: { hgnc },
    Disease: { doid, mesh },
  }[type]
  graph.node(type, id, { name, aliases, keys, ...known })
}

/** The classes above a substance that occurs, up to the root of the curated tree. */
const addClasses = (graph: GraphBuilder, thing: Thing, taxonomy: Taxonomy): void => {
  const own = thing.type === 'Substance' ? taxonomy.byId.get(thing.ids['substance'] ?? '') : undefined
  if (own === undefined) return
  const line = [own, ...classesAbove(taxonomy, own)]
  for (const { id, name, aliases } of line)
    graph.node('Substance', `substance:${id}`, {
      name,
      aliases,
      keys: [...new Set([name, ...aliases].map((form) => form.toLowerCase()))].sort(),
    })
  for (const { id, parents } of line)
    for (const parent of parents.filter((above) => taxonomy.byId.has(above)))
      graph.edge('IS_A', `substance:${id}`, `substance:${parent}`, { fact: 'taxonomy', confidence: 1 })
}

/** What is broader than a disease or a target that occurs, up to the roots. */
const addBroader = (graph: GraphBuilder, thing: Thing): void => {
  const { nodes, steps } = broaderThan(thing)
  for (const { type, id, name, aliases, keys, doid } of nodes) graph.node(type, id, { name, aliases, keys, doid })
  for (const [from, to] of steps) graph.edge('BROADER', from, to)
}

/** What is above a thing by curated lists, which other things may stand below, too. */
export const addAbove = (graph: GraphBuilder, thing: Thing, taxonomy: Taxonomy): void => {
  addClasses(graph, thing, taxonomy)
  addBroader(graph, thing)
}

/** The roles in agreements that say what a relation says. */
const ROLES: Readonly<Partial<Record<RelationType, readonly [PartyRole, PartyRole]>>> = {
  LICENSES_TO: ['LICENSOR', 'LICENSEE'],
  GRANTS_OPTION_TO: ['OPTION_GRANTOR', 'OPTION_HOLDER'],
  COLLABORATES_WITH: ['COLLABORATOR', 'COLLABORATOR'],
  SUPPLIES: ['SUPPLIER', 'CUSTOMER'],
  DISTRIBUTES_FOR: ['DISTRIBUTOR', 'PRINCIPAL'],
  ACQUIRES: ['ACQUIRER', 'TARGET_COMPANY'],
  INVESTS_IN: ['INVESTOR', 'ISSUER'],
}

/** The relations that agreements between two organizations may say. */
export const AGREED_RELATIONS = Object.keys(ROLES) as readonly RelationType[]

/** True where an agreement's parties bear the roles that a relation's ends have. */
const says = ({ parties }: Deal, { type, from, to }: Pick<Claim, 'type' | 'from' | 'to'>): boolean => {
  const roles = ROLES[type]
  const plays = (id: string, wanted: PartyRole): boolean =>
    parties.some(({ org, role }) => org === id && role === wanted)
  return roles !== undefined && plays(from, roles[0]) && plays(to, roles[1])
}

/** A claim's node, its ends, and the direct edge where it holds; `deals` are those between its ends, in order of id. */
export const addClaim = (graph: GraphBuilder, claim: ClaimHead, deals: readonly Deal[]): void => {
  const { id, type, from, to, modality, confidence, rule, learntOn, until, sources } = claim
  const behind = deals.filter((deal) => says(deal, claim))
  const since =
    claim.since ??
    behind
      .flatMap(({ fields }) => fields.signedOn ?? [])
      .map(String)
      .sort()[0]
  const exclusive = behind.map(({ fields }) => fields.exclusive).find((value) => typeof value === 'boolean')
  graph.node('Fact', id, { type, modality, confidence, rule, since, until, learntOn, sources })
  graph.edge('SUBJECT', id, from)
  graph.edge('OBJECT', id, to)
  if (modality === 'ASSERTED' && until === null) graph.edge(type, from, to, { fact: id, since, exclusive, confidence })
}

const words = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ')

/** Where an id or another word of a telling leads; null where nowhere. */
type LookUp = (key: string) => string | null | undefined

/** An agreement with parties, terms and what it amends; `nameOf` names organizations, `dealOf` finds deals by tellings. */
export const addDeal = (graph: GraphBuilder, deal: Deal, nameOf: LookUp, dealOf: LookUp): void => {
  const { id, type, parties, fields, contract, covers, confidence, learntOn } = deal
  const name = `${words(type)}: ${[...new Set(parties.map(({ org }) => nameOf(org) ?? org))].join(', ')}`
  graph.node('Agreement', id, { type, name, ...fields, ...contract, confidence, learntOn })
  for (const { org, role } of parties) graph.edge('PARTY_TO', org, id, { role })
  for (const thing of covers) if (!thing.startsWith('org:')) graph.edge('COVERS', id, thing)
  for (const { about, value, proof } of deal.proofs) graph.evidence(id, proof, about, value)
  for (const older of deal.amends.flatMap((telling) => dealOf(telling) ?? []))
    if (older !== id) graph.edge('AMENDS', id, older)
  for (const { id: termId, term, payers, payees, proofs } of deal.terms) {
    graph.node('Term', termId, { ...term })
    graph.edge('HAS_TERM', id, termId)
    for (const payer of payers) graph.edge('PAID_BY', termId, payer)
    for (const payee of payees) graph.edge('PAID_TO', termId, payee)
    for (const proof of proofs) graph.evidence(termId, proof, 'term')
  }
  addMoneyAndClauses(graph, deal)
}

/** An event with what took part in it. */
export const addHappening = (graph: GraphBuilder, happening: Happening, dealOf: LookUp): void => {
  const { id, type, on, things, confidence, learntOn, proofs, agreements } = happening
  graph.node('Event', id, { type, on, confidence, learntOn })
  for (const thing of things) if (/^(?:org|drug|disease):/.test(thing)) graph.edge('OF', id, thing)
  for (const deal of agreements.flatMap((telling) => dealOf(telling) ?? [])) graph.edge('OF', id, deal)
  for (const proof of proofs) graph.evidence(id, proof, 'event')
}

const addMoneyAndClauses = (graph: GraphBuilder, { id, totals, clauses }: Deal): void => {
  for (const { id: total, ...parts } of totals) {
    graph.node('Total', total, parts)
    graph.edge('HAS_TOTAL', id, total)
  }
  for (const { id: clause, kind, number, proof } of clauses) {
    graph.node('Clause', clause, { kind, number, text: proof.text })
    graph.edge('HAS_CLAUSE', id, clause)
    graph.evidence(clause, proof, 'clause')
  }
}

/** The proofs of an agreement, its terms and its clauses. */
const proofsOf = ({ proofs, terms, clauses }: Deal): readonly Proof[] => [
  ...proofs.map(({ proof }) => proof),
  ...terms.flatMap((term) => term.proofs),
  ...clauses.map(({ proof }) => proof),
]

/** What has been resolved, as nodes and edges. */
export const toGraph = (
  documents: readonly DocumentFacts[],
  things: readonly Thing[],
  claims: readonly Claim[],
  deals: readonly Deal[],
  happenings: readonly Happening[],
  taxonomy: Taxonomy,
): Graph => {
  const graph = new GraphBuilder()
  const names = new Map(things.map(({ id, name }) => [id, name]))
  const dealOf = new Map(deals.flatMap(({ id, tellings }) => tellings.map((telling) => [telling, id] as const)))
  const between = new Groups<Deal>()
  for (const deal of deals) for (const pair of pairsOf(deal.parties.map(({ org }) => org))) between.add(pair, deal)
  for (const facts of documents) {
    addFiling(graph, facts)
    addDocument(graph, facts)
  }
  for (const thing of things) addThing(graph, thing)
  for (const claim of claims) {
    addClaim(
      graph,
      claim,
      [...pairsOf([claim.from, claim.to])].flatMap((pair) => [...between.of(pair)]),
    )
    for (const proof of claim.proofs) graph.evidence(claim.id, proof, 'claim')
  }
  for (const deal of deals)
    addDeal(
      graph,
      deal,
      (id) => names.get(id),
      (telling) => dealOf.get(telling),
    )
  for (const happening of happenings) addHappening(graph, happening, (telling) => dealOf.get(telling))
  for (const thing of things) addAbove(graph, thing, taxonomy)
  for (const proof of [claims, happenings].flat().flatMap(({ proofs }) => proofs)) graph.passage(proof)
  for (const proof of deals.flatMap(proofsOf)) graph.passage(proof)
  return graph.build()
}
