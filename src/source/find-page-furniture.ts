import type { BlockDraft, Fate } from './text-writer.ts'

const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:page\s)?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?[-–—]|\s(?:of|\/)\s\d{1,4})?$|^(?:back to |return to )?table of contents$|^index$/i
/** How many blocks beside a page break may be header or footer. */
const REACH = 2
/** A header or footer recurs at least as often. */
const LEAST_REPEATS = 3
const LONGEST = 200
const LONGEST_NOTICE = 400
const NOTICE = /confidential treatment|(?:portions|information) .{0,80}\b(?:omitted|redacted|excluded)\b/i

/**
 * What becomes of blocks beside page breaks: page numbers and running headers and footers are dropped, a paragraph that
 * a page break cut is joined.
 */
export const findPageFurniture = (drafts: readonly BlockDraft[]): readonly Fate[] => {
  const fates: Fate[] = drafts.map(() => 'keep')
  const counted = [...findCountedPages(drafts), ...findRepeatedLines(drafts)].sort((a, b) => a - b)
  for (const index of counted) fates[index] = 'drop'
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
  for (const at of [...breaks, ...counted]) joinAcross(drafts, fates, at)
  return fates
}

/** Bare numbers that count up by one from block to block: pages of a text whose breaks are lost. */
const findCountedPages = (drafts: readonly BlockDraft[]): readonly number[] => {
  const pages: number[] = []
  let run: number[] = []
  let last = -1
  const close = (): void => {
    if (run.length >= LEAST_REPEATS) pages.push(...run)
    run = []
  }
  drafts.forEach(({ words, table }, index) => {
    const number = table < 0 && words.length < 8 ? Number(/^(?:-\s?)?(\d{1,3})(?:\s?-)?$/.exec(words)?.[1] ?? -1) : -1
    if (number < 0) return
    if (number !== last + 1) close()
    run.push(index)
    last = number
  })
  close()
  return pages
}

/** Lines that come again and again with another number, or with the same notice: running heads without page breaks. */
const findRepeatedLines = (drafts: readonly BlockDraft[]): readonly number[] => {
  const places = new Map<string, number[]>()
  drafts.forEach((draft, index) => {
    const { words, table, kind } = draft
    if (table >= 0 || kind === 'list-item' || words.length < 20 || words.length > LONGEST_NOTICE) return
    if (!/\d[.)]?$/.test(words) && !NOTICE.test(words)) return
    const key = keyOf(draft)
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  })
  return [...places.values()].filter((at) => at.length > LEAST_REPEATS).flat()
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
