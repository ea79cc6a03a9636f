import type { Span } from '../model/span.ts'

/** A party as the opening names it. */
export interface PartyName extends Span {
  readonly name: string
  /** The defined term that stands for it, null where none is given. */
  readonly alias: string | null
}

/** Legal forms that end a company's name, with the comma before them. */
export const LEGAL_FORM = String.raw`(?:,?\s+(?:&\s*)?(?:Incorporated|Inc|Corporation|Corp|Company|Co|Limited|Ltd|Ltda|LLC|L\.\s?L\.\s?C|LP|L\.\s?P|LLP|L\.\s?L\.\s?P|PLC|plc|Plc|P\.\s?L\.\s?C|AG|A\.\s?G|SA|S\.\s?A|SAS|S\.\s?A\.\s?S|SARL|S\.\s?[aà]\s?\.?\s?r\.\s?l|SE|NV|N\.\s?V|BV|B\.\s?V|GmbH|GMBH|mbH|KG|KGaA|OHG|AB|A\/S|ApS|AS|ASA|Oy|Oyj|S\.\s?[pP]\.\s?A|SpA|SPA|S\.\s?[rR]\.\s?[lL]|Srl|SRL|S\.\s?C\.\s?A|C\.\s?V|CV|SARL|EURL|Sp\.\s?z\s?o\.\s?o|s\.\s?r\.\s?o|a\.\s?s|d\.\s?o\.\s?o|Kft|Zrt|Sdn\.?\s+Bhd|Lda|e\.\s?V|Co-?operative|Holdings?|K\.\s?K|KK|Pty|PTY|Pte|PTE|Pvt|Private|N\.\s?A|PBC|Trust|Foundation|INC|CORP|CORPORATION|INCORPORATED|LIMITED|LTD|COMPANY|CO)\b\.?)`
const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'&+/-]*|[a-z]\p{Lu}[\p{L}\p{N}-]*|&)`
const JOINER = String.raw`(?:of|for|and|the|at|in|de|du|des|di|da|der|für|et|y|van|von)`
const FORM = new RegExp(String.raw`${LEGAL_FORM}`, 'uy')
const FIRST = new RegExp(String.raw`(?:[Tt]he\s+|THE\s+)?${WORD}`, 'uy')
const NEXT = new RegExp(String.raw`(?:\s+(?:${JOINER}\s+){0,3}${WORD})`, 'uy')
/** A place within a name: "Oak Sciences (Bermuda) Ltd." */
const INNER = new RegExp(
  String.raw`^\s\([A-Z][\w.]{1,20}(?:\s[A-Z]\w{1,20})?\)(?=${LEGAL_FORM}|\s[A-Z][a-z]+${LEGAL_FORM})`,
  'u',
)
const ENDS_IN_FORM = new RegExp(String.raw`${LEGAL_FORM}$`, 'u')
const SEPARATOR =
  /(?:[\s,;:—–­•]|-(?=\s)|\.(?=\s*(?:and|AND)\b)|\((?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|\b(?:\d{1,2}|[A-Za-z])[.)](?=\s)|\b(?:and|AND|And|by|BY|between|BETWEEN|among|AMONG|each of|both|Party [AB12])\b)*/y
const ALIAS =
  /\((?<inside>[^()]{0,200}?["“”„«'’‘]{1,2}\s?(?<alias>[^"“”„«»'()]{1,60}?(?:['’]s?\s[^"“”()]{1,30}?)?)[.,]?\s?["“”»'’]{1,2}[^()]{0,200})\)|\b(?:hereinafter|hereafter|hereinbelow)(?:\s+(?:also|collectively|individually|referred|to|as|called|known|the|a))*\s+(?:["“'‘]{1,2}\s?(?<named>[^"“”]{1,60}?)["”'’]{1,2}|(?<bare>(?:the\s+)?[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,3}))/gy
const GENERIC =
  /^(?:(?:the |this |each |a |an )*(?:part(?:y|ies)|agreement|effective date|execution date|signing date|date|affiliates?|contract|amendment|closing date|commencement date|licen[sc]e agreement|territory|group))$/i

/** The company or person's name that begins at `at`, as a span; empty where none does. */
export const readName = (text: string, at: number, end: number): Span => {
  FIRST.lastIndex = at
  const first = FIRST.exec(text)
  if (first === null) return { start: at, end: at }
  let stop = at + first[0].length
  for (;;) {
    FORM.lastIndex = stop
    const form = FORM.exec(text)
    if (form !== null) {
      stop += form[0].length
      continue
    }
    NEXT.lastIndex = stop
    const inner = INNER.exec(text.slice(stop, stop + 60))
    if (inner !== null) {
      stop += inner[0].length
      continue
    }
    const next = NEXT.exec(text)
    if (next === null || stop + next[0].length > end || next[0].includes('\n')) break
    if (
      /^\s+(?:of|for|and|the|at|in|AND|BETWEEN|OF|HAVING|A|WITH|WHOSE)\b/.test(next[0]) &&
      ENDS_IN_FORM.test(text.slice(at, stop))
    )
      break
    if (/[\p{Ll}\p{Lu}]{4,}\.$/u.test(text.slice(at, stop)) && !ENDS_IN_FORM.test(text.slice(at, stop))) break
    if (/^\s+(?:of|at|in)\s+(?:the\s+)?\p{N}/u.test(next[0]) || /^\s+(?:AND|BETWEEN|WHEREAS)\b/.test(next[0])) break
    stop += next[0].length
  }
  const name = text.slice(at, stop).replace(/[,;\s]+$/, '')
  return { start: at, end: at + name.length }
}

const clean = (alias: string): string =>
  alias
    .replace(/^(?:the|The|THE)\s+/, '')
    .replace(/[\s,.]+$/, '')
    .trim()

/** The alias that a parenthesis or a "hereinafter" gives, null where it defines something else. */
const aliasOf = (match: RegExpExecArray): string | null => {
  const raw = match.groups?.['alias'] ?? match.groups?.['named'] ?? match.groups?.['bare'] ?? ''
  const alias = clean(raw)
  return alias === '' || GENERIC.test(alias) ? null : alias
}

interface Stop {
  readonly at: number
  readonly alias: string | null
}

/** Where a party's description ends: behind its alias, before the next name, or at the sentence's end. */
const findStop = (text: string, from: number, end: number): Stop => {
  for (let at = from; at < end; at++) {
    const char = text[at]
    if (char === '(' || (char === 'h' && text.startsWith('here', at))) {
      ALIAS.lastIndex = at
      const match = ALIAS.exec(text)
      if (match === null) continue
      const alias = aliasOf(match)
      if (alias !== null) return { at: at + match[0].length, alias }
      at += match[0].length - 1
    } else if (
      (char === 'a' || char === 'A') &&
      /^(?:and|AND)[:,]?\s/.test(text.slice(at, at + 5)) &&
      /\s/.test(text[at - 1] ?? '')
    ) {
      const name = readName(text, at + (/^\S+\s+/.exec(text.slice(at, at + 12))?.[0].length ?? 4), end)
      if (ENDS_IN_FORM.test(text.slice(name.start, name.end))) return { at, alias: null }
    } else if (char === ',' && text[at + 1] === ' ') {
      const name = readName(text, at + 2, end)
      if (name.end - name.start > 6 && ENDS_IN_FORM.test(text.slice(name.start, name.end)) && !isFormAlone(text, name))
        return { at, alias: null }
    } else if (
      char === '.' &&
      /^\.\s+(?:[A-Z][a-z]+\s+and\s|Each|The|In|Both|Licens|It|For)/.test(text.slice(at, at + 40))
    )
      return { at: end, alias: null }
  }
  return { at: end, alias: null }
}

const isFormAlone = (text: string, { start, end }: Span): boolean =>
  new RegExp(String.raw`^${LEGAL_FORM}$`, 'u').test(` ${text.slice(start, end)}`)

const CONTINUES = /^[\s,;.—–­)-]*(?:(?:and|AND|And|&)\b|\(\w{1,3}\)|[,;])/

/** The parties that stand in `[start, end)`, the words behind "by and between". */
export const readParties = (text: string, { start, end }: Span): readonly PartyName[] => {
  const found: PartyName[] = []
  let at = start
  while (at < end && found.length < 40) {
    SEPARATOR.lastIndex = at
    at += SEPARATOR.exec(text)?.[0].length ?? 0
    let name = readName(text, at, end)
    const stop = findStop(text, Math.max(name.end, at), end)
    if (name.end === name.start && stop.alias !== null) name = readLateName(text, at, stop.at) ?? name
    const words = text.slice(name.start, name.end)
    if (isName(words) && words.toLowerCase() !== `the ${stop.alias?.toLowerCase() ?? ''}`)
      found.push({ ...name, name: words, alias: stop.alias })
    else if (stop.alias !== null && stop.at - at < 400)
      found.push({ start: at, end: stop.at, name: stop.alias, alias: stop.alias })
    const next = CONTINUES.exec(text.slice(stop.at, stop.at + 20))
    if (stop.at >= end) break
    at = next === null ? findNextName(text, stop.at, end) : stop.at
  }
  return found
}

/** "…, having its seat in Ghent, and Maple University (“Maple”)": the name behind the last "and" before an alias. */
const readLateName = (text: string, from: number, to: number): Span | null => {
  const names = [...text.slice(from, to).matchAll(/\b(?:and|AND)\s+(?=(?:[Tt]he\s)?[A-Z])/g)].map(({ index, 0: and }) =>
    readName(text, from + index + and.length, to),
  )
  const last = names.at(-1)
  return names.find(({ start, end }) => ENDS_IN_FORM.test(text.slice(start, end))) ?? last ?? null
}

const isName = (words: string): boolean =>
  words.length > 1 &&
  !/^(?:Each|Either|Both|Neither|Collectively|Together|Hereinafter|Whereas|WHEREAS|PARTIES|[Tt]he PARTIES|EACH)\b/.test(
    words,
  ) &&
  !/^(?:[Tt]he\s+)?(?:Part(?:y|ies)|Agreement|Undersigned|Effective|Company|Affiliates?)\b/.test(words) &&
  /\p{L}/u.test(words)

const DESCRIBED = /^,?\s+(?:an?|with|having|located|whose|residing|of|organi[sz]ed|as)\s|^\s*\(/

/** The next "and" with a described name behind it in the same sentence; `end` where there is none. */
const findNextName = (text: string, from: number, end: number): number => {
  const { at, alias } = findStop(text, from, end)
  if (alias === null) return at
  for (const match of text.slice(from, at).matchAll(/\b(?:and|AND)\s+(?=(?:[Tt]he\s)?[A-Z])/g)) {
    const name = readName(text, from + match.index + match[0].length, at)
    if (DESCRIBED.test(text.slice(name.end, name.end + 16))) return name.start
  }
  return end
}
