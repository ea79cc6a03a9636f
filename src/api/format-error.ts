import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { DealgraphError } from '../errors.ts'

/** Tells `report` of what the API did not foresee. */
export type Report = (error: unknown) => void

/**
 * An error as clients see it: those of the catalogue with their own `code` and the catalogue's name for it, GraphQL's own
 * as they are; anything else says only that something failed, and is reported.
 */
export const formatErrors =
  (report: Report) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown)
    if (cause instanceof DealgraphError)
      return {
        ...formatted,
        message: cause.message,
        extensions: { code: cause.graphql, error: cause.code },
      }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted
    report(cause)
    const hidden = new DealgraphError('API_INTERNAL')
    return { ...formatted, message: hidden.message, extensions: { code: hidden.graphql, error: hidden.code } }
  }
