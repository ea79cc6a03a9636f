import type { Term, Total } from '../model/agreement.ts'

/** A stated total and its parts may differ by what rounding in words leaves out. */
const TOLERANCE = 0.02

/**
 * Adds up an agreement's money by currency: what is due whatever happens, what hangs on events. A term that the text
 * calls a total (kind OTHER up to, or the larger upfront that says what it consists of) is compared with its parts and not
 * added to them. Amounts counted by the share, the year or the target are left out: the text does not say of how many.
 */
export const totalTerms = (terms: readonly Term[]): readonly Total[] => {
  const whole = terms.filter(({ amount, per }) => amount !== null && per === null)
  const currencies = [...new Set(whole.map(({ currency }) => currency))].filter((currency) => currency !== null)
  return currencies.map((currency): Total => {
    const own = whole.filter((term) => term.currency === currency)
    const stated = Math.max(0, ...own.filter(isTotal).map(amountOf))
    const parts = own.filter((term) => !isTotal(term) && !isSumOfParts(term, own))
    const sum = (committed: boolean): number =>
      parts.filter((term) => (term.committed === true) === committed).reduce((total, term) => total + amountOf(term), 0)
    const [committed, contingent] = [sum(true), sum(false)]
    return {
      currency,
      committed,
      contingent,
      stated: stated === 0 ? null : stated,
      agrees:
        stated === 0 || parts.length === 0 ? null : Math.abs(committed + contingent - stated) <= stated * TOLERANCE,
    }
  })
}

const amountOf = (term: Term): number => term.amount ?? 0
const isTotal = (term: Term): boolean => term.kind === 'OTHER' && term.upTo === true

/** "an upfront payment of $400 million, consisting of $100 million in cash and $300 million in shares". */
const isSumOfParts = (term: Term, own: readonly Term[]): boolean => {
  if (term.kind !== 'UPFRONT') return false
  const smaller = own.filter(
    ({ kind, amount }) => (kind === 'UPFRONT' || kind === 'EQUITY') && (amount ?? 0) < amountOf(term),
  )
  return smaller.length > 1 && smaller.reduce((total, one) => total + amountOf(one), 0) === amountOf(term)
}
