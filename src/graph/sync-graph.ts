import { createHash } from 'node:crypto'
import type { FactLog, LogItem } from '../fact-log/fact-log.ts'
import type { DocumentFacts } from '../model/document-facts.ts'
import { NO_OVERRIDES, type Overrides } from '../resolve/overrides.ts'
import { Resolver } from '../resolve/resolver.ts'
import type { GraphStore } from './graph-store.ts'
import { loadQuery } from './load-query.ts'
import { changeGraph, clearGraph, createGraph, type Stamp, stampDocuments } from './write-graph.ts'
import { writeSchema } from './write-schema.ts'

/** Changes whenever resolution or the graph's shape does, so that graphs written before are made anew. */
const GRAPH_VERSION = 3

/** Documents of one transaction. */
const GROUP = 100

/** What a synchronisation did. */
export interface Synced {
  readonly how: 'unchanged' | 'changed' | 'rebuilt'
  /** Nodes and edges written, and deleted. */
  readonly written: number
  readonly deleted: number
}

const UNCHANGED: Synced = { how: 'unchanged', written: 0, deleted: 0 }

export interface SyncOptions {
  readonly overrides?: Overrides
  /** Make the graph anew whatever it holds. */
  readonly rebuild?: boolean
}

const overridesText = ({ same, different, names }: Overrides): string =>
  JSON.stringify([same, different, [...names].sort()])

/** What a document's node bears when the graph holds all that this entry says: entry, version and overrides. */
const stamper = (overrides: Overrides): ((entry: string) => string) => {
  const made = createHash('sha256')
    .update(`${GRAPH_VERSION}${overridesText(overrides)}`)
    .digest('hex')
    .slice(0, 12)
  return (entry) => `${entry}.${made}`
}

/** What resolution needs of a document: without what it only shows. */
const withoutMentions = (facts: DocumentFacts): DocumentFacts => ({
  ...facts,
  entities: facts.entities.map((entity) => ({ ...entity, mentions: [] })),
  unattached: [],
  contract: facts.contract === null ? null : { ...facts.contract, definitions: [] },
})

/**
 * Keeps a graph what its fact log says. What the graph holds is resolved once, when something first changes; then a
 * change costs what it touches, and is written in transactions of some documents each, with the stamps that say so: a
 * run that ends in the middle leaves a graph that is whole. Only a graph made anew is written piece by piece, and
 * stamped last.
 */
export class GraphSync {
  readonly #store: GraphStore
  readonly #log: FactLog
  readonly #overrides: Overrides
  readonly #stampOf: (entry: string) => string
  /** The entries that the graph was written from, by document; null where it is not whole, or made by other rules. */
  #there: Map<string, string> | null = null
  /** Holds what `there` says; null until it is needed. */
  #resolver: Resolver | null = null
  #isRead: boolean
  /** Builds of the log that have been looked at since the graph was read. */
  #builds = 0

  constructor(store: GraphStore, log: FactLog, { overrides = NO_OVERRIDES, rebuild = false }: SyncOptions = {}) {
    this.#store = store
    this.#log = log
    this.#overrides = overrides
    this.#stampOf = stamper(overrides)
    this.#isRead = rebuild
  }

  /** Writes and deletes what differs from the log. Errors: STORE_*, LOG_DAMAGED; the next update goes on from there. */
  async update(): Promise<Synced> {
    try {
      return await this.#update()
    } catch (cause) {
      this.#isRead = false
      this.#resolver = null
      this.#there = null
      throw cause
    }
  }

  async #update(): Promise<Synced> {
    if (!this.#isRead) {
      this.#there = await this.#readStamps()
      this.#builds = 0
    }
    this.#isRead = true
    const there = this.#there
    if (there === null || there.size === 0) return this.#create()
    const wanted = this.#log.documents()
    const changed = [...this.#candidates(there)].filter((id) => wanted.get(id)?.entry !== there.get(id))
    this.#builds = this.#log.builds().length
    if (changed.length === 0) return UNCHANGED
    for (const [id, entry] of there) if (wanted.get(id)?.entry === entry) return this.#change(there, changed)
    return this.#create()
  }

  /** Documents that may differ from the log: all of them at first, then those of new builds. */
  #candidates(there: ReadonlyMap<string, string>): ReadonlySet<string> {
    if (this.#builds === 0) return new Set([...there.keys(), ...this.#log.documents().keys()])
    const builds = this.#log.builds().slice(this.#builds)
    return new Set(builds.flatMap(({ added, removed }) => [...removed, ...added.map(({ document }) => document)]))
  }

  async #create(): Promise<Synced> {
    const items = [...this.#log.documents().values()]
    this.#resolver = new Resolver(this.#overrides)
    const { created } = this.#resolver.change([], this.#readAll(items))
    await writeSchema(this.#store)
    await clearGraph(this.#store)
    await createGraph(this.#store, created)
    await stampDocuments(this.#store, this.#stampsOf(items))
    this.#there = new Map(items.map(({ document, entry }) => [document, entry]))
    this.#builds = this.#log.builds().length
    return { how: 'rebuilt', written: created.nodes.length + created.edges.length, deleted: 0 }
  }

  async #change(there: Map<string, string>, changed: readonly string[]): Promise<Synced> {
    const resolver = (this.#resolver ??= this.#load(there))
    let [written, deleted] = [0, 0]
    for (let at = 0; at < changed.length; at += GROUP) {
      const ids = changed.slice(at, at + GROUP)
      const items = ids.flatMap((id) => this.#log.documents().get(id) ?? [])
      const change = resolver.change(ids, this.#readAll(items))
      await changeGraph(this.#store, change, this.#stampsOf(items))
      for (const id of ids) there.delete(id)
      for (const { document, entry } of items) there.set(document, entry)
      for (const { nodes, edges } of [change.created, change.updated]) written += nodes.length + edges.length
      deleted += change.removed.nodes.length + change.removed.edges.length
    }
    return { how: 'changed', written, deleted }
  }

  #stampsOf(items: readonly Pick<LogItem, 'document' | 'entry'>[]): readonly Stamp[] {
    return items.map(({ document, entry }) => ({ id: document, stamp: this.#stampOf(entry) }))
  }

  #load(there: ReadonlyMap<string, string>): Resolver {
    const resolver = new Resolver(this.#overrides)
    resolver.load([...there.values()].map((entry) => withoutMentions(this.#log.read(entry))))
    return resolver
  }

  #readAll(items: readonly LogItem[]): readonly DocumentFacts[] {
    return items.map(({ entry }) => withoutMentions(this.#log.read(entry)))
  }

  async #readStamps(): Promise<Map<string, string> | null> {
    const rows = await this.#store.read<{ readonly id: string; readonly stamp: string | null }>(
      loadQuery('maintain/document-stamps'),
    )
    const there = new Map(rows.map(({ id, stamp }) => [id, stamp?.split('.')[0] ?? '']))
    return rows.every(({ id, stamp }) => stamp === this.#stampOf(there.get(id) ?? '')) ? there : null
  }
}

/** Makes a graph what the log says, once; see {@link GraphSync}. */
export const syncGraph = (store: GraphStore, log: FactLog, options: SyncOptions = {}): Promise<Synced> =>
  new GraphSync(store, log, options).update()
