import { Sign } from './block-sign.ts'
import type { WordedBlock } from './part-blocks.ts'
import type { SectionDraft } from './section-draft.ts'

const TITLE =
  /\b(?:agreement|contract|amendment|licen[cs]e|deed|memorandum of understanding|letter of intent|plan of merger|term sheet|statement of work|indenture|lease)\b/i
const OPENING = /^.{0,300}\bthis\b.{0,160}\b(?:agreement|contract|amendment|deed|lease)\b/is
const BETWEEN = /\b(?:by and (?:between|among)|between|among|made (?:and entered )?(?:into )?|entered into|dated)\b/i
const PARTIES =
  /\b(?:by and (?:between|among)|(?:is|are|was) (?:made|entered)|between\b.{3,400}\band\b|hereinafter|the ["“]Agreement["”])/is
const RECITALS =
  /^(?:recitals?|background|w\s?i\s?t\s?n\s?e\s?s\s?s\s?e\s?t\s?h|preamble|introduction|premises|explanatory statement)[\s:.]*$/i
const WHEREAS = /^(?:\(?[A-Z0-9]{1,3}[.)]\s*)?whereas\b/i
const THEREFORE = /\b(?:now,? therefore|agree as follows|agreed as follows|intending to be legally bound)\b/i
const ARTICLE = /^(article|section)\s+([IVXLC]{1,6}|\d{1,2})\b(?!\.\d)\s*[.:–—-]*\s*(.*)$/isu
const NUMBERED = /^(\d{1,2})[.)]\s+(\p{Lu}[^\t]{1,90}?)(?:[.:]|$)(.*)$/su
const CLAUSE = /^(?:section\s+)?(\d{1,2}\.\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s+(?=\S)/i
const RUN_IN = /^([\p{Lu}"“][^.\n\t]{2,90}?)\.(?=\s|$)/u
const DEFINITIONS = /\b(?:definitions?|defined terms|interpretation)\b/i
const WITNESS = /^(?:in witness whereof|signed (?:by|for)|executed (?:as|by)|signature page|\[signature page)/i
const SCHEDULE =
  /^(?:schedule|exhibit|annex|appendix|attachment)\s+["“]?([A-Z]{1,2}(?:[-.]?\d+)?|\d{1,2}(?:[.-]\d+)*[A-Z]?|[IVX]+)\b["”]?\s*[.:–—-]*\s*(.*)$/iu
const CONTENTS_LINE = /(?:\.{3,}|\t|\s)\d{1,3}$/
const FIRST_BLOCKS = 80
const LONGEST_TITLE = 160
const SHORTEST_BODY = 120

/** Tells an agreement from other texts: a title, words that name its parties, and clauses or recitals. */
export const isAgreement = (blocks: readonly WordedBlock[]): boolean => {
  const top = blocks.slice(0, FIRST_BLOCKS)
  const titled = top.some(({ words, signs }) => (signs & Sign.Title) !== 0 && isTitle(words))
  const opens = ({ words, signs }: WordedBlock): boolean =>
    (signs & Sign.Instrument) !== 0 &&
    (signs & Sign.Parties) !== 0 &&
    ((titled && /agreement|contract|amendment/i.test(words)) || ((signs & Sign.This) !== 0 && OPENING.test(words))) &&
    PARTIES.test(words)
  if (!top.some(opens)) return false
  const marks = blocks.filter(({ words }) => CLAUSE.test(words) || ARTICLE.test(words) || WHEREAS.test(words)).length
  return marks >= 3 || blocks.some(({ words }) => THEREFORE.test(words.slice(0, 600)))
}

const isTitle = (words: string): boolean =>
  words.length < LONGEST_TITLE && TITLE.test(words) && !/[.;?!]$/.test(words) && !/^(?:this|exhibit)\b/i.test(words)

/** The sections of an agreement: title, parties, recitals, articles with their clauses, signatures, schedules. */
export const findAgreementSections = (blocks: readonly WordedBlock[]): readonly SectionDraft[] => {
  const articles = findArticles(blocks)
  const firstArticle = articles[0]?.index ?? blocks.length
  const signed = blocks.findIndex(({ words }, index) => index > firstArticle && WITNESS.test(words))
  const schedules = findSchedules(blocks, signed >= 0 ? signed : (articles.at(-1)?.index ?? 0))
  const stop = signed >= 0 ? signed : (schedules[0]?.index ?? blocks.length)
  const body = articles.filter(({ index }) => index < stop)
  return [
    ...findFront(blocks, firstArticle),
    ...spans(blocks, body, stop).map(({ mark, start, end }): SectionDraft => ({
      kind: DEFINITIONS.test(mark.title) ? 'definitions' : 'article',
      label: mark.label,
      heading: mark.heading,
      start,
      end,
      confidence: mark.sure ? 0.95 : 0.8,
      rule: mark.sure ? 'agreement/article-heading' : 'agreement/numbered-heading',
    })),
    ...findClauses(blocks, body, stop),
    ...(signed < 0
      ? []
      : [
          {
            kind: 'signatures' as const,
            start: blocks[signed]?.start ?? 0,
            end: blocks[(schedules[0]?.index ?? blocks.length) - 1]?.end ?? 0,
            confidence: 0.9,
            rule: 'agreement/in-witness-whereof',
          },
        ]),
    ...spans(blocks, schedules, blocks.length).map(({ mark, start, end }): SectionDraft => ({
      kind: 'schedule',
      label: mark.label,
      heading: mark.heading,
      start,
      end,
      confidence: 0.85,
      rule: 'agreement/schedule-heading',
    })),
  ]
}

interface Mark {
  readonly label: string
  readonly title: string
  readonly index: number
  readonly heading: { readonly start: number; readonly end: number }
  readonly sure: boolean
}

const spans = (
  blocks: readonly WordedBlock[],
  marks: readonly Mark[],
  stop: number,
): readonly { readonly mark: Mark; readonly start: number; readonly end: number }[] =>
  marks.map((mark, at) => {
    const next = marks[at + 1]?.index ?? stop
    const start = blocks[mark.index]?.start ?? 0
    return { mark, start, end: Math.max(blocks[Math.max(next - 1, mark.index)]?.end ?? start, start) }
  })

/** Articles by "ARTICLE 5", else by "5. Title"; those of a table of contents have no text under them. */
const findArticles = (blocks: readonly WordedBlock[]): readonly Mark[] => {
  const named = blocks.flatMap((block, index) => {
    const match = block.words.length < LONGEST_TITLE ? ARTICLE.exec(block.words) : null
    const title = match?.[3]?.trim() ?? ''
    if (match === null || /^[\p{Ll},;(]/u.test(title)) return []
    const sure = match[1]?.toLowerCase() === 'article'
    return [markOf(block, index, match[2] ?? '', title || (blocks[index + 1]?.words ?? ''), sure)]
  })
  for (const marks of [named.filter(({ sure }) => sure), named]) {
    const real = withoutContents(blocks, marks)
    if (real.length >= 2) return real
  }
  let last = 0
  const numbered = blocks.flatMap((block, index) => {
    const match = CLAUSE.test(block.words) || block.kind === 'table-row' ? null : NUMBERED.exec(block.words)
    const number = Number(match?.[1] ?? Number.NaN)
    if (match === null || number > last + 2 || (number < last && number !== 1)) return []
    last = number
    return [markOf(block, index, match[1] ?? '', match[2] ?? '', false)]
  })
  return withoutContents(blocks, numbered)
}

const markOf = (block: WordedBlock, index: number, label: string, title: string, sure: boolean): Mark => {
  const short = block.words.length < LONGEST_TITLE
  const end = short ? block.end : block.start + block.words.indexOf(title) + title.length
  return { label, title, index, heading: { start: block.start, end }, sure }
}

const withoutContents = (blocks: readonly WordedBlock[], marks: readonly Mark[]): readonly Mark[] => {
  const lastOf = new Map(marks.map((mark, at) => [mark.label, at]))
  return marks.filter((mark, at) => {
    const next = marks[at + 1]
    const from = blocks[mark.index]?.start ?? 0
    const size = (next === undefined ? (blocks.at(-1)?.end ?? 0) : (blocks[next.index]?.start ?? 0)) - from
    return (
      lastOf.get(mark.label) === at || (size >= SHORTEST_BODY && !CONTENTS_LINE.test(blocks[mark.index]?.words ?? ''))
    )
  })
}

const findClauses = (
  blocks: readonly WordedBlock[],
  articles: readonly Mark[],
  stop: number,
): readonly SectionDraft[] => {
  const from = articles[0]?.index ?? 0
  const starts: number[] = []
  for (let index = from; index < stop; index++) {
    const words = blocks[index]?.words ?? ''
    if (CLAUSE.test(words) && !(words.length < SHORTEST_BODY && CONTENTS_LINE.test(words))) starts.push(index)
  }
  const ends = [...starts, ...articles.map(({ index }) => index), stop].sort((a, b) => a - b)
  let at = 0
  return starts.map((index) => {
    while ((ends[at] ?? stop) <= index) at++
    const block = blocks[index]
    const match = CLAUSE.exec(block?.words ?? '')
    const start = block?.start ?? 0
    const after = match?.[0].length ?? 0
    const title = RUN_IN.exec(block?.words.slice(after, after + 120) ?? '')
    const depth = (match?.[1]?.split('.').length ?? 2) - 2
    return {
      kind: 'clause' as const,
      label: match?.[1] ?? null,
      heading: title === null ? null : { start, end: start + after + title[0].length },
      start,
      end: clauseEnd(blocks, starts, at, ends, depth, stop),
      confidence: 0.95,
      rule: 'agreement/numbered-clause',
    }
  })
}

const clauseEnd = (
  blocks: readonly WordedBlock[],
  _starts: readonly number[],
  at: number,
  ends: readonly number[],
  depth: number,
  stop: number,
): number => {
  // A clause holds the deeper ones that follow it: "3.1" holds "3.1.1".
  let next = at
  while (next < ends.length) {
    const match = CLAUSE.exec(blocks[ends[next] ?? stop]?.words ?? '')
    if ((match?.[1]?.split('.').length ?? 2) - 2 <= depth) break
    next++
  }
  return blocks[(ends[next] ?? stop) - 1]?.end ?? 0
}

const findFront = (blocks: readonly WordedBlock[], firstArticle: number): readonly SectionDraft[] => {
  const drafts: SectionDraft[] = []
  const front = blocks.slice(0, firstArticle)
  const parties = front.findIndex(({ words }) => PARTIES.test(words) && BETWEEN.test(words) && words.length > 60)
  const before = parties < 0 ? front : front.slice(0, parties)
  const title = before.findLast(
    ({ words, kind }) => isTitle(words) && (kind === 'heading' || words === words.toUpperCase()),
  )
  if (title !== undefined)
    drafts.push({ kind: 'title', start: title.start, end: title.end, confidence: 0.9, rule: 'agreement/title' })
  const recital = front.findIndex(
    ({ words }, index) => index > parties && (RECITALS.test(words) || WHEREAS.test(words) || /^A\.\s/.test(words)),
  )
  const first = front[parties]
  if (first !== undefined)
    drafts.push({
      kind: 'parties',
      start: first.start,
      end: (recital > parties ? front[recital - 1] : first)?.end ?? first.end,
      confidence: 0.9,
      rule: 'agreement/parties',
    })
  const agreed = front.findIndex(({ words }, index) => index >= Math.max(recital, 0) && THEREFORE.test(words))
  const opening = front[recital]
  if (opening !== undefined)
    drafts.push({
      kind: 'recitals',
      start: opening.start,
      end: (agreed >= recital ? front[agreed] : front.at(-1))?.end ?? opening.end,
      confidence: agreed >= recital ? 0.95 : 0.75,
      rule: 'agreement/recitals',
    })
  return drafts
}

const findSchedules = (blocks: readonly WordedBlock[], after: number): readonly Mark[] =>
  blocks.flatMap((block, index) => {
    if (index <= after || block.words.length > LONGEST_TITLE) return []
    const match = SCHEDULE.exec(block.words)
    if (match === null || /^\p{Ll}|[;,]$/u.test(match[2] ?? '')) return []
    return [markOf(block, index, match[1] ?? '', match[2] ?? '', true)]
  })
