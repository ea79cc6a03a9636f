import type { GraphStore } from '../graph/graph-store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { AnswerRecord } from './records.ts'

/** Answers a question over a store. */
export type Ask = (question: string, store: GraphStore) => Promise<AnswerRecord>

/** What every resolver of one request is given. */
export interface Context {
  readonly store: GraphStore
  readonly ask: Ask
  readonly loaders: Loaders
}

/** The context of one request. */
export const createContext = (store: GraphStore, ask: Ask): Context => ({ store, ask, loaders: createLoaders(store) })
