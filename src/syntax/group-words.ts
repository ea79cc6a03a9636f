import type { Mention } from '../model/mention.ts'
import { VerbForm, wordClass } from './grammar.ts'
import type { Group, Mark, NounGroup, VerbGroup, Word } from './syntax.ts'
import { isNominal } from './tag-words.ts'

/** Gathers tagged words into noun groups, verb groups and the marks between them. */
export const groupWords = (words: readonly Word[]): readonly Group[] => {
  const groups: Group[] = []
  let at = 0
  while (at < words.length) {
    const read = readVerbGroup(words, at) ?? readNounGroup(words, at) ?? readMark(words, at)
    groups.push(read.group)
    at = read.next
  }
  return groups
}

interface Read<T extends Group> {
  readonly group: T
  readonly next: number
}

const readMark = (words: readonly Word[], at: number): Read<Mark> => {
  const { first, last, tag, lower } = words[at] ?? { first: 0, last: 0, tag: 'skip' as const, lower: '' }
  const preposition = tag === 'to'
  return { group: { kind: 'mark', first, last, tag: preposition ? 'preposition' : tag, lower }, next: at + 1 }
}

/** "has agreed", "may not be developed", "to license", "develop, make and sell". */
const readVerbGroup = (words: readonly Word[], start: number): Read<VerbGroup> | null => {
  let at = start
  let infinitive = false
  let negative = false
  let modal = ''
  let have = false
  let be = false
  const adverbs: string[] = []
  if (words[at]?.tag === 'to') {
    infinitive = true
    at++
  } else if (words[at]?.tag === 'adverb' || words[at]?.tag === 'not') {
    let ahead = at
    while (words[ahead]?.tag === 'adverb' || words[ahead]?.tag === 'not') ahead++
    if (words[ahead]?.tag !== 'verb' && words[ahead]?.tag !== 'be' && words[ahead]?.tag !== 'have') return null
  }
  let past = false
  for (; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (word.tag === 'adverb') adverbs.push(word.lower)
    else if (word.tag === 'not') {
      negative = true
      adverbs.push(word.lower)
    } else if (word.tag === 'modal') modal = word.lower
    else if (word.tag === 'have') {
      have = true
      past ||= word.lower === 'had'
    } else if (word.tag === 'be') {
      be = true
      past ||= word.lower === 'was' || word.lower === 'were'
    } else if (word.tag !== 'do') break
  }
  const verb = words[at]
  const first = words[start]?.first ?? 0
  if (verb?.tag === 'verb') {
    if (infinitive && !(verb.form & VerbForm.Base) && !be && !have) return null
    const lemmas = [verb.lemma]
    let next = at + 1
    for (;;) {
      const another = coordinatedVerb(words, next, verb.form)
      if (another < 0) break
      lemmas.push(words[another]?.lemma ?? '')
      next = another + 1
    }
    const participle = (verb.form & (VerbForm.Past | VerbForm.Participle)) !== 0
    const shape = infinitive
      ? 'infinitive'
      : modal || have || be
        ? 'finite'
        : verb.form === VerbForm.Gerund
          ? 'gerund'
          : participle
            ? 'participle'
            : 'finite'
    return {
      group: {
        kind: 'verb',
        first,
        last: words[next - 1]?.last ?? verb.last,
        lemma: lemmas.join(' '),
        shape: shape === 'finite' && words[start]?.lower === 'being' ? 'participle' : shape,
        passive: be && participle,
        negative,
        modal,
        past: past || have || participle,
        adverbs,
      },
      next,
    }
  }
  if (!be && !have) return null
  const last = words[at - 1]
  const bare = words[start]?.lower ?? ''
  return {
    group: {
      kind: 'verb',
      first,
      last: last?.last ?? first,
      lemma: be ? 'be' : 'have',
      shape: infinitive ? 'infinitive' : bare === 'having' || bare === 'being' ? 'gerund' : 'finite',
      passive: false,
      negative,
      modal,
      past,
      adverbs,
    },
    next: at,
  }
}

/** Index of a verb that shares the object of the one before: ", make", "and sell"; -1 where there is none. */
const coordinatedVerb = (words: readonly Word[], from: number, form: number): number => {
  let at = from
  if (words[at]?.tag === 'comma') at++
  if (words[at]?.tag === 'conjunction') at++
  if (at === from) return -1
  if (words[at]?.tag === 'to') at++
  while (words[at]?.tag === 'adverb') at++
  const verb = words[at]
  return verb?.tag === 'verb' && (verb.form & form) !== 0 ? at : -1
}

interface Draft {
  determiner: string
  owner: NounGroup | string | null
  words: string[]
  mentions: Mention[]
  compounds: { mention: Mention; text: string }[]
  /** Plain names, each with the number of common words before it. */
  names: { mention: Mention | undefined; tail: number }[]
}

const emptyDraft = (owner: Draft['owner']): Draft => ({
  determiner: '',
  owner,
  words: [],
  mentions: [],
  compounds: [],
  names: [],
})

