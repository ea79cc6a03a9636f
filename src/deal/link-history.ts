import type { Agreement } from '../model/agreement.ts'
import type { MentionGroup } from './merge-mentions.ts'
import { UnitPattern } from './unit-pattern.ts'

/** Words by which an agreement says that it changes or grows out of an older one. */
const CHANGES = new UnitPattern(
  /amend\w*|restat\w*|expand\w*|expansion|extend\w*|extension|exercis\w*|supersed\w*|replac\w*|assign\w*|assum\w*|novat\w*|terminat\w*|pursuant to (?:the|its|an) (?:earlier|existing|prior|original|\d{4})|under (?:the|its|an) (?:earlier|existing|prior|original|\d{4})|building on|builds on|follow-on/i,
)
/** Of the agreements of one party as many as are looked at: the last ones of the text. */
const MOST = 50

/**
 * For each agreement the index of the older one that it amends, restates, expands, exercises, assigns or ends: the latest
 * before it with a party in common, where its words speak of such a change; null where there is none.
 */
export const linkHistory = (
  agreements: readonly Agreement[],
  groups: readonly MentionGroup[],
): readonly (number | null)[] => {
  const byOrg = agreements.length > 1 ? indexByOrg(agreements) : null
  return agreements.map((agreement, i) => {
    if (byOrg === null || agreement.signedOn === null) return null
    if (groups[i]?.some(({ unit }) => CHANGES.test(unit)) !== true) return null
    let latest: number | null = null
    for (const { org } of agreement.parties)
      for (const other of byOrg.get(org)?.slice(-MOST) ?? [])
        if (isOlder(agreements[other], agreement) && sharesAll(agreements[other], agreement))
          latest = latest === null ? other : laterOf(latest, other, agreements)
    return latest
  })
}

const indexByOrg = (agreements: readonly Agreement[]): ReadonlyMap<string, readonly number[]> => {
  const byOrg = new Map<string, number[]>()
  agreements.forEach(({ parties }, i) => {
    for (const { org } of parties) {
      const known = byOrg.get(org)
      if (known === undefined) byOrg.set(org, [i])
      else known.push(i)
    }
  })
  return byOrg
}

/** The one of two that was signed later, the first where they were on one day. */
const laterOf = (one: number, other: number, agreements: readonly Agreement[]): number =>
  (agreements[other]?.signedOn ?? '') > (agreements[one]?.signedOn ?? '') ? other : one

/** Older by its date; an undated one that is spoken of as standing is older than one that is signed. */
const isOlder = (other: Agreement | undefined, agreement: Agreement): boolean =>
  other !== undefined &&
  other !== agreement &&
  agreement.signedOn !== null &&
  (other.signedOn === null || other.signedOn < agreement.signedOn)

/** An amendment has the same parties; an assignment keeps at least one and its counterpart. */
const sharesAll = (other: Agreement | undefined, agreement: Agreement): boolean => {
  const own = new Set(agreement.parties.map(({ org }) => org))
  const shared = (other?.parties ?? []).filter(({ org }) => own.has(org)).length
  return shared >= Math.min(own.size, other?.parties.length ?? 0) && shared > 0
}
