import { existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'

/** Extensions that a folder's files are read by; a file that is named itself is always read. */
const READABLE = new Set(['.txt', '.md', '.markdown', '.htm', '.html', '.xml', '.sgml', '.nc', '.gz', ''])

/** The files to read, and those in a folder that were left out for their kind. */
export interface Inputs {
  readonly files: readonly string[]
  readonly left: readonly string[]
}

/** Files named by paths and globs; folders are walked in order of name. A path that does not exist stays, to be reported when read. */
export const listInputs = (paths: readonly string[]): Inputs => {
  const files: string[] = []
  const left: string[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (READABLE.has(extname(entry.name).toLowerCase())) files.push(path)
      else left.push(path)
    }
  }
  for (const path of paths) {
    if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) walk(path)
    else files.push(...matching(path))
  }
  return { files, left }
}

/** The files that a glob names, in order of name; a path that is none, or matches nothing, stays. */
const matching = (path: string): readonly string[] => {
  if (path === '-' || existsSync(path) || !isDynamicPattern(path)) return [path]
  const found = globSync(path, { expandDirectories: false }).sort()
  return found.length > 0 ? found : [path]
}
