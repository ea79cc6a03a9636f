import type { EventRecord } from '../model/document-facts.ts'
import { dateAgrees } from './date-agrees.ts'
import type { Judgement } from './judgement.ts'
import type { GoldFile } from './scored-facts.ts'

type GoldEvent = GoldFile['events'][number]

/** Scores events: same type, the drug or one of the organizations that gold names, and its date. */
export const scoreEvents = (
  gold: readonly GoldEvent[],
  extracted: readonly EventRecord[],
  toGold: ReadonlyMap<string, string>,
): readonly Judgement[] => {
  const judgements: Judgement[] = []
  const used = new Set<GoldEvent>()
  const add = (verdict: 'fp' | 'fn', kind: string, event: GoldEvent | EventRecord, rules: readonly string[]): void => {
    judgements.push({
      area: 'event',
      key: 'found',
      verdict,
      rules,
      error: { kind, what: `${event.type} ${event.on ?? ''}` },
    })
  }
  for (const event of extracted) {
    const rules = [...new Set(event.evidence.map(({ rule }) => rule))]
    const hit = gold.find((g) => !used.has(g) && isSameEvent(g, event, toGold))
    if (hit === undefined) {
      add('fp', 'spurious event', event, rules)
      continue
    }
    used.add(hit)
    if (!hit.optional) judgements.push({ area: 'event', key: 'found', verdict: 'tp', rules })
  }
  for (const event of gold) if (!event.optional && !used.has(event)) add('fn', 'missed event', event, [])
  return judgements
}

const isSameEvent = (gold: GoldEvent, event: EventRecord, toGold: ReadonlyMap<string, string>): boolean => {
  if (gold.type !== event.type) return false
  if (gold.drug != null) {
    if (gold.drug !== toGold.get(event.drug ?? '')) return false
  } else if (gold.orgs.length > 0 && !event.orgs.some((org) => gold.orgs.includes(toGold.get(org) ?? ''))) return false
  return !gold.on || dateAgrees(gold.on, event.on)
}
