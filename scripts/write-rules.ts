import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderRules } from './render-rules.ts'

/** `npm run rules`: writes `docs/rules.md` from the frames, the comments of `src/fact` and its tests. */
writeFileSync(join(import.meta.dirname, '../docs/rules.md'), renderRules())
