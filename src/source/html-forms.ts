import type { TableCell } from '../model/document.ts'
import type { BlockForm } from './text-writer.ts'
import { isShout } from './is-shout.ts'
import { ENDS_NAME } from './find-breaks.ts'

const BULLET = /^[•·●▪◦‣∙■□☐☑☒*–—-]\s?/u
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/
/** A first cell that only labels the words in the second: a bullet, "(a)", "1.1", "Item 1.01." */
const LABEL =
  /^(?:[•·●▪◦‣∙■□☐☑☒§*–—o-]|\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[IVX]{1,5}|[A-Z])[.)]|\d{1,2}(?:\.\d{1,3}){1,3}\.?|(?:item|article|section)\s[\d.IVXAB]{1,6}[.:]?)$/i
const LONGEST_HEADING = 200

/** What a block of an HTML page is that stands in no table. */
export const bodyForm = (words: string, bold: boolean, inItem: boolean): BlockForm => {
  if (inItem || BULLET.test(words)) return { kind: 'list-item' }
  if (bold && words.length < LONGEST_HEADING && (!/[,;]$/.test(words) || ENDS_NAME.test(words)))
    return { kind: 'heading' }
  if (NUMBER.test(words) && words.length > 30) return { kind: 'list-item' }
  return { kind: isShout(words) ? 'heading' : 'paragraph' }
}

/** What a row of an HTML table is; rows that only place words on the page are no table. */
export const rowForm = (
  words: string,
  cells: readonly TableCell[],
  table: number,
  head: boolean,
  bold: boolean,
): BlockForm => {
  const first = cells[0]
  const label = first !== undefined && LABEL.test(words.slice(first.start, first.end))
  if (cells.length < 2 || (label && cells.length === 2))
    return { ...bodyForm(words.replace('\t', ' '), bold, false), layout: true }
  return { kind: 'table-row', table, header: head || bold }
}
