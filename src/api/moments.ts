import type { GraphStore } from '../graph/graph-store.ts'
import type { Moment } from '../graph/open-view.ts'

/** Opens the graph of a moment; `version` names the state of what it is made from. */
export interface MomentSource {
  readonly version: () => string
  readonly open: (moment: Moment) => Promise<GraphStore>
}

/** How many graphs of moments are kept: each takes as much memory as the whole. */
export const MOST_MOMENTS = 4

/**
 * Graphs of moments, the last few kept, made one after another. One that is dropped is not closed: a request may still
 * read it, and the collector frees it.
 */
export const createMoments = ({ version, open }: MomentSource): ((moment: Moment) => Promise<GraphStore>) => {
  const kept = new Map<string, Promise<GraphStore>>()
  let last: Promise<unknown> = Promise.resolve()
  return (moment) => {
    const key = `${version()}|${moment.asOf ?? ''}|${moment.knownBy ?? ''}`
    const known = kept.get(key)
    const store =
      known ??
      last.then(
        () => open(moment),
        () => open(moment),
      )
    if (known === undefined) {
      last = store
      store.catch(() => kept.delete(key))
    }
    kept.delete(key)
    kept.set(key, store)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_MOMENTS))) kept.delete(oldest)
    return store
  }
}
