import type { Agreement } from '../model/agreement.ts'
import type { Event } from '../model/event.ts'
import type { Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'

/** Assembles the agreements and events that a document speaks of. */
export const findDeals = (
  _named: Named,
  _facts: readonly Fact[],
): { readonly agreements: readonly Agreement[]; readonly events: readonly Event[] } => {
  return { agreements: [], events: [] }
}
