import type { BlockKind, Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/token.ts'
import { tokenize } from '../sentence/tokenize.ts'
import { SIGNS } from './block-sign.ts'

/** A block with its words. */
export interface WordedBlock extends Span {
  readonly kind: BlockKind
  readonly words: string
  /** Bits of {@link Sign}. */
  readonly signs: number
}

/** All blocks of a document with their words. */
export const wordBlocks = (
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  tokens: Tokens = tokenize(text),
): readonly WordedBlock[] => {
  const signsOf = SIGNS.of(tokens.table)
  let token = 0
  return blocks.map(({ start, end, kind }) => {
    let signs = 0
    // A token may run over the end of its block: "May" in one line, "2, 2020" in the next.
    while (token < tokens.count && (tokens.end[token] ?? 0) <= start) token++
    for (; token < tokens.count && (tokens.start[token] ?? 0) < end; token++)
      signs |= signsOf[tokens.word[token] ?? -1] ?? 0
    if (token > 0 && (tokens.end[token - 1] ?? 0) > end) token--
    return { kind, start, end, words: text.slice(start, end), signs }
  })
}

/** The blocks that stand within a span; blocks stand in order. */
export const blocksWithin = (blocks: readonly WordedBlock[], { start, end }: Span): readonly WordedBlock[] => {
  const first = countWhile(blocks, (block) => block.start < start)
  const stop = countWhile(blocks, (block) => block.end <= end)
  return first === 0 && stop === blocks.length ? blocks : blocks.slice(first, stop)
}

/** How many of the first blocks pass a test that later ones fail. */
const countWhile = (blocks: readonly WordedBlock[], passes: (block: WordedBlock) => boolean): number => {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block !== undefined && passes(block)) low = middle + 1
    else high = middle
  }
  return low
}
