import { ENDS_NAME, findBreaks, isMarkdown } from './find-breaks.ts'
import { findGlue } from './find-glue.ts'
import { InlineWriter } from './inline-writer.ts'
import { Hyphens } from './hyphens.ts'
import { markHeaders } from './mark-headers.ts'
import { findPageFurniture } from './find-page-furniture.ts'
import { isShout } from './is-shout.ts'
import { measureWrap } from './measure-wrap.ts'
import { splitBlocks } from './split-blocks.ts'
import { TextWriter, type BlockForm, type NormalisedText } from './text-writer.ts'

const LIST_ITEM = /^(?:[-–—]\s|(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|o)\s)/
const ENDS_SENTENCE = /[.!?:;,"”')]$/
const LABEL = /^(?:\S+ ){0,3}\S+:$/
/** A line of a pre-2001 filing that starts with a tag of its own. */
const TAG_LINE = /^\s*<(\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d+|TEXT|DOCUMENT))>/i
/** Columns of a table that was typed: a gap of blanks within a line, not after a full stop. */
const GAP = /[^\s.!?:](?:\s{3,}|\t+)\S/
/** A text so short is searched for lost blanks whatever its lines are. */
const SHORT = 50_000
const HYPHEN = /\p{Ll}-$/u
const RULE = /^\{\d+\}-{8,}$|^(?:[-=_~]\s?){3,}$|^\*(?:\s\*)+$|^\|?(?:\s?:?-+:?\s?\|)+\s?(?::?-+:?)?$/

/** What a block of plain text is, judged by its own words. */
export const blockForm = (words: string): BlockForm => {
  if (words.includes('\t')) return { kind: 'table-row' }
  if (LIST_ITEM.test(words)) return { kind: 'list-item' }
  const title = !ENDS_SENTENCE.test(words) || ENDS_NAME.test(words) || LABEL.test(words) || isShout(words)
  return { kind: words.length < 200 && title ? 'heading' : 'paragraph' }
}

/**
 * Normalised text of a plain-text or Markdown file, its blocks and the map back. Hard-wrapped lines are joined; a file
 * of one line is cut at its marks, rules, bullets and inline headings.
 */
export const readPlainText = (raw: string): NormalisedText => {
  const writer = new TextWriter()
  writer.startPart()
  appendPlainText(writer, raw, 0, raw.length, 0)
  markHeaders(writer.drafts)
  return splitBlocks(writer.finish(findPageFurniture))
}

/** Appends the normalised text of `raw[from, to)` to a writer; gives back the number of the next table. */
export const appendPlainText = (
  writer: TextWriter,
  raw: string,
  from: number,
  to: number,
  firstTable: number,
): number => {
  const reader = new PlainReader(writer, raw, from, to, firstTable)
  for (let start = from; start < to;) {
    const newline = raw.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    reader.line(start, end)
    start = end + 1
  }
  return reader.end()
}

class PlainReader {
  readonly #writer: TextWriter
  readonly #raw: string
  readonly #inline: InlineWriter
  readonly #markdown: boolean
  readonly #wrap: number
  readonly #hyphens: Hyphens
  #table: number
  #inTable = false
  #inRows = false
  #previous = 0
  #hyphenAt = -1

  constructor(writer: TextWriter, raw: string, from: number, to: number, firstTable: number) {
    const stretch = from === 0 && to === raw.length ? raw : raw.slice(from, to)
    this.#writer = writer
    this.#raw = raw
    this.#markdown = isMarkdown(stretch)
    this.#wrap = measureWrap(stretch)
    // Only converters lose blanks; what was wrapped by hand has them all.
    const glue = this.#markdown || this.#wrap === Infinity || stretch.length < SHORT ? findGlue(stretch, from) : []
    this.#inline = new InlineWriter(writer, raw, glue, this.#markdown)
    this.#hyphens = new Hyphens(stretch)
    this.#table = firstTable
  }

