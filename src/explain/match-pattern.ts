import { DealgraphError } from '../errors.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Word } from '../syntax/syntax.ts'
import { tagWords } from '../syntax/tag-words.ts'

/** A stretch of a document that a pattern fits. Offsets count characters of its text. */
export interface PatternHit {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

type Step = { readonly kind: 'gap' } | { readonly kind: 'word'; readonly fits: (word: Word) => boolean }

/** Words that a gap may pass over. */
const GAP = 5

/**
 * Parses a pattern for words in a row: `license` fits that word or any form of the verb, `<Organization>` a name of the
 * type, `[noun]` a tag, `/stem/` a regular expression on the word, `*` up to five words. A pattern without steps, or
 * with a broken expression, is a USAGE error.
 */
export const parsePattern = (pattern: string): readonly Step[] => {
  const steps = pattern
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(parseStep)
  if (steps.length === 0)
    throw new DealgraphError('USAGE', { what: 'The pattern is empty. Try: <Organization> license * from' })
  return steps
}

const parseStep = (part: string): Step => {
  if (part === '*') return { kind: 'gap' }
  const type = /^<(\w+)>$/.exec(part)?.[1]
  if (type !== undefined)
    return { kind: 'word', fits: (word) => word.mentions.some((mention) => mention.type === type) }
  const tag = /^\[(\w+)\]$/.exec(part)?.[1]
  if (tag !== undefined) return { kind: 'word', fits: (word) => word.tag === tag }
  const source = /^\/(.+)\/$/.exec(part)?.[1]
  if (source === undefined) {
    const lower = part.toLowerCase()
    return { kind: 'word', fits: (word) => word.lower === lower || word.lemma === lower }
  }
  try {
    const expression = new RegExp(source, 'i')
    return { kind: 'word', fits: (word) => expression.test(word.lower) }
  } catch (cause) {
    throw new DealgraphError('USAGE', { what: `/${source}/ is no regular expression.` }, { cause })
  }
}

/** Every place in a document that a pattern fits; hits in one sentence do not overlap. */
export const matchPattern = (named: Named, steps: readonly Step[]): readonly PatternHit[] => {
  const bySentence: Mention[][] = named.sentences.map(() => [])
  for (const mention of named.mentions) bySentence[mention.sentence]?.push(mention)
  return named.sentences.flatMap((record, sentence) => {
    const words = tagWords(named, record, bySentence[sentence] ?? [])
    const hits: PatternHit[] = []
    for (let at = 0; at < words.length; at++) {
      const end = fit(words, at, steps, 0)
      if (end <= at) continue
      const first = words[at]?.first ?? 0
      const last = (words[end - 1]?.last ?? 1) - 1
      hits.push({ sentence, start: named.tokens.start[first] ?? 0, end: named.tokens.end[last] ?? 0 })
      at = end - 1
    }
    return hits
  })
}

/** Index behind the words that the steps from `step` on fit, -1 where they do not. */
const fit = (words: readonly Word[], at: number, steps: readonly Step[], step: number): number => {
  const current = steps[step]
  if (current === undefined) return at
  if (current.kind === 'gap') {
    for (let skip = 0; skip <= GAP && at + skip <= words.length; skip++) {
      const end = fit(words, at + skip, steps, step + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[at]
  return word !== undefined && current.fits(word) ? fit(words, at + 1, steps, step + 1) : -1
}
