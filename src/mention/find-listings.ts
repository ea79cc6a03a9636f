import { Cue } from '../lexicon/cue.ts'
import type { Listing } from '../model/entity.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Thing } from './thing.ts'
import type { View } from './view.ts'

const OPENING = new WordTest(/^[([]$/)
const TICKER = /^\p{Lu}[\p{Lu}\d]{0,5}(?:\.\p{Lu}{1,2})?$/u
/** Longest parenthesis that is read. */
const MOST = 24

const NONE: readonly Listing[] = []
const CLOSING = new WordTest(/^[)\]]$/)
const COLON = new WordTest(/[:,]/)

/** Tickers in the parentheses right after an organization's name, with the exchange before each: "(Nasdaq: FAIR; ASX: FRT)". */
export const findListings = (view: View, { type, places }: Thing): readonly Listing[] => {
  if (type !== 'Organization') return NONE
  let found: Map<string, Listing> | undefined
  for (const { last, name } of places) {
    if (name === null || !view.matches(last, OPENING)) continue
    found ??= new Map()
    const sentenceEnd = view.sentenceEnd(last - 1)
    let open = last
    for (let turn = 0; turn < 3 && view.matches(open, OPENING); turn++)
      open = readParenthesis(view, open, sentenceEnd, found)
  }
  return found === undefined ? NONE : [...found.values()]
}

/** Reads the listings of a parenthesis of a sentence; the token after it. */
const readParenthesis = (view: View, open: number, sentenceEnd: number, found: Map<string, Listing>): number => {
  const end = Math.min(sentenceEnd, open + MOST)
  let exchange = ''
  let at = open + 1
  for (; at < end && !view.matches(at, CLOSING); at++) {
    if (view.has(at, Cue.exchange) && view.isCapital(at)) exchange = view.lower(at)
    else if (exchange !== '' && view.matches(at - 1, COLON) && TICKER.test(view.surface(at))) {
      const ticker = view.surface(at)
      found.set(`${exchange}:${ticker}`, { exchange, ticker })
      exchange = ''
    }
  }
  return at + 1
}
