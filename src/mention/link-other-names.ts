import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** Between a thing and its other name: "(formerly known as", ", marketed as", "(aka", "(licensed by Fairmont as". */
const OTHER_NAME =
  /[®™]?\s{0,2}(?:[,([–—-]\s{0,2})?(?:(?:which is|is|was|and)\s)?(?:(?:(?:also|formerly|previously|originally|now|commercially|commonly|initially|internally)\s)?(?:(?:known|named|called|identified|designated|referred to|marketed|sold|branded|renamed|rebranded|licensed (?:by|from|to) \p{Lu}[\p{L}\d-]{1,20})\sas|renamed|rebranded|named|called)|a\.?k\.?a\.?|f\/k\/a)\s(?:the\s)?["“]?/uy
/** The same inside a parenthesis, where an adverb is enough: "(formerly KX-12". */
const FORMER = /[®™]?\s{0,2}[([]\s?(?:formerly|previously)[:,]?\s["“]?/uy
const NEXT_NAME = /[®™]?["”]?\s{0,2}(?:\/|,?\sor\s)\s?["“]?/uy
const LONGEST_CHAIN = 4

const past = (text: string, at: number, pattern: RegExp): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Letters and digits together: how companies number their candidates. */
const isCode = (words: string): boolean => /\d/.test(words) && /\p{Lu}/u.test(words)

/** Pairs of candidates, by index, that a text gives as two names of one thing: "ORV-12 (also known as orvatinib)". */
export const linkOtherNames = (
  view: View,
  candidates: readonly Candidate[],
): readonly (readonly [number, number])[] => {
  const startsAt = new Map(candidates.map(({ first }, index) => [view.start(first), index]))
  const pairs: (readonly [number, number])[] = []
  const follow = (of: number, at: number): number | null => {
    const next = startsAt.get(at)
    if (next === undefined || candidates[next]?.type !== candidates[of]?.type) return null
    pairs.push([of, next])
    return next
  }
  candidates.forEach((candidate, of) => {
    const end = view.end(candidate.last - 1)
    const opened = Math.max(past(view.text, end, OTHER_NAME), past(view.text, end, FORMER))
    let next = opened < 0 ? null : follow(of, opened)
    for (let link = 1; next !== null && link < LONGEST_CHAIN; link++) {
      const also = past(view.text, view.end((candidates[next]?.last ?? 0) - 1), NEXT_NAME)
      next = also < 0 ? null : follow(of, also)
    }
    if (candidate.type !== 'Drug' || view.lower(candidate.last) !== '/') return
    const beside = startsAt.get(view.start(candidate.last + 1))
    const other = beside === undefined ? undefined : candidates[beside]
    if (beside === undefined || other?.type !== 'Drug') return
    const codes = [candidate, other].map(({ first, last }) => isCode(view.words(first, last)))
    if (codes[0] !== codes[1]) pairs.push([of, beside])
  })
  return pairs
}
