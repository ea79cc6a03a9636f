import type { Span } from '../model/span.ts'

/** The paragraph that opens an agreement: "This Supply Agreement, dated as of …, is made by and between A and B". */
export interface Opening extends Span {
  /** What the paragraph calls the agreement: "Supply Agreement", "Agreement". */
  readonly name: Span
  /** Where the parties' names begin; -1 where the paragraph names none ("between" is not in it). */
  readonly parties: number
}

/** How far into a document the opening is looked for: behind the longest cover and table of contents. */
const REACH = 120_000
const LONGEST = 6_000

/** What agreements surely call themselves. */
export const STRONG_INSTRUMENT =
  '(?:AGREEMENT|Agreement|CONTRACT|Contract|AMENDMENT|Amendment|ADDENDUM|Addendum|LEASE|Lease|INDENTURE|Indenture)'
/** The same and the weaker words, behind which a title may go on: "License, Development and Supply Agreement". */
export const INSTRUMENT = String.raw`(?:${STRONG_INSTRUMENT}|(?:DEED|Deed|MEMORANDUM|Memorandum|LICEN[CS]E|Licen[cs]e|LETTER|Letter|WARRANT|Warrant|NOTE|Note)(?!,?\s+(?:(?:and|or|AND|OR|for|of)\s+)?[A-Z]))`
const THIS = new RegExp(
  String.raw`\b(?:THIS|This)\s+(?<name>[Ll]etter [Aa]greement|(?:["“'’‘]{1,2}[^"“”]{1,60}["”'’]{1,2}\s+)?(?:[A-Z][^.;“”"()]{0,160}?(?:\([^()]{1,80}\)[^.;“”"()]{0,80}?)?)??\b${INSTRUMENT}\b(?:\s+(?:No\.?|NO\.?|Number)\s*\d+)?(?:\s+(?:to|TO|OF|of|FOR|for|AND|and)\s+[A-Z][\w&, -]{0,120}?(?=\s*(?:,|\(|is\b|\bmade\b|\bdated\b)))?)`,
  'g',
)
const MADE =
  /\b(?:made|entered|dated|effective|executed|concluded|between|among|amongst|amends?|signed|is by|as of|sets? (?:forth|out))\b/i
const BETWEEN = /\b(?:between|among|amongst)\b\s*:?|\n(?:THE )?PARTIES\s*:?(?=\n)/i
/** "… is made by A and B". */
const BY = /\b(?:made|entered into|executed)\b[^.;]{0,60}?\bby\b(?!\s+and\s+(?:between|among))/i
const RECITALS =
  /\b(?:WHEREAS|Whereas\b|RECITALS?\b|Recitals?\b|BACKGROUND\b|Background\b|W\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H|PREAMBLES?\b|Preambles?\b|INTRODUCTION\b|(?:NOW|Now),? (?:THEREFORE|therefore|Therefore)\b|IT IS (?:HEREBY )?AGREED|(?:AGREED|OPERATIVE|AGREEMENT) (?:TERMS|PROVISIONS)\b|[Pp]arties (?:hereto )?(?:hereby )?agree\b|ARTICLE\b|Article [1I]\b|SECTION 1\b|(?:IN|In) consideration of|DEFINITIONS\b)|(?<=[.:]\s|\n)(?:1\.(?:0|1)?|I\.|A\.)\s+[A-Z]/

/** "SUPPLY AGREEMENT between A and B" at the head of the document, without "This". */
const HEADLINE = new RegExp(
  String.raw`\b(?<name>${INSTRUMENT})\s+(?:is\s+)?(?:made\s+)?(?:by\s+and\s+)?(?:between|among|BETWEEN|AMONG|BY AND BETWEEN|Between|By and Between)\b\s*:?`,
)
const HEAD = 8_000
/** Duties before it show that a paragraph opens no agreement, but speaks of one. */
const MOST_DUTIES = 15

/** Finds the opening paragraph within `[start, end)`; null where nothing reads like one. */
export const findOpening = (text: string, part: Span): Opening | null =>
  findThis(text, part) ?? findHeadline(text, part)

const findHeadline = (text: string, { start, end }: Span): Opening | null => {
  const head = text.slice(start, Math.min(end, start + HEAD))
  const match = HEADLINE.exec(head)
  if (match === null) return null
  const at = match.index + match[0].length
  const stop = RECITALS.exec(head.slice(at, at + 2_000))?.index ?? 1_000
  const line = Math.max(head.lastIndexOf('\n', match.index) + 1, match.index - 160)
  const name = { start: start + line, end: start + match.index + (match.groups?.['name'] ?? '').length }
  return { start: name.start, end: Math.min(end, start + at + stop), name, parties: start + at }
}

const findThis = (text: string, { start, end }: Span): Opening | null => {
  const reach = text.slice(start, Math.min(end, start + REACH))
  let counted = 0
  let duties = 0
  for (const match of reach.matchAll(THIS)) {
    duties += reach.slice(counted, match.index).split(/\bshall\b/).length - 1
    counted = match.index
    if (duties > MOST_DUTIES) return null
    const name = match.groups?.['name'] ?? ''
    const at = match.index + match[0].length
    const after = reach.slice(at, at + LONGEST)
    const made = MADE.exec(after.slice(0, 400))
    if (made === null || /^[^.(]*[.]\s/.test(after.slice(0, made.index))) continue
    const between = BETWEEN.exec(after.slice(0, 700)) ?? BY.exec(after.slice(0, 150))
    const stop = RECITALS.exec(between === null ? after : after.slice(between.index))
    const length = (between?.index ?? 0) + (stop?.index ?? Math.min(after.length, 2_000))
    if (between === null && !/\b(?:made|entered into|dated)\b/i.test(after.slice(0, 200))) continue
    return {
      start: start + match.index,
      end: start + at + length,
      name: { start: start + at - name.length, end: start + at },
      parties: between === null ? -1 : start + at + between.index + between[0].length,
    }
  }
  return null
}
