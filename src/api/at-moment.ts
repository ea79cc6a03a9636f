import type { GraphQLResolveInfo } from 'graphql'
import { type Context, enterPlace, type Place, placeOf } from './context.ts'
import type { Resolvers } from './schema.generated.ts'

type Resolve = (
  parent: unknown,
  args: Readonly<Record<string, unknown>>,
  place: Place,
  info: GraphQLResolveInfo,
) => unknown
type Fields = Readonly<Record<string, unknown>>

const isResolve = (name: string, value: unknown): value is Resolve =>
  typeof value === 'function' && !name.startsWith('__')

const mapFields = (fields: Fields, wrap: (resolve: Resolve) => unknown): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isResolve(name, value) ? wrap(value) : value]),
  )

/**
 * Resolvers of root fields that read the graph of the moment in their arguments, and of all fields below them that read
 * the same graph.
 */
export const atMoment = (resolvers: Resolvers): Resolvers =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]: readonly [string, unknown]) => {
      if (typeof fields !== 'object' || fields === null || 'serialize' in fields) return [type, fields]
      const enter =
        (resolve: Resolve) =>
        async (parent: unknown, args: Fields, context: Context, info: GraphQLResolveInfo): Promise<unknown> =>
          resolve(parent, args, await enterPlace(context, args, info), info)
      const stay =
        (resolve: Resolve) =>
        (parent: unknown, args: Fields, context: Context, info: GraphQLResolveInfo): unknown =>
          resolve(parent, args, placeOf(context, info), info)
      return [type, mapFields(fields as Fields, type === 'Query' ? enter : stay)]
    }),
  )
