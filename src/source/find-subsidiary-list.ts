import type { Block, Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** One line of a list of subsidiaries: the company's name, as the list spells it. */
export interface ListedSubsidiary extends Span {
  /** Percent owned, where the line says it. */
  readonly owned: number | null
}

const EXHIBIT = /^EX-?21/i
const TITLE = /^(?:schedule of |list of |significant )?subsidiaries of\b|^list of (?:significant )?subsidiaries\b/i
/** How far down a lone file its title may stand, in blocks. */
const TITLE_BLOCKS = 12
const HEAD =
  /^(?:(?:legal |full |registered )?name|subsidiar(?:y|ies)|entity|company|jurisdiction|state|country|percent|ownership|%)/i
const PERCENT = /^(\d{1,3}(?:\.\d+)?)\s?%$|^(100|[1-9]\d(?:\.\d+)?)$/
const NOTE = /[*†‡#]+$|\(\d\)$/
const LONGEST_NAME = 90
/** A name, then in parentheses, after a comma or a dash, where it was founded. */
const IN_LINE = /^([^(–—\t]{3,90}?)(?:\s*\((?:an? )?[^()]{2,60}\)|\s+[–—-]\s+.{2,60}|,? an? .{2,60})$/

const clean = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  for (;;) {
    const words = text.slice(start, end).trimEnd()
    const shorter = words.replace(NOTE, '')
    end = start + shorter.length
    if (shorter === words) return { start, end }
  }
}

/** What a cell or a line must be to name a company: a capital or digit first, some letters, not the head of a column. */
const isName = (words: string): boolean =>
  words.length <= LONGEST_NAME && /^[\p{Lu}\d“"]/u.test(words) && /\p{L}{2}/u.test(words) && !HEAD.test(words)

const ownedIn = (cells: readonly string[]): number | null => {
  for (const words of cells) {
    const match = PERCENT.exec(words.trim())
    if (match !== null) return Number(match[1] ?? match[2])
  }
  return null
}

const fromRow = (text: string, { cells, header }: Block): ListedSubsidiary | null => {
  const [first, ...others] = cells
  if (header || first === undefined || others.length === 0) return null
  const span = clean(text, first)
  const rest = others.map(({ start, end }) => text.slice(start, end))
  if (!isName(text.slice(span.start, span.end)) || rest.some((words) => HEAD.test(words.trim()))) return null
  return { ...span, owned: ownedIn(rest) }
}

const fromLine = (text: string, block: Block, isWhere: (words: string) => boolean): ListedSubsidiary | null => {
  const words = text.slice(block.start, block.end)
  const match = IN_LINE.exec(words)
  const [, name = ''] = match ?? []
  if (name === '' || TITLE.test(words) || !isWhere(words.slice(name.length))) return null
  const span = clean(text, { start: block.start, end: block.start + name.length })
  return isName(text.slice(span.start, span.end)) ? { ...span, owned: null } : null
}

/** Whether a file without types is a list by its title. */
const isTitled = ({ text }: Document, blocks: readonly Block[]): boolean =>
  blocks.slice(0, TITLE_BLOCKS).some(({ start, end }) => TITLE.test(text.slice(start, end)))

/**
 * The companies of an Exhibit 21, or of a file that is one by its title: rows of a table (name, jurisdiction, percent
 * owned) and lines such as "Brindle Bio GmbH (Germany)". `isWhere` tells words that name a jurisdiction.
 */
export const findSubsidiaryList = (
  document: Document,
  isWhere: (words: string) => boolean,
): readonly ListedSubsidiary[] =>
  document.parts.flatMap((part) => {
    if (part.type !== null && !EXHIBIT.test(part.type)) return []
    const blocks = document.blocks.filter(({ start, end }) => start >= part.start && end <= part.end)
    if (part.type === null && !isTitled(document, blocks)) return []
    return blocks.flatMap((block) => {
      const found = block.cells.length > 0 ? fromRow(document.text, block) : fromLine(document.text, block, isWhere)
      return found ?? []
    })
  })
