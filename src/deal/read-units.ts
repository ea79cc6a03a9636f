import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Place, Unit } from './item.ts'
import { SentenceUnit } from './sentence-unit.ts'

/** A dateline's end, or a row of stars: what follows is a sentence of its own. */
const CUT = /(?:\)|\d{4}|\/\/|WIRE|Wire|wire)\s?(?:--|–|—|-\s|:)\s?|(?:\*\s){3,}|\s--\s(?:--\s)?|\/\/\s?(?:--|–|—)/g
/** What every cut holds: a cheap test before the careful one. */
const MARK = /--|[–—:]|-\s|\*\s\*/
/** The heading of a release's closing cautions, where no section says it. */
const LATE = /^.{0,60}(?:forward[- ]looking statements?|cautionary (?:note|statement))/i
/** Units longer than this are tables or lists of names: nothing is read from beyond. */
const LONGEST = 4000

/** Longer documents are no releases: their cautions stand anywhere. */
const LONG = 60_000

/** Turns the sentences of a document into units; their words and names are read when first asked for. Linear. */
export const readUnits = (named: Named): readonly Unit[] => {
  const { document, sentences, sections, tokens, mentions } = named
  const units: Unit[] = []
  const outer = outermost(mentions)
  let at = 0
  let token = 0
  let late: Place | null = null
  sentences.forEach((sentence, index) => {
    for (const { start, end } of cuts(document.text, sentence)) {
      while (at < outer.length && (outer[at]?.start ?? 0) < start) at++
      while (token < tokens.count && (tokens.start[token] ?? 0) < start) token++
      const firstToken = token
      while (token < tokens.count && (tokens.start[token] ?? 0) < end) token++
      if (token === firstToken) continue
      const own: Mention[] = []
      for (let m = outer[at]; m !== undefined && m.start < end; m = outer[++at]) own.push(m)
      const text = document.text.slice(start, end)
      const kind = sections[sentence.section]?.kind
      if (start > document.text.length * 0.4 && document.text.length < LONG && LATE.test(text)) late = 'forward-looking'
      const place = placeOf(kind, late, text, start === sentence.start && sentence.kind === 'heading', units.length)
      const orgs = [...new Set(own.filter(({ type }) => type === 'Organization').map(({ entity }) => entity))]
      units.push(
        new SentenceUnit({ start, end, firstToken, lastToken: token, sentence: index, place, text, orgs }, tokens, own),
      )
    }
  })
  return units
}

const placeOf = (kind: string | undefined, late: Place | null, text: string, heading: boolean, nth: number): Place => {
  if (kind === 'headline' || kind === 'sub-headline') return 'headline'
  if (kind === 'about' || kind === 'quotation' || kind === 'forward-looking') return kind
  if (late !== null) return late
  if (nth === 0 || (heading && nth < 6)) return 'headline'
  if (/^[“"&]/.test(text)) return 'quotation'
  if (nth < 40 && /today|announc|(?:has|have) (?:entered|signed)|are entering into|reported that/i.test(text))
    return 'lead'
  return nth < 4 ? 'headline' : 'body'
}

/** The stretches between cuts; none is empty. */
const cuts = (text: string, sentence: Sentence): readonly { readonly start: number; readonly end: number }[] => {
  const end = Math.min(sentence.end, sentence.start + LONGEST)
  const words = text.slice(sentence.start, end)
  const parts: { start: number; end: number }[] = []
  let start = sentence.start
  for (const match of MARK.test(words) ? words.matchAll(CUT) : []) {
    const next = sentence.start + match.index + match[0].length
    if (next >= end) break
    // A year stays with what it dates: "in March 2015 – a new kind of deal".
    const stop = sentence.start + match.index + (/^\d{4}/.test(match[0]) ? 4 : 0)
    if (stop > start) parts.push({ start, end: stop })
    start = next
  }
  parts.push({ start, end })
  return parts
}

const outermost = (mentions: readonly Mention[]): readonly Mention[] => {
  const kept: Mention[] = []
  for (const mention of mentions) if ((kept.at(-1)?.end ?? 0) <= mention.start) kept.push(mention)
  return kept
}
