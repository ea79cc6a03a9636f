import type { Mention } from '../model/mention.ts'
import type { Layout } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { TokenKind } from '../model/token.ts'
import { loadGrammar, VerbForm, wordClass } from './grammar.ts'
import type { Word, WordTag } from './syntax.ts'

type Draft = { -readonly [K in keyof Word]: Word[K] }

/** Adverbs of two words and other chains that are one word to grammar. */
const CHAINS: readonly (readonly [readonly string[], WordTag, string])[] = [
  [['pursuant', 'to'], 'preposition', 'under'],
  [['according', 'to'], 'preposition', 'according'],
  [['based', 'on'], 'preposition', 'based-on'],
  [['together', 'with'], 'preposition', 'with'],
  [['along', 'with'], 'preposition', 'with'],
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

const HYPHENS = new Set(['-', '‐', '‑'])
const DASHES = new Set(['–', '—', '--', '-'])
const SILENT = new Set(['"', '“', '”', '‘', '’', '®', '™', '*', '#', '•', '·', '_'])

/** The words of a sentence, each outermost mention one word, with their tags. `mentions` are the sentence's own. */
export const tagWords = (layout: Layout, sentence: Sentence, mentions: readonly Mention[]): readonly Word[] => {
  const words = dropAsides(joinHyphens(layout, cutWords(layout, sentence, mentions)))
  for (let at = 0; at < words.length; at++) tagVerb(words, at)
  return words
}

/** Makes one word of a name and what a hyphen ties to it: "anti-CD70", "CD70-targeting". */
const joinHyphens = ({ tokens }: Layout, words: readonly Draft[]): Draft[] => {
  const joined: Draft[] = []
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
const dropAsides = (words: readonly Draft[]): Draft[] => {
  const kept: Draft[] = []
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

const cutWords = (layout: Layout, sentence: Sentence, mentions: readonly Mention[]): Draft[] => {
  const { tokens } = layout
  const words: Draft[] = []
  let next = 0
  let token = sentence.firstToken
  while (token < sentence.lastToken) {
    while (next < mentions.length && (mentions[next]?.firstToken ?? 0) < token) next++
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
const plainWord = (first: number, last: number, lower: string, tag: WordTag): Draft => ({
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

const NOMINAL = new Set<WordTag>(['noun', 'number', 'adjectival'])
const OPENS_NOUN = new Set<WordTag>(['determiner', 'possessive', 'number'])

/** Decides whether an open-class word is a verb here, from the words beside it. */
const tagVerb = (words: Draft[], at: number): void => {
  const word = words[at]
  if (word?.tag !== 'noun' || word.mentions.length > 0) return
  const entry = loadGrammar().verbs.get(word.lower)
  if (entry === undefined) return
  let back = at - 1
  while (back >= 0 && (words[back]?.tag === 'adverb' || words[back]?.tag === 'not')) back--
  let ahead = at + 1
  while (words[ahead]?.tag === 'adverb') ahead++
  const beside = words[at - 1]
  const manner = beside?.tag === 'adverb' && !wordClass('adverb').has(beside.lower) && words[back]?.tag === 'noun'
  const form = chooseForm(entry.forms, entry.noun, word.lower, manner, words[back], words[ahead], words[back - 1])
  if (form === 'adjective') word.tag = 'adjectival'
  else if (form !== 0) {
    word.tag = 'verb'
    word.form = form
    word.lemma = entry.lemma
  }
}

const isName = (word: Word | undefined): boolean =>
  word?.tag === 'noun' && word.mentions.length > 0 && word.compound === ''
const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && (OPENS_NOUN.has(word.tag) || word.tag === 'pronoun' || isName(word))
const isPluralNoun = (word: Word | undefined): boolean =>
  word?.tag === 'noun' && (word.mentions.length > 0 || (word.lower.endsWith('s') && !word.lower.endsWith('ss')))

/** Participles that make an adjective of the target before them: "a CD70 targeted therapy". */
const TARGETED = new Set(['targeted', 'directed', 'mediated', 'mutated', 'driven', 'associated'])

const chooseForm = (
  forms: number,
  noun: boolean,
  lower: string,
  manner: boolean,
  before: Word | undefined,
  after: Word | undefined,
  earlier: Word | undefined,
): number | 'adjective' => {
  const p = before?.tag
  const n = after?.tag
  if (forms & VerbForm.Base) {
    if (
      p === 'to' &&
      !(
        noun &&
        earlier?.tag === 'verb' &&
        n !== 'determiner' &&
        n !== 'possessive' &&
        !isName(after) &&
        n !== 'noun' &&
        n !== 'preposition'
      )
    )
      return VerbForm.Base
    if (p === 'modal' || p === 'do') return VerbForm.Base
    if ((p === 'conjunction' || p === 'comma') && earlier?.form === VerbForm.Base) return VerbForm.Base
  }
  if (p === 'have' && forms & (VerbForm.Participle | VerbForm.Past)) return VerbForm.Participle
  if (p === 'be') {
    if (forms & VerbForm.Gerund) return VerbForm.Gerund
    if (forms & (VerbForm.Participle | VerbForm.Past)) return VerbForm.Participle
  }
  if (forms & VerbForm.Gerund) {
    if (p === 'determiner' || p === 'possessive' || p === 'genitive' || p === 'adjectival') return 0
    if (wordClass('gerund-noun').has(lower))
      return n === 'determiner' || n === 'possessive' || isName(after) ? VerbForm.Gerund : 0
    if (
      p === 'noun' &&
      before?.mentions[0]?.type === 'Target' &&
      n === 'noun' &&
      wordClass('class-noun').has(after?.lower ?? '')
    )
      return 'adjective'
    return VerbForm.Gerund
  }
  if (forms & (VerbForm.Past | VerbForm.Participle) && !(forms & VerbForm.Base)) {
    if (p === 'determiner' || p === 'possessive' || p === 'genitive' || p === 'number')
      return n === 'noun' || n === 'adjectival' ? 'adjective' : VerbForm.Past
    if (p === 'pronoun' || p === 'relative') return VerbForm.Past
    if (manner && n === 'noun') return 'adjective'
    if (before?.mentions[0]?.type === 'Target' && n === 'noun' && TARGETED.has(lower)) return 'adjective'
    if (n === 'noun' && !isName(after) && !(isName(before) || isPluralNoun(before))) return 'adjective'
    if (n === 'noun' && !isName(after) && (p === 'preposition' || p === 'conjunction')) return 'adjective'
    return VerbForm.Past
  }
  if (p === 'determiner' || p === 'possessive' || p === 'genitive' || p === 'adjectival') return 0
  if (forms & VerbForm.Third) {
    if (p === 'preposition' || p === 'number') return 0
    if (!noun) return VerbForm.Third
    if (p === 'pronoun' || p === 'relative') return VerbForm.Third
    if (p === 'noun' && (opensObject(after) || n === 'to' || (isName(before) && n === 'adjectival')))
      return VerbForm.Third
    return isName(before) && (n === 'noun' || n === 'preposition') && !wordClass('trial-noun').has(lower)
      ? VerbForm.Third
      : 0
  }
  if (p === 'preposition' || p === 'number') return 0
  if (!noun) return p === 'noun' && !isPluralNoun(before) ? 0 : VerbForm.Base
  if (p === 'pronoun' || p === 'relative') return VerbForm.Base
  if (
    isPluralNoun(before) &&
    (opensObject(after) || n === 'to' || (isName(before) && (n === 'preposition' || n === 'noun')))
  )
    return opensObject(after) || n === 'to' || isName(before) ? VerbForm.Base : 0
  return 0
}

/** True for a tag that can stand inside a noun group. */
export const isNominal = (tag: WordTag): boolean => NOMINAL.has(tag)
