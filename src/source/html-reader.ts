import type { QuoteType, TokenizerCallbacks } from 'htmlparser2'
import { HtmlTable } from './html-table.ts'
import { NO_STYLE, parseStyle, type Style } from './parse-style.ts'
import { bodyForm, rowForm } from './html-forms.ts'
import type { TextWriter } from './text-writer.ts'

const BLOCK = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tbody tfoot caption center blockquote pre address article section header footer main nav aside form fieldset figure figcaption document text body html hr page'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['head', 'script', 'style', 'template', 'title', 'ix:header', 'noscript', 'noframes', 'select'])
const VOID = new Set('br hr img input meta link col base wbr area embed source track param page'.split(' '))
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'u'])
const CLOSED_BY_ITSELF = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd'])
/** How far a closing tag looks for its opening tag past elements that were left open. */
const LOOK_BACK = 12
const MOST_COLUMNS = 1000
const LARGEST_CACHE = 5000
/** Characters that need care; a run of text without them is taken as it is. */
const SPECIAL = /[\p{Cc}\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufb00-\ufb04\ufeff]| {2}/u
const PIECES =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|[\ufb00-\ufb04]|[\s\p{Cc}]+|[^\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufb00-\ufb04\ufeff]+(?: [^\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufb00-\ufb04\ufeff]+)*/gu
const NOTHING = /^[\u00ad\u200b-\u200d\u2060\ufeff]/
const WIRE = /(?<=W(?:ire|IRE)\)\s?(?:--?|[–—]))(?=\p{L})/u

/** Reads the events of htmlparser2's tokenizer into a {@link TextWriter}, as a browser would lay the page out. */
export class HtmlReader implements TokenizerCallbacks {
  readonly #writer: TextWriter
  readonly #raw: string
  readonly #base: number
  readonly #styles = new Map<string, Style>()
  readonly #tables: HtmlTable[] = []
  readonly #names: string[] = []
  readonly #wasBold: boolean[] = []
  #nextTable: number
  #bold = false
  #boldLength = 0
  #underlinedCells = 0
  #name = ''
  #attribute = ''
  #valueStart = -1
  #valueEnd = -1
  #style = NO_STYLE
  #columns = 1
  #rows = 1
  #hiddenAttribute = false
  #hiddenName = ''
  #hiddenDepth = 0
  #inCell = 0
  #inItem = false
  #inPre = 0
  #break = false
  #last = ''
  #at: number

  /** `base` is added to the tokenizer's offsets; tables count from `firstTable`. */
  constructor(writer: TextWriter, raw: string, base: number, firstTable: number) {
    this.#writer = writer
    this.#raw = raw
    this.#base = base
    this.#at = base
    this.#nextTable = firstTable
  }

  /** Number of the next table. */
  get nextTable(): number {
    return this.#nextTable
  }

