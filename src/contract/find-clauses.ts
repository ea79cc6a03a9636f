import type { Clause } from '../model/contract.ts'
import type { Tokens } from '../model/token.ts'
import type { ClauseRule } from './clause/clause-rule.ts'
import { CLAUSE_RULES } from './clause/clause-rules.ts'
import type { Provision } from './find-provisions.ts'

/** Sentences longer than this are lists run together; only their beginning is read. */
const READ = 4_000
/** A sentence shorter than this fixes nothing. */
const SHORTEST = 25

/** A clause before its terms and references are followed. */
export type ClauseSpan = Omit<Clause, 'terms' | 'references'>

/** How many sentences behind one of its kind a sentence may still be its sequel. */
const CLOSE = 3
/** "“Territory” means …": a definition fixes no duty. */
const DEFINES =
  /^(?:\(?\w{1,4}[.)]\s*)?[^\p{L}]*(?:["“][^"”]{1,80}["”]|(?:the )?terms? )[^.;]{0,80}?\b(?:means?|mean|refers?|has the meaning|have the meaning|is defined|(?:shall|will) (?:also )?(?:include|mean))\b/u

/** "Sections 5, 7 and 9 survive termination": a list of clauses is none of them. */
const SURVIVES = /\bsurviv(?:e|es|al)\b|\bincorporation by reference\b/

/** Reads each provision with the rules whose trigger words it holds; one clause a kind and provision. */
export const findClauses = (provisions: readonly Provision[], tokens: Tokens): readonly ClauseSpan[] => {
  const masks = triggerMasks()
  const last = CLAUSE_RULES.map(() => -Infinity)
  const found: ClauseSpan[] = []
  provisions.forEach((provision, position) => {
    const { start, end, number, sentence } = provision
    if (end - start < SHORTEST || sentence.kind === 'row') return
    let held = 0
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) held |= masks.get(tokens.lower[i] ?? '') ?? 0
    if (held === 0 || DEFINES.test(provision.lower) || SURVIVES.test(provision.lower)) return
    const lower = provision.lower.slice(0, READ)
    CLAUSE_RULES.forEach(({ kind, rules }, index) => {
      if ((held & (1 << index)) === 0) return
      const close = position - (last[index] ?? -Infinity) <= CLOSE
      const rule = rules.find(
        (candidate) => (close || candidate.follows === undefined) && fires(candidate, lower, provision),
      )
      if (rule === undefined) return
      last[index] = position
      found.push({ kind, start, end, number, rule: rule.id, confidence: rule.confidence })
    })
  })
  return found
}

const fires = ({ needs, bars, heading }: ClauseRule, lower: string, provision: Provision): boolean =>
  (heading === undefined || heading.test(provision.heading) || heading.test(provision.article)) &&
  needs.every((need) => need.test(lower)) &&
  !bars?.some((bar) => bar.test(lower))

/** For each trigger word the set of rule groups that it wakes, as bits. */
const triggerMasks = (): ReadonlyMap<string, number> => {
  const masks = new Map<string, number>()
  CLAUSE_RULES.forEach(({ triggers }, index) => {
    for (const word of triggers) masks.set(word, (masks.get(word) ?? 0) | (1 << index))
  })
  return masks
}
