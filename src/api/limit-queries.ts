import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { DealgraphError } from '../errors.ts'

/** Deepest query that is answered, in fields; introspection does not count. */
export const MAX_DEPTH = 12
/** Costliest query that is answered: about one for each field of each record. */
export const MAX_COST = 20_000

/** Root fields that search more than they return. */
const SEARCHES: Readonly<Record<string, number>> = { ask: 100, path: 100, search: 50 }

/** A field costs one and its children, as often as `first` may repeat them; introspection costs nothing. */
const costOf: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0
  const first: unknown = args['first']
  const times = typeof first === 'number' ? Math.max(1, first) : 1
  return (type.name === 'Query' ? (SEARCHES[field.name] ?? 1) : 1) + times * childComplexity
}

/** How many fields deep a document goes. Fragments form no cycles: validation has refused those. */
export const depthOf = (document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const depth = known.get(name) ?? below(fragments.get(name)?.selectionSet)
    known.set(name, depth)
    return depth
  }
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
        if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet)
        return selection.name.value.startsWith('__') ? 0 : 1 + below(selection.selectionSet)
      }),
    )
  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? below(definition.selectionSet) : 0,
    ),
  )
}

const refuse = (error: DealgraphError): never => {
  throw new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.graphql, error: error.code, http: { status: 400 } },
  })
}

/** Refuses queries that are too deep or too costly before they run. Errors: API_TOO_DEEP, API_TOO_COSTLY. */
export const limitQueries = (): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, request, operationName }) => {
        const depth = depthOf(document)
        if (depth > MAX_DEPTH) refuse(new DealgraphError('API_TOO_DEEP', { depth, most: MAX_DEPTH }))
        const cost = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(operationName === null ? {} : { operationName }),
          estimators: [costOf],
        })
        if (cost > MAX_COST) refuse(new DealgraphError('API_TOO_COSTLY', { cost, most: MAX_COST }))
        return Promise.resolve()
      },
    }),
})
