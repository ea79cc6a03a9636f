import type { Block, Document } from '../model/document.ts'
import type { Section } from '../model/section.ts'
import type { Sentence } from '../model/sentence.ts'
import { TokenKind, type Tokens } from '../model/token.ts'
import { CharClass, charClass, codeAt } from './char-class.ts'
import { WordColumn } from './word-column.ts'

/** Words whose full stop ends no sentence when a name or a number follows. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof st no nos vs fig e.g i.e approx etc inc corp ltd pvt pte pty sdn co jr sr calif mass conn u.s u.k ph.d m.d'.split(
    ' ',
  ),
)
/** Characters from which a row of a table is no row but prose that a table lays out. */
const LONGEST_ROW = 1000
const OPENERS = new Set(['“', '"', '(', '[', '‘'])
const CLOSERS = new Set(['”', '"', ')', ']', '’'])
/** After an abbreviation they start a sentence, a name does not. */
const STARTERS = new Set('the this these under in it we as for on a an our both with'.split(' '))
/** After these a single letter is no initial: "its Series B. Orvane". */
const LETTERED = new Set(
  'series hepatitis influenza type class grade vitamin factor group part arm cohort phase'.split(' '),
)
const BULLET = 0x2022

/** What a word can do at the end of a sentence, a bit each. */
const Role = {
  Ends: 1,
  Stop: 2,
  Dotted: 4,
  Opens: 8,
  Closes: 16,
  Starts: 32,
  Abbreviation: 64,
  Letter: 128,
  Lettered: 256,
} as const

const rolesOf = (word: string): number => {
  const dotted = word.length > 1 && word.endsWith('.')
  const before = dotted ? word.slice(0, -1) : word
  return (
    (word === '!' || word === '?' ? Role.Ends : 0) |
    (word === '.' ? Role.Stop : 0) |
    (dotted ? Role.Dotted : 0) |
    (OPENERS.has(word) ? Role.Opens : 0) |
    (CLOSERS.has(word) ? Role.Closes : 0) |
    (STARTERS.has(word) ? Role.Starts : 0) |
    (ABBREVIATIONS.has(before) ? Role.Abbreviation : 0) |
    (before.length === 1 ? Role.Letter : 0) |
    (LETTERED.has(word) ? Role.Lettered : 0)
  )
}
const ROLES = new WordColumn(rolesOf)
const MAY_END = Role.Ends | Role.Stop | Role.Dotted

/** Splits a document's blocks into sentences and ties each to its tokens, block and innermost section. */
export const splitSentences = (
  document: Document,
  sections: readonly Section[],
  tokens: Tokens,
): readonly Sentence[] => {
  const sentences: Sentence[] = []
  const sectionAt = innermostSections(sections)
  const ends = new SentenceEnds(document.text, tokens)
  let token = 0
  document.blocks.forEach((block, blockIndex) => {
    while (token < tokens.count && (tokens.start[token] ?? 0) < block.start) token++
    const kind = kindOf(block)
    let first = token
    const close = (next: number): void => {
      const start = tokens.start[first]
      const end = tokens.end[next - 1]
      if (next > first && start !== undefined && end !== undefined)
        sentences.push({
          start,
          end,
          block: blockIndex,
          section: sectionAt(start),
          kind,
          firstToken: first,
          lastToken: next,
        })
      first = next
    }
    while (token < tokens.count && (tokens.end[token] ?? 0) <= block.end) {
      if (kind !== 'row' && ends.isAt(token, block.end)) {
        token = ends.afterClosers(token + 1)
        close(token)
      } else token++
    }
    close(token)
  })
  return sentences
}

const kindOf = ({ kind, start, end }: Block): Sentence['kind'] => {
  if (kind === 'table-row' && end - start < LONGEST_ROW) return 'row'
  if (kind === 'list-item') return 'bullet'
  return kind === 'heading' ? 'heading' : 'prose'
}

/** Looks sections up by rising positions: amortised constant time. */
const innermostSections = (sections: readonly Section[]): ((position: number) => number) => {
  let last = -1
  return (position) => {
    while (last + 1 < sections.length && (sections[last + 1]?.start ?? Infinity) <= position) last++
    let index = last
    while (index >= 0 && (sections[index]?.end ?? 0) <= position) index = sections[index]?.parent ?? -1
    return index
  }
}

/** Tells at which tokens of a text a sentence ends. */
class SentenceEnds {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #roles: Int32Array

  constructor(text: string, tokens: Tokens) {
    this.#text = text
    this.#tokens = tokens
    this.#roles = ROLES.of(tokens.table)
  }

  isAt(token: number, blockEnd: number): boolean {
    const roles = this.#rolesAt(token)
    return (roles & MAY_END) !== 0 && ((roles & Role.Ends) !== 0 || this.#isStop(token, roles, blockEnd))
  }

  /** The first token from one on that is no bracket or quotation mark closing right behind the one before it. */
  afterClosers(token: number): number {
    const { start, end } = this.#tokens
    let next = token
    while ((this.#rolesAt(next) & Role.Closes) !== 0 && start[next] === end[next - 1]) next++
    return next
  }

  #rolesAt(token: number): number {
    return token >= 0 && token < this.#tokens.count ? (this.#roles[this.#tokens.word[token] ?? 0] ?? 0) : 0
  }

  /** What a word is without a stop of its own. */
  #plainRolesAt(token: number): number {
    const roles = this.#rolesAt(token)
    return (roles & Role.Dotted) === 0 ? roles : 0
  }

  #isStop(token: number, roles: number, blockEnd: number): boolean {
    const { start, end, kind, count } = this.#tokens
    const next = this.afterClosers(token + 1)
    const follows = next < count ? (start[next] ?? blockEnd) : blockEnd
    if (follows >= blockEnd) return true
    if (follows === end[token]) return false
    const initial = codeAt(this.#text, (this.#rolesAt(next) & Role.Opens) === 0 ? follows : follows + 1)
    const initialClass = charClass(initial)
    if (initialClass !== CharClass.UpperLetter && initialClass !== CharClass.Digit && initial !== BULLET) return false
    const before = (roles & Role.Dotted) === 0 ? this.#plainRolesAt(token - 1) : roles
    if ((before & Role.Abbreviation) !== 0) return (this.#rolesAt(next) & Role.Starts) !== 0
    if ((before & Role.Letter) === 0 || kind[token - 1] !== TokenKind.Word) return true
    return (this.#rolesAt(token - 2) & Role.Lettered) !== 0
  }
}
