import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'

const CAPTION =
  /\(?\s*(?:exact )?name of (?:the )?(?:registrant|issuer|small business issuer)\b[^)]{0,80}(?:specified|charter|\))/i
const FURNITURE = /^(?:commission file|\W*$|\d)|(?:^|\s)(?:date of report|form \d|pursuant to|act of 19)/i
const COVER_BLOCKS = 80
const LONGEST_NAME = 120

/** The company's name on the cover of a filing: the line above, or the words before, "(Exact name of registrant …)". */
export const findRegistrant = (text: string, blocks: readonly Block[]): Span | null => {
  for (let index = 0; index < Math.min(blocks.length, COVER_BLOCKS); index++) {
    const block = blocks[index]
    if (block === undefined) continue
    const words = text.slice(block.start, block.end)
    const caption = words.length < 600 ? CAPTION.exec(words) : null
    if (caption === null) continue
    const before = words.slice(0, caption.index).trim()
    if (isName(before)) return { start: block.start, end: block.start + before.length }
    for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
      const line = blocks[above]
      const name = line === undefined ? '' : text.slice(line.start, line.end)
      if (line !== undefined && isName(name)) return { start: line.start, end: line.end }
    }
  }
  return null
}

const isName = (words: string): boolean =>
  words.length > 1 &&
  words.length < LONGEST_NAME &&
  /\p{L}/u.test(words) &&
  !words.includes('\t') &&
  !words.startsWith('(') &&
  !FURNITURE.test(words)
