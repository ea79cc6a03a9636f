import type { Agreement } from '../model/agreement.ts'
import type { MentionGroup } from './merge-mentions.ts'

/** Words by which an agreement says that it changes or grows out of an older one. */
const CHANGES =
  /amend\w*|restat\w*|expand\w*|expansion|extend\w*|extension|exercis\w*|supersed\w*|replac\w*|assign\w*|assum\w*|novat\w*|terminat\w*|pursuant to (?:the|its|an) (?:earlier|existing|prior|original|\d{4})|under (?:the|its|an) (?:earlier|existing|prior|original|\d{4})|building on|builds on|follow-on/i

/**
 * For each agreement the index of the older one that it amends, restates, expands, exercises, assigns or ends: the latest
 * before it with a party in common, where its words speak of such a change; null where there is none.
 */
export const linkHistory = (
  agreements: readonly Agreement[],
  groups: readonly MentionGroup[],
): readonly (number | null)[] => {
  const byOrg = new Map<string, number[]>()
  agreements.forEach(({ parties }, i) => {
    for (const { org } of parties) byOrg.set(org, [...(byOrg.get(org) ?? []), i].slice(-50))
  })
  return agreements.map((agreement, i) => {
    if (!(groups[i] ?? []).some(({ unit }) => CHANGES.test(unit.text))) return null
    const candidates = [...new Set(agreement.parties.flatMap(({ org }) => byOrg.get(org) ?? []))].filter(
      (other) => isOlder(agreements[other], agreement) && sharesAll(agreements[other], agreement),
    )
    return (
      candidates.sort((a, b) => (agreements[b]?.signedOn ?? '').localeCompare(agreements[a]?.signedOn ?? ''))[0] ?? null
    )
  })
}

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
