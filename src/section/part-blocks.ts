import type { Block, Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** A block with its words. */
export interface WordedBlock extends Block {
  readonly words: string
}

/** The blocks of a document that stand within a span. */
export const blocksOf = (document: Pick<Document, 'text' | 'blocks'>, span: Span): readonly WordedBlock[] =>
  document.blocks
    .filter((block) => block.start >= span.start && block.end <= span.end)
    .map((block) => ({ ...block, words: document.text.slice(block.start, block.end) }))
