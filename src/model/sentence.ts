import type { Span } from './span.ts'

/** A sentence, a heading, a bullet or a table cell: the unit in which frames are read. It never crosses a block. */
export interface Sentence extends Span {
  /** Index of the block it stands in. */
  readonly block: number
  /** Index of the innermost section. */
  readonly section: number
  readonly kind: 'prose' | 'heading' | 'bullet' | 'row'
  /** Range `[firstToken, lastToken)` in the document's {@link Tokens}. */
  readonly firstToken: number
  readonly lastToken: number
}
