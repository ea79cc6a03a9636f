import type { Tokens } from '../model/token.ts'
import { WordColumn } from './word-column.ts'
import type { TokenRange } from './word-hint.ts'

/** Classes of words, 32 at most, as bits of one number a word: all are asked of a text in one look at its words. */
export class WordClasses<Class extends string> {
  /** The bit of each class. */
  readonly bit: Readonly<Record<Class, number>>
  readonly #column: WordColumn

  /** Each pattern is tried once on each distinct lower-cased word: what it matches is of the class. */
  constructor(patterns: Readonly<Record<Class, RegExp>>) {
    const classes = Object.entries<RegExp>(patterns)
    this.bit = Object.fromEntries(classes.map(([name], i) => [name, 1 << i])) as Record<Class, number>
    this.#column = new WordColumn((word) =>
      classes.reduce((bits, [, pattern], i) => (pattern.test(word) ? bits | (1 << i) : bits), 0),
    )
  }

  /** The classes of every word, by its number in the table of the tokens. */
  of({ table }: Tokens): Int32Array {
    return this.#column.of(table)
  }

  /** All classes of the words of a stretch of text. */
  within({ tokens, firstToken, lastToken }: TokenRange): number {
    const classes = this.#column.of(tokens.table)
    const { word } = tokens
    let held = 0
    for (let token = firstToken; token < lastToken; token++) held |= classes[word[token] ?? -1] ?? 0
    return held
  }
}
