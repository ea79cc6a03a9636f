import type { Mention } from '../model/mention.ts'
import type { Tokens } from '../model/token.ts'
import { opensChain, tagOf } from '../syntax/cut-words.ts'
import { isOneOf, Tag, tagSet } from '../syntax/tag.ts'
import { WordBit } from '../syntax/word-grammar.ts'

const ENDS_GROUP = tagSet(
  'preposition',
  'stop',
  'close',
  'relative',
  'subordinator',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'not',
  'genitive',
  'possessive',
)

/** Opens what is dropped with the comma before it: ", dated as of May 2,", ", as amended,". */
const OPENS_FORMULA = /^(?:dated|as)$/

/**
 * False where a name must be the last word of its noun group, by the word behind it: "Orvane, a company", "of Orvane and".
 * `grammar` holds what grammar knows of each word, `end` is the token behind the sentence.
 */
export const mayModify = ({ type, lastToken }: Mention, tokens: Tokens, grammar: Int32Array, end: number): boolean => {
  if (lastToken >= end) return false
  const { word, kind, lower } = tokens
  const bits = grammar[word[lastToken] ?? 0] ?? 0
  const next = lastToken + 1 < end ? (word[lastToken + 1] ?? 0) : 0
  if (bits & WordBit.ChainStart && opensChain(bits, grammar[next] ?? 0)) return true
  const tag = tagOf(bits, kind[lastToken] ?? 0)
  if (tag === Tag.comma) return (bits & WordBit.Hyphen) !== 0 || OPENS_FORMULA.test(lower[lastToken + 1] ?? '')
  return tag === Tag.conjunction ? type === 'Target' : !isOneOf(ENDS_GROUP, tag)
}
