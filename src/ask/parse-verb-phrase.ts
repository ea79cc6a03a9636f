import { termOf } from './parse-noun-phrase.ts'
import { ASKED, otherEnd, type Clause, type Term } from './question.ts'
import { loadVocabulary, type End, type Verb } from './vocabulary.ts'
import { isFiller, matchPhrase, type Word } from './words.ts'

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const HAVE = new Set(['has', 'have', 'had', 'having'])
const DO = new Set(['do', 'does', 'did', 'can', 'could', 'will', 'would', 'may', 'might', 'must'])

/** True for auxiliary verbs. */
export const isAuxiliary = (word: Word | undefined): boolean =>
  word !== undefined && !word.quoted && (BE.has(word.lower) || HAVE.has(word.lower) || DO.has(word.lower))

interface VerbMatch {
  readonly verbs: readonly Verb[]
  readonly end: number
  /** Indices of the forms matched: 0 base, 1 third person, 2 past, 3 participle, 4 gerund. */
  readonly participle: boolean
}

/** All verbs whose longest form starts at a word. */
const matchVerb = (words: readonly Word[], at: number, voice: Verb['voice']): VerbMatch | null => {
  let end = at
  let verbs: Verb[] = []
  let participle = false
  if (isFiller(words[at])) return null
  for (const verb of loadVocabulary().verbs) {
    if (verb.voice !== voice) continue
    verb.forms.forEach((form, index) => {
      const next = form.length === 0 ? -1 : matchPhrase(words, at, form)
      if (next < 0 || next < end) return
      if (next > end) {
        verbs = []
        participle = false
      }
      end = next
      if (!verbs.includes(verb)) verbs.push(verb)
      participle ||= index === 3
    })
  }
  return verbs.length === 0 ? null : { verbs, end, participle }
}

/** A verb phrase whose subject is known: "use X", "have been licensed to X", "are approved for X", "acquired by X". */
export const parseVerbPhrase = (words: readonly Word[], subject: Term): Clause | null => {
  let at = 0
  let be = false
  while (isAuxiliary(words[at]) || (isFiller(words[at]) && at < words.length)) {
    const full = HAVE.has(words[at]?.lower ?? '') ? matchVerb(words, at, 'active') : null
    if (full !== null) break
    be ||= BE.has(words[at]?.lower ?? '')
    at++
  }
  if (be) {
    const predicate = parsePredicate(words.slice(at), subject)
    if (predicate !== null) return predicate
  }
  const match = matchVerb(words, at, 'active')
  if (match === null) return null
  const rest = words.slice(match.end)
  const passive = match.participle && (be || rest.some((word) => word.lower === 'by'))
  if (be && !passive && !(words[match.end - 1]?.lower ?? '').endsWith('ing')) return null
  return passive ? passiveClause(match.verbs, subject, rest) : activeClause(match.verbs, subject, rest)
}

/** "approved for X", "for X": what stands after a form of "be". */
const parsePredicate = (words: readonly Word[], subject: Term): Clause | null => {
  for (const verb of loadVocabulary().verbs) {
    if (verb.voice !== 'be') continue
    const end = matchPhrase(words, 0, [...(verb.forms[0] ?? []), ...verb.particle])
    const object = end < 0 ? null : (termOf(words.slice(end)) ?? ASKED)
    if (object !== null) return makeClause(verb, subject, object, null)
  }
  return null
}

/** A question with the subject after the auxiliary: "does X target", "has X licensed Y to", "is X licensed to". */
export const parseInverted = (words: readonly Word[]): Clause | null => {
  const [auxiliary] = words
  if (!isAuxiliary(auxiliary)) return null
  for (let at = 2; at < words.length; at++) {
    const subject = termOf(words.slice(1, at))
    if (subject === null) continue
    const be = BE.has(auxiliary?.lower ?? '')
    const next = words[at]?.lower ?? ''
    if (be && next !== 'being') {
      const predicate = parsePredicate(words.slice(at), subject)
      if (predicate !== null) return predicate
    }
    const match = matchVerb(words, at + (isAuxiliary(words[at]) ? 1 : 0), 'active')
    if (match === null || (isAuxiliary(words[at]) && at < 2)) continue
    const rest = words.slice(match.end)
    const passive = be && match.participle
    const clause = passive ? passiveClause(match.verbs, subject, rest) : activeClause(match.verbs, subject, rest)
    if (clause !== null) return clause
  }
  return null
}

/** The object after a verb's particle, and what stands before the particle; the object is asked for where none stands. */
const splitAtParticle = (
  words: readonly Word[],
  particle: readonly string[],
): { readonly before: readonly Word[]; readonly object: Term } | null => {
  if (particle.length === 0) return { before: [], object: termOf(words) ?? ASKED }
  for (let at = 0; at < words.length; at++) {
    const end = matchPhrase(words, at, particle)
    if (end > 0) return { before: words.slice(0, at), object: termOf(words.slice(end)) ?? ASKED }
  }
  return null
}

const activeClause = (verbs: readonly Verb[], subject: Term, rest: readonly Word[]): Clause | null => {
  for (const verb of byParticle(verbs)) {
    const split = splitAtParticle(rest, verb.particle)
    if (split === null) continue
    const { price, words } = cutPrice(verb, rest, split.before)
    const object = verb.particle.length === 0 && price !== null ? (termOf(words) ?? ASKED) : split.object
    const thing = price ?? termOf(split.before)
    if (isAsked(subject) && isAsked(object)) {
      if (verb.particle.length > 0 || verb.relation !== 'PAYS') continue
    }
    return makeClause(verb, subject, object, thing)
  }
  return null
}

/** "pay X for Y": what is paid for. */
const cutPrice = (
  { relation }: Verb,
  rest: readonly Word[],
  before: readonly Word[],
): { readonly price: Term | null; readonly words: readonly Word[] } => {
  const at = rest.findIndex((word) => word.lower === 'for')
  return relation === 'PAYS' && at >= 0
    ? { price: termOf(rest.slice(at + 1)), words: rest.slice(0, at) }
    : { price: null, words: before }
}

const passiveClause = (verbs: readonly Verb[], logicalObject: Term, rest: readonly Word[]): Clause | null => {
  const by = rest.findIndex((word) => word.lower === 'by')
  const agent = by < 0 ? null : (termOf(rest.slice(by + 1)) ?? ASKED)
  const before = by < 0 ? rest : rest.slice(0, by)
  for (const verb of byParticle(verbs)) {
    if (verb.particle.length === 0) {
      if (agent === null || before.length > 0) continue
      return makeClause(verb, agent, logicalObject, null)
    }
    const split = splitAtParticle(before, verb.particle)
    if (split === null || split.before.length > 0) continue
    // "X is licensed to Y": X is what is licensed.
    return agent === null
      ? { ...makeClause(verb, ASKED, split.object, logicalObject), ends: { [otherEnd(verb.subject)]: split.object } }
      : makeClause(verb, agent, split.object, logicalObject)
  }
  return null
}

const byParticle = (verbs: readonly Verb[]): readonly Verb[] =>
  [...verbs].sort((a, b) => b.particle.length - a.particle.length)

const isAsked = (term: Term): boolean => term.kind === 'asked'

const makeClause = (verb: Verb, subject: Term, object: Term, thing: Term | null): Clause => {
  const ends: Partial<Record<End, Term>> =
    verb.subject === 'either'
      ? { either: isAsked(subject) ? subject : object, from: isAsked(subject) ? object : subject }
      : { [verb.subject]: subject, [otherEnd(verb.subject)]: object }
  return { relation: verb.relation, ends, thing }
}
