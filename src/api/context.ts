import type { Answer } from '../ask/answer.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** Answers a question over a store. */
export type Ask = (question: string, store: GraphStore) => Promise<Answer>

/** The bytes of a file by their SHA-256; null where they are not kept. */
export type ReadSource = (sha256: string) => Uint8Array | null

/** What the API is served from. */
export interface Services {
  readonly store: GraphStore
  readonly ask: Ask
  readonly readSource: ReadSource
}

/** What every resolver of one request is given. */
export interface Context extends Services {
  readonly loaders: Loaders
}

/** The context of one request. */
export const createContext = (services: Services): Context => ({ ...services, loaders: createLoaders(services.store) })
