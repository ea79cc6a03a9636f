import { Cue } from '../lexicon/cue.ts'
import type { Listing } from '../model/entity.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Thing } from './thing.ts'
import type { View } from './view.ts'

const OPENING = new WordTest(/^[([]$/)
const TICKER = /^\p{Lu}[\p{Lu}\d]{0,5}(?:\.\p{Lu}{1,2})?$/u
/** Longest parenthesis that is read. */
const MOST = 24

/** Tickers in the parentheses right after an organization's name, with the exchange before each: "(Nasdaq: FAIR; ASX: FRT)". */
export const findListings = (view: View, { type, places }: Thing): readonly Listing[] => {
  if (type !== 'Organization') return []
  const found = new Map<string, Listing>()
  for (const { last, form } of places) {
    if (form === 'anaphor') continue
    let open = last
    for (let turn = 0; turn < 3 && view.matches(open, OPENING); turn++) {
      const end = Math.min(view.sentenceEnd(last - 1), open + MOST)
      let exchange = ''
      let at = open + 1
      for (; at < end && !/^[)\]]$/.test(view.lower(at)); at++) {
        if (view.has(at, Cue.exchange) && view.isCapital(at)) exchange = view.lower(at)
        else if (exchange !== '' && /[:,]/.test(view.lower(at - 1)) && TICKER.test(view.surface(at))) {
          found.set(`${exchange}:${view.surface(at)}`, { exchange, ticker: view.surface(at) })
          exchange = ''
        }
      }
      open = at + 1
    }
  }
  return [...found.values()]
}
