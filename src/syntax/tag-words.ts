import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { cutWords, type WordDraft } from './cut-words.ts'
import type { Word, WordTag } from './syntax.ts'
import { tagVerb } from './tag-verb.ts'

const HYPHENS = new Set(['-', '‐', '‑'])
const NOMINAL = new Set<WordTag>(['noun', 'number', 'adjectival'])

/** The words of a sentence, each outermost mention one word, with their tags. `mentions` are the sentence's own. */
export const tagWords = (layout: Layout, sentence: Sentence, mentions: readonly Mention[]): readonly Word[] => {
  const words = dropAsides(joinHyphens(layout, cutWords(layout, sentence, mentions)))
  for (let at = 0; at < words.length; at++) tagVerb(words, at)
  return words
}

/** Makes one word of a name and what a hyphen ties to it: "anti-CD70", "CD70-targeting". */
const joinHyphens = ({ tokens }: Layout, words: readonly WordDraft[]): WordDraft[] => {
  const joined: WordDraft[] = []
  for (let at = 0; at < words.length; at++) {
    const hyphen = words[at]
    const before = joined.at(-1)
    const after = words[at + 1]
    if (hyphen === undefined) break
    const tight =
      HYPHENS.has(hyphen.lower) &&
      before !== undefined &&
      after !== undefined &&
      tokens.end[before.last - 1] === tokens.start[hyphen.first] &&
      tokens.end[hyphen.first] === tokens.start[after.first]
    if (!tight) {
      joined.push(hyphen)
      continue
    }
    at++
    if (before.mentions.length > 0 && after.mentions.length > 0) joined.push(after)
    else {
      joined.pop()
      const name = before.mentions.length > 0
      const lower = `${name ? '~' : before.lower}-${after.mentions.length > 0 ? '~' : after.lower}`
      const mentions = [...before.mentions, ...after.mentions]
      const compound = mentions.length === 0 ? '' : lower
      joined.push({ ...before, last: after.last, lower, tag: 'noun', mentions, compound })
    }
  }
  return joined
}

/** Index of the bracket that closes, or opens another, within ten words; -1 where none does. */
const closingBracket = (words: readonly Word[], at: number): number => {
  for (let next = at + 1; next < Math.min(words.length, at + 10); next++) {
    const tag = words[next]?.tag
    if (tag === 'close' || tag === 'open') return next
  }
  return -1
}

/** Drops brackets that only repeat, abbreviate or list: "(ADC)", "(Nasdaq: ABC)", "(“Orvane” or the “Company”)". */
const dropAsides = (words: readonly WordDraft[]): WordDraft[] => {
  const kept: WordDraft[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (word.tag === 'open') {
      const close = closingBracket(words, at)
      const before = kept.findLast((other) => other.tag !== 'genitive')
      const own = new Set(before?.mentions.map((mention) => mention.entity))
      const inside = close < 0 ? [] : words.slice(at + 1, close)
      if (
        words[close]?.tag === 'close' &&
        inside.every((other) => other.mentions.every((mention) => own.has(mention.entity))) &&
        !inside.some((other) => other.tag === 'preposition' || other.tag === 'relative')
      ) {
        at = close
        continue
      }
    }
    kept.push(word)
  }
  return kept
}

/** True for a tag that can stand inside a noun group. */
export const isNominal = (tag: WordTag): boolean => NOMINAL.has(tag)
