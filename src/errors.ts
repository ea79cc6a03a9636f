/**
 * The one catalogue of errors. Each says what was wrong, where, and what to do next; `exit` is the command's exit
 * status (1 something failed, 2 bad usage), `graphql` the code that API clients see.
 */
const CATALOGUE = {
  FILE_NOT_FOUND: { exit: 1, graphql: 'BAD_USER_INPUT', message: 'There is no file at {path}. Check the path.' },
  FILE_UNREADABLE: { exit: 1, graphql: 'BAD_USER_INPUT', message: 'Cannot read {path}: {why}. Check its permissions.' },
  FILE_EMPTY: { exit: 1, graphql: 'BAD_USER_INPUT', message: '{path} is empty. Give a filing, release or agreement.' },
  FILE_BINARY: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: '{path} is not text ({why}). Convert it to text or HTML first.',
  },
  USAGE: { exit: 2, graphql: 'BAD_USER_INPUT', message: '{what}' },
  INTERNAL: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'Something failed in {where}: {why}. Run again with --debug and report it.',
  },
} as const satisfies Record<string, { readonly exit: 1 | 2; readonly graphql: string; readonly message: string }>

export type ErrorCode = keyof typeof CATALOGUE
export const ERROR_CODES = Object.keys(CATALOGUE) as readonly ErrorCode[]

/** An error of the catalogue, with the words that fill its message. Never put a secret among them. */
export class DealgraphError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(
      CATALOGUE[code].message.replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? '?')),
      options,
    )
    this.name = 'DealgraphError'
    this.code = code
    this.details = details
  }

  /** The command's exit status. */
  get exit(): 1 | 2 {
    return CATALOGUE[this.code].exit
  }

  /** The code that GraphQL clients see in `extensions.code`. */
  get graphql(): string {
    return CATALOGUE[this.code].graphql
  }
}
