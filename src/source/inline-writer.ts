import { decodeEntity, ENTITY } from './decode-entity.ts'
import type { TextWriter } from './text-writer.ts'

/** Characters of a word that need no care. */
const WORD = String.raw`[^\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb04&<\\![\]*]+`
const TOKEN = new RegExp(
  [
    String.raw`(?<space>(?! [,;.](?:\s|$))[\s\p{Cc}]+)`,
    String.raw`(?<nothing>[\u00ad\u200b-\u200d\u2060\ufeff]+)`,
    String.raw`(?<ligature>[\ufb00-\ufb04])`,
    String.raw`(?<entity>${ENTITY.source})`,
    String.raw`(?<tag><\/?(?:br|sup|sub|b|i|u|em|strong|span|a|s|small)\b[^<>\n]{0,300}>)`,
    String.raw`(?<escape>\\(?=[!-/:-@[-${'`'}{-~]))`,
    String.raw`(?<image>!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\))`,
    String.raw`(?<link>\[(?=[^\]\n]{1,300}\]\(\S)|\](?=\(\S))`,
    String.raw`(?<stars>\*+)`,
    String.raw`(?<junk>(?<!\S)(?:!?\s?"?\)\]?|[\]!])(?!\S))`,
    String.raw`(?<lost> (?=[,;.](?:\s|$)))`,
    String.raw`(?<words>${WORD}(?: (?![,;.](?:\s|$))${WORD})*)`,
    String.raw`(?<other>.)`,
  ].join('|'),
  'gsu',
)
const KINDS = ['space', 'nothing', 'ligature', 'entity', 'tag', 'escape', 'image', 'link', 'stars', 'junk', 'lost']
const MARKS = new Set(['link', 'image', 'junk'])

/** Writes stretches of raw plain text or Markdown: entities decoded, marks dropped, lost blanks put back. */
export class InlineWriter {
  readonly #writer: TextWriter
  readonly #raw: string
  readonly #glue: readonly number[]
  readonly #markdown: boolean
  #next = 0

  /** `glue` are rising raw offsets at which a blank is missing. */
  constructor(writer: TextWriter, raw: string, glue: readonly number[], markdown: boolean) {
    this.#writer = writer
    this.#raw = raw
    this.#glue = glue
    this.#markdown = markdown
  }

  /** Writes `raw[from, to)`; calls go forward only. */
  write(from: number, to: number): void {
    for (const match of this.#raw.slice(from, to).matchAll(TOKEN)) {
      const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {}
      if (groups['words'] !== undefined) this.#words(match[0], from + match.index)
      else {
        const kind = KINDS.find((name) => groups[name] !== undefined) ?? 'other'
        this.#token(kind, match[0], from + match.index)
      }
    }
  }

  #token(kind: string, words: string, at: number): void {
    const end = at + words.length
    if (kind === 'space') this.#writer.blank(at, end)
    else if (kind === 'nothing') return
    else if (kind === 'ligature') this.#writer.put(words.normalize('NFKC'), at, end)
    else if (kind === 'entity') this.#entity(words, at, end)
    else if (kind === 'stars') this.#stars(words, at, end)
    else if (kind === 'tag') this.#tag(words, at, end)
    else if (kind === 'escape') return
    else if (kind === 'lost') this.#lost(at, end)
    else if (this.#markdown && kind === 'link' && words === ']') this.#writer.blank(at, end)
    else if (this.#markdown && MARKS.has(kind)) return
    else this.#words(words, at)
  }

  /** A line break in a Markdown cell is a blank; other inline tags leave no trace. */
  #tag(tag: string, at: number, end: number): void {
    if (/^<br/i.test(tag)) this.#writer.blank(at, end)
  }

  #entity(reference: string, at: number, end: number): void {
    const decoded = decodeEntity(reference)
    if (decoded === null) this.#words(reference, at)
    else if (/^\s+$/.test(decoded)) this.#writer.blank(at, end)
    else if (decoded !== '\u00ad' && decoded !== '\u200b') this.#writer.put(decoded, at, end)
  }

  /** A blank before a comma is what a lost link or parenthesis left. */
  #lost(at: number, end: number): void {
    if (!this.#markdown) this.#writer.blank(at, end)
  }

  /** Emphasis goes; a redaction (`[***]`, `***` between blanks) stays. */
  #stars(stars: string, at: number, end: number): void {
    const before = this.#raw[at - 1] ?? ' '
    const after = this.#raw[end] ?? ' '
    const redaction = before === '[' || after === ']' || before === '$'
    const emphasis = /[\p{L}\p{N}"“”’'&(.,;:)!?®™]/u
    const marks = this.#markdown && !redaction && (emphasis.test(before) || emphasis.test(after))
    if (!marks) {
      this.#words(stars, at)
      return
    }
    const glued =
      /[\p{L}\p{N}]{2}$|['’]s$|[.:;,)!?”®™]$/u.test(this.#raw.slice(Math.max(0, at - 2), at)) &&
      /^[\p{L}\p{N}]{2}/u.test(this.#raw.slice(end, end + 2))
    if (stars.length > 1 && glued) this.#writer.blank(at, at)
  }

  #words(words: string, at: number): void {
    let from = at
    const end = at + words.length
    while ((this.#glue[this.#next] ?? Infinity) < end) {
      const glue = this.#glue[this.#next++] ?? end
      if (glue < from) continue
      if (glue > from) this.#writer.put(this.#raw.slice(from, glue), from, glue)
      this.#writer.blank(glue, glue)
      from = glue
    }
    this.#writer.put(this.#raw.slice(from, end), from, end)
  }
}
