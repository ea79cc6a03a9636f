import type { Block, BlockKind, TableCell } from '../model/document.ts'
import { IntList } from '../model/int-list.ts'
import { OffsetMapBuilder, type OffsetMap } from '../model/offset-map.ts'

/** Text in blocks, with the way back to the raw file. */
export interface NormalisedText {
  readonly text: string
  readonly offsets: OffsetMap
  readonly blocks: Block[]
  /** Index of the first block of each part that was announced with {@link TextWriter.startPart}. */
  readonly partStarts: readonly number[]
  /** What was left out of the text, in file order. */
  readonly dropped: readonly Dropped[]
}

/** Words that were left out of the text, with the raw range they stand in. */
export interface Dropped {
  readonly words: string
  readonly rawStart: number
  readonly rawEnd: number
}

/** What a finished block was; `layout` where its cells only place words on the page and are no table. */
export interface BlockForm {
  readonly kind: BlockKind
  readonly table?: number
  readonly header?: boolean
  readonly layout?: boolean
}

/** A finished block before the text is put together; spans of cells count from its start. */
export interface BlockDraft {
  readonly kind: BlockKind
  readonly table: number
  header: boolean
  readonly cells: readonly TableCell[]
  readonly words: string
  readonly firstRun: number
  readonly lastRun: number
  /** True where a new page starts before it. */
  readonly page: boolean
}

/** What becomes of a draft: `join` hangs it on the block before it with a blank. */
export type Fate = 'keep' | 'drop' | 'join'

/**
 * Collects normalised text: words with the raw range they came from, blanks (runs of white space fold to one, none
 * stands at the edge of a block or cell), cells, block ends, pages and parts. Nothing is joined before `finish`.
 */
export class TextWriter {
  /** The open block's runs; of closed blocks only lengths and places are kept, the words are in their drafts. */
  #runs: string[] = []
  readonly #lengths = new IntList()
  readonly #rawStarts = new IntList()
  readonly #rawEnds = new IntList()
  readonly #drafts: BlockDraft[] = []
  readonly #partStarts: number[] = []
  #firstRun = 0
  #length = 0
  #cells: TableCell[] = []
  #cellColumn = -1
  #cellColumns = 1
  #cellStart = -1
  #soft: number[] = []
  #softPending = false
  #blankStart = -1
  #blankEnd = -1
  #page = false

  /** True when the open block has words. */
  get isOpen(): boolean {
    return this.#length > 0
  }

  /** Characters of the open block. */
  get length(): number {
    return this.#length
  }

  /** The blocks that have ended. */
  get drafts(): readonly BlockDraft[] {
    return this.#drafts
  }

