import { VerbForm } from './grammar.ts'
import type { VerbGroup } from './syntax.ts'
import { isOneOf, Tag, tagSet } from './tag.ts'
import type { Words } from './words.ts'

const STARTS = tagSet('to', 'adverb', 'not', 'modal', 'have', 'be', 'do', 'verb')
const MANNERS = tagSet('adverb', 'not')
const HEADS = tagSet('verb', 'be', 'have')
const NO_WORDS: readonly string[] = []
const BE: readonly string[] = ['be']
const HAVE: readonly string[] = ['have']

/** Reads "has agreed", "may not be developed", "to license", "develop, make and sell" at the cursor; null for others. */
export const readVerbGroup = (words: Words): VerbGroup | null => {
  const start = words.cursor
  if (!isOneOf(STARTS, words.tagAt(start)) || !hasVerbAhead(words, start)) return null
  const infinitive = words.tagAt(start) === Tag.to
  // "decided not to license"
  let negative = infinitive && words.tagAt(start - 1) === Tag.not
  let modal = ''
  let have = false
  let be = false
  let past = false
  let adverbs = negative ? [words.lowerAt(start - 1)] : NO_WORDS
  let at = infinitive ? start + 1 : start
  reading: for (; ; at++) {
    const lower = words.lowerAt(at)
    switch (words.tagAt(at)) {
      case Tag.not:
        negative = true
        adverbs = [...adverbs, lower]
        break
      case Tag.adverb:
        adverbs = [...adverbs, lower]
        break
      case Tag.modal:
        modal = lower
        break
      case Tag.have:
        have = true
        past ||= lower === 'had'
        break
      case Tag.be:
        be = true
        past ||= lower === 'was' || lower === 'were'
        break
      case Tag.do:
        break
      default:
        break reading
    }
  }
  const first = words.first[start] ?? 0
  const opener = words.lowerAt(start)
  if (words.tagAt(at) === Tag.verb) {
    const form = words.form[at] ?? 0
    if (infinitive && !(form & VerbForm.Base) && !be && !have) return null
    const lemmas = readLemmas(words, at)
    const participle = (form & (VerbForm.Past | VerbForm.Participle)) !== 0
    const isFinite = modal !== '' || have || be
    const shape = infinitive ? 'infinitive' : isFinite ? 'finite' : shapeOf(form, participle)
    return {
      kind: 'verb',
      first,
      last: words.last[words.cursor - 1] ?? 0,
      lemma: lemmas.length === 1 ? (lemmas[0] ?? '') : lemmas.join(' '),
      lemmas,
      shape: shape === 'finite' && opener === 'being' ? 'participle' : shape,
      passive: be && participle,
      negative,
      modal,
      past: past || have || participle,
      adverbs,
    }
  }
  if (!be && !have) return null
  words.cursor = at
  return {
    kind: 'verb',
    first,
    last: words.last[at - 1] ?? first,
    lemma: be ? 'be' : 'have',
    lemmas: be ? BE : HAVE,
    shape: infinitive ? 'infinitive' : opener === 'having' || opener === 'being' ? 'gerund' : 'finite',
    passive: false,
    negative,
    modal,
    past,
    adverbs,
  }
}

const shapeOf = (form: number, participle: boolean): VerbGroup['shape'] =>
  form === VerbForm.Gerund ? 'gerund' : participle ? 'participle' : 'finite'

/** False for an adverb that stands before no verb. */
const hasVerbAhead = (words: Words, start: number): boolean => {
  let at = start
  while (isOneOf(MANNERS, words.tagAt(at))) at++
  return at === start || isOneOf(HEADS, words.tagAt(at))
}

/** Lemmas of the verb at an index and of those that share its object; moves the cursor behind them. */
const readLemmas = (words: Words, at: number): readonly string[] => {
  const form = words.form[at] ?? 0
  let lemmas = words.lemmasAt(at)
  words.cursor = at + 1
  for (;;) {
    const another = coordinatedVerb(words, words.cursor, form)
    if (another < 0) return lemmas
    lemmas = [...lemmas, ...words.lemmasAt(another)]
    words.cursor = another + 1
  }
}

/** Index of a verb that shares the object of the one before: ", make", "and sell"; -1 where there is none. */
const coordinatedVerb = (words: Words, from: number, form: number): number => {
  let at = from
  if (words.tagAt(at) === Tag.comma) at++
  if (words.tagAt(at) === Tag.conjunction) at++
  if (at === from) return -1
  if (words.tagAt(at) === Tag.to) at++
  while (words.tagAt(at) === Tag.adverb) at++
  return words.tagAt(at) === Tag.verb && ((words.form[at] ?? 0) & form) !== 0 ? at : -1
}
