import { Sign } from './block-sign.ts'
import type { WordedBlock } from './part-blocks.ts'
import type { SectionDraft } from './section-draft.ts'

const QUOTE = /“[^“”]{30,}”?|"[^"]{30,}"?/gu
const SPEECH = String.raw`(?:said|says|stated|states|commented|comments|added|adds|noted|notes|remarked|explained|explains|continued|concluded|emphasized|emphasizes)`
const NAME = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:van|von|de|der|den|la|le|du|bin|al)\s)?\p{Lu}[\p{L}.'’-]*){1,3}`
const AFTER = new RegExp(String.raw`\b${SPEECH}\s(?<name>${NAME})`, 'u')
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?]\s|said\s)(?<name>${NAME}),[^“”"]{3,200}?\b${SPEECH}\b[^“”"]{0,60}$`,
  'u',
)
const ANY = new RegExp(String.raw`\b${SPEECH}\b`, 'u')

/** Quotations of people, with the speaker's name as label where it stands beside the words of speech. */
export const findQuotations = (blocks: readonly WordedBlock[]): readonly SectionDraft[] =>
  blocks
    .filter(({ kind, signs }) => kind !== 'table-row' && (signs & Sign.Quote) !== 0 && (signs & Sign.Speech) !== 0)
    .flatMap(quotationsOf)

const quotationsOf = ({ words, start }: WordedBlock): readonly SectionDraft[] => {
  const quotes = [...words.matchAll(QUOTE)]
  const outside = words.replace(QUOTE, (quote) => ' '.repeat(quote.length))
  if (quotes.length === 0 || !ANY.test(outside)) return []
  const label = speakerOf(outside, quotes[0]?.index ?? 0)
  return quotes.map((quote) => ({
    kind: 'quotation',
    label,
    start: start + quote.index,
    end: start + quote.index + quote[0].length,
    confidence: label === null ? 0.7 : 0.9,
    rule: 'press/quotation',
  }))
}

const speakerOf = (outside: string, quoteAt: number): string | null => {
  const before = BEFORE.exec(outside.slice(Math.max(0, quoteAt - 400), quoteAt))?.groups?.['name']
  return before ?? AFTER.exec(outside.slice(quoteAt))?.groups?.['name'] ?? null
}
