import { HintedPatterns } from '../sentence/hinted-patterns.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { ALLIANCE_VERBS } from './alliance-verbs.ts'
import { itemAt } from './find-names.ts'
import { exclusivityOf } from './find-noun-mentions.ts'
import type { Unit } from './item.ts'
import { LICENCE_VERBS } from './licence-verbs.ts'
import { PURCHASE_VERBS } from './purchase-verbs.ts'
import { ahead } from './verb-rule.ts'

const VERBS = new HintedPatterns([...PURCHASE_VERBS, ...LICENCE_VERBS, ...ALLIANCE_VERBS])

/** Agreements that a verb and its parties make, without a titled agreement. */
export const findVerbMentions = (unit: Unit): readonly AgreementMention[] =>
  unit.orgs.length === 0
    ? []
    : VERBS.within(unit).flatMap(({ id, pattern, read }) =>
        [...unit.plain.matchAll(pattern)].flatMap((match): readonly AgreementMention[] => {
          const at = itemAt(unit, match.index)
          const next = at + match[0].trim().split(' ').length
          return [read(unit, at, next, match[0].trim()) ?? []].flat().map((found) => ({
            unit,
            rule: id,
            lone: found.parties.length === 1,
            executed: false,
            ...found,
            head: { start: unit.items[at]?.start ?? unit.start, end: unit.items[next - 1]?.end ?? unit.end },
            start: unit.start,
            end: unit.end,
            exclusive: exclusivityOf(ahead(unit, Math.max(0, at - 3), 12)),
            date: null,
          }))
        }),
      )
