import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'

/** One sentence of an agreement, with the number and the heading of the clause it stands in. */
export interface Provision extends Span {
  readonly text: string
  readonly lower: string
  /** "5.2", null before the first number. */
  readonly number: string | null
  /** The clause's heading in lower case, empty where it has none. */
  readonly heading: string
  /** The article's heading in lower case, empty where it has none. */
  readonly article: string
  readonly sentence: Sentence
}

/** Where an enumerated item begins within a sentence: ". (iv) The", ". b. Audits". */
const ITEM = /[.;]["”']?\s+(?=(?:\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[a-z]\.)\s+["“'‘[]?[A-Z])/g
const NUMBER =
  /^(?:(?:Section|SECTION|Article|ARTICLE|Clause|CLAUSE|Paragraph|§)\s*)?(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXL]{1,6}(?=[.\s]))[.)]?(?:\s+|$)/
const ITEM_NUMBER = /^(?:\((?:[a-zA-Z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[a-zA-Z]\.)\s+/
const TRAILING_NUMBER =
  /[.:;]["”']?\s+((?:(?:Section|SECTION|Article|ARTICLE)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXL]{1,5}))\.?$/
const VERB = /\b(?:shall|will|may|must|is|are|has|have|means|hereby|agrees?)\b/

/** Cuts the agreement into provisions; headings and bare numbers only colour those that follow. */
export const findProvisions = (layout: Layout, part: Span): readonly Provision[] => {
  const found: Provision[] = []
  const text = layout.document.text
  let number: string | null = null
  let heading = ''
  let article = ''
  for (const sentence of layout.sentences) {
    if (sentence.start < part.start || sentence.end > part.end) continue
    for (const piece of cut(text, sentence)) {
      let { start, end } = piece
      const trailing = TRAILING_NUMBER.exec(text.slice(Math.max(start, end - 24), end))
      const following: string | null = trailing?.[1] ?? null
      if (trailing !== null) end -= trailing[0].length - 1
      const leading = NUMBER.exec(text.slice(start, Math.min(end, start + 30)))
      if (leading !== null && sentence.kind !== 'row') {
        number = leading[1] ?? number
        heading = ''
        start += leading[0].length
      }
      const words = text.slice(start, end)
      if (isHeading(words)) {
        heading = words.toLowerCase()
        if (number !== null && !number.includes('.')) article = heading
      } else if (start < end)
        found.push({ start, end, text: words, lower: words.toLowerCase(), number, heading, article, sentence })
      if (following !== null) {
        number = following.replace(/^\D+\s/, '')
        heading = ''
      }
    }
  }
  return found
}

const cut = (text: string, { start, end }: Span): readonly Span[] => {
  const words = text.slice(start, end)
  const pieces: Span[] = []
  let from = start
  ITEM.lastIndex = 0
  for (const match of words.matchAll(ITEM)) {
    if (match[0].startsWith(';')) continue
    const at = start + match.index + match[0].length
    pieces.push({ start: from, end: start + match.index + match[0].trimEnd().length })
    from = at
  }
  pieces.push({ start: from, end })
  return pieces
}

/** A few words, capitalised, without a finite verb: "Limitation of Liability." */
const isHeading = (words: string): boolean => {
  const bare = words.replace(ITEM_NUMBER, '').trim()
  if (bare.length === 0) return true
  if (bare.length > 120 || /[,;]\s+[a-z]/.test(bare) || VERB.test(bare)) return false
  const all = bare.split(/\s+/)
  const big = all.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return all.length <= 14 && big >= all.length / 2
}
