import type { Block, BlockKind } from '../model/document.ts'
import { OffsetMapBuilder, type OffsetMap } from '../model/offset-map.ts'
import type { Span } from '../model/span.ts'

/** Text in blocks, with the way back to the raw file. */
export interface NormalisedText {
  readonly text: string
  readonly offsets: OffsetMap
  readonly blocks: Block[]
}

/** What a finished block was. */
export interface BlockForm {
  readonly kind: BlockKind
  readonly table?: number
  readonly header?: boolean
}

/**
 * Collects normalised text: words with the raw range they came from, blanks (runs of white space fold to one, none
 * stands at the edge of a block or cell) and block ends.
 */
export class TextWriter {
  readonly #map = new OffsetMapBuilder()
  readonly #chunks: string[] = []
  readonly #blocks: Block[] = []
  #length = 0
  #blockStart = 0
  #cells: Span[] = []
  #cellStart = -1
  #cellBreak = false
  #blankStart = -1
  #blankEnd = -1
  #rawAt = 0

  /** Characters written so far; a pending blank counts only once a word follows it. */
  get length(): number {
    return this.#length
  }

  /** True when the open block has words. */
  get isOpen(): boolean {
    return this.#length > this.#blockStart
  }

  /** Where the open block starts. */
  get blockStart(): number {
    return this.#blockStart
  }

  /** True when nothing, or a blank, stands before the next word. */
  get isAtGap(): boolean {
    return this.#blankStart >= 0 || !this.isOpen || this.#cellBreak
  }

  /** Appends characters without white space that came from `[rawStart, rawEnd)`. */
  put(words: string, rawStart: number, rawEnd: number): void {
    if (this.#cellBreak && this.isOpen) this.#write('\t', rawStart, rawStart)
    else if (this.#blankStart >= 0 && this.isOpen) this.#write(' ', this.#blankStart, this.#blankEnd)
    if (this.#cellStart === -2) this.#cellStart = this.#length
    this.#cellBreak = false
    this.#blankStart = -1
    this.#write(words, rawStart, rawEnd)
  }

  /** Notes white space; it is written only between two words. */
  blank(rawStart: number, rawEnd: number): void {
    if (this.#blankStart < 0) this.#blankStart = rawStart
    this.#blankEnd = rawEnd
  }

  /** Forgets white space noted since the last word. */
  dropBlank(): void {
    this.#blankStart = -1
  }

  /** Starts a table cell in the open block; ends the one before it. */
  startCell(): void {
    this.endCell()
    this.#cellStart = -2
    this.#cellBreak = true
  }

  /** Ends a table cell; an empty one leaves no trace. */
  endCell(): void {
    if (this.#cellStart >= 0) this.#cells.push({ start: this.#cellStart, end: this.#length })
    this.#cellStart = -1
    this.#blankStart = -1
  }

  /** Ends the open block, if it has words. */
  endBlock(form: (words: string) => BlockForm): void {
    this.endCell()
    if (this.isOpen) {
      const start = this.#blockStart
      const { kind, table = -1, header = false } = form(this.#words(start))
      this.#blocks.push({ start, end: this.#length, kind, cells: this.#cells, table, header })
      this.#write('\n', this.#rawAt, this.#rawAt)
      this.#blockStart = this.#length
    }
    this.#cells = []
    this.#cellBreak = false
    this.#blankStart = -1
  }

  /** The finished text; the open block must have ended. */
  finish(): NormalisedText {
    return { text: this.#chunks.join(''), offsets: this.#map.build(), blocks: this.#blocks }
  }

  #write(words: string, rawStart: number, rawEnd: number): void {
    this.#map.add(words.length, rawStart, rawEnd)
    this.#chunks.push(words)
    this.#length += words.length
    this.#rawAt = rawEnd
  }

  #words(start: number): string {
    let at = this.#length
    let index = this.#chunks.length
    while (at > start) at -= this.#chunks[--index]?.length ?? at
    return this.#chunks.slice(index).join('')
  }
}
