import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { Shape, TokenKind } from '../model/token.ts'
import { CHAINS, type Chain } from './chains.ts'
import { wordClass } from './grammar.ts'
import { Tag } from './tag.ts'
import { GRAMMAR, grammarOf, markTag, verbNumberOf, VERBS, WordBit, wordTag } from './word-grammar.ts'
import { NO_MENTIONS, type Words } from './words.ts'

const NEVER = 0x7fffffff

/** Fills `words` with those of a sentence, each outermost mention one word, with the tags that need no neighbours. */
export const cutWords = (words: Words, layout: Layout, sentence: Sentence, mentions: readonly Mention[]): void => {
  const { tokens } = layout
  const { lower, kind, word } = tokens
  const grammar = GRAMMAR.of(tokens.table)
  const verbs = VERBS.of(tokens.table)
  const end = sentence.lastToken
  // A mention may add a word of its own.
  words.begin(end - sentence.firstToken + mentions.length)
  let next = 0
  let barrier = mentions[0]?.firstToken ?? NEVER
  for (let token = sentence.firstToken; token < end;) {
    while (barrier < token) barrier = mentions[++next]?.firstToken ?? NEVER
    const text = lower[token] ?? ''
    const number = word[token] ?? 0
    // "our drug": a mention of who speaks, and the owner of the drug.
    if (barrier === token && text === 'our') barrier = mentions[++next]?.firstToken ?? NEVER
    if (barrier === token) {
      if (isOwnTechnology(mentions[next], text))
        words.add(token, token + 1, text, Tag.noun, grammar[number] ?? 0, verbs[number] ?? 0)
      const last = lastOf(mentions[next], sentence)
      const ending = word[last - 1] ?? 0
      addName(words, layout, mentions, next, last, grammar[ending] ?? 0, verbs[ending] ?? 0)
      token = last
      continue
    }
    const bits = grammar[number] ?? 0
    if (bits & WordBit.ChainStart && opensChain(bits, grammar[word[token + 1] ?? 0] ?? 0)) {
      const chain = chainAt(lower, token, Math.min(end, barrier))
      if (chain !== undefined) {
        const last = token + chain.words.length
        words.add(token, last, chain.lower, chain.number, chain.bits, chain.verb)
        token = last
        continue
      }
    }
    let tag = tagOf(bits, kind[token] ?? 0)
    // "the US market"
    if (tag === Tag.pronoun && text === 'us' && (tokens.shape[token] ?? 0) & Shape.InnerUpper) tag = Tag.noun
    if (tag === Tag.determiner && isLetter(words, text, tokens.shape[token] ?? 0)) tag = Tag.noun
    if (tag === Tag.stop && text === ':' && isRatio(kind, token)) tag = Tag.skip
    if (tag !== Tag.skip) words.add(token, token + 1, text, tag, bits, bits & WordBit.Verb ? (verbs[number] ?? 0) : 0)
    token++
  }
  words.finish(words.end)
}

/** True where a word may open a chain before one with some bits. */
export const opensChain = (bits: number, next: number): boolean =>
  (bits & WordBit.ChainAlone) !== 0 || (next & WordBit.ChainNext) !== 0

/** "randomized 2:1 to ORV-12": a colon between numbers ends nothing. */
const isRatio = (kind: Uint8Array, token: number): boolean =>
  token > 0 && kind[token - 1] === TokenKind.Number && kind[token + 1] === TokenKind.Number

/** "proprietary technology": a mention whose first word is an adjective all the same. */
const isOwnTechnology = (mention: Mention | undefined, first: string): boolean =>
  first === 'proprietary' && mention?.type === 'Technology' && mention.lastToken > mention.firstToken + 1

/** "a Series A round", "hepatitis A": the letter is no article. */
const isLetter = (words: Words, text: string, shape: number): boolean =>
  text === 'a' && (shape & Shape.Initial) !== 0 && wordClass('lettered').has(words.lowerAt(words.end - 1))

