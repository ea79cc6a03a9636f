import type { AgreementRecord } from '../model/document-facts.ts'
import { dateAgrees } from './date-agrees.ts'
import type { Judgement } from './judgement.ts'
import type { GoldAgreement, GoldTerm } from './scored-facts.ts'

type ToGold = ReadonlyMap<string, string>

/** Pairs agreements that share half of their parties, best first (then type, then date); scores the fields that gold fills. */
export const scoreAgreements = (
  gold: readonly GoldAgreement[],
  extracted: readonly AgreementRecord[],
  toGold: ToGold,
): readonly Judgement[] => {
  const judgements: Judgement[] = []
  const goldUsed = new Set<GoldAgreement>()
  const extractedUsed = new Set<AgreementRecord>()
  for (const [g, x] of rankPairs(gold, extracted, toGold)) {
    if (goldUsed.has(g) || extractedUsed.has(x)) continue
    goldUsed.add(g)
    extractedUsed.add(x)
    if (!g.optional)
      judgements.push(
        { area: 'agreement', key: 'found', verdict: 'tp', rules: rulesOf(x) },
        ...scoreFields(g, x, toGold),
      )
  }
  const miss = (
    verdict: 'fp' | 'fn',
    kind: string,
    a: GoldAgreement | AgreementRecord,
    rules: readonly string[],
  ): void => {
    judgements.push({
      area: 'agreement',
      key: 'found',
      verdict,
      rules,
      error: { kind, what: `${a.type} ${a.signedOn ?? ''}` },
    })
  }
  for (const x of extracted) if (!extractedUsed.has(x)) miss('fp', 'spurious agreement', x, rulesOf(x))
  for (const g of gold) if (!g.optional && !goldUsed.has(g)) miss('fn', 'missed agreement', g, [])
  return judgements
}

const rankPairs = (
  gold: readonly GoldAgreement[],
  extracted: readonly AgreementRecord[],
  toGold: ToGold,
): readonly (readonly [GoldAgreement, AgreementRecord])[] => {
  const pairs: { readonly pair: readonly [GoldAgreement, AgreementRecord]; readonly score: number }[] = []
  for (const g of gold)
    for (const x of extracted) {
      const ours = new Set(g.parties.map(({ org }) => org))
      const theirs = new Set(x.parties.map(({ org }) => goldId(toGold, org)))
      const shared = [...ours].filter((org) => theirs.has(org)).length
      const overlap = shared / new Set([...ours, ...theirs]).size
      if (shared === 0 || overlap < 0.5) continue
      const sameDay = g.signedOn && x.signedOn && dateAgrees(g.signedOn, x.signedOn)
      pairs.push({ pair: [g, x], score: overlap + (g.type === x.type ? 1 : 0) + (sameDay ? 1 : 0) })
    }
  return pairs.sort((a, b) => b.score - a.score).map(({ pair }) => pair)
}

const scoreFields = (g: GoldAgreement, x: AgreementRecord, toGold: ToGold): readonly Judgement[] => {
  const judgements: Judgement[] = []
  const add = (key: string, verdict: Judgement['verdict'], error?: Judgement['error']): void => {
    judgements.push({
      area: 'field',
      key,
      verdict,
      rules: verdict === 'fn' ? [] : rulesOf(x),
      ...(error === undefined ? {} : { error }),
    })
  }
  const value = (name: 'type' | 'signedOn' | 'exclusive' | 'status', agrees: boolean): void => {
    if (g[name] == null || g[name] === '') return
    if (agrees) {
      add(name, 'tp')
      return
    }
    if (name === 'exclusive' ? x[name] !== null : Boolean(x[name])) add(name, 'fp')
    add(name, 'fn', {
      kind: 'wrong field',
      what: `${g.type} ${name}: want ${JSON.stringify(g[name])}, got ${JSON.stringify(x[name])}`,
    })
  }
  const sets = (key: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void => {
    for (const item of theirs) add(key, ours.has(item) ? 'tp' : 'fp')
    for (const item of ours) if (!theirs.has(item)) add(key, 'fn')
  }
  value('type', g.type === x.type)
  value('signedOn', dateAgrees(g.signedOn ?? '', x.signedOn))
  value('exclusive', g.exclusive === x.exclusive)
  value('status', g.status === x.status)
  sets(
    'role',
    new Set(g.parties.map(({ org, role }) => `${org}:${role}`)),
    new Set(x.parties.map(({ org, role }) => `${goldId(toGold, org)}:${role}`)),
  )
  sets('covers', new Set(g.covers), new Set(x.covers.map((id) => goldId(toGold, id))))
  const left = g.terms.map(termKey)
  for (const term of x.terms.map(termKey)) {
    const at = left.indexOf(term)
    if (at >= 0) left.splice(at, 1)
    if (at >= 0) add('term', 'tp')
    else add('term', 'fp', { kind: 'spurious term', what: `${g.type} ${term}` })
  }
  for (const term of left) add('term', 'fn', { kind: 'missed term', what: `${g.type} ${term}` })
  return judgements
}

const goldId = (toGold: ToGold, id: string): string => toGold.get(id) ?? `?${id}`

const termKey = ({ kind, amount, currency, rateLow, rateHigh }: GoldTerm): string =>
  [kind, amount ?? '', amount == null ? '' : (currency ?? ''), rateLow ?? '', rateHigh ?? ''].join('|')

const rulesOf = ({ evidence }: AgreementRecord): readonly string[] => [...new Set(evidence.map(({ rule }) => rule))]
