import { readDates } from '../deal/read-dates.ts'
import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import { isNameWord, runEnd } from './find-placed-names.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** Tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Two names of one thing, of which it gave up the first for the second. */
export interface Renaming {
  /** Index of the candidate that is one of them. */
  readonly of: number
  readonly former: TokenRange
  readonly now: TokenRange
  /** When, as exact as the sentence says; null where it does not. */
  readonly on: string | null
  /** True for an apposition, which names the thing; false for the act, which tells of it. */
  readonly isApposition: boolean
}

const RENAMED_TYPES = new Set(['Organization', 'Drug', 'Technology'])
const OPENING = new WordTest(/^[([,;]$/)
const QUOTE = new WordTest(/^["“”‘’']$/)
const FORMERLY = new WordTest(/^(?:formerly|previously|originally|f\/k|fka)$/)
const KNOWN = new WordTest(/^(?:known|called|named|termed|designated|referred)$/)
const KNOWN_AS = new WordTest(/^(?:as|to)$/)
const CHANGED = new WordTest(/^changed$/)
/** Words that tell of another name. */
export const RENAMING = new RegExp(`^renamed$|${FORMERLY.pattern.source}|${CHANGED.pattern.source}`)
const OWNER = new WordTest(/^(?:its|their|our|his)$/)
const KIND_OF_NAME = new WordTest(/^(?:corporate|legal|company|business|trading|registered)$/)
const BETWEEN = new WordTest(
  /^(?:,|has|have|was|were|is|since|been|then|later|subsequently|formally|officially|itself|and|recently|legally)$/,
)
const TO = new WordTest(/^(?:to|as|itself)$/)
const UNREAL = new WordTest(/^(?:be|not|never)$/)
const BRACKET = new WordTest(/^[([;]$/)
const OBLIQUE = new WordTest(/^(?:of|by|with|to|from|for|at|in)$/)
const MOST_BETWEEN = 5

/** Candidates by the token they start at and the token they end before. */
class Places {
  readonly #starts = new Map<number, number>()
  readonly #ends = new Map<number, number>()
  readonly #candidates: readonly Candidate[]

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates
    candidates.forEach(({ type, first, last }, index) => {
      if (!RENAMED_TYPES.has(type)) return
      this.#starts.set(first, index)
      this.#ends.set(last, index)
    })
  }

  /** The candidate that starts at a token. */
  at(token: number): number | undefined {
    return this.#starts.get(token)
  }

  /** The candidate that ends before a token, past words that keep it the subject; none after a preposition. */
  before(view: View, token: number): number | undefined {
    const floor = Math.max(view.sentenceStart(token), token - MOST_BETWEEN)
    for (let at = token; at >= floor; at--) {
      const found = this.#ends.get(at)
      if (found !== undefined)
        return at < token && view.matches(this.rangeOf(found).first - 1, OBLIQUE) ? undefined : found
      if (!view.matches(at - 1, BETWEEN)) return undefined
    }
    return undefined
  }

  rangeOf(index: number): TokenRange {
    const { first, last } = this.#candidates[index] ?? { first: 0, last: 0 }
    return { first, last }
  }

  typeOf(index: number): Candidate['type'] | undefined {
    return this.#candidates[index]?.type
  }
}

/** The name at a token: a candidate, or a run of capitals that nothing else explains. */
const nameAt = (view: View, places: Places, token: number): (TokenRange & { readonly candidate?: number }) | null => {
  const first = view.matches(token, QUOTE) || view.lower(token) === 'the' ? token + 1 : token
  const candidate = places.at(first)
  if (candidate !== undefined) return { ...places.rangeOf(candidate), candidate }
  if (!isNameWord(view, first) || view.has(first, Cue.exchange | Cue.place)) return null
  const last = runEnd(view, first)
  return last - first <= 4 ? { first, last } : null
}

const dateOf = (view: View, token: number): string | null => {
  const { tokens } = view.layout
  const [firstToken, lastToken] = [view.sentenceStart(token), view.sentenceEnd(token)]
  const start = view.start(firstToken)
  const text = view.text.slice(start, view.end(lastToken - 1))
  const passage = { text, start, tokens, firstToken, lastToken }
  const dates = readDates(passage, { today: null }).filter(({ bound }) => bound !== 'before')
  return dates.length === 1 ? (dates[0]?.value ?? null) : null
}

/** A name that nothing goes on: neither "Oakwell's" nor the "XyAb" of "XyAb®-7". */
const isWhole = (view: View, { last }: TokenRange): boolean =>
  !/^['’]s?$/.test(view.lower(last)) && !(view.touches(last - 1) && /^[\p{L}\p{N}®™-]/u.test(view.lower(last)))

const INSIDE = 12

/** The name before the parenthesis that a token stands in: "Brindle Bio (Nasdaq: BRND; formerly Oakwell)". */
const beforeParenthesis = (view: View, places: Places, token: number): number | undefined => {
  const floor = Math.max(view.sentenceStart(token), token - INSIDE)
  for (let at = token - 1; at >= floor; at--) {
    if (view.lower(at) === ')') return undefined
    if (view.lower(at) === '(') return places.before(view, at)
  }
  return undefined
}

/** "Brindle Bio, Inc. (formerly Oakwell Corp.)", "Brindle Bio, formerly known as Oakwell". */
const atFormerly = (view: View, places: Places, token: number): Renaming | null => {
  const opening = view.matches(token - 1, OPENING) ? token - 1 : token
  const marked = Array.from({ length: 4 }, (_, back) => opening - back).find(
    (end) => view.markLength(end) === opening - end,
  )
  const of = places.before(view, marked ?? opening) ?? beforeParenthesis(view, places, token)
  if (of === undefined) return null
  // "f/k/a" is three tokens.
  const next = view.lower(token) === 'f/k' ? token + 3 : token + 1
  const isSaid = view.matches(next, KNOWN) || next === token + 3
  const from = view.matches(next, KNOWN) ? (view.matches(next + 1, KNOWN_AS) ? next + 2 : next + 1) : next
  const former = nameAt(view, places, from)
  if (former === null || former.first > view.sentenceEnd(token)) return null
  if (former.candidate === undefined) {
    // A bare word in a parenthesis must fill it: "(formerly Oakwell)", not "(formerly Oakwell's chair)".
    const closes = /^[)\],;]$|^$/.test(view.lower(former.last)) || view.matches(former.last, QUOTE)
    if (!closes || !(isSaid || view.matches(opening, BRACKET))) return null
  } else if (places.typeOf(former.candidate) !== places.typeOf(of) || !isWhole(view, former)) return null
  if (view.name(former.first, former.last).folded('Organization') === '') return null
  return { of, former, now: places.rangeOf(of), on: null, isApposition: true }
}

/** "Oakwell changed its corporate name to Brindle Bio", "We changed our name from Oakwell to Brindle Bio". */
const atChangedName = (view: View, places: Places, token: number): Renaming | null => {
  if (view.matches(token - 1, UNREAL) || !view.matches(token + 1, OWNER)) return null
  const noun = view.matches(token + 2, KIND_OF_NAME) ? token + 3 : token + 2
  if (view.lower(noun) !== 'name') return null
  const from = view.lower(noun + 1) === 'from' ? nameAt(view, places, noun + 2) : null
  const subject = places.before(view, token)
  const former = from ?? (subject === undefined ? null : { ...places.rangeOf(subject), candidate: subject })
  if (former === null) return null
  let to = from === null ? noun + 1 : from.last
  while (view.matches(to, QUOTE) || view.lower(to) === ',') to++
  if (view.lower(to) !== 'to') return null
  return pairOf(view, places, former, nameAt(view, places, to + 1), token)
}

/** "Oakwell was renamed Brindle Bio", "Oakwell, since renamed Brindle Bio,". */
const atRenamed = (view: View, places: Places, token: number): Renaming | null => {
  if (view.matches(token - 1, UNREAL)) return null
  const subject = places.before(view, token)
  if (subject === undefined) return null
  const to = view.matches(token + 1, TO) ? token + 2 : token + 1
  return pairOf(view, places, { ...places.rangeOf(subject), candidate: subject }, nameAt(view, places, to), token)
}

const pairOf = (
  view: View,
  places: Places,
  former: TokenRange & { readonly candidate?: number },
  now: (TokenRange & { readonly candidate?: number }) | null,
  token: number,
): Renaming | null => {
  const of = former.candidate ?? now?.candidate
  if (now === null || of === undefined || now.first >= view.sentenceEnd(token)) return null
  const types = [former.candidate, now.candidate].flatMap((index) => (index === undefined ? [] : places.typeOf(index)))
  if (new Set(types).size !== 1) return null
  return { of, former, now, on: dateOf(view, token), isApposition: false }
}

/**
 * Former names that a text gives: in an apposition, or by the act of renaming. What is planned ("will be renamed",
 * "intends to change its name") is none.
 */
export const findRenamings = (view: View, candidates: readonly Candidate[]): readonly Renaming[] => {
  const tokens = view.waking(Wake.renaming)
  const found: Renaming[] = []
  if (tokens.length === 0) return found
  const places = new Places(candidates)
  for (const token of tokens) {
    if (token === 0) continue
    const renaming = view.matches(token, FORMERLY)
      ? atFormerly(view, places, token)
      : view.matches(token, CHANGED)
        ? atChangedName(view, places, token)
        : view.lower(token) === 'renamed'
          ? atRenamed(view, places, token)
          : null
    if (renaming !== null) found.push(renaming)
  }
  return found
}
