import type { Counts, FileCoverage } from './cover-reading.ts'

/** A file that could not be read at all. */
export interface UnreadFile {
  readonly path: string
  readonly why: string
}

/** What was read of many files. */
export interface CoverageReport extends Counts {
  readonly files: readonly FileCoverage[]
  readonly unread: readonly UnreadFile[]
  readonly rawCharacters: number
}

/** Puts files together; nothing that was given is without a line. */
export const reportCoverage = (files: readonly FileCoverage[], unread: readonly UnreadFile[]): CoverageReport => {
  const sum = (key: 'characters' | 'sentences' | 'facts' | 'rawCharacters'): number =>
    files.reduce((all, file) => all + file[key], 0)
  return {
    files,
    unread,
    rawCharacters: sum('rawCharacters'),
    characters: sum('characters'),
    sentences: sum('sentences'),
    facts: sum('facts'),
  }
}

const MOST_LINES = 12

/** The report on one screen: totals, what kinds of sections there are, what was not read and why, doubts. */
export const printCoverage = (report: CoverageReport): string => {
  const { files, unread } = report
  const parts = files.flatMap((file) => file.parts)
  const kinds = tally(parts.flatMap((part) => part.sections.map(({ kind, facts }) => [kind, facts] as const)))
  const skipped = tally(files.flatMap((file) => file.skipped.map(({ why }) => [why, 0] as const)))
  const doubts = files.flatMap((file) =>
    file.parts.flatMap((part) =>
      part.sections.flatMap(({ kind, label, doubt }) =>
        doubt === null ? [] : [`  ${file.path}: ${kind}${label === null ? '' : ` ${label}`}: ${doubt}`],
      ),
    ),
  )
  const unattached = files.flatMap((file) => file.unattached.map((words) => `  ${file.path}: ${words}`))
  return [
    `${number(files.length)} files read, ${number(unread.length)} not; ${number(parts.length)} documents, ${number(report.characters)} characters of text out of ${number(report.rawCharacters)}, ${number(report.sentences)} sentences, ${number(report.facts)} facts`,
    '',
    'Sections                 number    facts',
    ...kinds.map(
      ([kind, count, facts]) => `  ${kind.padEnd(20)} ${number(count).padStart(8)} ${number(facts).padStart(8)}`,
    ),
    ...(skipped.length === 0
      ? []
      : ['', 'Not read', ...skipped.map(([why, count]) => `  ${number(count).padStart(8)}  ${why}`)]),
    ...(doubts.length === 0 ? [] : ['', `Doubtful sections: ${number(doubts.length)}`, ...short(doubts)]),
    ...(unattached.length === 0
      ? []
      : ['', `Sums of money that no agreement claims: ${number(unattached.length)}`, ...short(unattached)]),
    ...(unread.length === 0 ? [] : ['', 'Files not read', ...short(unread.map(({ why }) => `  ${why}`))]),
    '',
  ].join('\n')
}

const number = (value: number): string => value.toLocaleString('en-US')

const short = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `  and ${number(lines.length - MOST_LINES)} more: see --json or --html`]

/** Number and facts of each name, most frequent first. */
const tally = (rows: readonly (readonly [string, number])[]): readonly (readonly [string, number, number])[] => {
  const counts = new Map<string, { count: number; facts: number }>()
  for (const [name, facts] of rows) {
    const known = counts.get(name) ?? { count: 0, facts: 0 }
    counts.set(name, { count: known.count + 1, facts: known.facts + facts })
  }
  return [...counts].map(([name, { count, facts }]) => [name, count, facts] as const).sort((a, b) => b[1] - a[1])
}