  ontext(start: number, end: number): void {
    const from = this.#base + start
    const to = this.#base + end
    this.#at = to
    if (this.#hiddenDepth > 0) return
    const words = this.#raw.slice(from, to)
    if (this.#inPre > 0) this.#preformatted(words, from)
    else this.#text(words, from)
  }

  ontextentity(codepoint: number, end: number): void {
    this.#at = this.#base + end
    if (this.#hiddenDepth > 0) return
    const from = Math.max(this.#base, this.#raw.lastIndexOf('&', this.#at - 1))
    const words = String.fromCodePoint(codepoint)
    if (/^[\s\u200b\u0085]$/.test(words)) this.#writer.blank(from, this.#at)
    else if (!NOTHING.test(words)) this.#put(words, from, this.#at)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#raw.slice(this.#base + start, this.#base + end).toLowerCase()
    this.#style = NO_STYLE
    this.#columns = 1
    this.#rows = 1
    this.#hiddenAttribute = false
  }

  onattribname(start: number, end: number): void {
    const length = end - start
    this.#attribute =
      length > 7 || length < 5 ? '' : this.#raw.slice(this.#base + start, this.#base + end).toLowerCase()
    this.#valueStart = -1
    this.#valueEnd = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = this.#base + start
    this.#valueEnd = this.#base + end
  }

  onattribentity(): void {
    // An entity within a style or a span changes nothing that is read here.
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (this.#attribute === '') return
    const value = this.#valueStart < 0 ? '' : this.#raw.slice(this.#valueStart, this.#valueEnd)
    if (this.#attribute === 'style') this.#style = this.#styleOf(value)
    else if (this.#attribute === 'colspan') this.#columns = spanOf(value)
    else if (this.#attribute === 'rowspan') this.#rows = spanOf(value)
    else if (this.#attribute === 'hidden') this.#hiddenAttribute = true
  }

  onopentagend(end: number): void {
    this.#at = this.#base + end + 1
    this.#open()
  }

  onselfclosingtag(end: number): void {
    this.#at = this.#base + end + 1
    const name = this.#name
    this.#open()
    if (!VOID.has(name)) this.#close(name)
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#raw.slice(this.#base + start, this.#base + end).toLowerCase())
    const bracket = this.#raw.indexOf('>', this.#base + end)
    this.#at = bracket < 0 ? this.#base + end : bracket + 1
  }

  oncomment(_start: number, end: number): void {
    this.#at = this.#base + end + 1
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  ondeclaration(_start: number, end: number): void {
    this.#at = this.#base + end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#at = this.#base + end + 1
  }

  onend(): void {
    this.#endBlock()
  }

  #open(): void {
    const name = this.#name
    if (this.#hiddenDepth > 0) {
      if (name === this.#hiddenName && !VOID.has(name)) this.#hiddenDepth++
      return
    }
    if (HIDDEN.has(name) || this.#hiddenAttribute || this.#style.hidden) {
      if (VOID.has(name)) return
      this.#hiddenName = name
      this.#hiddenDepth = 1
      return
    }
    if (this.#style.pageBreak || name === 'hr' || name === 'page') {
      this.#lineEnd()
      this.#writer.startPage()
    }
    this.#openStructure(name)
    if (VOID.has(name)) return
    if (this.#names.at(-1) === name && CLOSED_BY_ITSELF.has(name)) this.#pop()
    this.#names.push(name)
    this.#wasBold.push(this.#bold)
    if (BOLD.has(name) || this.#style.bold === true) this.#bold = true
    else if (this.#style.bold === false) this.#bold = false
  }

  #openStructure(name: string): void {
    if (name === 'br') this.#lineBreak()
    else if (name === 'table') {
      this.#endBlock()
      this.#tables.push(new HtmlTable(this.#nextTable++))
      this.#inCell = 0
    } else if (name === 'tr') {
      this.#endBlock()
      this.#tables.at(-1)?.startRow()
      this.#inCell = 0
    } else if (name === 'td' || name === 'th') this.#openCell()
    else if (name === 'thead') this.#setHead(true)
    else if (name === 'li') {
      this.#lineEnd()
      this.#inItem = this.#inCell === 0
    } else if (name === 'sup' && this.#inCell === 0 && /\p{L}{4}$/u.test(this.#last))
      this.#writer.blank(this.#at, this.#at)
    else if (BLOCK.has(name) && !this.#style.inline) this.#lineEnd()
    if (name === 'pre') this.#inPre++
  }

  #close(name: string): void {
    if (this.#hiddenDepth > 0) {
      if (name === this.#hiddenName) this.#hiddenDepth--
      return
    }
    if (name === 'table') {
      this.#endBlock()
      this.#tables.pop()
      this.#inCell = 0
    } else if (name === 'tr') {
      this.#endBlock()
      this.#inCell = 0
    } else if (name === 'td' || name === 'th') this.#writer.endCell()
    else if (name === 'thead') this.#setHead(false)
    else if (name === 'pre') this.#inPre = Math.max(0, this.#inPre - 1)
    if (name === 'li' || (BLOCK.has(name) && name !== 'table')) this.#lineEnd()
    if (name === 'br' || name === 'p') this.#lineEnd()
    const lowest = Math.max(0, this.#names.length - LOOK_BACK)
    const opened = this.#names.lastIndexOf(name)
    if (opened >= lowest) while (this.#names.length > opened) this.#pop()
  }

  #pop(): void {
    this.#names.pop()
    this.#bold = this.#wasBold.pop() ?? false
  }

  #setHead(head: boolean): void {
    const table = this.#tables.at(-1)
    if (table !== undefined) table.head = head
  }

  #openCell(): void {
    const table = this.#tables.at(-1)
    if (table === undefined) {
      this.#endBlock()
      return
    }
    if (this.#inCell === 0) this.#endBlock()
    this.#inCell = 1
    this.#break = false
    if (this.#style.underlined) this.#underlinedCells++
    this.#writer.startCell(table.place(this.#columns, this.#rows), this.#columns)
  }

  #lineEnd(): void {
    if (this.#inCell > 0) this.#writer.softBreak(this.#at)
    else this.#endBlock()
  }

  #lineBreak(): void {
    if (this.#inCell > 0) this.#writer.softBreak(this.#at)
    else if (this.#break) this.#endBlock()
    else this.#break = true
  }

  #endBlock(): void {
    this.#break = false
    const bold = this.#boldLength > 0 && this.#boldLength >= this.#writer.length * 0.8
    const table = this.#tables.at(-1)
    const underlined = this.#underlinedCells > 0
    if (table !== undefined && this.#inCell > 0)
      this.#writer.endBlock((words, cells) => rowForm(words, cells, table.id, table.head, bold || underlined))
    else this.#writer.endBlock((words) => bodyForm(words, bold, this.#inItem))
    this.#boldLength = 0
    this.#underlinedCells = 0
    this.#inItem = false
  }

  #text(words: string, at: number): void {
    if (!SPECIAL.test(words)) {
      const from = words.startsWith(' ') ? 1 : 0
      const to = words.length - (words.endsWith(' ') ? 1 : 0)
      if (from > 0) this.#writer.blank(at, at + 1)
      if (to > from) this.#put(words.slice(from, to), at + from, at + to)
      if (to < words.length && to >= from) this.#writer.blank(at + to, at + words.length)
      return
    }
    PIECES.lastIndex = 0
    for (let piece = PIECES.exec(words); piece !== null; piece = PIECES.exec(words)) {
      const from = at + piece.index
      const to = from + piece[0].length
      const code = piece[0].charCodeAt(0)
      if (NOTHING.test(piece[0])) continue
      if (/^[\s\p{Cc}]/u.test(piece[0])) this.#writer.blank(from, to)
      else if (code >= 0xfb00 && code <= 0xfb04) this.#put(piece[0].normalize('NFKC'), from, to)
      else this.#put(piece[0], from, to)
    }
  }

  /** Within `<pre>` a short or empty line ends a block; a full one goes on. */
  #preformatted(words: string, at: number): void {
    for (let start = 0; start < words.length;) {
      const newline = words.indexOf('\n', start)
      const end = newline < 0 ? words.length : newline
      const line = words.slice(start, end)
      if (line.trim() === '' && newline >= 0) this.#lineEnd()
      this.#text(line, at + start)
      if (newline >= 0) {
        if (line.trim().length < 50) this.#lineEnd()
        else this.#writer.blank(at + end, at + end + 1)
      }
      start = end + 1
    }
  }

  #put(words: string, from: number, to: number): void {
    if (this.#break) {
      this.#break = false
      const goesOn = /[\p{Ll},;-]$/u.test(this.#last) && /^\p{Ll}/u.test(words)
      if (goesOn) this.#writer.blank(from, from)
      else this.#endBlock()
    }
    const wire = words.includes('W') ? words.search(WIRE) : -1
    if (wire > 0 && to - from === words.length) {
      this.#write(words.slice(0, wire), from, from + wire)
      this.#writer.blank(from + wire, from + wire)
      this.#write(words.slice(wire), from + wire, to)
    } else this.#write(words, from, to)
  }

  #write(words: string, from: number, to: number): void {
    this.#writer.put(words, from, to)
    if (this.#bold) this.#boldLength += words.length + 1
    this.#last = words.length > 8 ? words.slice(-8) : words
  }

  #styleOf(value: string): Style {
    const known = this.#styles.get(value)
    if (known !== undefined) return known
    const style = parseStyle(value)
    if (this.#styles.size < LARGEST_CACHE) this.#styles.set(value, style)
    return style
  }
}

const spanOf = (value: string): number => Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(value, 10) || 1))
