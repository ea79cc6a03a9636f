import type { Clause } from '../model/contract.ts'
import type { Tokens } from '../model/token.ts'
import type { ClauseRule } from './clause/clause-rule.ts'
import { CLAUSE_RULES } from './clause/clause-rules.ts'
import type { Provision } from './find-provisions.ts'

/** Sentences longer than this are lists run together; only their beginning is read. */
const READ = 4_000
/** A sentence shorter than this fixes nothing. */
const SHORTEST = 25

/** Reads each provision with the rules whose trigger words it holds; one clause a kind and provision. */
export const findClauses = (provisions: readonly Provision[], tokens: Tokens): readonly Clause[] => {
  const masks = triggerMasks()
  const found: Clause[] = []
  for (const provision of provisions) {
    const { start, end, number, sentence } = provision
    if (end - start < SHORTEST || sentence.kind === 'row') continue
    let held = 0
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) held |= masks.get(tokens.lower[i] ?? '') ?? 0
    if (held === 0) continue
    const lower = provision.lower.slice(0, READ)
    const kinds = new Set<string>()
    CLAUSE_RULES.forEach((group, index) => {
      if ((held & (1 << index)) === 0) return
      const rule = group.rules.find((candidate) => fires(candidate, lower, provision))
      if (rule === undefined || kinds.has(group.kind)) return
      kinds.add(group.kind)
      found.push({ kind: group.kind, start, end, number, rule: rule.id, confidence: rule.confidence })
    })
  }
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
