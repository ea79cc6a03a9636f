import type { Block } from '../model/document.ts'
import { OffsetMapBuilder, type OffsetMap } from '../model/offset-map.ts'

const LIST_ITEM = /^(?:[-*•·–—o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/
const ENDS_SENTENCE = /[.!?:;"”')]$/

/** Normalised text of a plain-text or Markdown file, its blocks and the map back. Hard-wrapped lines are joined. */
export const readPlainText = (raw: string): { text: string; offsets: OffsetMap; blocks: Block[] } => {
  const map = new OffsetMapBuilder()
  const blocks: Block[] = []
  let text = ''
  let open = false
  let blockStart = 0
  const put = (words: string, rawStart: number, rawEnd: number): void => {
    map.add(words.length, rawStart, rawEnd)
    text += words
  }
  const close = (rawAt: number): void => {
    if (!open) return
    const words = text.slice(blockStart)
    const kind = LIST_ITEM.test(words)
      ? 'list-item'
      : words.length < 200 && !ENDS_SENTENCE.test(words)
        ? 'heading'
        : 'paragraph'
    blocks.push({ start: blockStart, end: text.length, kind, cells: [], table: -1, header: false })
    put('\n', rawAt, rawAt)
    open = false
  }
  let lineStart = 0
  while (lineStart < raw.length) {
    const newline = raw.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? raw.length : newline
    const line = raw.slice(lineStart, lineEnd)
    const trimmed = line.trim()
    if (trimmed === '') close(lineStart)
    else {
      if (open && LIST_ITEM.test(trimmed)) close(lineStart)
      if (open) put(' ', lineStart - 1, lineStart)
      else {
        blockStart = text.length
        open = true
      }
      const from = lineStart + line.indexOf(trimmed)
      // Runs of white space fold to one blank; a Markdown escape before a symbol goes.
      const pieces = /[^\s\\]+|\s+|\\/g
      let piece: RegExpExecArray | null
      while ((piece = pieces.exec(trimmed)) !== null) {
        const at = from + piece.index
        if (piece[0] === '\\' && /[$*_#[\]()~.+!-]/.test(trimmed[piece.index + 1] ?? '')) continue
        if (/^\s/.test(piece[0])) put(' ', at, at + piece[0].length)
        else put(piece[0], at, at + piece[0].length)
      }
    }
    lineStart = lineEnd + 1
  }
  close(raw.length)
  return { text, offsets: map.build(), blocks }
}
