import type { TestProject } from 'vitest/node'
import { NEO4J_CURRENT, NEO4J_LTS, type Neo4jServer, type Neo4jVersion, startNeo4j } from './neo4j-server.ts'

/** A server as test files get it, by `inject('neo4j')`. */
export interface InjectedServer {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly version: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The servers that tests run on; none where none could be started. */
    neo4j: readonly InjectedServer[]
  }
}

const isRequired = (): boolean => process.env['DEALGRAPH_REQUIRE_NEO4J'] === '1'

/** A server of that version; where that is impossible a loud skip, or a failure where Neo4j is required. */
const tryToStart = async (version: Neo4jVersion, needed: boolean): Promise<Neo4jServer | null> => {
  try {
    return await startNeo4j(version)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    if (needed && isRequired()) throw new Error(`DEALGRAPH_REQUIRE_NEO4J=1, and there is no Neo4j. ${why}`, { cause })
    process.stderr.write(`\n*** NOT TESTED ON NEO4J ${version.version}: ${why}\n\n`)
    return null
  }
}

/** Gives all test files the server of NEO4J_URI, or starts 5.26, and the current version where a Java runs it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const uri = process.env['NEO4J_URI']
  if (uri !== undefined && uri !== '') {
    const username = process.env['NEO4J_USERNAME'] ?? 'neo4j'
    project.provide('neo4j', [{ uri, username, password: process.env['NEO4J_PASSWORD'] ?? '', version: 'given' }])
    return () => Promise.resolve()
  }
  const servers = [
    await tryToStart(NEO4J_LTS, true),
    process.env['DEALGRAPH_NEO4J_LTS_ONLY'] === '1' ? null : await tryToStart(NEO4J_CURRENT, false),
  ].filter((server) => server !== null)
  project.provide(
    'neo4j',
    servers.map((server) => ({
      uri: server.uri,
      username: 'neo4j',
      password: server.password,
      version: server.version,
    })),
  )
  return async () => {
    for (const server of servers) await server.stop()
  }
}
