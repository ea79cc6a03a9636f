import type { Agreement, AgreementStatus } from '../model/agreement.ts'
import type { Unit } from './item.ts'
import { UnitPattern } from './unit-pattern.ts'

/** What must still happen before a deal takes effect. */
const PENDING = new UnitPattern(
  /subject to (?:the )?(?:\S+ ){0,12}?(?:closing|clearance|approvals?|antitrust|hart-scott|hsr|waiting period|consents?|(?:customary|certain other) (?:\S+ )?conditions|satisfaction (?:or waiver )?of (?:\S+ ){0,3}conditions)|(?:expect(?:s|ed)?|anticipated?|anticipates|scheduled) to (?:close|be completed|be finalized)|(?:will|to) become effective (?:up)?on|upon (?:the )?(?:expiration|clearance|closing)|closing conditions|clos\w+ (?:\S+ ){0,8}(?:is|are) (?:contingent|conditioned|conditional) (?:up)?on|pending (?:regulatory|antitrust|closing|approval)/i,
)
const CLEARED =
  /(?:have|has) (?:been )?(?:cleared|completed|closed|expired|received)|(?:was|were) (?:cleared|completed|satisfied)/i
const PURCHASES: ReadonlySet<string> = new Set(['ACQUISITION', 'ASSET_PURCHASE'])
const AGREED = new UnitPattern(/(?<![\p{L}])(?:to acquire|will acquire|agreement|proposed|offer)(?![\p{L}])/iu)

/** "pursuant to which we acquired all of": told as done. */
const BOUGHT = new UnitPattern(
  /(?<=(?:we|it|company|buyer|purchaser|parent|\p{Lu}\p{L}*\.?) )acquired (?:all|certain|substantially|100|the (?:assets|rights|global|worldwide)|worldwide|global|exclusive)/u,
  /^acquired$/,
)

/** Bought in a year before the document's, told without a day: "the 2011 acquisition of X" is no news that awaits its closing. */
const isPast = ({ type, signedOn }: Agreement, today: string | null): boolean =>
  PURCHASES.has(type) && signedOn?.length === 4 && today !== null && signedOn < today.slice(0, 4)

/**
 * Says how far an agreement has come: signed and awaiting its closing is PROPOSED; closed is ACTIVE. `tied` are the units
 * that speak of it; `closed` says that one of them tells its closing; `today` is the document's date.
 */
export const settleStatus = (
  agreement: Agreement,
  tied: readonly Unit[],
  closed: boolean,
  today: string | null,
): AgreementStatus => {
  const { type, status } = agreement
  if (status === 'TERMINATED' || status === 'EXPIRED' || isPast(agreement, today)) return status
  if (closed) return 'ACTIVE'
  const pending = tied.some((unit) => {
    const match = PENDING.exec(unit)
    return (
      match !== null &&
      !CLEARED.test(unit.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 20))
    )
  })
  if (pending) return 'PROPOSED'
  if (!PURCHASES.has(type)) return status
  if (tied.some((unit) => BOUGHT.test(unit))) return 'ACTIVE'
  return tied.some((unit) => AGREED.test(unit)) ? 'PROPOSED' : status
}
