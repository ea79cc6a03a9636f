import { startServer, type RunningServer } from '../../src/api/start-server.ts'
import type { Ask } from '../../src/api/context.ts'
import type { GraphStore } from '../../src/graph/graph-store.ts'
import { createGraph } from '../../src/graph/write-graph.ts'
import { writeSchema } from '../../src/graph/write-schema.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { resolve } from '../../src/resolve/resolve.ts'

/** What a GraphQL server answers. */
export interface Reply {
  readonly status: number
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
}

/** A server over a store, and the names of the queries that the store was asked since the last reply. */
export interface Served extends RunningServer {
  readonly post: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Reply>
  readonly asked: () => readonly string[]
}

const NOT_ASKED: Ask = (question) =>
  Promise.resolve({
    question,
    reading: null,
    query: null,
    parameters: {},
    columns: [],
    rows: [],
    evidence: [],
    suggestions: [],
  })

/** Writes what documents say into a store. */
export const writeFacts = async (store: GraphStore, facts: readonly DocumentFacts[]): Promise<void> => {
  const { graph } = resolve(facts)
  await writeSchema(store)
  await createGraph(store, graph)
}

/** Serves a store on a free port. */
export const serveStore = async (store: GraphStore, ask: Ask = NOT_ASKED, dataDir = 'none'): Promise<Served> => {
  const names: string[] = []
  const counted: GraphStore = {
    engine: store.engine,
    address: store.address,
    read: (query, params) => {
      names.push(query.name)
      return store.read(query, params)
    },
    write: () => Promise.reject(new Error('the API writes nothing')),
    writeAll: () => Promise.reject(new Error('the API writes nothing')),
    close: () => store.close(),
  }
  const server = await startServer({ store: counted, ask, config: { port: 0, host: '127.0.0.1', dataDir } })
  return {
    ...server,
    asked: () => names,
    post: async (query, variables = {}) => {
      names.length = 0
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data = null, errors = [] } = (await response.json()) as Partial<Reply>
      return { status: response.status, data, errors }
    },
  }
}
