import type { MilestoneKind, Term, TermKind, UnattachedSum } from '../model/agreement.ts'
import type { Unit } from './item.ts'
import { UnitPattern } from './unit-pattern.ts'
import { readRates, type Rate } from './read-rates.ts'
import { cuesOf, mayHoldCues, type Cue } from './read-cues.ts'
import type { Amount, Sum } from './read-sums.ts'
import { UnitHint } from './unit-hint.ts'
import { amountsOf, sumsOf } from './unit-sums.ts'

/** What is no payment between the parties: results, markets, charges to earnings, money raised. */
const FOREIGN =
  /earnings|per diluted|guidance|revenues?|market (?:size|is|was|could|cap|value|opportunit)|(?:global|drug|ingredients?) market|forecast|charges?|expenses?|premium|cash (?:and|,|runway|position|balance)|net loss|net income|proceeds|raised|series [a-e]|backed by|fiscal|sales of (?:approximately|about|more than|over)|in sales|annual(?:ly)? sales|budget|penalt|fine of|damages|termination fee|break-?up fee|par value|exercise price|out-of-pocket|cost(?:s)? (?:of|the) (?:patients|healthcare)|healthcare costs/i
/** What tells of payments between the parties: one of these words, or a phrase. */
const PAYMENT_WORD = new UnitHint(
  /receiv\w|eligible|entitled|pay(?:s|ing|able|ments?)?(?!\p{L})|paid|consideration|owed|earn|fund|includ\w|retain|invest|trigger|total|economics|consist/u,
)
const PAYMENT_PHRASE = new UnitPattern(/exchange for|make an? |terms? of|financial terms|for \$/i)
const isPayment = (unit: Unit): boolean => PAYMENT_WORD.isIn(unit) || PAYMENT_PHRASE.test(unit)
const CONTINGENT = /potential(?:ly)?|eligible|contingent|could receive|may receive|if |upon achiev|up to|subject to/i

/** A unit's terms, and the sums of money that no word of the unit makes a term. */
export interface UnitTerms {
  readonly found: readonly Term[]
  readonly loose: readonly UnattachedSum[]
}

const NOTHING: UnitTerms = { found: [], loose: [] }

/**
 * Reads the terms of one unit: each sum with the nearest word that says what it is for, and each such word that has no
 * sum in a sentence about payments (its amount is null). `acquisition` says that the sentence is about buying a company.
 */
export const readTerms = (unit: Unit, acquisition: boolean): UnitTerms => {
  const sums = sumsOf(unit)
  if (sums.length === 0 && !mayHoldCues(unit)) return NOTHING
  const payment = isPayment(unit)
  const cues = sums.length > 0 || payment ? cuesOf(unit) : []
  if (sums.length === 0 && cues.length === 0) return NOTHING
  const { text } = unit
  const found: Term[] = []
  const loose: UnattachedSum[] = []
  const used = new Set<Cue>()
  sums.forEach((sum, i) => {
    const from = sums[i - 1]?.end ?? 0
    const to = sums[i + 1]?.start ?? text.length
    const window = text.slice(Math.max(from, sum.start - 70), Math.min(to, sum.end + 60))
    const cue = nearestCue(text, sum, cues, from, to)
    const before = text.slice(Math.max(from, sum.start - 160), sum.start)
    const cash = acquisition && IN_CASH.test(text.slice(sum.end, sum.end + 30))
    const kind =
      cash && !OF_EVENTS.test(before.slice(-60))
        ? 'PURCHASE_PRICE'
        : kindOf(cue?.kind ?? null, sum, acquisition, window, before)
    const foreign = FOREIGN.test(window) && !/milestone|upfront|up-front|reimburs/i.test(window)
    if (kind === null || foreign || isBooked(text, sum)) {
      loose.push(loosened(sum, unit))
      return
    }
    if (cue !== null) used.add(cue)
    const rate = kind === 'ROYALTY' && cue !== null ? nearestRate(text, cue) : null
    found.push(termOf(unit, kind, sum, rate, window, cue ?? sum))
  })
  if (payment) found.push(...unnumbered(unit, cues, used, found, acquisition))
  return { found, loose }
}

const IN_CASH = /^\s?(?:per (?:share|ads) )?in cash\b/i
/** What is paid when something happens. */
const OF_EVENTS = /contingent|milestone|cvr|up to|upfront/i

