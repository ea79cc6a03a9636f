import { loadGrammar, VerbForm, wordClass } from './grammar.ts'
import type { WordDraft } from './cut-words.ts'
import type { Word, WordTag } from './syntax.ts'

const OPENS_NOUN = new Set<WordTag>(['determiner', 'possessive', 'number'])

/** Decides whether an open-class word is a verb here, from the words beside it. */
export const tagVerb = (words: WordDraft[], at: number): void => {
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
  const form = chooseForm(
    entry.forms,
    entry.noun,
    word.lower,
    manner,
    words[back],
    words[ahead],
    words[back - 1],
    words[ahead + 1],
  )
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

const isThird = (word: Word | undefined): boolean =>
  ((loadGrammar().verbs.get(word?.lower ?? '')?.forms ?? 0) & VerbForm.Third) !== 0

/** Participles that make an adjective of the target before them: "a CD70 targeted therapy". */
const TARGETED = new Set(['targeted', 'directed', 'mediated', 'mutated', 'driven', 'associated'])

/** What stands before "shares": "2 million common shares to Orvane". */
const SHARE = new Set(['common', 'ordinary', 'preferred', 'preference', 'million'])

const chooseForm = (
  forms: number,
  noun: boolean,
  lower: string,
  manner: boolean,
  before: Word | undefined,
  after: Word | undefined,
  earlier: Word | undefined,
  next: Word | undefined,
): number | 'adjective' => {
  const p = before?.lower === 'whose' ? 'determiner' : before?.tag
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
        n !== 'number' &&
        n !== 'preposition'
      )
    )
      return VerbForm.Base
    if (p === 'modal' || p === 'do') return VerbForm.Base
    // "Both rely on it".
    if (before?.lower === 'both' && !noun) return VerbForm.Base
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
    if (lower === 'based' && isName(before) && n === 'noun' && !isName(after)) return 'adjective'
    if (before?.mentions[0]?.type === 'Target' && n === 'noun' && TARGETED.has(lower)) return 'adjective'
    if (n === 'noun' && !isName(after) && !(isName(before) || isPluralNoun(before))) return 'adjective'
    if (p === 'preposition' && n === 'noun' && after?.mentions[0]?.type === 'Disease') return 'adjective'
    if (n === 'noun' && !isName(after) && (p === 'preposition' || p === 'conjunction')) return 'adjective'
    return VerbForm.Past
  }
  if (p === 'determiner' || p === 'possessive' || p === 'genitive' || p === 'adjectival') return 0
  if (forms & VerbForm.Third) {
    if (p === 'preposition' || p === 'number' || SHARE.has(before?.lower ?? '')) return 0
    if (!noun) return VerbForm.Third
    if (p === 'pronoun' || p === 'relative') return VerbForm.Third
    // "Orvane makes and sells ORV-12".
    if (isName(before) && n === 'conjunction' && isThird(next)) return VerbForm.Third
    if (p === 'noun' && (opensObject(after) || n === 'to' || (isName(before) && n === 'adjectival')))
      return VerbForm.Third
    return isName(before) && (n === 'noun' || n === 'preposition') && !wordClass('trial-noun').has(lower)
      ? VerbForm.Third
      : 0
  }
  if (p === 'preposition' || p === 'number') return 0
  // "an asthma study evaluating X".
  if (noun && before?.mentions[0]?.type === 'Disease') return 0
  if (!noun) return p === 'noun' && !isPluralNoun(before) ? 0 : VerbForm.Base
  if (p === 'pronoun' || p === 'relative') return VerbForm.Base
  if (
    isPluralNoun(before) &&
    (opensObject(after) || n === 'to' || (isName(before) && (n === 'preposition' || n === 'noun')))
  )
    return opensObject(after) || n === 'to' || isName(before) ? VerbForm.Base : 0
  return 0
}
