import { allMatches } from './all-matches.ts'
import type { Agreement, PartyRole, Term, UnattachedSum } from '../model/agreement.ts'
import { idsOf, itemAt, subjectsBefore } from './find-names.ts'
import type { Unit } from './item.ts'
import { mayHoldCues } from './read-cues.ts'
import { readLooseSums, readTerms } from './read-terms.ts'
import { UnitHint } from './unit-hint.ts'
import { mayHoldSums } from './unit-sums.ts'

/** Terms by agreement, in text order, and the sums that no agreement claims. */
export interface Attached {
  readonly terms: readonly (readonly Term[])[]
  readonly unattached: readonly UnattachedSum[]
}

/** Gives each unit's terms to the agreement that the unit is tied to; see `tieUnits`. */
export const attachTerms = (
  units: readonly Unit[],
  ties: readonly number[],
  agreements: readonly Agreement[],
): Attached => {
  const terms: Term[][] = agreements.map(() => [])
  const unattached: UnattachedSum[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || !(mayHoldSums(unit) || mayHoldCues(unit))) continue
    const tie = ties[i] ?? -1
    const agreement = agreements[tie]
    if (agreement === undefined) unattached.push(...readLooseSums(unit))
    else {
      const { found, loose } = readTerms(unit, agreement.type === 'ACQUISITION' || agreement.type === 'ASSET_PURCHASE')
      unattached.push(...loose)
      if (found.length > 0) terms[tie]?.push(...withPayer(found, unit, agreement))
    }
  }
  return { terms: terms.map(distinct), unattached }
}

/** One term a kind and number; an unnumbered one only where its kind has no number at all. */
const distinct = (terms: readonly Term[]): readonly Term[] => {
  if (terms.length < 2) return terms
  const byKey = new Map<string, Term>()
  for (const term of terms) {
    const key = [term.kind, term.amount, term.currency, term.rateLow, term.rateHigh].join('|')
    const known = byKey.get(key)
    byKey.set(
      key,
      known === undefined
        ? term
        : { ...known, rateWords: known.rateWords ?? term.rateWords, evidence: [...known.evidence, ...term.evidence] },
    )
  }
  const all = [...byKey.values()]
  const bare = (term: Term): boolean => term.amount === null && term.rateLow === null && term.disclosure === 'STATED'
  return all.filter((term) => !bare(term) || !all.some((other) => other.kind === term.kind && !bare(other)))
}

/** Verbs whose subject is paid, and pays; each with the words that it needs. */
const RECEIVES = {
  verb: /(?:receiv\w*|eligible|entitled|be paid|earns?|earned|retain\w*) /gu,
  hint: new UnitHint(/receiv|eligible$|entitled$|paid$|earn(?:s|ed)?$|retain/),
}
const PAYS = {
  verb: /(?:pays?|paying|paid|makes?|fund|funds|invests?) /gu,
  hint: new UnitHint(/(?:pays?|paying|paid|makes?|funds?|invests?)$/),
}
const PAYERS: ReadonlySet<PartyRole> = new Set([
  'LICENSEE',
  'ACQUIRER',
  'BUYER',
  'INVESTOR',
  'OPTION_HOLDER',
  'CUSTOMER',
])

/** Who pays whom: the subject of "will receive" or "will pay", else as the roles have it. */
const withPayer = (terms: readonly Term[], unit: Unit, { parties }: Agreement): readonly Term[] => {
  const orgs = parties.map(({ org }) => org)
  const other = (org: string): string | null => (orgs.length === 2 ? (orgs.find((one) => one !== org) ?? null) : null)
  const subjectOf = ({ verb, hint }: typeof PAYS): string | undefined => {
    if (!hint.isIn(unit)) return undefined
    for (const match of allMatches(verb, unit.plain)) {
      const [subject, ...more] = idsOf(subjectsBefore(unit, itemAt(unit, match.index)).slice(-1))
      if (subject !== undefined && more.length === 0 && orgs.includes(subject)) return subject
    }
    return undefined
  }
  const payee = subjectOf(RECEIVES)
  if (payee !== undefined) return terms.map((term) => ({ ...term, payee, payer: other(payee) }))
  const payer = subjectOf(PAYS) ?? parties.find(({ role }) => PAYERS.has(role))?.org
  return payer === undefined ? terms : terms.map((term) => ({ ...term, payer, payee: other(payer) }))
}
