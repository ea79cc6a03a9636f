import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { INSTRUMENT, STRONG_INSTRUMENT, type Opening } from './find-opening.ts'
import { LEGAL_FORM } from './read-parties.ts'

/** Words of a title: capitalised, or joined by the small words that titles hold. */
const TITLE_WORD = String.raw`(?:[“"‘']?[\p{Lu}\p{N}][\p{L}\p{N}.’'/&*#-]*[”"’']?,?|&|[-–]|and|or|of|for|to|the|by|in|with|on|AND|OR|OF|FOR|TO|THE)`
const titleOf = (instrument: string): RegExp =>
  new RegExp(
    String.raw`(?:${TITLE_WORD}\s+){0,16}?${instrument}\b(?:\s+(?:${TITLE_WORD}\s+){0,8}?${instrument}\b)*(?:\s+(?:OF|of|AND PLAN OF|and Plan of)\s+(?:${TITLE_WORD}\s*){1,4})?(?:\s*\((?=[^()"“]{1,60}\))[^()]*\))?`,
    'gu',
  )
const TITLES = [titleOf(STRONG_INSTRUMENT), titleOf(INSTRUMENT)]
/** What stands before a title on the same line and is none of it. */
const BEFORE_TITLE = new RegExp(
  String.raw`^.*\b(?:EXHIBIT|Exhibit|Ex(?:hibit)? No\.?)\s+[\d.]+[A-Z*†#]?\s+|^.*\b(?:EXECUTION|Execution|FINAL|Final|CONFORMED|Conformed)\s+(?:COPY|Copy|VERSION|Version|FORM)\s+|^.*${LEGAL_FORM}\s+|^.*(?:CONFIDENTIAL|Confidential|AMENDED\.|COMMISSION\.?|FORM OF|Form of|THE|BETWEEN)\s+(?!AND\b)|^(?:THIS|This|The|and|of|to|for|by|[\d.]+)\s+|^[\s*]+`,
  'u',
)
const ENDS_OTHERWISE = new RegExp(
  String.raw`${LEGAL_FORM}$|\b(?:COPY|VERSION|BETWEEN|CONFIDENTIAL|REQUESTED)$|^EXHIBIT`,
  'u',
)
const BARE = new RegExp(String.raw`^(?:letter\s+)?${INSTRUMENT}$`, 'i')
const COVER = 4_000
/** Headings that name an agreement without being a title. */
const NO_TITLE = /^(?:entire|the|such|this|that|any|said|whole|term of|of|terms of)\b/i

/** A title within a line of text that may hold more: the words that end in what the instrument is. */
const titleIn = (text: string, { start, end }: Span): Span | null => {
  const line = text.slice(start, Math.min(end, start + 600))
  for (const pattern of TITLES)
    for (const match of line.matchAll(pattern)) {
      const words = match[0].trimEnd()
      const from = cutLead(words)
      const title = words.slice(from)
      if (BARE.test(title) || NO_TITLE.test(title)) continue
      return { start: start + match.index + from, end: start + match.index + words.length }
    }
  return null
}

const HOLDS_INSTRUMENT = new RegExp(INSTRUMENT)

/** How many characters before the title belong to an exhibit's number, a company's name or a form's mark. */
const cutLead = (words: string): number => {
  let from = 0
  for (;;) {
    const cut = BEFORE_TITLE.exec(words.slice(from))?.[0].length ?? 0
    if (cut === 0 || !HOLDS_INSTRUMENT.test(words.slice(from + cut))) return from
    from += cut
  }
}

const isTitleLine = (text: string, block: Span): boolean => {
  const line = text.slice(block.start, block.end)
  return line.length < 160 && !/[.;:]\s/.test(line) && new RegExp(String.raw`\b${INSTRUMENT}\b`).test(line)
}

/** "LICENSE AND SUPPLY" over a line "AGREEMENT" is one title: the bare line is joined to the capitals above it. */
const joinBare = (text: string, lines: readonly Span[]): readonly Span[] =>
  lines.map((line, index) => {
    const above = lines[index - 1]
    if (above === undefined || !BARE.test(text.slice(line.start, line.end).trim())) return line
    const words = text.slice(above.start, above.end).trim()
    const fits = words.length < 80 && /^[\p{Lu}\p{P} ]+$/u.test(words) && !ENDS_OTHERWISE.test(words)
    return fits ? { start: above.start, end: line.end } : line
  })

/**
 * The agreement's title: what its opening calls it, unless that is a bare "Agreement"; then the cover's, then the
 * heading above the opening.
 */
export const findTitle = (text: string, blocks: readonly Block[], part: Span, opening: Opening | null): Span | null => {
  const named = opening === null ? null : titleIn(text, opening.name)
  if (named !== null) return named
  const contents = text.slice(part.start, part.start + COVER).search(/\bTABLE OF CONTENTS\b/i)
  const reach = Math.min(opening?.start ?? Infinity, part.end, part.start + (contents < 0 ? COVER : contents))
  const within = (from: number, to: number): readonly Span[] =>
    blocks.flatMap((block) =>
      block.end > from && block.start < to
        ? [{ start: Math.max(block.start, from), end: Math.min(block.end, to) }]
        : [],
    )
  const cover = joinBare(text, within(part.start, reach))
  const above =
    opening === null ? [] : [...within(Math.max(part.start, opening.start - COVER), opening.start)].reverse()
  for (const line of [...cover.filter((block) => isTitleLine(text, block)), ...above.slice(0, 3), ...cover]) {
    const title = titleIn(text, line)
    if (title !== null) return title
  }
  return null
}
