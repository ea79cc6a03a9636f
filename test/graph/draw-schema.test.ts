import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { drawSchema } from '../../src/graph/draw-schema.ts'

test('the schema that the docs draw is the code’s; rewrite it with: npx tsx scripts/draw-schema.ts', async () => {
  const path = join(import.meta.dirname, '../../docs/graph.md')
  const drawn = await format(drawSchema(), { ...(await resolveConfig(path)), parser: 'markdown' })
  expect(readFileSync(path, 'utf8')).toBe(drawn)
})
