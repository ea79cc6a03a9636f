import type { Named } from '../model/reading.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { wordClass } from '../syntax/grammar.ts'

const FIELD = new WordColumn((word) => (wordClass('field-word').has(word) ? 1 : 0))

/** Tokens from which a text is long enough to show its trade. */
const TELLING = 400

/**
 * False for filings of other trades, which hold no two words of the life sciences: their mergers and supplies are none of
 * this graph's business.
 */
export const isOfTheField = ({ tokens, mentions }: Named): boolean => {
  if (tokens.count < TELLING) return true
  const field = FIELD.of(tokens.table)
  let first = -1
  for (const word of tokens.word) {
    if (field[word] !== 1 || word === first) continue
    if (first >= 0) return true
    first = word
  }
  return mentions.some(({ type }) => type !== 'Organization')
}
