import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import { openMemory } from '../../src/graph/grafeo-store.ts'
import { inventedFacts } from './invented-facts.ts'
import { serveStore, writeFacts, type Served } from './serve-facts.ts'

const store = openMemory()
let served: Served
beforeAll(async () => {
  await writeFacts(store, [inventedFacts])
  served = await serveStore(store, ask)
})
afterAll(async () => {
  await served.close()
  await store.close()
})

test('each proof of an answer names the document that it stands in', async () => {
  const { data, errors } = await served.post(
    'query ($q: String!) { ask(question: $q) { reading rows evidence { row text document { id name } } } }',
    { q: 'which agreements does Larkspur Therapeutics have' },
  )
  expect(errors).toEqual([])
  const answer = data?.['ask'] as { readonly rows: readonly unknown[]; readonly evidence: readonly unknown[] }
  expect(answer.rows.length).toBeGreaterThan(0)
  expect(answer.evidence.length).toBeGreaterThan(0)
  const document = { id: inventedFacts.id, name: inventedFacts.doc }
  for (const proof of answer.evidence) expect(proof).toMatchObject({ document })
})