const readNounGroup = (words: readonly Word[], start: number): Read<NounGroup> | null => {
  const opener = words[start]
  if (opener === undefined) return null
  if (opener.tag === 'pronoun')
    return { group: finish(emptyDraft(null), opener.first, opener.last, opener.lower), next: start + 1 }
  if (opener.tag !== 'determiner' && opener.tag !== 'possessive' && !isNominal(opener.tag)) return null
  let draft = emptyDraft(null)
  let at = start
  for (; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || endsDate(words, start, at)) break
    if (word.tag === 'genitive') {
      if (!isNominal(words[at - 1]?.tag ?? 'skip')) break
      draft = emptyDraft(finish(draft, opener.first, words[at - 1]?.last ?? word.first, ''))
    } else if (word.tag === 'determiner') {
      if (at > start && draft.words.length + draft.mentions.length > 0) break
      draft.determiner = word.lower
    } else if (word.tag === 'possessive') {
      if (draft.words.length + draft.mentions.length > 0) break
      draft.owner = word.lower
    } else if (word.tag === 'adverb') {
      if (at === start || !isNominal(words[at + 1]?.tag ?? 'skip')) break
    } else if (draft.mentions.length > 0 && isTime(words, at)) break
    else if (isNominal(word.tag)) addWord(draft, word)
    else if (joinsAdjectives(words, at, draft) || joinsTargets(words, at)) continue
    else break
  }
  const last = words[at - 1]?.last ?? opener.last
  // "Both rely on it".
  const alone = draft.determiner === 'both' && draft.words.length + draft.mentions.length === 0 && isFinite(words[at])
  return { group: finish(draft, opener.first, last, alone ? 'both' : ''), next: Math.max(at, start + 1) }
}

/** "ORV-12 last year", "ORV-12 next month". */
const isTime = (words: readonly Word[], at: number): boolean =>
  /^(?:last|next|earlier|late)$/.test(words[at]?.lower ?? '') &&
  /^(?:year|month|week|quarter|spring|summer|fall|autumn|winter|this)$/.test(words[at + 1]?.lower ?? '')

const isFinite = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:be|have|do|modal)$/.test(word.tag) || (word.tag === 'verb' && word.form === VerbForm.Base))

const DATE =
  /^(?:(?:19|20)\d\d|\d\d?|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "In 2019 Orvane bought …", "In March 2019 Orvane …": a name behind a date is no part of it. */
const endsDate = (words: readonly Word[], start: number, at: number): boolean =>
  at > start &&
  at - start <= 3 &&
  words[start - 1]?.tag === 'preposition' &&
  words[at]?.mentions[0]?.type === 'Organization' &&
  words.slice(start, at).every(({ lower, mentions }) => mentions.length === 0 && DATE.test(lower))

const ADJECTIVE =
  /(?:al|ive|ic|ous|able|ible|ary|ed|ant|ent|wide|blind|class|based|stage|specific|free|small|novel|large|oral|rare|late|early|new|mature|immune|first|best|old|term|year|mune|line|acute)$/

/** "a novel, oral inhibitor", "autoimmune and inflammatory diseases": a comma or "and" between adjectives. */
const joinsAdjectives = (words: readonly Word[], at: number, draft: Draft): boolean => {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + 1]
  const next = words[at + 2]
  if (word?.tag !== 'comma' && word?.tag !== 'conjunction') return false
  if (before === undefined || after === undefined || before.mentions.length > 0 || after.mentions.length > 0)
    return false
  if (draft.words.length === 0 || !isNominal(before.tag) || !isNominal(after.tag) || after.tag === 'number')
    return false
  if (!ADJECTIVE.test(before.lower)) return false
  if (word.tag === 'comma' && word.lower !== ',') return false
  return isNominal(next?.tag ?? 'skip') || (next?.tag === 'comma' && isNominal(words[at + 3]?.tag ?? 'skip'))
}

/** "a CD70/CD19 bispecific antibody", "a GIP and GLP-1 receptor agonist": two targets before one noun of a class. */
const joinsTargets = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.tag !== 'conjunction') return false
  if (words[at - 1]?.mentions[0]?.type !== 'Target' || words[at + 1]?.mentions[0]?.type !== 'Target') return false
  for (let next = at + 2; next < at + 6 && isNominal(words[next]?.tag ?? 'skip'); next++)
    if (wordClass('class-noun').has(words[next]?.lower ?? '')) return true
  return false
}

const addWord = (draft: Draft, word: Word): void => {
  if (word.mentions.length === 0) {
    if (word.tag === 'number') return
    draft.words.push(word.lower)
    return
  }
  draft.mentions.push(...word.mentions)
  if (word.compound === '') {
    draft.names.push({ mention: word.mentions[0], tail: draft.words.length })
  } else {
    for (const mention of word.mentions.slice(0, 1)) draft.compounds.push({ mention, text: word.compound })
    const compound = word.compound.split('~')
    const common = (compound[1] ?? '').replace(/^[-–‑]/, '')
    if (common !== '') {
      draft.words.push(common)
    }
  }
}

const finish = (draft: Draft, first: number, last: number, pronoun: string): NounGroup => {
  return {
    kind: 'noun',
    first,
    last,
    determiner: draft.determiner,
    owner: draft.owner,
    words: draft.words,
    head: draft.words.at(-1) ?? '',
    name: nameOf(draft),
    mentions: draft.mentions,
    compounds: draft.compounds,
    pronoun,
  }
}

/** The mention that the group names: the last word, or one that only heads of its type follow ("the HER2 protein"). */
const nameOf = ({ names, words, determiner }: Draft): Mention | null => {
  for (const { mention, tail } of names.toReversed()) {
    if (mention === undefined) continue
    const after = words.slice(tail)
    if (after.length === 0) return mention
    if (determiner === 'a' || determiner === 'an') return null
    const heads = wordClass(`head-${mention.type}`)
    const product = mention.type === 'Drug'
    if (product ? heads.has(after.at(-1) ?? '') : after.every((word) => heads.has(word))) return mention
  }
  return null
}
