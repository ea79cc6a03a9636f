import { fillSlots } from './fill-slots.ts'
import type { GraphStore } from './graph-store.ts'
import { listQueries } from './load-query.ts'
import { LABEL_NAMES } from './schema.ts'

/** Makes the engine's constraints and indexes for every label; what is there stays. */
export const writeSchema = async (store: GraphStore): Promise<void> => {
  for (const query of listQueries(`schema/${store.engine}`))
    for (const label of LABEL_NAMES) await store.write(fillSlots(query, { Label: label }))
}
