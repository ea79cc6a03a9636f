import { Tokenizer } from 'htmlparser2'
import { HtmlReader } from './html-reader.ts'
import type { TextWriter } from './text-writer.ts'

const HTML = /<(?:!doctype\s+html|html|body|head|p|div|font|center|h[1-6]|ul|td|tr)(?:\s[^<>]*)?\/?>/i
const SNIFF = 50_000

/** Tells HTML from plain text by its first tags. */
export const isHtml = (raw: string, from: number, to: number): boolean =>
  HTML.test(raw.slice(from, Math.min(to, from + SNIFF)))

/**
 * Appends the text of the HTML in `raw[from, to)`, in one pass of htmlparser2's tokenizer; gives back the number of the
 * next table.
 */
export const appendHtml = (writer: TextWriter, raw: string, from: number, to: number, firstTable: number): number => {
  const reader = new HtmlReader(writer, raw, from, firstTable)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader)
  tokenizer.write(from === 0 && to === raw.length ? raw : raw.slice(from, to))
  tokenizer.end()
  return reader.nextTable
}
