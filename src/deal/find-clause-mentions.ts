import type { Party, PartyRole } from '../model/agreement.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { itemAt } from './find-names.ts'
import { exclusivityOf } from './agreement-type.ts'
import type { Unit } from './item.ts'
import { readClauses, type Clause } from './read-clauses.ts'

/** What is denied, only possible, or talked about is no deal. */
const UNREAL =
  /(?<![\p{L}])(?:not|never|neither|nor|no|may(?! \d)|might|could|would|if|possible|potential(?:ly)?|talks|negotiations?|discussions?|seek\w*|denie[sd]|plans?|hopes?|expects?|intends?)(?![\p{L}])/u

/**
 * Deals that a clause tells with its parties (`deal-clauses.tsv`): "Fairmont appointed Norland its distributor in Italy",
 * "Norland, to which Fairmont granted rights". A clause that leaves the document's own company unsaid ("FX9 was in-licensed
 * from Norland") tells its deal only where the sentence names no third one.
 */
export const findClauseMentions = (unit: Unit, issuer: string | null): readonly AgreementMention[] => {
  if (unit.orgs.length === 0 || unit.place === 'quotation') return NONE
  const clauses = readClauses().within(unit)
  if (clauses.length === 0) return NONE
  const found: AgreementMention[] = []
  for (const clause of clauses) {
    if (clause.named > unit.orgs.length) continue
    const { pattern } = clause
    pattern.lastIndex = 0
    for (let match = pattern.exec(unit.plain); match !== null; match = pattern.exec(unit.plain)) {
      const mention = mentionOf(clause, match, unit, issuer)
      if (mention !== null) found.push(mention)
    }
  }
  return found
}

const NONE: readonly AgreementMention[] = []

const mentionOf = (
  { id, type, implied, unless }: Clause,
  match: RegExpExecArray,
  unit: Unit,
  issuer: string | null,
): AgreementMention | null => {
  const end = match.index + match[0].length
  const clause = unit.plain.slice(Math.max(clauseStart(unit, match.index), match.index - 60), end)
  if (unless?.test(clause) === true || UNREAL.test(clause)) return null
  const named = partiesOf(match, unit)
  const own = new Set(named.map(({ org }) => org))
  const isAlone = issuer !== null && !own.has(issuer) && unit.orgs.every((org) => org === issuer || own.has(org))
  if (implied !== null && !isAlone) return null
  const parties: readonly Party[] =
    implied === null || issuer === null ? named : [...named, { org: issuer, role: implied }]
  if (own.size < named.length || parties.length < 2) return null
  const head = { start: unit.items[itemAt(unit, match.index)]?.start ?? unit.start, end: endOf(unit, end) }
  return {
    unit,
    rule: `agreement/${id}`,
    type,
    parties,
    head,
    start: unit.start,
    end: unit.end,
    lone: false,
    weight: 2,
    signed: false,
    executed: false,
    status: null,
    exclusive: exclusivityOf(match[0]),
    date: null,
  }
}

const clauseStart = ({ plain }: Unit, position: number): number =>
  Math.max(plain.lastIndexOf('. ', position), plain.lastIndexOf('; ', position), 0)

const endOf = (unit: Unit, position: number): number => unit.items[itemAt(unit, position) - 1]?.end ?? unit.end

const partiesOf = (match: RegExpExecArray, unit: Unit): readonly Party[] =>
  Object.entries(match.indices?.groups ?? {}).flatMap(([group, at]) => {
    const item = unit.items[itemAt(unit, at[0])]
    const role = group.replace(/\d$/, '') as PartyRole
    return item?.kind === 'name' ? item.ids.map((org) => ({ org, role })) : []
  })
