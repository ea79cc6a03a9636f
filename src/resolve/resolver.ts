import type { DocumentFacts } from '../model/document-facts.ts'
import { compareGraphs, type GraphChange } from './compare-graphs.ts'
import { ClaimIndex } from './claim-index.ts'
import { DealIndex, orgsOf } from './deal-index.ts'
import { EventIndex } from './event-index.ts'
import { type Claim, type ClaimTelling, claimTellingsOf, claimTopic } from './merge-claims.ts'
import { type Deal, type DealTelling, dealTellingsOf, proofsIn } from './merge-deals.ts'
import { type EventTelling, eventTellingsOf, type Happening } from './merge-events.ts'
import type { Thing } from './name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'
import { SharedItems } from './shared-items.ts'
import type { IdOf, Proof } from './source.ts'
import { readTaxonomy, type Taxonomy } from './taxonomy.ts'
import type { ThingChanges } from './cluster-index.ts'
import { ThingIndex } from './thing-index.ts'
import {
  addClaim,
  addAbove,
  addDeal,
  addDocument,
  addFiling,
  addHappening,
  addThing,
  type Graph,
  GraphBuilder,
} from './to-graph.ts'

/** What one document says about the world's things. */
interface Told {
  readonly facts: DocumentFacts
  readonly claims: readonly ClaimTelling[]
  readonly deals: readonly DealTelling[]
  readonly events: readonly EventTelling[]
}

/** Documents that go, come, or name other things now: what they said and what they say. */
interface Step {
  readonly things: ThingChanges
  readonly old: readonly Told[]
  readonly now: readonly Told[]
}

/** The parts of the graph that a step may touch, by key. */
interface Touched {
  readonly things: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly topics: Set<string>
  readonly blocks: Set<string>
  readonly events: Set<string>
  readonly filings: ReadonlySet<string>
  /** What is above things that change. */
  readonly above: GraphBuilder
}

const proofsOf = ({ claims, deals, events }: Told): readonly Proof[] => [
  ...claims.flatMap(({ proofs }) => proofs),
  ...deals.flatMap(proofsIn),
  ...events.flatMap(({ record, source }) => record.evidence.map(source.prove)),
]

const built = (add: (graph: GraphBuilder) => void): Graph => {
  const graph = new GraphBuilder()
  add(graph)
  return graph.build()
}

/**
 * Resolves what documents say into one graph, while documents come and go: block, score, decide. Whatever a change does
 * not touch is not looked at. The graph follows from the set of documents, the overrides and the taxonomy: neither
 * order nor history of the documents makes a difference.
 */
export class Resolver {
  readonly #taxonomy: Taxonomy
  readonly #things: ThingIndex
  readonly #told = new Map<string, Told>()
  readonly #deals = new DealIndex()
  readonly #events = new EventIndex()
  readonly #claims = new ClaimIndex(this.#deals, this.#events)
  readonly #names = new Map<string, string>()
  readonly #filings = new SharedItems()
  readonly #above = new SharedItems()

  constructor(overrides: Overrides = NO_OVERRIDES, taxonomy: Taxonomy = readTaxonomy()) {
    this.#taxonomy = taxonomy
    this.#things = new ThingIndex(overrides, taxonomy)
  }

