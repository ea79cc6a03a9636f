import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const ROOT = join(import.meta.dirname, '..')
const QUERIES = join(ROOT, 'browser/queries')
/** The oldest time that a zip can hold: the same queries always give the same bytes. */
const TIME = new Date(1980, 0, 1)

/** The saved queries for Neo4j Browser as one zip, in which folders are folders of favourites. */
export const zipQueries = (): Uint8Array => {
  const files = readdirSync(QUERIES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return zipSync(
    Object.fromEntries(
      files.map((path) => [relative(QUERIES, path).replaceAll('\\', '/'), strToU8(readFileSync(path, 'utf8'))]),
    ),
    { mtime: TIME },
  )
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(join(ROOT, 'dist/browser-kit'), { recursive: true })
  writeFileSync(join(ROOT, 'dist/browser-kit/queries.zip'), zipQueries())
}
