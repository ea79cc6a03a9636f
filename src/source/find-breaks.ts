import type { BlockKind } from '../model/document.ts'

/** A stretch of a line; `fresh` where a new block starts, `form` where the mark around it says what it is. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly fresh: boolean
  readonly form: BlockKind | null
}

const MARKDOWN = /^#{1,6} \S|\*\*[\p{L}\d"“(][^*\n]{0,300}\*\*|\]\(https?:|(?:^|\s)\*(?: \*){2,}(?:\s|$)|&quot;/mu
/** A gap in a long line that was a line break: not after a clause's number. */
const GAP = String.raw`(?<gap>(?<=\S{4}|[.;:]\S{0,3})(?<!(?:^|\s)\(?[\dA-Za-z]{1,3}(?:\.\d{1,3})*[.)]?)\s{3,}(?=\S))`
const BREAK = new RegExp(
  [
    String.raw`(?<rule>(?<!\S)(?:\*(?:\s\*){2,}|\{\d+\}-{8,})(?!\S))`,
    String.raw`(?<heading>(?:(?<!\S)#{1,6}|(?<![\s#])#{2,6})\s+(?=\S))`,
    String.raw`(?<bullet>(?<!\S)[•●▪◦‣∙]\s*(?=\S)|(?<!\S)\*\s+(?=\*?[\p{L}\d“"&]))`,
    String.raw`(?<bar>(?<!\S)\|(?:\s+\|)*(?!\S))`,
    String.raw`(?<bold>\*{2,})`,
    GAP,
    String.raw`(?<italic>(?<=[.!?])\*(?=\s[\p{Lu}"“&]))`,
  ].join('|'),
  'gu',
)
const BULLET = new RegExp(String.raw`(?<bullet>(?<!\S)[•●▪◦‣∙]\s*(?=\S)|^\*\s+(?=[\p{L}\d“"]))|${GAP}`, 'gu')
/** What a break starts with; most lines have none of it. */
const MARK = /[*{#•●▪◦‣∙|]|\s{3}/
/** A name that ends in a full stop. */
export const ENDS_NAME = /\b(?:Inc|Ltd|Corp|Co|LLC|L\.P|N\.V|S\.A|B\.V|S\.p\.A|plc)\.$/i
const CLASSIC =
  /^(?:About\b|Refer to|(?:Media |Investor |Company |Press )?Contacts?\b|.{0,60}Forward[- ]Looking (?:Statements?|Information)$|Cautionary|Safe Harbor|Conference Call|Source\b)/i
const LONG_LINE = 300

/** Tells Markdown, also what is left of it after a bad conversion, from plain text. */
export const isMarkdown = (text: string): boolean => MARKDOWN.test(text)

/** Cuts a trimmed line at rules, heading marks, bullets, table bars and inline bold headings; the marks fall away. */
export const findBreaks = (line: string, markdown: boolean): readonly Piece[] => {
  if (!MARK.test(line)) return line.trim() === '' ? [] : [{ start: 0, end: line.length, fresh: false, form: null }]
  const pieces: Piece[] = []
  let start = 0
  let fresh = false
  let kind: BlockKind | null = null
  const cut = (end: number, next: number, form: BlockKind | null): void => {
    if (line.slice(start, end).trim() !== '') pieces.push({ start, end, fresh, form: kind })
    start = next
    fresh = true
    kind = form
  }
  const marks = [...line.matchAll(markdown ? BREAK : BULLET)]
  marks.forEach((mark, index) => {
    const after = mark.index + mark[0].length
    const groups: Readonly<Record<string, string | undefined>> = mark.groups ?? {}
    if (groups['rule'] !== undefined || groups['gap'] !== undefined || groups['italic'] !== undefined)
      cut(mark.index, after, null)
    else if (groups['bar'] !== undefined)
      cut(mark.index, after, marks[index + 1]?.groups?.['bar'] === undefined ? null : 'table-row')
    else if (groups['bullet'] !== undefined) cut(mark.index, after, 'list-item')
    else if (groups['heading'] !== undefined) {
      cut(mark.index, after, 'heading')
      const end = headingEnd(line, after, marks[index + 1]?.index ?? line.length)
      if (end !== null) cut(end, end, null)
    } else if (mark.index >= start) {
      const next = marks[index + 1]
      const end = next === undefined ? line.length : next.index
      if (isBoldHeading(line, mark.index, after, end)) {
        cut(mark.index, after, 'heading')
        cut(end, end, null)
      }
    }
  })
  cut(line.length, line.length, null)
  return pieces
}

const isBoldHeading = (line: string, markAt: number, start: number, end: number): boolean => {
  const words = line.slice(start, end).trim()
  if (words.length < 3 || words.length > 160 || !/^[\p{Lu}\d“"]/u.test(words)) return false
  if (/[.,;]$/.test(words) && !ENDS_NAME.test(words)) return false
  const before = /[^\s*]\s*$/.exec(line.slice(Math.max(0, markAt - 20), markAt).replace(/[\s*]+$/, ''))?.[0] ?? ''
  const after = /[^\s*]/.exec(line.slice(end, end + 20))?.[0] ?? ''
  if (/[\p{Ll},;:)\]’']/u.test(after)) return false
  if (CLASSIC.test(words)) return true
  if (before !== '' && !/[.!?;:”"|)\]]/.test(before)) return false
  return words.endsWith(':') || words.split(/\s+/).length <= 8 || isTitleCase(words)
}

const isTitleCase = (words: string): boolean => {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length * 2 > long.length
}

/**
 * Where a `#` heading ends that stands in the middle of a long line; null where the line ends first. The sentence after
 * it begins at the last capitalised word before the first two lower-case words ("Terms of the Deal | Zed Inc will pay").
 */
const headingEnd = (line: string, start: number, limit: number): number | null => {
  if (limit - start < LONG_LINE && limit === line.length) return null
  const words = [...line.slice(start, Math.min(limit, start + LONG_LINE)).matchAll(/\S+/g)]
  const small = /^(?:of|the|and|for|in|on|to|with|a|an|or|by|at|from|as|vs\.?|&)$/
  const lower = words.findIndex((word) => /^\p{Ll}/u.test(word[0]) && !small.test(word[0]))
  if (lower < 0) return words.length > 0 && limit - start < LONG_LINE ? limit : null
  let at = lower - 1
  while (at > 0 && small.test(words[at]?.[0] ?? '')) at--
  while (at > 1 && words[at - 1]?.[0] === 'and') at -= 2
  const first = words[0]?.[0] ?? ''
  for (let repeat = 2; repeat <= at; repeat++)
    if (first === 'About' && words[repeat]?.[0] === words[1]?.[0]) return start + (words[repeat]?.index ?? 0)
  return at >= 1 ? start + (words[at]?.index ?? 0) : null
}
