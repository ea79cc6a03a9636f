import { DealgraphError, ERROR_CODES } from '../src/errors.ts'

/** The page of errors: every code of the catalogue with its message, exit status and GraphQL code. */
export const renderErrors = (): string =>
  [
    '# Errors',
    '',
    'Every error says what was wrong, where, and what to do next. Generated from `src/errors.ts` by `npm run errors`.',
    '',
    ...ERROR_CODES.flatMap((code) => {
      const error = new DealgraphError(code, new Proxy({}, { get: (_, name) => `\`${String(name)}\`` }))
      return [`## ${code}`, '', error.message, '', `Exit status ${error.exit}; in GraphQL \`${error.graphql}\`.`, '']
    }),
  ].join('\n')
