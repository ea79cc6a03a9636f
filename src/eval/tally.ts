/** Counts of true positives, false positives and false negatives, with precision, recall and F1 (0 to 1; null where undefined). */
export interface Tally {
  readonly p: number | null
  readonly r: number | null
  readonly f1: number | null
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** Counts verdicts. */
export const tallyVerdicts = (judged: Iterable<{ readonly verdict: 'tp' | 'fp' | 'fn' }>): Tally => {
  const count = { tp: 0, fp: 0, fn: 0 }
  for (const { verdict } of judged) count[verdict]++
  const { tp, fp, fn } = count
  return { p: share(tp, tp + fp), r: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn), ...count }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
