import type { Tokens } from '../model/token.ts'
import { WordColumn } from './word-column.ts'

/** Tokens `[firstToken, lastToken)` of a document. */
export interface TokenRange {
  readonly tokens: Tokens
  readonly firstToken: number
  readonly lastToken: number
}

/** A cheap test before a careful one: whether a stretch of text holds a word that a rule waits for. */
export class WordHint {
  readonly #column: WordColumn

  /** `pattern` is tried once on each distinct lower-cased word; it must match one word of all that the rule matches. */
  constructor(pattern: RegExp) {
    this.#column = new WordColumn((word) => (pattern.test(word) ? 1 : 0))
  }

  isIn({ tokens, firstToken, lastToken }: TokenRange): boolean {
    const holds = this.#column.of(tokens.table)
    const { word } = tokens
    for (let token = firstToken; token < lastToken; token++) if (holds[word[token] ?? -1] === 1) return true
    return false
  }

  /** The tokens that hold such a word, in order. */
  findIn({ tokens, firstToken, lastToken }: TokenRange): readonly number[] {
    const holds = this.#column.of(tokens.table)
    const { word } = tokens
    const found: number[] = []
    for (let token = firstToken; token < lastToken; token++) if (holds[word[token] ?? -1] === 1) found.push(token)
    return found
  }
}
