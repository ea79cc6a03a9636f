import type { BlockDraft, Fate } from './text-writer.ts'

const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:page\s)?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?[-–—]|\s(?:of|\/)\s\d{1,4})?$|^(?:back to |return to )?table of contents$|^index$/i
/** How many blocks beside a page break may be header or footer. */
const REACH = 2
/** A header or footer recurs at least as often. */
const LEAST_REPEATS = 3
const LONGEST = 200

/**
 * What becomes of blocks beside page breaks: page numbers and running headers and footers are dropped, a paragraph that
 * a page break cut is joined.
 */
export const findPageFurniture = (drafts: readonly BlockDraft[]): readonly Fate[] => {
  const fates: Fate[] = drafts.map(() => 'keep')
  const breaks = drafts.flatMap((draft, index) => (draft.page && index > 0 ? [index] : []))
  const near = (at: number): readonly number[] =>
    Array.from({ length: 2 * REACH }, (_, step) => at - REACH + step).filter(
      (index) => index >= 0 && index < drafts.length && (drafts[index]?.words.length ?? LONGEST) < LONGEST,
    )
  const repeats = new Map<string, number>()
  for (const at of breaks)
    for (const index of near(at)) {
      const key = keyOf(drafts[index])
      repeats.set(key, (repeats.get(key) ?? 0) + 1)
    }
  for (const at of breaks)
    for (const index of near(at)) {
      const words = drafts[index]?.words ?? ''
      if (PAGE_NUMBER.test(words) || isRunning(words, repeats.get(keyOf(drafts[index])) ?? 0)) fates[index] = 'drop'
    }
  // A last page number has no break after it.
  const last = drafts.length - 1
  if (breaks.length > 0 && PAGE_NUMBER.test(drafts[last]?.words ?? '')) fates[last] = 'drop'
  for (const at of breaks) joinAcross(drafts, fates, at)
  return fates
}

const keyOf = (draft: BlockDraft | undefined): string => (draft?.words ?? '').replace(/\d+/g, '#')

const isRunning = (words: string, repeats: number): boolean =>
  repeats >= LEAST_REPEATS && !/^(?:item|article|section|part)\s/i.test(words) && !/[.;]$/.test(words)

const joinAcross = (drafts: readonly BlockDraft[], fates: Fate[], at: number): void => {
  let before = at - 1
  while (before >= 0 && fates[before] === 'drop') before--
  let after = at
  while (after < drafts.length && fates[after] === 'drop') after++
  const head = drafts[before]
  const tail = drafts[after]
  if (head === undefined || tail === undefined || head.kind === 'table-row' || tail.kind === 'table-row') return
  if (tail.kind !== 'list-item' && /[\p{L}\p{N},]$/u.test(head.words) && /^\p{Ll}\p{L}/u.test(tail.words))
    fates[after] = 'join'
}
