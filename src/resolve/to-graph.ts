import type { GraphEdge, GraphNode, PropertyValue } from '../graph/schema.ts'
import type { DocumentFacts } from '../model/document-facts.ts'
import { broaderThan } from './broader.ts'
import type { Claim } from './merge-claims.ts'
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

/** Collects nodes and edges, each once. */
class Builder {
  readonly #nodes = new Map<string, GraphNode>()
  readonly #edges = new Map<string, GraphEdge>()

  node(label: GraphNode['label'], id: string, parts: Parts): void {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { label, id, properties: present({ id, ...parts }) })
  }

  edge(type: GraphEdge['type'], from: string, to: string, parts: Parts = {}): void {
    const properties = present(parts)
    const key = [type, from, to, properties['about'] ?? properties['role'] ?? ''].join('|')
    if (!this.#edges.has(key)) this.#edges.set(key, { type, from, to, properties })
  }

  /** The passage of a proof, and the edge from what it proves. */
  evidence(from: string, proof: Proof, about: string, value: string | null = null): void {
    const { document, rawStart, rawEnd, text, rule, confidence, exhibit, section } = proof
    const id = `passage:${document.slice('doc:'.length)}:${rawStart}-${rawEnd}:${rule}`
    this.node('Passage', id, { text, rawStart, rawEnd, rule, confidence: round(confidence), exhibit, section })
    this.edge('IN', id, document)
    this.edge('EVIDENCED_BY', from, id, { about, value })
  }

  build(): Graph {
    const byKey = <T>(map: ReadonlyMap<string, T>): readonly T[] =>
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
    return { nodes: byKey(this.#nodes), edges: byKey(this.#edges) }
  }
}

const addDocument = (graph: Builder, facts: DocumentFacts): void => {
  const { header } = facts
  graph.node('Document', facts.id, { name: facts.doc, sha256: facts.sha256, datedOn: header?.filedOn ?? facts.datedOn })
  if (header === null) return
  const filing = `filing:${header.accession}`
  graph.node('Filing', filing, { accession: header.accession, form: header.form, filedOn: header.filedOn })
  graph.edge('IN', facts.id, filing)
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

const addThing = (graph: Builder, { id, type, name, aliases, keys, ids, names }: Thing): void => {
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
const addClasses = (graph: Builder, thing: Thing, taxonomy: Taxonomy): void => {
  const own = taxonomy.byId.get(thing.ids['substance'] ?? '')
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
const addBroader = (graph: Builder, thing: Thing): void => {
  const { nodes, steps } = broaderThan(thing)
  for (const { type, id, name, aliases, keys, doid } of nodes) graph.node(type, id, { name, aliases, keys, doid })
  for (const [from, to] of steps) graph.edge('BROADER', from, to)
}

/** The agreements whose roles say what a relation says. */
const ROLES = {
  LICENSES_TO: ['LICENSOR', 'LICENSEE'],
  GRANTS_OPTION_TO: ['OPTION_GRANTOR', 'OPTION_HOLDER'],
  COLLABORATES_WITH: ['COLLABORATOR', 'COLLABORATOR'],
  SUPPLIES: ['SUPPLIER', 'CUSTOMER'],
  DISTRIBUTES_FOR: ['DISTRIBUTOR', 'PRINCIPAL'],
  ACQUIRES: ['ACQUIRER', 'TARGET_COMPANY'],
  INVESTS_IN: ['INVESTOR', 'ISSUER'],
} as const

type ByRoles = ReadonlyMap<string, readonly Deal[]>

/** Deals by the relations that their parties' roles say. */
const byRoles = (deals: readonly Deal[]): ByRoles => {
  const index = new Map<string, Deal[]>()
  for (const deal of deals)
    for (const [type, [from, to]] of Object.entries(ROLES))
      for (const a of deal.parties.filter(({ role }) => role === from))
        for (const b of deal.parties.filter(({ role }) => role === to)) {
          const key = `${type}|${a.org}|${b.org}`
          const known = index.get(key)
          if (known === undefined) index.set(key, [deal])
          else known.push(deal)
        }
  return index
}

const addClaim = (graph: Builder, claim: Claim, deals: ByRoles): void => {
  const { id, type, from, to, modality, confidence, rule, learntOn, until, sources } = claim
  const behind = deals.get(`${type}|${from}|${to}`) ?? []
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
  for (const proof of claim.proofs) graph.evidence(id, proof, 'claim')
  if (modality === 'ASSERTED' && until === null) graph.edge(type, from, to, { fact: id, since, exclusive, confidence })
}

const words = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ')

const addDeal = (graph: Builder, deal: Deal, names: ReadonlyMap<string, string>): void => {
  const { id, type, parties, fields, contract, covers, confidence, learntOn } = deal
  const name = `${words(type)}: ${[...new Set(parties.map(({ org }) => names.get(org) ?? org))].join(', ')}`
  graph.node('Agreement', id, { type, name, ...fields, ...contract, confidence, learntOn })
  for (const { org, role } of parties) graph.edge('PARTY_TO', org, id, { role })
  for (const thing of covers) if (!thing.startsWith('org:')) graph.edge('COVERS', id, thing)
  for (const { about, value, proof } of deal.proofs) graph.evidence(id, proof, about, value)
  for (const { id: termId, term, payers, payees, proofs } of deal.terms) {
    graph.node('Term', termId, { ...term })
    graph.edge('HAS_TERM', id, termId)
    for (const payer of payers) graph.edge('PAID_BY', termId, payer)
    for (const payee of payees) graph.edge('PAID_TO', termId, payee)
    for (const proof of proofs) graph.evidence(termId, proof, 'term')
  }
}

const addHappening = (graph: Builder, happening: Happening, dealOf: ReadonlyMap<string, string>): void => {
  const { id, type, on, things, confidence, learntOn, proofs, agreements } = happening
  graph.node('Event', id, { type, on, confidence, learntOn })
  for (const thing of things) if (/^(?:org|drug|disease):/.test(thing)) graph.edge('OF', id, thing)
  for (const deal of agreements.flatMap((telling) => dealOf.get(telling) ?? [])) graph.edge('OF', id, deal)
  for (const proof of proofs) graph.evidence(id, proof, 'event')
}

const addMoneyAndClauses = (graph: Builder, { id, totals, clauses }: Deal): void => {
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

/** What has been resolved, as nodes and edges. */
export const toGraph = (
  documents: readonly DocumentFacts[],
  things: readonly Thing[],
  claims: readonly Claim[],
  deals: readonly Deal[],
  happenings: readonly Happening[],
  taxonomy: Taxonomy,
): Graph => {
  const graph = new Builder()
  const names = new Map(things.map(({ id, name }) => [id, name]))
  const roles = byRoles(deals)
  const dealOf = new Map(deals.flatMap(({ id, tellings }) => tellings.map((telling) => [telling, id] as const)))
  for (const facts of documents) addDocument(graph, facts)
  for (const thing of things) addThing(graph, thing)
  for (const claim of claims) addClaim(graph, claim, roles)
  for (const deal of deals) {
    addDeal(graph, deal, names)
    addMoneyAndClauses(graph, deal)
  }
  for (const { id, amends } of deals)
    for (const older of amends.flatMap((telling) => dealOf.get(telling) ?? []))
      if (older !== id) graph.edge('AMENDS', id, older)
  for (const happening of happenings) addHappening(graph, happening, dealOf)
  for (const thing of things) if (thing.type === 'Substance') addClasses(graph, thing, taxonomy)
  for (const thing of things) addBroader(graph, thing)
  return graph.build()
}