const BOOKED = /recogni[sz]\w*(?:[^.;]|\.\d){0,80}revenue|revenue(?:[^.;]|\.\d){0,60}recogni[sz]|deferred revenue/i
const AROUND = 120

/** Told as revenue of a period: "recognized $2 million of revenue related to the upfront payment". */
const isBooked = (text: string, { start, end }: Sum): boolean =>
  BOOKED.test(text.slice(Math.max(0, start - AROUND), end + AROUND))

/** The sums of a unit that no agreement's words claim. */
export const readLooseSums = (unit: Unit): readonly UnattachedSum[] =>
  amountsOf(unit).map((amount) => loosened(amount, unit))

const loosened = ({ start, end, amount, currency }: Amount, unit: Unit): UnattachedSum => ({
  start: start + unit.start,
  end: end + unit.start,
  amount,
  currency,
})

/** What is bound to a sum by small words alone is as near as if so many letters fewer stood between. */
const BOUND = 60

const nearestCue = (text: string, sum: Sum, cues: readonly Cue[], from: number, to: number): Cue | null => {
  let best: Cue | null = null
  let bestCost = Infinity
  for (const cue of cues) {
    if (cue.end > to || cue.start < from) continue
    const after = cue.start >= sum.end
    // "$5 million upfront, up to $45 million": the word is the other sum's.
    if (
      !after &&
      from > 0 &&
      /^\s?(?:in |as |an? |cash )*$/i.test(text.slice(from, cue.start)) &&
      /^\s?(?:payments?|fees?)?\s?(?:,|and |plus )/i.test(text.slice(cue.end, sum.start))
    )
      continue
    const between = after ? text.slice(sum.end, cue.start) : text.slice(cue.end, sum.start)
    if (between.length > 110 || /[;:]|\. /.test(between)) continue
    if (after && /inclu|up to/i.test(between)) continue
    // "$70 million, consisting of an upfront payment and …": the parts have no sums of their own.
    if (after && to < text.length && /compris|consist/i.test(between)) continue
    const general = cue.kind === 'PURCHASE_PRICE' || cue.kind === 'OTHER'
    const least = between.length + (general ? 40 : 0) + cue.rank * 0.1
    if (least - BOUND >= bestCost) continue
    const bound = after
      ? /^\s?(?:in |as |of |for )?(?:an? |the |cash |potential |future |certain |additional |total |aggregate |initial |development|clinical|regulatory|commercial\w*|sales|net|and|or|,|-|based|\s|\S+ly)*$/i.test(
          between,
        )
      : /^\s?(?:payments?|fees?|consideration|investment|funding)?[\s,]*(?:\S+ ){0,3}(?:of|totall?ing|worth|up to|for|at|to|:)?\s?(?:up to |approximately |about |an? |total |aggregate |of |additional |US )*$/i.test(
          between,
        )
    const joints = (between.match(/,| and | plus | as well as /gi) ?? []).length
    const cost = least + joints * 25 - (bound ? BOUND : 0)
    if (cost < bestCost) {
      bestCost = cost
      best = cue
    }
  }
  return best
}

const kindOf = (
  cue: TermKind | null,
  sum: Sum,
  acquisition: boolean,
  window: string,
  before: string,
): TermKind | null => {
  const contingent =
    acquisition && /contingent|cvr/i.test(before) && !/total|aggregate|combined/i.test(before.slice(-70))
  if (contingent) return 'MILESTONE'
  if (sum.per === 'share' || sum.per === 'ads') return acquisition ? 'PURCHASE_PRICE' : null
  if (acquisition && /total|aggregate|valued at|value of|worth/i.test(before.slice(-70))) return 'PURCHASE_PRICE'
  if (cue === 'PURCHASE_PRICE' && !acquisition)
    return /purchase price|consideration|value/i.test(window) ? 'OTHER' : null
  if (cue === 'EQUITY' && acquisition && /outstanding|acquire|per share/i.test(window)) return 'PURCHASE_PRICE'
  if (
    cue === null &&
    acquisition &&
    (/receive|consideration|in cash|upfront/i.test(window) || /\sfor\s?(?:approximately |about |up to )?$/.test(before))
  )
    return 'PURCHASE_PRICE'
  return cue === 'ROYALTY' && !sum.upTo ? null : cue
}

const UNNUMBERED: ReadonlySet<TermKind> = new Set([
  'UPFRONT',
  'MILESTONE',
  'ROYALTY',
  'OPTION_FEE',
  'LICENSE_FEE',
  'RESEARCH_FUNDING',
  'EQUITY',
  'OTHER',
])
/** An unnumbered equity or other word must itself name a payment. */
const NAMED = /investment|based consideration|shares of|warrants|stake|profit|shar|capped/i

