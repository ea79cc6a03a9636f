import type { BlockDraft } from './text-writer.ts'

const NUMBER = /^[$€£¥(]?\s?[\d,.]+\s?[)%]?$|^[—–-]$/
const YEAR = /^(?:19|20)\d\d$/
const LONGEST = 100
const MOST_ROWS = 5

/**
 * Marks the rows of column heads: the first rows of a table, bold or underlined or in `<thead>`, that hold no figures;
 * the first row of a table of words also where nothing sets it off. Rows further down lose the mark.
 */
export const markHeaders = (drafts: readonly BlockDraft[]): void => {
  const tables = new Map<number, BlockDraft[]>()
  for (const draft of drafts) {
    if (draft.table < 0) continue
    const rows = tables.get(draft.table)
    if (rows === undefined) tables.set(draft.table, [draft])
    else rows.push(draft)
  }
  for (const rows of tables.values()) {
    let heads = 0
    while (heads < Math.min(rows.length - 1, MOST_ROWS) && isHead(rows[heads], heads)) heads++
    rows.forEach((row, index) => {
      row.header = index < heads
    })
  }
}

const isHead = (row: BlockDraft | undefined, index: number): boolean => {
  if (row === undefined || (index > 0 && !row.header)) return false
  const cells = row.cells.map(({ start, end }) => row.words.slice(start, end))
  return cells.length > 1 && cells.every((words) => words.length < LONGEST && (!NUMBER.test(words) || YEAR.test(words)))
}
