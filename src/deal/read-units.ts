import { allMatches } from './all-matches.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { SectionKind } from '../model/section.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import type { Place, Unit } from './item.ts'
import { SentenceUnit } from './sentence-unit.ts'

/** A dateline's end, or a row of stars: what follows is a sentence of its own. */
const CUT = /(?:\)|\d{4}|\/\/|WIRE|Wire|wire)\s?(?:--|–|—|-\s|:)\s?|(?:\*\s){3,}|\s--\s(?:--\s)?|\/\/\s?(?:--|–|—)/g
/** The heading of a release's closing cautions, where no section says it. */
const LATE = /^.{0,60}(?:forward[- ]looking statements?|cautionary (?:note|statement))/i
/** What announces a deal as news. */
const NEWS = /today|announc|(?:has|have) (?:entered|signed)|are entering into|reported that/i
/** Units longer than this are tables or lists of names: nothing is read from beyond. */
const LONGEST = 4000

/** Longer documents are no releases: their cautions stand anywhere. */
const LONG = 60_000

/** What the words of a sentence may hold: a cheap test before the careful ones. */
const Hint = { Cut: 1, Late: 2, News: 4, Dash: 8, BeforeDash: 16 } as const
const HINTS = new WordColumn(
  (word) =>
    (/^(?:[-–—:]|\*)$/.test(word) ? Hint.Dash : /--|[–—]|:(?!\/\/)|-(?:\s|$)|\*$/.test(word) ? Hint.Cut : 0) |
    (/(?:\)|\d{4}|\/|wire|[-*])$/.test(word) ? Hint.BeforeDash : 0) |
    (/forward|cautionary/.test(word) ? Hint.Late : 0) |
    (/today|announc|entered|signed|entering|reported/.test(word) ? Hint.News : 0),
)

/**
 * Turns the sentences of a document into units, without its closing cautions; their words and names are read when first
 * asked for. Linear.
 */
export const readUnits = (named: Named): readonly Unit[] => {
  const { document, sentences, sections, tokens, mentions } = named
  const { text } = document
  const units: Unit[] = []
  const outer = outermost(mentions)
  const hints = HINTS.of(tokens.table)
  const lateFrom = text.length < LONG ? text.length * 0.4 : Infinity
  let at = 0
  let nth = 0
  let late = false
  for (const sentence of sentences) {
    const hint = hintOf(hints, tokens, sentence)
    let token = sentence.firstToken
    for (const { start, end } of stretchesOf(text, sentence, (hint & Hint.Cut) > 0)) {
      while (at < outer.length && (outer[at]?.start ?? 0) < start) at++
      const firstToken = tokenFrom(tokens, token, sentence, start)
      token = tokenFrom(tokens, firstToken, sentence, end)
      if (token === firstToken) continue
      const first = at
      while (at < outer.length && (outer[at]?.start ?? 0) < end) at++
      late ||= (hint & Hint.Late) > 0 && start > lateFrom && LATE.test(text.slice(start, end))
      const told = late ? 'forward-looking' : placeByWords(text, { start, end }, sentence, hint, nth)
      nth++
      const place = placeBySection(sections[sentence.section]?.kind) ?? told
      if (place === 'forward-looking') continue
      const own = first === at ? UNNAMED : outer.slice(first, at)
      units.push(new SentenceUnit({ start, end, firstToken, lastToken: token, place }, named, own))
    }
  }
  return units
}

/** The hints of a sentence's words; a dash or star cuts only after what may stand before a cut. */
const hintOf = (hints: Int32Array, { word }: Tokens, { firstToken, lastToken }: Sentence): number => {
  let all = 0
  let last = 0
  for (let token = firstToken; token < lastToken; token++) {
    const hint = hints[word[token] ?? -1] ?? 0
    if ((hint & Hint.Dash) > 0 && (last & Hint.BeforeDash) > 0) all |= Hint.Cut
    all |= hint
    last = hint
  }
  return all
}

const UNNAMED: readonly Mention[] = []

/** The first token of a sentence from one of its tokens on that starts at a position or after it. */
const tokenFrom = (tokens: Tokens, from: number, { end, lastToken }: Sentence, position: number): number => {
  if (position === end) return lastToken
  let token = from
  while (token < lastToken && (tokens.start[token] ?? 0) < position) token++
  return token
}

const placeBySection = (kind: SectionKind | undefined): Place | null => {
  if (kind === 'headline' || kind === 'sub-headline') return 'headline'
  return kind === 'about' || kind === 'quotation' || kind === 'forward-looking' ? kind : null
}

/** The place of the `nth` unit of a document by what it says. */
const placeByWords = (text: string, { start, end }: Span, sentence: Sentence, hint: number, nth: number): Place => {
  if (nth === 0 || (nth < 6 && sentence.kind === 'heading' && start === sentence.start)) return 'headline'
  if ('“"&'.includes(text[start] ?? ' ')) return 'quotation'
  if (nth < 40 && (hint & Hint.News) > 0 && NEWS.test(text.slice(start, end))) return 'lead'
  return nth < 4 ? 'headline' : 'body'
}

/** The stretches of a sentence between cuts; none is empty. `isCut` is false where nothing in it can be a cut. */
const stretchesOf = (text: string, sentence: Sentence, isCut: boolean): readonly Span[] => {
  const end = Math.min(sentence.end, sentence.start + LONGEST)
  if (!isCut) return end === sentence.end ? [sentence] : [{ start: sentence.start, end }]
  const stretches: Span[] = []
  let start = sentence.start
  for (const match of allMatches(CUT, text.slice(sentence.start, end))) {
    const next = sentence.start + match.index + match[0].length
    if (next >= end) break
    // A year stays with what it dates: "in March 2015 – a new kind of deal".
    const stop = sentence.start + match.index + (/^\d{4}/.test(match[0]) ? 4 : 0)
    if (stop > start) stretches.push({ start, end: stop })
    start = next
  }
  stretches.push({ start, end })
  return stretches
}

const outermost = (mentions: readonly Mention[]): readonly Mention[] => {
  const kept: Mention[] = []
  let end = 0
  for (const mention of mentions)
    if (end <= mention.start) {
      kept.push(mention)
      end = mention.end
    }
  return kept
}
