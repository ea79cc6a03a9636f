import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Config, readConfig } from '../../src/config.ts'
import { type GraphStore, openStore } from '../../src/graph/graph-store.ts'
import { clearGraph } from '../../src/graph/write-graph.ts'

/** A store of the tests' own, by what a test asks for it. */
export interface Engine {
  readonly config: Config
  readonly store: () => GraphStore
}

/**
 * Runs the same tests on the embedded engine and on every Neo4j there is, each with an empty graph. Files that call it
 * are named `*.neo4j.test.ts`, so that servers start for them alone.
 */
export const onEngines = (title: string, tests: (engine: Engine) => void): void => {
  const engines = [
    { name: 'embedded', configOf: (folder: string) => readConfig({}, { store: folder }) },
    ...inject('neo4j').map(({ uri, username, password, version }) => ({
      name: `Neo4j ${version}`,
      configOf: (folder: string): Config => ({
        ...readConfig({}, { store: uri }),
        dataDir: folder,
        neo4j: { username, password, database: undefined },
      }),
    })),
  ]
  describe.each(engines)(`${title} ($name)`, ({ configOf }) => {
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-test-'))
    const config = configOf(folder)
    let store: GraphStore | null = null
    beforeAll(async () => {
      store = await openStore(config)
      await clearGraph(store)
    })
    afterAll(async () => {
      await store?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    tests({
      config,
      store: () => {
        if (store === null) throw new Error('the store is open within tests only')
        return store
      },
    })
  })
}
