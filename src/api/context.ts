import type { GraphQLResolveInfo, ResponsePath } from 'graphql'
import type { Answer } from '../ask/answer.ts'
import type { GraphStore } from '../graph/graph-store.ts'
import type { Moment } from '../graph/open-view.ts'
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
  /** The graph of a moment. */
  readonly storeAt: (moment: Moment) => Promise<GraphStore>
}

/** What the resolvers below one root field are given. */
export interface Place extends Services {
  readonly loaders: Loaders
}

/** What every resolver of one request is given; a root field at a moment of its own has a place of its own. */
export interface Context extends Place {
  /** By the root field's name in the answer. */
  readonly places: Map<string | number, Place>
  /** By the moment, so that root fields of one moment share their loaders. */
  readonly moments: Map<string, Promise<Place>>
}

/** The context of one request. */
export const createContext = (services: Services): Context => ({
  ...services,
  loaders: createLoaders(services.store),
  places: new Map(),
  moments: new Map(),
})

const rootOf = (path: ResponsePath): string | number => (path.prev === undefined ? path.key : rootOf(path.prev))

const placeAt = (context: Context, moment: Moment): Promise<Place> => {
  const key = `${moment.asOf ?? ''}|${moment.knownBy ?? ''}`
  const known = context.moments.get(key)
  if (known !== undefined) return known
  const { ask, readSource, storeAt } = context
  const place = storeAt(moment).then((store) => ({ store, ask, readSource, storeAt, loaders: createLoaders(store) }))
  context.moments.set(key, place)
  return place
}

interface MomentArguments {
  readonly asOf?: string | null
  readonly knownBy?: string | null
}

/** The place of a root field by its arguments, kept for the fields below it. */
export const enterPlace = async (
  context: Context,
  { asOf, knownBy }: MomentArguments,
  { path }: GraphQLResolveInfo,
): Promise<Place> => {
  if (asOf == null && knownBy == null) return context
  const place = await placeAt(context, { asOf: asOf ?? undefined, knownBy: knownBy ?? undefined })
  context.places.set(path.key, place)
  return place
}

/** The place of a field: that of the root field above it. */
export const placeOf = (context: Context, { path }: GraphQLResolveInfo): Place =>
  context.places.get(rootOf(path)) ?? context
