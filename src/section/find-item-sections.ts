import { Sign } from './block-sign.ts'
import type { WordedBlock } from './part-blocks.ts'
import type { SectionDraft } from './section-draft.ts'

const ITEM = /^item\s*(\d{1,2}(?:\.\d\d|[A-J])?)(?:\s*[-–—.:)]+\s*|\s+|$)(?:\([a-z]\)\s*)?(.*)$/isu
const PART = /^part\s+(iv|i{1,3}|[1-4])\b[\s.:–—-]*(?:$|\p{Lu})/iu
const SIGNATURES = /^signatures?(?:\s+page)?$/i
const SIGNED = /^\s*(?:pursuant to the requirements|in accordance with)\b/i
const SIGNED_BY = /(?:^|\s)\/s\/|^by:|^(?:name|title|date)d?:/i
/** A heading that runs into its text is at most so long. */
const LONGEST_HEADING = 300
/** A body shorter than this is one of a table of contents, where the item comes again. */
const SHORTEST_BODY = 200
/** How many blocks of names and titles follow the last signature. */
const SIGNATURE_LINES = 4

interface Candidate {
  readonly label: string
  readonly part: string
  readonly index: number
  readonly headingEnd: number
  readonly size: number
}

/** The items of a filing, its cover and its signatures; none where no item has a heading. */
export const findItemSections = (blocks: readonly WordedBlock[]): readonly SectionDraft[] => {
  const items = findItems(blocks)
  const first = items[0]
  const lastItem = items.at(-1)
  const lastBlock = blocks.at(-1)
  if (first === undefined || lastItem === undefined || lastBlock === undefined) return []
  const signed = findSignatures(blocks, lastItem.index)
  const drafts: SectionDraft[] = []
  const start = blocks[first.index]?.start ?? 0
  const top = blocks[0]?.start ?? 0
  if (start > top)
    drafts.push({ kind: 'cover', start: top, end: start, confidence: 0.9, rule: 'filing/before-first-item' })
  const stop = signed === null ? lastBlock.end : (blocks[signed.from - 1]?.end ?? lastBlock.end)
  items.forEach((item, at) => {
    const heading = blocks[item.index]
    const next = items[at + 1]
    const end = next === undefined ? stop : (blocks[next.index - 1]?.end ?? stop)
    if (heading === undefined) return
    const risen = at === 0 || isRising(items[at - 1], item)
    drafts.push({
      kind: 'item',
      label: item.label,
      heading: { start: heading.start, end: item.headingEnd },
      start: heading.start,
      end: Math.max(end, heading.end),
      confidence: risen ? 0.97 : 0.7,
      rule: `filing/item-heading${item.part === '' ? '' : `-part-${item.part}`}${risen ? '' : '-out-of-order'}`,
    })
  })
  if (signed !== null)
    drafts.push({
      kind: 'signatures',
      start: blocks[signed.from]?.start ?? 0,
      end: blocks[signed.to]?.end ?? lastBlock.end,
      confidence: 0.95,
      rule: 'filing/signatures',
    })
  return drafts
}

const findItems = (blocks: readonly WordedBlock[]): readonly Candidate[] => {
  const found: Candidate[] = []
  let part = ''
  blocks.forEach((block, index) => {
    if ((block.signs & Sign.Item) === 0) return
    const parts = block.words.length < LONGEST_HEADING ? PART.exec(block.words) : null
    if (parts !== null) part = romanOf(parts[1] ?? '')
    const item = headingOf(block)
    if (item === null) return
    found.push({ label: item.label, part, index, headingEnd: block.start + item.length, size: 0 })
  })
  const real = found.slice(restartOf(found))
  const sized = real.map((item, at) => {
    const next = real[at + 1]
    const end = next === undefined ? (blocks.at(-1)?.end ?? 0) : (blocks[next.index]?.start ?? 0)
    return { ...item, size: end - (blocks[item.index]?.end ?? 0) }
  })
  const largest = new Map<string, number>()
  for (const { label, part: of, size } of sized) {
    const key = `${of} ${label}`
    largest.set(key, Math.max(largest.get(key) ?? 0, size))
  }
  const last = new Map(sized.map((item, at) => [`${item.part} ${item.label}`, at]))
  return sized.filter((item, at) => {
    const key = `${item.part} ${item.label}`
    return item.size >= SHORTEST_BODY || (last.get(key) === at && (largest.get(key) ?? 0) < SHORTEST_BODY)
  })
}

