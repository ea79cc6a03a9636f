import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import { amountOf, type TermRow } from './match-deals.ts'
import { joinMatches, type Match, type Matches } from './matches.ts'
import type { Noun } from './vocabulary.ts'

/** The larger of two terms; an amount before none. */
const larger = (a: TermRow | undefined, b: TermRow): TermRow =>
  a === undefined || (b.amount ?? -1) > (a.amount ?? -1) ? b : a

/**
 * Agreements by the largest of their terms of a kind, which becomes a column and is proved. Amounts compare within one
 * currency: currencies stand apart in order of their codes. Agreements without such an amount come last.
 */
export const orderAgreements = async (store: GraphStore, { filter, forms }: Noun, found: Matches): Promise<Matches> => {
  const query = loadQuery('ask/terms')
  const parameters = { payers: [], payees: [], things: [], kinds: [filter], disclosures: [] }
  const terms = new Map<string, TermRow>()
  for (const row of await store.read<TermRow>(query, parameters))
    terms.set(row.agreement, larger(terms.get(row.agreement), row))
  const column = filter.toLowerCase().replaceAll('_', ' ')
  const withTerm = (match: Match): Match => {
    const term = terms.get(match.id)
    const amount = term === undefined ? null : amountOf(term)
    const step = { words: `${forms[0]?.join(' ') ?? column} ${amount ?? ''}`.trim(), proof: term?.id ?? null }
    return {
      ...match,
      cells: { ...match.cells, [column]: amount },
      steps: term === undefined ? match.steps : [...match.steps, step],
    }
  }
  const currencyOf = ({ id }: Match): string => terms.get(id)?.currency ?? '~'
  const amount = ({ id }: Match): number => terms.get(id)?.amount ?? -1
  const compare = (a: Match, b: Match): number => {
    const [left, right] = [currencyOf(a), currencyOf(b)]
    return left === right ? amount(b) - amount(a) : left < right ? -1 : 1
  }
  return {
    ...joinMatches(found, { matches: [], query: query.text, parameters }),
    matches: found.matches.toSorted(compare).map(withTerm),
  }
}
