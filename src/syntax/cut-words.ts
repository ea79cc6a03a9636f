import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { TokenKind } from '../model/token.ts'
import { loadGrammar, wordClass } from './grammar.ts'
import type { Word, WordTag } from './syntax.ts'

/** A word whose tag is not settled yet. */
export type WordDraft = { -readonly [K in keyof Word]: Word[K] }

/** Adverbs of two words and other chains that are one word to grammar. */
const CHAINS: readonly (readonly [readonly string[], WordTag, string])[] = [
  [['pursuant', 'to'], 'preposition', 'under'],
  [['according', 'to'], 'preposition', 'according'],
  [['based', 'on'], 'preposition', 'based-on'],
  [['together', 'with'], 'preposition', 'with'],
  [['along', 'with'], 'preposition', 'with'],
  [['in', 'conjunction', 'with'], 'preposition', 'with'],
  [['in', 'concert', 'with'], 'preposition', 'with'],
  [['in', 'association', 'with'], 'preposition', 'with'],
  [['in', 'tandem', 'with'], 'preposition', 'with'],
  [['alongside'], 'preposition', 'with'],
  [['in', 'combination', 'with'], 'preposition', 'combined-with'],
  [['combined', 'with'], 'preposition', 'combined-with'],
  [['in', 'addition', 'to'], 'preposition', 'besides'],
  [['on', 'behalf', 'of'], 'preposition', 'for'],
  [['other', 'than'], 'preposition', 'except'],
  [['due', 'to'], 'preposition', 'due-to'],
  [['because', 'of'], 'preposition', 'due-to'],
  [['caused', 'by'], 'preposition', 'due-to'],
  [['such', 'as'], 'preposition', 'including'],
  [['as', 'well', 'as'], 'conjunction', 'and'],
  [['as', 'part', 'of'], 'preposition', 'within'],
  [['in', 'order', 'to'], 'to', 'to'],
  [['no', 'longer'], 'not', 'no-longer'],
  [['subject', 'to'], 'preposition', 'subject-to'],
  [['up', 'to'], 'adverb', 'up-to'],
  [['like'], 'preposition', 'including'],
  [['research', 'and', 'development'], 'noun', 'research'],
]
const CHAIN_STARTS = new Map(CHAINS.map((chain) => [chain[0][0] ?? '', CHAINS.filter((c) => c[0][0] === chain[0][0])]))

const DASHES = new Set(['–', '—', '--', '-'])
const SILENT = new Set(['"', '“', '”', '‘', '’', '®', '™', '*', '#', '•', '·', '_'])

/** The words of a sentence, each outermost mention one word, with the tags that need no neighbours. */
export const cutWords = (layout: Layout, sentence: Sentence, mentions: readonly Mention[]): WordDraft[] => {
  const { tokens } = layout
  const words: WordDraft[] = []
  let next = 0
  let token = sentence.firstToken
  while (token < sentence.lastToken) {
    while (next < mentions.length && (mentions[next]?.firstToken ?? 0) < token) next++
    // "our drug": a mention of who speaks, and the owner of the drug.
    if (mentions[next]?.firstToken === token && layout.tokens.lower[token] === 'our') next++
    const mention = mentions[next]
    if (
      mention?.firstToken === token &&
      mention.type === 'Technology' &&
      mention.lastToken > token + 1 &&
      tokens.lower[token] === 'proprietary'
    )
      words.push(plainWord(token, token + 1, 'proprietary', 'noun'))
    if (mention?.firstToken === token) {
      const last = Math.min(Math.max(mention.lastToken, token + 1), sentence.lastToken)
      const own: Mention[] = []
      while (next < mentions.length && (mentions[next]?.firstToken ?? last) < last) {
        const inner = mentions[next++]
        if (inner !== undefined && inner.lastToken <= last) own.push(inner)
      }
      const start = tokens.start[token] ?? 0
      const end = tokens.end[last - 1] ?? 0
      const around =
        layout.document.text.slice(start, mention.start) + '~' + layout.document.text.slice(mention.end, end)
      const compound = /^~(?:['’]s?)?$/.test(around) ? '' : around.toLowerCase()
      const lower = tokens.lower[last - 1] ?? ''
      words.push({ first: token, last, lower, tag: 'noun', lemma: '', form: 0, mentions: own, compound })
      token = last
      continue
    }
    const chain = chainAt(layout, sentence, token, mention?.firstToken ?? Infinity)
    if (chain !== undefined) {
      const last = token + chain[0].length
      words.push(plainWord(token, last, chain[2], chain[1]))
      token = last
      continue
    }
    const lower = tokens.lower[token] ?? ''
    const tag = closedTag(lower, tokens.kind[token] ?? 0)
    if (tag !== 'skip') words.push(plainWord(token, token + 1, lower, tag))
    token++
  }
  return words
}

const NO_MENTIONS: readonly Mention[] = []
const plainWord = (first: number, last: number, lower: string, tag: WordTag): WordDraft => ({
  first,
  last,
  lower,
  tag,
  lemma: '',
  form: 0,
  mentions: NO_MENTIONS,
  compound: '',
})

const chainAt = (
  { tokens }: Layout,
  sentence: Sentence,
  token: number,
  barrier: number,
): (typeof CHAINS)[number] | undefined =>
  CHAIN_STARTS.get(tokens.lower[token] ?? '')?.find(
    ([words]) =>
      token + words.length <= Math.min(sentence.lastToken, barrier) &&
      words.every((word, index) => tokens.lower[token + index] === word),
  )

const TAG_OF_CLASS: readonly (readonly [string, WordTag])[] = [
  ['determiner', 'determiner'],
  ['possessive', 'possessive'],
  ['pronoun', 'pronoun'],
  ['preposition', 'preposition'],
  ['conjunction', 'conjunction'],
  ['relative', 'relative'],
  ['subordinator', 'subordinator'],
  ['modal', 'modal'],
  ['be', 'be'],
  ['have', 'have'],
  ['do', 'do'],
  ['negation', 'not'],
  ['adverb', 'adverb'],
]
let closed: ReadonlyMap<string, WordTag> | undefined

const closedTags = (): ReadonlyMap<string, WordTag> => {
  if (closed !== undefined) return closed
  const tags = new Map<string, WordTag>()
  for (const [name, tag] of TAG_OF_CLASS) for (const word of wordClass(name)) if (!tags.has(word)) tags.set(word, tag)
  tags.set('to', 'to')
  tags.set('as', 'preposition')
  return (closed = tags)
}

const closedTag = (lower: string, kind: number): WordTag => {
  if (kind === TokenKind.Punctuation || kind === TokenKind.Symbol) {
    if (lower === ',') return 'comma'
    if (lower === '(' || lower === '[') return 'open'
    if (lower === ')' || lower === ']') return 'close'
    if (lower === '&') return 'conjunction'
    if (SILENT.has(lower)) return 'skip'
    if (DASHES.has(lower)) return 'comma'
    if (lower === '/') return 'conjunction'
    return kind === TokenKind.Symbol ? 'skip' : 'stop'
  }
  if (lower === "'s" || lower === '’s' || lower === "'" || lower === '’') return 'genitive'
  if (kind === TokenKind.Number || kind === TokenKind.Percent) return 'number'
  if (kind === TokenKind.Date || kind === TokenKind.Money) return 'number'
  const tag = closedTags().get(lower)
  if (tag !== undefined) return tag
  return lower.length > 3 && lower.endsWith('ly') && !loadGrammar().verbs.has(lower) ? 'adverb' : 'noun'
}