/** The tag of a token by its grammar and its kind, as long as its neighbours are not known. */
export const tagOf = (bits: number, kind: number): number => {
  if (kind === TokenKind.Punctuation) return markTag(bits)
  if (kind === TokenKind.Symbol) return markTag(bits) === Tag.stop ? Tag.skip : markTag(bits)
  const isNumber =
    kind === TokenKind.Number || kind === TokenKind.Percent || kind === TokenKind.Date || kind === TokenKind.Money
  return isNumber ? Tag.number : wordTag(bits)
}

/** The token behind a mention, which ends with its sentence at the latest. */
const lastOf = (mention: Mention | undefined, { lastToken }: Sentence): number =>
  mention === undefined ? lastToken : Math.min(Math.max(mention.lastToken, mention.firstToken + 1), lastToken)

/** Adds the mention of an index, with those inside it, as one word that ends at a token with some bits and verb. */
const addName = (
  words: Words,
  { tokens, document }: Layout,
  mentions: readonly Mention[],
  index: number,
  last: number,
  bits: number,
  verb: number,
): void => {
  const mention = mentions[index]
  if (mention === undefined) return
  const first = mention.firstToken
  const start = tokens.start[first] ?? 0
  const end = tokens.end[last - 1] ?? 0
  const isWhole = mention.start <= start && mention.end >= end
  const compound = isWhole ? '' : compoundOf(document.text, start, mention, end)
  const name = { mentions: mentionsWithin(mentions, index, last), compound }
  words.addName(first, last, tokens.lower[last - 1] ?? '', bits, verb, name)
}

/** Letters of the tokens around a mention, which "~" stands for; empty where only "'s" follows. */
const compoundOf = (text: string, start: number, mention: Mention, end: number): string => {
  const around = text.slice(start, mention.start) + '~' + text.slice(mention.end, end)
  return /^~(?:['’]s?)?$/.test(around) ? '' : around.toLowerCase()
}

/** The mentions from an index on that end at a token or before. */
const mentionsWithin = (mentions: readonly Mention[], index: number, last: number): readonly Mention[] => {
  let found = NO_MENTIONS
  for (let next = index; next < mentions.length; next++) {
    const mention = mentions[next]
    if (mention === undefined || mention.firstToken >= last) break
    if (mention.lastToken <= last) found = found.length === 0 ? [mention] : [...found, mention]
  }
  return found
}

/** A chain with what grammar knows of it. */
interface KnownChain extends Omit<Chain, 'tag'> {
  readonly number: number
  readonly bits: number
  readonly verb: number
}

let known: ReadonlyMap<string, readonly KnownChain[]> | undefined

/** Chains by their first word. */
const chainsByStart = (): ReadonlyMap<string, readonly KnownChain[]> => (known ??= groupChains())

const groupChains = (): ReadonlyMap<string, readonly KnownChain[]> => {
  const all = CHAINS.map(({ words, tag, lower }) => ({
    words,
    lower,
    number: Tag[tag],
    bits: grammarOf(lower),
    verb: verbNumberOf(lower),
  }))
  return new Map(all.map(({ words: [start = ''] }) => [start, all.filter(({ words }) => words[0] === start)]))
}

/** The chain that begins at a token and ends at `end` or before. */
const chainAt = (lower: readonly string[], token: number, end: number): KnownChain | undefined => {
  const chains = chainsByStart().get(lower[token] ?? '')
  if (chains !== undefined)
    for (const chain of chains) if (token + chain.words.length <= end && goesOn(chain.words, lower, token)) return chain
  return undefined
}

/** True where the words of a chain behind its first stand behind a token. */
const goesOn = (chain: readonly string[], lower: readonly string[], token: number): boolean => {
  for (let nth = 1; nth < chain.length; nth++) if (lower[token + nth] !== chain[nth]) return false
  return true
}
