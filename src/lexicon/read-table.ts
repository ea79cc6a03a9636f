import { readFileSync } from 'node:fs'

/** The rows of a tab-separated file by column name; lines that start with `#` are comments, the next one heads. */
export const readTable = (path: string): Record<string, string>[] => {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const columns = (lines.shift() ?? '').split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** The parts of a cell that holds a list. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ? cell.split('|').map((part) => part.trim()) : []).filter(Boolean)
