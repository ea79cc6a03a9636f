import { Shape, TokenKind } from '../model/token.ts'
import type { View } from './view.ts'
import { WordMarks } from './word-marks.ts'

const MARKS = new WordMarks()
const ELSE = 1
const SMALL = 2

/** How a document writes its words, by their numbers; holds until the next document is asked about. */
export class HowWritten {
  readonly #marks: WordMarks

  constructor({ layout: { tokens }, count }: View) {
    const marks = MARKS.begin(tokens.table)
    const { kind, shape } = tokens
    for (let token = 0; token < count; token++) {
      const word = tokens.word[token] ?? 0
      if (kind[token] === TokenKind.Word && ((shape[token] ?? 0) & Shape.Initial) === 0) marks.set(word, SMALL)
      else if (marks.get(word) === 0) marks.set(word, ELSE)
    }
    this.#marks = marks
  }

  /** Whether the document holds a word. */
  holds(word: number): boolean {
    return this.#marks.get(word) > 0
  }

  /** Whether it writes a word with a small first letter somewhere. */
  isSmall(word: number): boolean {
    return this.#marks.get(word) === SMALL
  }
}
