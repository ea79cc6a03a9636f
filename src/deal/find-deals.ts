import type { Agreement, UnattachedSum } from '../model/agreement.ts'
import type { Event } from '../model/event.ts'
import type { Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'

/** What a document says of deals. */
export interface Deals {
  readonly agreements: readonly Agreement[]
  readonly events: readonly Event[]
  readonly unattached: readonly UnattachedSum[]
}

/** Assembles the agreements and events that a document speaks of. */
export const findDeals = (_named: Named, _facts: readonly Fact[]): Deals => ({
  agreements: [],
  events: [],
  unattached: [],
})
