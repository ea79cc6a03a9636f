import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../package-root.ts'

/** The folder of the lexicons: beside `src` in a checkout, beside `dist` in the package. */
const LEXICON = join(PACKAGE_ROOT, 'lexicon')

/**
 * The rows of a lexicon as records by column. A lexicon is a TSV file: lines that start with `#` say its source, the
 * first other line names the columns. A lexicon that is not there has no rows.
 */
export const readLexicon = (name: string): readonly Readonly<Record<string, string>>[] => {
  const path = join(LEXICON, `${name}.tsv`)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const columns = lines[0]?.split('\t') ?? []
  return lines.slice(1).map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}
