import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { orderBy } from './order-by.ts'
import type { View } from './view.ts'

const TRIAL = new WordTest(/^(?:trials?|study|studies)$/)
const POSSESSIVE = new WordTest(/^['’]s?$/)
const ANNOUNCES = new WordTest(/^(?:announced|announces|today|said|will|has)$/)
const BESIDE_COMPANY = new WordTest(/^(?:with|by|from|between)$/)

/** Whether a listed company's short or plain name stands where a company does. */
const isCompanyHere = (view: View, first: number, last: number, flags: number): boolean => {
  const words = Cue.place | Cue.genericName | Cue.drugHead | Cue.techHead | Cue.targetContext | Cue.diseaseHead
  if ((flags & (SenseFlag.Derived | SenseFlag.Placed)) !== 0 && view.has(first, words)) return false
  if ((flags & (SenseFlag.Derived | SenseFlag.Placed)) !== 0 && view.matches(last, TRIAL)) return false
  if ((flags & SenseFlag.Derived) !== 0 && last - first === 1 && isPersonName(view, first)) return false
  if ((flags & SenseFlag.Placed) === 0) return true
  const opens = first === view.sentenceStart(first)
  if (!opens && view.isCapital(first - 1) && !view.has(first - 1, Cue.function | Cue.verb)) return false
  const next = view.lower(last)
  return (
    (opens && (view.has(last, Cue.verb) || next === 'and')) ||
    view.matches(last, POSSESSIVE) ||
    (next === '(' && view.has(last + 1, Cue.exchange)) ||
    view.matches(first - 1, BESIDE_COMPANY) ||
    view.matches(last, ANNOUNCES)
  )
}

/** "Tyler Brinkholm" and "Nora Tyler": beside a capital word that is in no class of words. */
const isPersonName = (view: View, first: number): boolean =>
  view.sentenceAt(first)?.kind !== 'heading' &&
  ((first + 1 < view.sentenceEnd(first) && isOnlyName(view, first + 1, ANY) && !view.isCapital(first + 2)) ||
    (first - 1 > view.sentenceStart(first) && isOnlyName(view, first - 1, ANY & ~Cue.english)))

const isOnlyName = (view: View, token: number, classes: number): boolean =>
  !view.has(token, classes) && NAME.test(view.surface(token)) && !view.isKnownAs(token, 'Drug')
const NAME = /^\p{Lu}\p{Ll}{2,}$/u
/** Any class of words. */
const ANY = ~0

/** Whether a candidate is worth weighing against those that overlap it. */
const isPlausible = (view: View, { type, first, last, flags, rule }: Candidate): boolean => {
  const weak = (flags & SenseFlag.Weak) !== 0
  if (type === 'Substance') return !weak
  if (type === 'Target') return last - first > 1 || !view.has(first, Cue.drugHead | Cue.exchange | Cue.genericName)
  if (type === 'Organization') return !weak && isCompanyHere(view, first, last, flags)
  if (type === 'Disease') return !weak
  if (type !== 'Drug' || rule !== 'mention/lexicon-drug') return true
  if (weak) return false
  if (last - first === 1 && view.has(first, Cue.innStem)) return true
  if (view.has(first, Cue.common | Cue.english | Cue.diseaseModifier | Cue.genericName)) return false
  const capital = (view.shape(first) & (Shape.Initial | Shape.InnerUpper)) !== 0
  if (!capital) return (flags & (SenseFlag.Chemical | SenseFlag.Derived)) === 0
  return first > view.sentenceStart(first) || view.isCaps(first) || (flags & SenseFlag.Chemical) === 0
}

/** Whether the first of two candidates, by index, wins where they overlap: the longer, the surer, the one proposed first. */
const wins = (all: readonly Candidate[], one: number, other: number): boolean => {
  const a = all[one]
  const b = all[other]
  if (a === undefined || b === undefined) return false
  const longer = a.last - a.first - (b.last - b.first)
  return longer !== 0 ? longer > 0 : a.confidence !== b.confidence ? a.confidence > b.confidence : one < other
}

/**
 * Candidates that do not overlap, in text order: the longest wins, then the surest. One that covers the same words
 * and has the same type lends its id and flags to the winner.
 */
export const chooseCandidates = (view: View, candidates: readonly Candidate[]): Candidate[] => {
  const choice = new Choice(view, withoutSubstances(view, candidates))
  return choice.chosen
}

/** Candidates taken in text order, those that overlap one another together. */
class Choice {
  readonly chosen: Candidate[] = []
  readonly #view: View
  readonly #all: readonly Candidate[]
  readonly #order: Int32Array
  /** Indexes of candidates that overlap one another, best first. */
  readonly #rivals: Int32Array
  #count = 0

  constructor(view: View, all: readonly Candidate[]) {
    this.#view = view
    this.#all = all
    this.#order = orderBy(all.length, view.count, (index) => all[index]?.first ?? 0)
    this.#rivals = new Int32Array(all.length)
    let end = 0
    for (const index of this.#order) {
      const candidate = all[index]
      if (candidate === undefined || !isPlausible(view, candidate)) continue
      if (candidate.first >= end) this.#settle()
      this.#addRival(index)
      if (candidate.last > end) end = candidate.last
    }
    this.#settle()
  }

  #addRival(index: number): void {
    let at = this.#count++
    for (; at > 0 && wins(this.#all, index, this.#rivals[at - 1] ?? 0); at--)
      this.#rivals[at] = this.#rivals[at - 1] ?? 0
    this.#rivals[at] = index
  }

  /** Takes of the rivals those that the better ones leave room for. */
  #settle(): void {
    const from = this.chosen.length
    for (let rank = 0; rank < this.#count; rank++) {
      const candidate = this.#all[this.#rivals[rank] ?? -1]
      if (candidate !== undefined) this.#take(candidate, from)
    }
    this.#count = 0
  }

  /** Takes a candidate unless one that was chosen of its rivals, from an index on, stands in its way. */
  #take(candidate: Candidate, from: number): void {
    const { chosen } = this
    let at = chosen.length
    let other: Candidate | undefined
    while (at > from && (other = chosen[at - 1]) !== undefined && other.first >= candidate.last) at--
    if (at === from || other === undefined || other.last <= candidate.first) {
      const winner = withHeir(this.#view, candidate, this.#all, this.#order)
      if (at === chosen.length) chosen.push(winner)
      else chosen.splice(at, 0, winner)
    } else if (other.first === candidate.first && other.last === candidate.last && other.type === candidate.type)
      chosen[at - 1] = withLoan(other, candidate)
  }
}

const withLoan = (candidate: Candidate, lender: Candidate): Candidate => {
  const id = candidate.id ?? lender.id
  const flags = candidate.flags | lender.flags
  if (id === candidate.id && flags === candidate.flags && lender.confidence <= candidate.confidence) return candidate
  return withSense(candidate, id, flags, Math.max(candidate.confidence, lender.confidence))
}

const withSense = (
  { type, first, last, rule, name }: Candidate,
  id: string | null,
  flags: number,
  confidence: number,
): Candidate => candidateOf(type, first, last, rule, confidence, id, flags, name)

/** A technology's name starts after the substance that it is made with: "auristatin Fairlink technology". */
const withoutSubstances = (view: View, candidates: readonly Candidate[]): readonly Candidate[] => {
  if (!candidates.some(({ type }) => type === 'Technology')) return candidates
  const substanceEnd = new Map<number, number>()
  for (const { type, first, last } of candidates) if (type === 'Substance') substanceEnd.set(first, last)
  if (substanceEnd.size === 0) return candidates
  return candidates.map((candidate) => {
    const end = candidate.type === 'Technology' ? substanceEnd.get(candidate.first) : undefined
    if (end === undefined || end >= candidate.last - 1 || !view.isWord(end)) return candidate
    return candidateOf(
      'Technology',
      end,
      candidate.last,
      candidate.rule,
      candidate.confidence,
      candidate.id,
      candidate.flags,
    )
  })
}

/** A legal name that starts with a known one: "Northbank & Co. LLC" is the bystander Northbank, and is Northbank if nothing but its legal form follows. */
const withHeir = (view: View, candidate: Candidate, all: readonly Candidate[], order: Int32Array): Candidate => {
  if (candidate.type !== 'Organization' || candidate.id !== null) return candidate
  const known = knownAt(candidate.first, all, order)
  if (known === null || known.last > candidate.last) return candidate
  let only = true
  for (let at = known.last; at < candidate.last; at++)
    if (view.isWord(at) && !view.has(at, Cue.legalSuffix)) only = false
  const plain = (known.flags & SenseFlag.Weak) === 0
  const id = only && (plain || candidate.rule === 'mention/legal-form') ? known.id : null
  return withSense(candidate, id, candidate.flags | (known.flags & SenseFlag.Bystander), candidate.confidence)
}

/** The last of the known organizations that are proposed at a token; a bystander if one of them is. */
const knownAt = (
  first: number,
  all: readonly Candidate[],
  order: Int32Array,
): Pick<Candidate, 'last' | 'id' | 'flags'> | null => {
  let known: Pick<Candidate, 'last' | 'id' | 'flags'> | null = null
  let flags = 0
  for (let rank = rankOf(first, all, order); all[order[rank] ?? -1]?.first === first; rank++) {
    const candidate = all[order[rank] ?? -1]
    if (candidate?.type !== 'Organization' || candidate.id === null) continue
    flags = candidate.flags | (flags & SenseFlag.Bystander)
    known = { last: candidate.last, id: candidate.id, flags }
  }
  return known
}

/** Rank of the first candidate at a token. */
const rankOf = (first: number, all: readonly Candidate[], order: Int32Array): number => {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[order[middle] ?? -1]?.first ?? 0) < first) low = middle + 1
    else high = middle
  }
  return low
}