  /** Reads the line `raw[start, end)`. */
  line(start: number, end: number): void {
    const line = this.#raw.slice(start, end)
    const tag = TAG_LINE.exec(line)
    if (tag !== null) {
      this.#tag((tag[1] ?? '').toLowerCase())
      if (tag[0].length < line.length && !/<(?:s|c)>/i.test(line)) {
        this.line(start + tag[0].length, end)
        this.#endBlock()
      }
      return
    }
    if (line.includes('\f')) this.#page()
    const trimmed = line.trim()
    const at = start + line.indexOf(trimmed)
    const markdownRow = this.#markdown && trimmed.startsWith('|')
    if (!markdownRow || RULE.test(trimmed)) this.#endRows(trimmed)
    if (trimmed === '' || RULE.test(trimmed)) this.#endBlock()
    else if (markdownRow) this.#row(trimmed, at, /\|/g)
    else if (this.#wrap < Infinity && (this.#inTable || GAP.test(trimmed))) this.#row(trimmed, at, /\s{2,}|\t+/g)
    else this.#prose(trimmed, at, start)
    this.#previous = trimmed === '' ? 0 : line.trimEnd().length
  }

  /** Ends the text; gives back the number of the next table. */
  end(): number {
    this.#endBlock()
    return this.#inRows || this.#inTable ? this.#table + 1 : this.#table
  }

  #prose(trimmed: string, at: number, start: number): void {
    const firstWord = trimmed.search(/\s|$/u)
    const fits = this.#previous + 1 + firstWord <= this.#wrap
    const goesOn = /^\p{Ll}\p{L}/u.test(trimmed) && !LIST_ITEM.test(trimmed) && this.#wrap < Infinity
    const list = LIST_ITEM.test(trimmed) && this.#previous > 0
    if ((fits && !goesOn) || list) this.#endBlock()
    else this.#joinLine(trimmed, start)
    const hyphen = HYPHEN.test(trimmed) && this.#wrap < Infinity
    this.#pieces(hyphen ? trimmed.slice(0, -1) : trimmed, at)
    this.#hyphenAt = hyphen ? at + trimmed.length - 1 : -1
  }

  #joinLine(trimmed: string, start: number): void {
    const hyphen = this.#hyphenAt
    this.#hyphenAt = -1
    if (hyphen < 0) {
      this.#writer.blank(start - 1, start)
      return
    }
    const before = /[\p{L}-]*$/u.exec(this.#raw.slice(Math.max(0, hyphen - 40), hyphen))?.[0] ?? ''
    const after = /^\p{L}*/u.exec(trimmed)?.[0] ?? ''
    if (!/^\p{Ll}/u.test(after) || !this.#hyphens.heals(before, after)) this.#writer.put('-', hyphen, hyphen + 1)
    if (after === '') this.#writer.blank(start - 1, start)
  }

  #pieces(line: string, at: number): void {
    for (const piece of findBreaks(line, this.#markdown)) {
      if (piece.fresh) this.#writer.endBlock(blockForm)
      this.#inline.write(at + piece.start, at + piece.end)
      if (piece.form !== null) this.#writer.endBlock(() => ({ kind: piece.form ?? 'paragraph' }))
    }
  }

  #row(line: string, at: number, separator: RegExp): void {
    this.#endBlock()
    this.#inRows = true
    const table = this.#table
    let start = 0
    let column = 0
    for (const gap of [...line.matchAll(separator), { index: line.length, 0: '' }]) {
      if (gap.index > start) {
        this.#writer.startCell(column++, 1)
        this.#inline.write(at + start, at + gap.index)
      } else if (start > 0) column++
      start = gap.index + gap[0].length
    }
    this.#writer.endBlock((words, cells) =>
      cells.length < 2 && !this.#inTable ? { ...blockForm(words), layout: true } : { kind: 'table-row', table },
    )
  }

  #endRows(trimmed: string): void {
    if (!this.#inRows || this.#inTable || RULE.test(trimmed)) return
    if (trimmed !== '' && GAP.test(trimmed) && this.#wrap < Infinity) return
    this.#inRows = false
    this.#table++
  }

  #tag(name: string): void {
    this.#endBlock()
    if (name === 'page') this.#page()
    if (name === 'table') this.#inTable = true
    if (name === '/table') {
      this.#inTable = false
      this.#inRows = false
      this.#table++
    }
  }

  #page(): void {
    this.#endBlock()
    this.#writer.startPage()
  }

  #endBlock(): void {
    if (this.#hyphenAt >= 0) this.#writer.put('-', this.#hyphenAt, this.#hyphenAt + 1)
    this.#hyphenAt = -1
    this.#writer.endBlock(blockForm)
    this.#previous = 0
  }
}
