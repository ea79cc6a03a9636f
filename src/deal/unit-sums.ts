import type { Span } from '../model/span.ts'
import { WordColumn } from '../sentence/word-column.ts'
import type { Unit } from './item.ts'
import { readAmounts, readSums, type Amount, type Sum } from './read-sums.ts'
import { UnitHint } from './unit-hint.ts'

/** Signs and words of currencies, as tokens spell them: what {@link readSums} can read holds one of these. */
const SIGN = /[$€£¥₩₹₪]/
const WORD =
  /dollar|euro|yen|yuan|renminbi|franc|kron[eo]r|won$|cents?$|sterling|usd|eur|gbp|chf|jpy|cny|rmb|cad|aud|nzd|sek|dkk|nok|hkd|sgd|twd|krw|inr|ils|brl/
const HINT = new UnitHint(new RegExp(`${SIGN.source}|${WORD.source}`, 'u'))

/** What stands of {@link WORD} for itself, and is no part of another word. */
const CURRENCY = /\b(?:dollars?|euros?|yen|yuan|renminbi|francs?|kroner|kronor|won|cents?|sterling|[A-Z]{3})\b/

const Money = { None: 0, Word: 1, Sign: 2 } as const
const MONEY = new WordColumn((word) => (SIGN.test(word) ? Money.Sign : WORD.test(word) ? Money.Word : Money.None))

/** Tokens that a sum may have before its sign or word of currency: "[ * ] million U.S. dollars". */
const TOKENS_BEFORE = 12

const NONE: readonly never[] = []

/** Whether a unit may print a sum: a cheap test before the careful one. */
export const mayHoldSums = (unit: Unit): boolean => HINT.isIn(unit)

/** The sums of money of a unit, at offsets into its text. */
export const sumsOf = (unit: Unit): readonly Sum[] => {
  const range = rangeOf(unit)
  return range === null ? NONE : readSums(unit.text, range)
}

/** The same without what the words around them say. */
export const amountsOf = (unit: Unit): readonly Amount[] => {
  const range = rangeOf(unit)
  return range === null ? NONE : readAmounts(unit.text, range)
}

/** Where in a unit's text sums may begin; null where nowhere. */
const rangeOf = (unit: Unit): Span | null => {
  if (!HINT.isIn(unit)) return null
  const { tokens, firstToken, lastToken } = unit
  const money = MONEY.of(tokens.table)
  let first = -1
  let last = -1
  let kinds = 0
  for (let token = firstToken; token < lastToken; token++) {
    const kind = money[tokens.word[token] ?? -1] ?? Money.None
    if (kind === Money.None) continue
    if (first < 0) first = token
    last = token
    kinds |= kind
  }
  if ((kinds & Money.Sign) === 0 && !CURRENCY.test(unit.text)) return null
  const from = first - TOKENS_BEFORE
  const start = from <= firstToken ? 0 : (tokens.start[from] ?? 0) - unit.start
  return { start, end: (tokens.end[last] ?? 0) - unit.start }
}
