import { readFileSync } from 'node:fs'

/** Rows of a tab-separated file of the package's `lexicon` folder, each an object of its head's columns; `#` comments. */
export const readTable = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(new URL(`../../lexicon/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}
