import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const SHAPE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

const check = (value: unknown): string => {
  if (typeof value === 'string' && SHAPE.test(value)) return value
  throw new GraphQLError('A date is YYYY, YYYY-MM or YYYY-MM-DD.')
}

/** The scalar of dates that are as exact as a text allows. */
export const partialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
})
