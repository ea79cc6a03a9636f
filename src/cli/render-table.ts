import type { Io } from './io.ts'
import { paint } from './paint.ts'

const GAP = '  '
const WIDEST = 44

/** A table's lines: a head, and each row's cells in columns as wide as they need, at most 44 characters. */
export interface Table {
  readonly head: string
  readonly lines: readonly string[]
}

/** Lays rows out in columns; a longer cell ends in "…". */
export const layOutTable = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  io: Pick<Io, 'colour'>,
): Table => {
  const cells = rows.map((row) => columns.map((column) => shorten(cellText(row[column]))))
  const widths = columns.map((column, at) => Math.max(column.length, ...cells.map((row) => row[at]?.length ?? 0)))
  const line = (values: readonly string[]): string =>
    values
      .map((value, at) => value.padEnd(widths[at] ?? 0))
      .join(GAP)
      .trimEnd()
  return { head: paint(io, 'dim', line(columns)), lines: cells.map(line) }
}

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const shorten = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text)
