import type { Span } from '../model/span.ts'
import { Sign } from './block-sign.ts'
import type { WordedBlock } from './part-blocks.ts'
import type { SectionDraft } from './section-draft.ts'

const QUOTE = /“[^“”]{30,}”?|"[^"]{30,}"?/g
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
  const spans: Span[] = []
  // What stands before the first quotation, between them, and behind the last.
  const outside: string[] = []
  let end = 0
  QUOTE.lastIndex = 0
  for (let quote = QUOTE.exec(words); quote !== null; quote = QUOTE.exec(words)) {
    outside.push(words.slice(end, quote.index))
    end = quote.index + quote[0].length
    spans.push({ start: start + quote.index, end: start + end })
  }
  outside.push(words.slice(end))
  if (spans.length === 0 || !outside.some((piece) => ANY.test(piece))) return []
  const label = speakerOf(outside)
  const confidence = label === null ? 0.7 : 0.9
  return spans.map((span) => ({
    kind: 'quotation',
    label,
    start: span.start,
    end: span.end,
    confidence,
    rule: 'press/quotation',
  }))
}

const speakerOf = ([before = '', ...behind]: readonly string[]): string | null => {
  const named = BEFORE.exec(before.slice(-400))
  if (named !== null) return named.groups?.['name'] ?? null
  for (const piece of behind) {
    const speaker = AFTER.exec(piece)?.groups?.['name']
    if (speaker !== undefined) return speaker
  }
  return null
}