  /** Appends characters without white space at their edges that came from `[rawStart, rawEnd)`. */
  put(words: string, rawStart: number, rawEnd: number): void {
    if (this.#cellColumn >= 0 && this.#cellStart < 0) {
      if (this.isOpen) this.#write('\t', rawStart, rawStart)
      this.#cellStart = this.#length
    } else if (this.isOpen) {
      if (this.#softPending) this.#soft.push(this.#runs.length)
      if (this.#softPending || this.#blankStart >= 0)
        this.#write(' ', Math.max(0, this.#blankStart), Math.max(0, this.#blankEnd))
    }
    this.#softPending = false
    this.#blankStart = -1
    this.#write(words, rawStart, rawEnd)
  }

  /** Notes white space; it is written only between two words. */
  blank(rawStart: number, rawEnd: number): void {
    if (this.#blankStart < 0) this.#blankStart = rawStart
    this.#blankEnd = rawEnd
  }

  /** Ends a line within a cell: a blank where the row has other cells, else a block end. */
  softBreak(rawAt: number): void {
    if (!this.isOpen) return
    this.#softPending = true
    this.blank(rawAt, rawAt)
  }

  /** Starts a table cell in the open block; ends the one before it. Columns count from 0. */
  startCell(column: number, columns: number): void {
    this.endCell()
    this.#cellColumn = column
    this.#cellColumns = columns
  }

  /** Ends a table cell; an empty one leaves no trace. */
  endCell(): void {
    if (this.#cellStart >= 0)
      this.#cells.push({
        start: this.#cellStart,
        end: this.#length,
        column: this.#cellColumn,
        columns: this.#cellColumns,
      })
    this.#cellStart = -1
    this.#cellColumn = -1
    this.#blankStart = -1
    this.#softPending = false
  }

  /** Ends the open block, if it has words. `form` sees its words (cells apart by tabs) and its cells. */
  endBlock(form: (words: string, cells: readonly TableCell[]) => BlockForm): void {
    this.endCell()
    if (this.isOpen) {
      const words = this.#runs.join('')
      const { kind, table = -1, header = false, layout = false } = form(words, this.#cells)
      if (layout && this.#cells.length < 2 && this.#soft.length > 0) this.#splitAtSoftBreaks(kind)
      else {
        const cells = layout ? [] : this.#cells
        this.#close(layout ? words.replaceAll('\t', ' ') : words, this.#runs.length, kind, table, header, cells)
      }
    }
    this.#cells = []
    this.#soft = []
    this.#length = 0
    this.#runs = []
    this.#firstRun = this.#lengths.length
  }

  /** Notes that a new page starts here. */
  startPage(): void {
    this.#page = true
  }

  /** Notes that a new part of the file starts here; the open block must have ended. */
  startPart(): void {
    this.#partStarts.push(this.#drafts.length)
  }

  /** Puts the text together; `fateOf` may drop blocks or join them. The open block must have ended. */
  finish(fateOf: (drafts: readonly BlockDraft[]) => readonly Fate[] = () => []): NormalisedText {
    const fates = fateOf(this.#drafts)
    const map = new OffsetMapBuilder()
    const chunks: string[] = []
    const blocks: Block[] = []
    const partStarts: number[] = []
    const dropped: Dropped[] = []
    let length = 0
    let rawAt = 0
    const add = (runLength: number, rawStart: number, rawEnd: number): void => {
      map.add(runLength, rawStart, rawEnd)
      length += runLength
      rawAt = rawEnd
    }
    const separate = (character: string): void => {
      chunks.push(character)
      add(1, rawAt, rawAt)
    }
    this.#drafts.forEach((draft, index) => {
      while (this.#partStarts[partStarts.length] === index) partStarts.push(blocks.length)
      const fate = fates[index] ?? 'keep'
      if (fate === 'drop') {
        const rawStart = this.#rawStarts.at(draft.firstRun)
        dropped.push({ words: draft.words, rawStart, rawEnd: this.#rawEnds.at(draft.lastRun - 1) })
        return
      }
      const last = blocks.at(-1)
      const joined = fate === 'join' && last !== undefined && blocks.length > (partStarts.at(-1) ?? 0)
      if (last !== undefined) separate(joined ? ' ' : '\n')
      const start = length
      for (let run = draft.firstRun; run < draft.lastRun; run++)
        add(this.#lengths.at(run), this.#rawStarts.at(run), this.#rawEnds.at(run))
      chunks.push(draft.words)
      if (joined) blocks[blocks.length - 1] = { ...last, end: length }
      else
        blocks.push({
          start,
          end: length,
          kind: draft.kind,
          cells: draft.cells.map((cell) => ({ ...cell, start: cell.start + start, end: cell.end + start })),
          table: draft.table,
          header: draft.header,
        })
    })
    while (partStarts.length < this.#partStarts.length) partStarts.push(blocks.length)
    if (blocks.length > 0) separate('\n')
    return { text: chunks.join(''), offsets: map.build(), blocks, partStarts, dropped }
  }

  #write(words: string, rawStart: number, rawEnd: number): void {
    this.#runs.push(words)
    this.#lengths.push(words.length)
    this.#rawStarts.push(rawStart)
    this.#rawEnds.push(rawEnd)
    this.#length += words.length
  }

  /** Closes a block that has the words of the open one's runs up to `runs`. */
  #close(
    words: string,
    runs: number,
    kind: BlockKind,
    table: number,
    header: boolean,
    cells: readonly TableCell[],
    from = 0,
  ): void {
    const firstRun = this.#firstRun + from
    const lastRun = this.#firstRun + runs
    this.#drafts.push({ kind, table, header, cells, words, firstRun, lastRun, page: this.#page })
    this.#page = false
  }

  #splitAtSoftBreaks(kind: BlockKind): void {
    let from = 0
    for (const blank of [...this.#soft, this.#runs.length]) {
      const words = this.#runs.slice(from, blank).join('')
      this.#close(words, blank, kind === 'table-row' ? 'paragraph' : kind, -1, false, [], from)
      from = blank + 1
    }
  }
}
