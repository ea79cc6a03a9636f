import type { AgreementType, PartyRole } from '../model/agreement.ts'
import type { Fact, RelationType } from '../model/fact.ts'
import type { AgreementMention } from './agreement-mention.ts'
import type { Unit } from './item.ts'

/** The agreement that a relation between two companies tells, with the roles of its two ends. */
const KINDS: Readonly<Partial<Record<RelationType, readonly [AgreementType, from: PartyRole, to: PartyRole]>>> = {
  LICENSES_TO: ['LICENSE', 'LICENSOR', 'LICENSEE'],
  GRANTS_OPTION_TO: ['OPTION', 'OPTION_GRANTOR', 'OPTION_HOLDER'],
  SUPPLIES: ['SUPPLY', 'SUPPLIER', 'CUSTOMER'],
  DISTRIBUTES_FOR: ['DISTRIBUTION', 'DISTRIBUTOR', 'PRINCIPAL'],
  INVESTS_IN: ['EQUITY', 'INVESTOR', 'ISSUER'],
}

/** Words of money that changes hands: an investor who is only named as one made no deal that the text tells. */
const PAID = /[$€£¥]|million|series [a-h]|seed|round|financing|private placement/i
/** Words of another deal, of which an investment is a term. */
const PART = /up-?front|milestone|royalt|collaborat|licen[sc]/i
/** Words of a financing round, not of a purchase of shares by one. */
const ROUND = /(?<![\p{L}])(?:series [a-h]|seed|round|financing|crowdfunding)(?![\p{L}])/iu

/**
 * `agreement/relation`: agreements that only a relation between two companies tells: "A, B and C have licensed FX9",
 * "FX9 is distributed in Italy by Norland". Those who invest in one company in one sentence make one agreement. Nothing is made
 * of investments by a company that `mentions` names in another deal with the same one: they are terms of that.
 */
export const findFactMentions = (
  units: readonly Unit[],
  facts: readonly Fact[],
  mentions: readonly AgreementMention[],
): readonly AgreementMention[] => {
  let known: ReadonlySet<string> | undefined
  const rounds = new Map<string, AgreementMention>()
  const found: AgreementMention[] = []
  for (const { type, from, to, modality, evidence } of facts) {
    const [proof] = evidence
    const kind = KINDS[type]
    if (kind === undefined || proof === undefined || (modality !== 'ASSERTED' && modality !== 'TERMINATED')) continue
    const unit = units[lastFrom(units, proof.start)]
    if (unit === undefined || proof.start >= unit.end) continue
    const [agreement, mine, theirs] = kind
    const mention: AgreementMention = {
      unit,
      rule: 'agreement/relation',
      type: type === 'INVESTS_IN' && ROUND.test(unit.text) ? 'FINANCING' : agreement,
      parties: [
        { org: from, role: mine },
        { org: to, role: theirs },
      ],
      head: { start: proof.start, end: proof.end },
      start: proof.start,
      end: proof.end,
      lone: false,
      weight: 1,
      signed: false,
      executed: false,
      status: modality === 'TERMINATED' ? 'TERMINATED' : null,
      exclusive: null,
      date: null,
    }
    if (type !== 'INVESTS_IN') found.push(mention)
    else if (PAID.test(unit.text) && !PART.test(unit.text) && !(known ??= pairsOf(mentions)).has(`${from}|${to}`)) {
      const key = `${String(unit.start)}|${to}`
      const round = rounds.get(key) ?? { ...mention, parties: mention.parties.slice(1) }
      rounds.set(key, { ...round, parties: [{ org: from, role: mine }, ...round.parties] })
    }
  }
  return [...found, ...rounds.values()]
}

/** Every two parties of one mention, as `one|other`. */
const pairsOf = (mentions: readonly AgreementMention[]): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (const { parties } of mentions)
    for (const one of parties) for (const other of parties) pairs.add(`${one.org}|${other.org}`)
  return pairs
}

/** Index of the last unit that starts at a position or before it, -1 where all start after. */
const lastFrom = (units: readonly Unit[], position: number): number => {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.start ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