  /** Documents go and come, by id and by what they say; one that does both is replaced. Gives what this does to the graph. */
  change(removed: readonly string[], added: readonly DocumentFacts[]): GraphChange {
    const step = this.#prepare(removed, added)
    const touched = this.#touched(step)
    const before = this.#project(touched, step.things.before)
    this.#apply(step)
    return compareGraphs(before, this.#project(touched, step.things.after))
  }

  /** Takes documents in whose graph is there already. */
  load(documents: readonly DocumentFacts[]): void {
    this.#apply(this.#prepare([], documents))
  }

  get idOf(): IdOf {
    return this.#things.idOf
  }

  things(): readonly Thing[] {
    return this.#things.things()
  }

  claims(): readonly Claim[] {
    return [...this.#claims.all()].sort(byId)
  }

  deals(): readonly Deal[] {
    return [...this.#deals.all()].sort(byId)
  }

  happenings(): readonly Happening[] {
    return [...this.#events.all()].sort(byId)
  }

  /** Decides who is who, and what documents say then of which things. */
  #prepare(removed: readonly string[], added: readonly DocumentFacts[]): Step {
    const things = this.#things.change(removed, added)
    const came = new Map(added.map((facts) => [facts.id, facts]))
    const gone = new Set(removed)
    const ids = [...new Set([...things.documents, ...removed, ...came.keys()])]
    return {
      things,
      old: ids.flatMap((id) => this.#told.get(id) ?? []),
      now: ids.flatMap((id) => {
        const facts = came.get(id) ?? (gone.has(id) ? undefined : this.#told.get(id)?.facts)
        return facts === undefined ? [] : [this.#tell(facts)]
      }),
    }
  }

  #tell(facts: DocumentFacts): Told {
    const { idOf } = this
    const deals = dealTellingsOf(facts, idOf)
    return { facts, claims: claimTellingsOf(facts, idOf), deals, events: eventTellingsOf(facts, idOf, deals) }
  }

  /** All that a step may touch; called before it is applied. */
  #touched({ things, old, now }: Step): Touched {
    const all = [...old, ...now]
    const { blocks, tellings, topics } = this.#deals.foresee(
      old.flatMap(({ deals }) => deals),
      now.flatMap(({ deals }) => deals),
    )
    const touched: Touched = {
      things: new Set([...things.before, ...things.after].map(({ id }) => id)),
      documents: new Set(all.map(({ facts }) => facts.id)),
      topics: new Set([...topics, ...all.flatMap(({ claims }) => claims.map(claimTopic))]),
      blocks: new Set([...blocks, ...this.#renamed(things)]),
      events: new Set(all.flatMap(({ events }) => events.map(({ block }) => block))),
      filings: new Set(all.flatMap(({ facts }) => filingOf(facts).nodes.map(({ id }) => id))),
      above: new GraphBuilder(),
    }
    for (const thing of [...things.before, ...things.after]) addAbove(touched.above, thing, this.#taxonomy)
    for (const telling of tellings) {
      const [document = '', index] = telling.split('#')
      const told = this.#told.get(document)
      for (const { record, block } of told?.events ?? [])
        if (record.agreement === Number(index)) touched.events.add(block)
      for (const { record, block } of told?.deals ?? []) if (record.amends === Number(index)) touched.blocks.add(block)
    }
    for (const topic of this.#parentTopics(all, touched)) touched.topics.add(topic)
    return touched
  }

  /** Topics of what acquisitions make of companies, where anything that tells of an acquisition is touched. */
  #parentTopics(all: readonly Told[], { blocks, events }: Touched): readonly string[] {
    const acquisitions = all.flatMap(({ claims }) => claims.filter(({ type }) => type === 'ACQUIRES'))
    const children = new Set([
      ...acquisitions.map(({ to }) => to),
      ...[...blocks].filter((block) => block.startsWith('ACQUISITION|')).flatMap(orgsOf),
      ...[...events].flatMap((block) => this.#events.closingOrgs(block)),
      ...all.flatMap((told) => told.events.flatMap(({ closing }) => closing)),
    ])
    return [
      ...acquisitions.map(({ from, to }) => `SUBSIDIARY_OF|${to}|${from}`),
      ...[...children].flatMap((child) => this.#claims.parentTopics(child)),
    ]
  }

  /** Blocks of the deals of organizations that are called otherwise now. */
  #renamed({ after }: ThingChanges): readonly string[] {
    return after
      .filter(({ id, name }) => this.#names.has(id) && this.#names.get(id) !== name)
      .flatMap(({ id }) => [...this.#deals.blocksOf(id)])
  }

  #apply({ things, old, now }: Step): void {
    for (const thing of things.before) {
      this.#names.delete(thing.id)
      this.#above.remove(aboveOf(thing, this.#taxonomy))
    }
    for (const thing of things.after) {
      this.#names.set(thing.id, thing.name)
      this.#above.add(aboveOf(thing, this.#taxonomy))
    }
    for (const told of old) this.#forget(told)
    for (const told of now) this.#take(told)
  }

  #forget(told: Told): void {
    this.#told.delete(told.facts.id)
    this.#filings.remove(filingOf(told.facts))
    for (const claim of told.claims) this.#claims.remove(claim)
    for (const deal of told.deals) this.#deals.remove(deal)
    for (const event of told.events) this.#events.remove(event)
  }

  #take(told: Told): void {
    this.#told.set(told.facts.id, told)
    this.#filings.add(filingOf(told.facts))
    for (const claim of told.claims) this.#claims.add(claim)
    for (const deal of told.deals) this.#deals.add(deal)
    for (const event of told.events) this.#events.add(event)
  }

  /** The touched parts as they stand. */
  #project(touched: Touched, things: readonly Thing[]): GraphBuilder {
    const graph = new GraphBuilder()
    graph.take(this.#filings.pick(touched.filings, []))
    for (const thing of things) addThing(graph, thing)
    for (const id of touched.documents) this.#addTold(graph, this.#told.get(id))
    for (const topic of touched.topics)
      for (const { claim, proofs } of this.#claims.on(topic)) {
        addClaim(graph, claim, this.#deals.between(claim.from, claim.to))
        for (const proof of proofs) graph.evidence(claim.id, proof, 'claim')
      }
    for (const block of touched.blocks) for (const deal of this.#deals.deals(block)) this.#addDeal(graph, deal)
    for (const block of touched.events)
      for (const happening of this.#events.happenings(block)) addHappening(graph, happening, this.#dealOf)
    const claimed = [...touched.topics].map((topic) => `${topic}|`)
    // What is a thing of some document itself is that thing's node.
    const above = [...touched.above.nodes.keys(), ...touched.things].filter((id) => !this.#names.has(id))
    graph.take(this.#above.pick(above, [...touched.above.edges.keys(), ...claimed]))
    return graph
  }

  #addTold(graph: GraphBuilder, told: Told | undefined): void {
    if (told === undefined) return
    addDocument(graph, told.facts)
    for (const proof of proofsOf(told)) graph.passage(proof)
    for (const { id, proofs } of told.claims) for (const proof of proofs) graph.evidence(id, proof, 'claim')
  }

  #addDeal(graph: GraphBuilder, deal: Deal): void {
    addDeal(graph, deal, (org) => this.#names.get(org), this.#dealOf)
  }

  /** The deal that a telling is of, by the telling's id. */
  readonly #dealOf = (telling: string): string | null => {
    const [document = '', index] = telling.split('#')
    const told = this.#told.get(document)?.deals[Number(index)]
    return told === undefined ? null : this.#deals.dealOf(told)
  }
}

const filingOf = (facts: DocumentFacts): Graph =>
  built((graph) => {
    addFiling(graph, facts)
  })

const aboveOf = (thing: Thing, taxonomy: Taxonomy): Graph =>
  built((graph) => {
    addAbove(graph, thing, taxonomy)
  })

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
