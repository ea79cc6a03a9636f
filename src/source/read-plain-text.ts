import { ENDS_NAME, findBreaks, isMarkdown } from './find-breaks.ts'
import { findGlue } from './find-glue.ts'
import { InlineWriter } from './inline-writer.ts'
import { measureWrap } from './measure-wrap.ts'
import { splitBlocks } from './split-blocks.ts'
import { TextWriter, type BlockForm, type NormalisedText } from './text-writer.ts'

const LIST_ITEM = /^(?:[-–—]\s|(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|o)\s)/
const ENDS_SENTENCE = /[.!?:;,"”')]$/
const LABEL = /^(?:\S+ ){0,3}\S+:$/
const RULE = /^(?:[-=_~]\s?){3,}$|^\*(?:\s\*)+$|^\|?(?:\s?:?-+:?\s?\|)+\s?(?::?-+:?)?$/

/** What a block of plain text is, judged by its own words. */
export const blockForm = (words: string): BlockForm => {
  if (words.includes('\t')) return { kind: 'table-row' }
  if (LIST_ITEM.test(words)) return { kind: 'list-item' }
  const title = !ENDS_SENTENCE.test(words) || ENDS_NAME.test(words) || LABEL.test(words)
  return { kind: words.length < 200 && title ? 'heading' : 'paragraph' }
}

/**
 * Normalised text of a plain-text or Markdown file or part, its blocks and the map back. Hard-wrapped lines are joined;
 * a file of one line is cut at its marks, rules, bullets and inline headings. `[from, to)` is the stretch of `raw` to read.
 */
export const readPlainText = (raw: string, from = 0, to = raw.length): NormalisedText => {
  const writer = new TextWriter()
  appendPlainText(writer, raw, from, to)
  return splitBlocks(writer.finish())
}

/** Appends the normalised text of `raw[from, to)` to a writer; see {@link readPlainText}. */
export const appendPlainText = (writer: TextWriter, raw: string, from: number, to: number): void => {
  const stretch = from === 0 && to === raw.length ? raw : raw.slice(from, to)
  const markdown = isMarkdown(stretch)
  const inline = new InlineWriter(writer, raw, findGlue(stretch, from), markdown)
  const wrap = measureWrap(stretch)
  let previous = 0
  for (let start = from; start < to;) {
    const newline = raw.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    const line = raw.slice(start, end)
    const trimmed = line.trim()
    const at = start + line.indexOf(trimmed)
    if (trimmed === '' || RULE.test(trimmed)) writer.endBlock(blockForm)
    else if (markdown && trimmed.startsWith('|')) readRow(writer, inline, trimmed, at)
    else {
      const firstWord = trimmed.search(/\s|$/u)
      if (previous + 1 + firstWord <= wrap || LIST_ITEM.test(trimmed)) writer.endBlock(blockForm)
      else writer.blank(start - 1, start)
      readLine(writer, inline, trimmed, at, markdown)
    }
    previous = trimmed === '' ? 0 : line.trimEnd().length
    start = end + 1
  }
  writer.endBlock(blockForm)
}

const readLine = (writer: TextWriter, inline: InlineWriter, line: string, at: number, markdown: boolean): void => {
  for (const piece of findBreaks(line, markdown)) {
    if (piece.fresh) writer.endBlock(blockForm)
    inline.write(at + piece.start, at + piece.end)
    if (piece.form !== null) writer.endBlock(() => ({ kind: piece.form ?? 'paragraph' }))
  }
}

const readRow = (writer: TextWriter, inline: InlineWriter, line: string, at: number): void => {
  writer.endBlock(blockForm)
  for (let start = 1; start < line.length;) {
    const bar = line.indexOf('|', start)
    const end = bar < 0 ? line.length : bar
    writer.startCell()
    inline.write(at + start, at + end)
    start = end + 1
  }
  writer.endBlock(() => ({ kind: 'table-row' }))
}
