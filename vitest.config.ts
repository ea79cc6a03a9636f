import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 20_000, pool: 'forks' } as const
const onNeo4j = 'test/**/*.neo4j.test.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'unit', include: ['test/**/*.test.ts'], exclude: [onNeo4j] } },
      {
        test: {
          ...shared,
          name: 'neo4j',
          include: [onNeo4j],
          globalSetup: ['test/support/neo4j-setup.ts'],
          // One server serves all files: they take turns.
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
