import { WordClasses } from '../sentence/word-classes.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { exclusivityOf } from './agreement-type.ts'
import { ALLIANCE_VERBS } from './alliance-verbs.ts'
import { endOfVerb, nextOf } from './find-names.ts'
import type { Unit } from './item.ts'
import { LICENCE_VERBS } from './licence-verbs.ts'
import { PURCHASE_VERBS } from './purchase-verbs.ts'
import { UnitHint } from './unit-hint.ts'
import { ahead, type Deal, type DealVerb } from './verb-rule.ts'

const RULES = [...PURCHASE_VERBS, ...LICENCE_VERBS, ...ALLIANCE_VERBS]
const WORDS = new WordClasses(Object.fromEntries(RULES.map(({ id, word }) => [id, word])))
const VERBS = RULES.map((verb) => ({
  verb,
  bit: WORDS.bit[verb.id] ?? 0,
  /** What the rest of the verb needs. */
  hint: verb.rest === null ? new UnitHint() : UnitHint.of(verb.rest),
}))

const NONE: readonly AgreementMention[] = []

/** Agreements that a verb and its parties make, without a titled agreement. */
export const findVerbMentions = (unit: Unit): readonly AgreementMention[] => {
  const held = unit.orgs.length === 0 ? 0 : WORDS.within(unit)
  if (held === 0) return NONE
  const classes = WORDS.of(unit.tokens)
  const found: AgreementMention[] = []
  for (const { verb, bit, hint } of VERBS) {
    if ((held & bit) === 0 || !hint.isIn(unit)) continue
    for (let at = nextOf(unit, 0, classes, bit); at >= 0;) {
      const next = endOfVerb(unit, at, verb.rest)
      if (next > 0) addDeals(found, unit, at, next, verb)
      at = nextOf(unit, next > 0 ? next : at + 1, classes, bit)
    }
  }
  return found
}

const addDeals = (found: AgreementMention[], unit: Unit, at: number, next: number, { id, read }: DealVerb): void => {
  const deals = read(unit, at, next)
  if (deals === null) return
  const head = { start: unit.items[at]?.start ?? unit.start, end: unit.items[next - 1]?.end ?? unit.end }
  const exclusive = exclusivityOf(ahead(unit, Math.max(0, at - 3), 12))
  for (const deal of isOne(deals) ? [deals] : deals) found.push(toMention(deal, unit, id, head, exclusive))
}

const isOne = (deals: Deal | readonly Deal[]): deals is Deal => 'parties' in deals

const toMention = (
  { type, parties, weight, signed, status }: Deal,
  unit: Unit,
  rule: string,
  head: AgreementMention['head'],
  exclusive: boolean | null,
): AgreementMention => ({
  unit,
  rule,
  type,
  parties,
  head,
  start: unit.start,
  end: unit.end,
  lone: parties.length === 1,
  weight,
  signed,
  executed: false,
  status,
  exclusive,
  date: null,
})