/** Where the items begin anew after a table of contents that has them all; 0 where they do not. */
const restartOf = (found: readonly Candidate[]): number => {
  const keys = found.map(({ part, label }) => `${part} ${label}`)
  const restart = keys.findIndex((key, at) => at > 2 && key === keys[0])
  if (restart < 0) return 0
  const later = new Set(keys.slice(restart))
  const again = keys.slice(0, restart).filter((key) => later.has(key)).length
  return again * 4 >= restart * 3 ? restart : 0
}

const headingOf = (block: WordedBlock): { readonly label: string; readonly length: number } | null => {
  const { words } = block
  if (!/^item/i.test(words)) return null
  const line = words.slice(0, LONGEST_HEADING)
  const match = ITEM.exec(line)
  if (match === null) return null
  const rest = (match[2] ?? '').trim()
  const title = block.kind === 'table-row' ? rest.split('\t') : [rest]
  // A table of contents ends its rows with a page; a sentence goes on in small letters.
  if (title.length > 1 && /^\d+$/.test(title.at(-1) ?? '')) return null
  if (/^(?:\p{Ll}|of\b|and\b|[,;)"”])/u.test(rest) || /\.{3,}\s*\d+$/.test(rest)) return null
  if (words.length < LONGEST_HEADING) return { label: match[1]?.toUpperCase() ?? '', length: words.length }
  const stop = /\.\s/.exec(line.slice(match[0].length - rest.length))
  if (stop === null) return null
  return { label: match[1]?.toUpperCase() ?? '', length: match[0].length - rest.length + stop.index + 1 }
}

const isRising = (before: Candidate | undefined, item: Candidate): boolean => {
  if (before?.part !== item.part) return true
  const order = (label: string): number =>
    Number.parseFloat(label) + (label.charCodeAt(label.length - 1) > 64 ? 0.5 : 0)
  return order(item.label) >= order(before.label)
}

const romanOf = (numeral: string): string => ['i', 'ii', 'iii', 'iv'][Number(numeral) - 1] ?? numeral.toLowerCase()

/** The signature block: from its heading to the last name or title under the last signature. */
const findSignatures = (
  blocks: readonly WordedBlock[],
  after: number,
): { readonly from: number; readonly to: number } | null => {
  let from = -1
  for (let index = blocks.length - 1; index > after; index--) {
    if (!SIGNATURES.test(blocks[index]?.words ?? '')) continue
    const signed = blocks.slice(index + 1, index + 5).some(({ words }) => SIGNED.test(words))
    if (signed || from < 0) from = index
    if (signed) break
  }
  if (from < 0) return null
  let to = from
  for (let index = from + 1; index < blocks.length && index <= to + 8; index++)
    if (SIGNED_BY.test(blocks[index]?.words ?? '') || SIGNED.test(blocks[index]?.words ?? '')) to = index
  for (let line = 0; line < SIGNATURE_LINES; line++) {
    const next = blocks[to + 1]
    if (
      next === undefined ||
      next.words.length > 120 ||
      /^(?:exhibit|index|contacts?:?|for immediate|item)\b/i.test(next.words)
    )
      break
    if (/[.:]$/.test(next.words) && !/(?:Inc|Corp|Ltd|Jr|Sr)\.$/.test(next.words)) break
    if (next.words === next.words.toUpperCase()) break
    to++
  }
  return { from, to }
}
