import { neededWords, type Stems } from './needed-words.ts'
import { WordColumn } from './word-column.ts'
import type { TokenRange } from './word-hint.ts'

/**
 * Rows with a pattern each, of which only those are run over a text whose {@link neededWords} it holds: one look at its
 * words stands for all patterns.
 */
export class HintedPatterns<Row extends { readonly pattern: RegExp }> {
  readonly #rows: readonly { readonly row: Row; readonly needs: readonly number[] }[]
  readonly #lists: readonly Stems[]
  /** Which lists a word fills; the first fills none. */
  readonly #fills: (readonly number[])[] = [[]]
  readonly #column: WordColumn
  readonly #held: Uint8Array

  constructor(rows: readonly Row[]) {
    const lists = new Map<string, { readonly list: Stems; readonly number: number }>()
    this.#rows = rows.map((row) => ({
      row,
      needs: neededWords(row.pattern).map((list) => {
        const key = [...list].sort().join('|')
        const known = lists.get(key) ?? { list, number: lists.size }
        lists.set(key, known)
        return known.number
      }),
    }))
    this.#lists = [...lists.values()].map(({ list }) => list)
    this.#held = new Uint8Array(this.#lists.length)
    const any = new RegExp([...new Set(this.#lists.flat())].join('|'))
    this.#column = new WordColumn((word) => (any.test(word) ? this.#fillsOf(word) : 0))
  }

  /** The rows whose patterns may match in a text, in order. */
  within({ tokens, firstToken, lastToken }: TokenRange): readonly Row[] {
    const fills = this.#column.of(tokens.table)
    const held = this.#held.fill(0)
    for (let token = firstToken; token < lastToken; token++) {
      const fill = fills[tokens.word[token] ?? -1] ?? 0
      if (fill > 0) for (const list of this.#fills[fill] ?? []) held[list] = 1
    }
    return this.#rows.filter(({ needs }) => needs.every((list) => held[list] === 1)).map(({ row }) => row)
  }

  #fillsOf(word: string): number {
    const filled = this.#lists.flatMap((list, number) => (list.some((stem) => word.includes(stem)) ? [number] : []))
    return this.#fills.push(filled) - 1
  }
}
