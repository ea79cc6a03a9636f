import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { drawSchema } from '../src/graph/draw-schema.ts'

const path = join(import.meta.dirname, '../docs/graph.md')
writeFileSync(path, await format(drawSchema(), { ...(await resolveConfig(path)), parser: 'markdown' }))
