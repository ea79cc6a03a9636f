import type { Agreement } from '../model/agreement.ts'
import type { Unit } from './item.ts'
import { UnitPattern } from './unit-pattern.ts'
import type { MentionGroup } from './merge-mentions.ts'
import { UnitHint } from './unit-hint.ts'

const REFERENCE = new UnitPattern(
  /(?:under|per|pursuant to) (?:the )?(?:terms|agreement)|(?:the|this|that) (?:(?:definitive|proposed|new|license|licensing|collaboration|merger|acquisition|supply|distribution|option|licence|exclusive|strategic) )?(?:agreement|collaboration|partnership|transaction|deal|alliance|license|acquisition|merger|arrangement|offer)(?![\p{L}])|in (?:return|exchange|consideration)|(?:this|the) (?:event|payment|achievement)|transaction (?:is )?(?:valued|subject)|financial terms|terms of the/iu,
)

/** Payments told right after an agreement are its own, whatever the sentence calls its parties. */
const PAYMENT = new UnitHint(/up-?front|milestone|royalt(?:y|ies)/)

/**
 * Says for each unit which agreement its words are about, as an index into the groups, -1 where nothing ties it to one: a
 * unit that mentions an agreement, that names its parties, that refers to "the agreement", or that goes on after such a
 * one about the same parties.
 */
export const tieUnits = (
  units: readonly Unit[],
  groups: readonly MentionGroup[],
  agreements: readonly Agreement[],
): readonly number[] => {
  const byUnit = new Map<number, number>()
  groups.forEach((group, index) => {
    const least = Math.min(2, Math.max(...group.map(({ weight }) => weight)))
    for (const { start, weight } of group) if (weight >= least && !byUnit.has(start)) byUnit.set(start, index)
  })
  const main = mainOf(groups)
  const orgsOf = agreements.map(({ parties }) => parties.map(({ org }) => org))
  let focus = main
  let age = 0
  return units.map((unit) => {
    const own = byUnit.get(unit.start)
    if (own !== undefined) {
      focus = own
      age = 0
      return own
    }
    age++
    if (age > 3) focus = main
    if (unit.place === 'headline' && main >= 0) return main
    if (focus < 0 || unit.place === 'about' || unit.place === 'forward-looking') return -1
    const tied =
      isAmong(unit.orgs, orgsOf[focus] ?? []) ||
      REFERENCE.test(unit) ||
      (age <= 2 && unit.place === 'body' && PAYMENT.isIn(unit))
    if (tied && PAYMENT.isIn(unit)) age = 0
    return tied ? focus : -1
  })
}

/** True where at least two of the companies are parties, or all of them are. */
const isAmong = (orgs: readonly string[], parties: readonly string[]): boolean => {
  let known = 0
  for (const org of orgs) if (parties.includes(org)) known++
  return known > 1 || (known > 0 && known === orgs.length)
}

/** The agreement that the document is about: the first that its headline or lead makes; -1 where there is none. */
export const mainOf = (groups: readonly MentionGroup[]): number => {
  const top = groups.findIndex((group) =>
    group.some(({ unit, weight }) => weight > 1 && (unit.place === 'headline' || unit.place === 'lead')),
  )
  const firm = groups.findIndex((group) => group.some(({ weight }) => weight > 1))
  return top >= 0 ? top : firm >= 0 || groups.length !== 1 ? firm : 0
}
