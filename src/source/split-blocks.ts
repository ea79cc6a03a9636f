import type { Block } from '../model/document.ts'
import { findDateline } from './find-dateline.ts'
import type { NormalisedText } from './text-writer.ts'

/** How many blocks from the start of a text are searched for a dateline. */
const DATELINE_BLOCKS = 400
const LONG_BLOCK = 600
/** A numbered clause, an article or a safe-harbour statement that starts in the middle of a block. */
const CLAUSE =
  /(?<=[.;:"”)\]])\s(?=\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+["“\p{Lu}]|ARTICLE\s+(?:\d{1,2}|[IVX]+)\b|\d{1,2}\.\s+\p{Lu}{3}|IN WITNESS WHEREOF)|(?<=\S)\s(?=(?:THIS|This) [\p{L} ,&-]{0,80}(?:AGREEMENT|Agreement)\s\((?:the |this )?["“])|(?<=[.;:"”)\]])\s(?=(?:This|The) (?:press|news) release (?:contains|includes|may contain)[^.]{0,60}forward[- ]looking)/gu
const TRAILING_DATE =
  /\s(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s\d{4}$)/

/**
 * Gives a dateline, a leader of dashes before it, and an "About X" that runs into its text a block of their own. A cut
 * turns a blank into a line break, so offsets stay.
 */
export const splitBlocks = ({ text, offsets, blocks, partStarts, dropped }: NormalisedText): NormalisedText => {
  const cuts: number[] = []
  const starts: number[] = []
  let added = 0
  let part = 0
  const split = blocks.flatMap((block, index) => {
    while ((partStarts[part] ?? Infinity) <= index) starts[part++] = index + added
    const inner = block.kind === 'table-row' ? [] : cutsOf(text, block, index - (partStarts[part - 1] ?? 0))
    added += inner.length
    cuts.push(...inner)
    return inner.length === 0 ? [block] : partsOf(text, block, inner)
  })
  if (cuts.length === 0) return { text, offsets, blocks, partStarts, dropped }
  let from = 0
  const pieces = cuts.map((cut) => {
    const piece = `${text.slice(from, cut)}\n`
    from = cut + 1
    return piece
  })
  return {
    text: pieces.join('') + text.slice(from),
    offsets,
    dropped,
    blocks: split,
    partStarts: partStarts.map((start, at) => starts[at] ?? start + added),
  }
}

const cutsOf = (text: string, block: Block, index: number): readonly number[] => {
  const words = text.slice(block.start, block.end)
  const cuts: number[] = []
  if (words.startsWith('About ')) cuts.push(aboutEnd(words))
  if (words.length > LONG_BLOCK) for (const clause of words.matchAll(CLAUSE)) cuts.push(clause.index)
  if (index === 0) cuts.push(TRAILING_DATE.exec(words)?.index ?? -1)
  const dateline = index < DATELINE_BLOCKS ? findDateline(words) : null
  if (dateline !== null) {
    for (const lead of words.slice(0, dateline.start).matchAll(/\s(?=-{1,2}\s?[\p{Lu}\d]\S* )/gu)) cuts.push(lead.index)
    cuts.push(dateline.start - 1, dateline.end)
  }
  const inner = cuts.filter((cut) => cut > 0 && cut < words.length - 1 && words[cut] === ' ')
  return [...new Set(inner)].sort((a, b) => a - b).map((cut) => block.start + cut)
}

const partsOf = (text: string, block: Block, cuts: readonly number[]): readonly Block[] => {
  const edges = [block.start - 1, ...cuts, block.end]
  return edges.slice(1).map((end, part) => {
    const start = (edges[part] ?? 0) + 1
    const short = end - start < 200 && !/[.!?:;,"”')]$/.test(text.slice(start, end))
    return { ...block, start, end, kind: part < cuts.length && short ? 'heading' : 'paragraph' }
  })
}

/** Where "About Zed Zed is a company" turns from heading into text; -1 where the name is not repeated. */
const aboutEnd = (words: string): number => {
  const tokens = [...words.slice(0, 200).matchAll(/\S+/g)]
  const name = tokens[1]?.[0]
  const again = tokens.findIndex((token, index) => index > 1 && token[0] === name)
  return again < 0 || /^[,;]/.test(name ?? '') || tokens.length < again + 3 ? -1 : (tokens[again]?.index ?? 0) - 1
}