const unnumbered = (
  unit: Unit,
  cues: readonly Cue[],
  used: ReadonlySet<Cue>,
  stated: readonly Term[],
  acquisition: boolean,
): readonly Term[] => {
  const { text } = unit
  const seen = new Set(stated.map(({ kind }) => kind))
  const found: Term[] = []
  for (const cue of cues) {
    const words = text.slice(cue.start, cue.end)
    if (used.has(cue) || seen.has(cue.kind) || !UNNUMBERED.has(cue.kind)) continue
    if (
      (cue.kind === 'EQUITY' || cue.kind === 'OTHER') &&
      (!NAMED.test(words) || (acquisition && /shares of/i.test(words)))
    )
      continue
    if (cue.kind === 'MILESTONE' && !/payment|pay|receive|eligible|royalt|entitled|financial/i.test(text)) continue
    const window = text.slice(Math.max(0, cue.start - 80), cue.end + 110)
    const rate = cue.kind === 'ROYALTY' ? nearestRate(text, cue) : null
    seen.add(cue.kind)
    found.push(termOf(unit, cue.kind, null, rate, window, cue))
  }
  return found
}

const nearestRate = (text: string, cue: Cue): Rate | null => {
  const start = Math.max(0, cue.start - 70)
  const rates = readRates(text, { start, end: Math.min(text.length, cue.end + 130) })
  return (
    rates.find((rate) => !/\.\s/.test(text.slice(Math.min(rate.end, cue.end), Math.max(rate.start, cue.start)))) ?? null
  )
}

const MILESTONES: readonly (readonly [MilestoneKind, RegExp])[] = [
  ['DEVELOPMENT', /development|clinical|preclinical|research/i],
  ['REGULATORY', /regulatory|approval/i],
  ['SALES', /sales|commerciali?/i],
]
/** What a milestone is paid for, where the words around it say one thing only. */
const milestoneOf = (window: string): MilestoneKind | null => {
  const kinds = MILESTONES.filter(([, pattern]) => pattern.test(window))
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null
}

const TRIGGER =
  /(?:upon|on|following|after|if|when)\s((?:the |a |an |first |achiev\w+ |completion |initiation |dosing |acceptance |approval |[\w-]+\s?){1,14})/i

const termOf = (
  unit: Unit,
  kind: TermKind,
  sum: Sum | null,
  rate: Rate | null,
  window: string,
  words: { readonly start: number; readonly end: number },
): Term => {
  const upTo = sum === null ? null : sum.upTo || (kind === 'MILESTONE' && /potential|eligible/i.test(window))
  const start = Math.min(words.start, sum?.start ?? words.start, rate?.start ?? words.start)
  const end = Math.max(words.end, sum?.end ?? words.end, rate?.end ?? words.end)
  return {
    kind,
    amount: sum?.amount ?? null,
    amountLow: sum?.low ?? null,
    approximate: sum?.approximate ?? false,
    per: sum?.per ?? null,
    milestone: kind === 'MILESTONE' ? milestoneOf(window) : null,
    currency: sum?.currency ?? null,
    upTo,
    rateLow: rate?.low ?? null,
    rateHigh: rate?.high ?? null,
    rateWords: rate?.words ?? null,
    disclosure: (sum !== null && sum.amount === null) || rate?.redacted === true ? 'REDACTED' : 'STATED',
    committed: committedOf(kind, upTo === true, window),
    trigger: kind === 'MILESTONE' ? (TRIGGER.exec(window)?.[1]?.trim() ?? null) : null,
    payer: null,
    payee: null,
    evidence: [
      {
        start: unit.start + start,
        end: unit.start + end,
        rule: `term/${kind.toLowerCase().replace('_', '-')}`,
        confidence: sum === null ? 0.7 : 0.85,
      },
    ],
  }
}

/** Paid or due whatever happens, hanging on an event, or not said. */
const committedOf = (kind: TermKind, upTo: boolean, window: string): boolean | null => {
  if (kind === 'MILESTONE' || kind === 'ROYALTY' || kind === 'OPTION_FEE' || upTo) return false
  if (kind === 'UPFRONT' || kind === 'PURCHASE_PRICE') return true
  if (kind === 'OTHER') return null
  return CONTINGENT.test(window) ? null : true
}
