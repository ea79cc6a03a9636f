import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PACKAGE_ROOT } from '../package-root.ts'

const LEXICON = join(PACKAGE_ROOT, 'lexicon')

/** The cells of a tab-separated file, comments left out; a relative path is of the `lexicon` folder. */
export const readRows = (path: string): string[][] =>
  readFileSync(resolve(LEXICON, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** The rows of a tab-separated file by column name; lines that start with `#` are comments, the next one heads. */
export const readTable = (path: string): Record<string, string>[] => {
  const [columns = [], ...rows] = readRows(path)
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])))
}

/** The parts of a cell that holds a list. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ? cell.split('|').map((part) => part.trim()) : []).filter(Boolean)
