import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderErrors } from './render-errors.ts'

/** `npm run errors`: writes `docs/errors.md` from the catalogue. */
const docs = join(import.meta.dirname, '../docs')
mkdirSync(docs, { recursive: true })
writeFileSync(join(docs, 'errors.md'), renderErrors())
