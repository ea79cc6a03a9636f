import { AREAS } from './judgement.ts'
import type { Report } from './report.ts'
import type { Tally } from './tally.ts'

/** Rows of a report by what they score, in the order in which they are shown: "entity all", "entity Drug", … */
export const rowsOf = (report: Report): Readonly<Record<string, Tally>> =>
  Object.fromEntries(
    AREAS.flatMap((area) =>
      Object.entries(report.report[area]).map(([key, tally]) => [`${area} ${key}`, tally] as const),
    ),
  )

/** A table of precision, recall and F1 in percent, with the counts behind them. */
export const renderRows = (rows: Readonly<Record<string, Tally>>): string =>
  [
    `${'what'.padEnd(30)}     P     R    F1    tp    fp    fn`,
    ...Object.entries(rows).map(
      ([key, { p, r, f1, tp, fp, fn }]) =>
        `${key.padEnd(30)} ${percent(p)} ${percent(r)} ${percent(f1)} ${count(tp)} ${count(fp)} ${count(fn)}`,
    ),
  ].join('\n')

const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1)).padStart(5)

const count = (n: number): string => String(n).padStart(5)
