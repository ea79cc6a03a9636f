import type { JudgedDocument } from './report.ts'

/** What one rule gains and costs over a gold set. */
export interface RuleRow {
  readonly rule: string
  /** Facts it found that gold has, and those of them that no other rule found. */
  readonly right: number
  readonly alone: number
  /** Facts it found that gold has not. */
  readonly wrong: number
}

/** Right and wrong relations by the rules that read them, the costliest first. A fact of two rules counts for both. */
export const tallyRules = (documents: readonly JudgedDocument[]): readonly RuleRow[] => {
  const rows = new Map<string, { right: number; alone: number; wrong: number }>()
  for (const { judgements } of documents)
    for (const { area, verdict, rules } of judgements) {
      if (area !== 'relation' || verdict === 'fn') continue
      for (const rule of rules) {
        const row = rows.get(rule) ?? { right: 0, alone: 0, wrong: 0 }
        rows.set(rule, row)
        if (verdict === 'fp') row.wrong++
        else {
          row.right++
          if (rules.length === 1) row.alone++
        }
      }
    }
  return [...rows]
    .map(([rule, row]) => ({ rule, ...row }))
    .sort((a, b) => b.wrong - a.wrong || b.right - a.right || a.rule.localeCompare(b.rule))
}

/** The rows as a table of plain text. */
export const renderRules = (rows: readonly RuleRow[]): string =>
  [
    `${'rule'.padEnd(52)} right alone wrong`,
    ...rows.map(
      ({ rule, right, alone, wrong }) =>
        `${rule.padEnd(52)} ${String(right).padStart(5)} ${String(alone).padStart(5)} ${String(wrong).padStart(5)}`,
    ),
  ].join('\n') + '\n'
