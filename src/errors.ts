/**
 * The one catalogue of errors. Each says what was wrong, where, and what to do next; `exit` is the command's exit
 * status (1 something failed, 2 bad usage), `graphql` the code that API clients see.
 */
const CATALOGUE = {
  FILE_NOT_FOUND: { exit: 1, graphql: 'BAD_USER_INPUT', message: 'There is no file at {path}. Check the path.' },
  FILE_UNREADABLE: { exit: 1, graphql: 'BAD_USER_INPUT', message: 'Cannot read {path}: {why}. Check its permissions.' },
  FILE_EMPTY: { exit: 1, graphql: 'BAD_USER_INPUT', message: '{path} is empty. Give a filing, release or agreement.' },
  FILE_TOO_LARGE: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: '{path} is larger than {limit} MB, unpacked. Split it, or take the parts of the filing one by one.',
  },
  SEC_USER_AGENT: {
    exit: 2,
    graphql: 'BAD_USER_INPUT',
    message:
      'EDGAR wants to know who asks. Set SEC_USER_AGENT to a name and an e-mail address: "Example Research jane@example.org".',
  },
  FETCH_FAILED: {
    exit: 1,
    graphql: 'UPSTREAM_UNAVAILABLE',
    message: 'Cannot fetch {url}: {why}. Try again later; what was fetched is kept.',
  },
  FILER_UNKNOWN: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: 'EDGAR has no single company or filing for "{who}". Give a CIK, a ticker, or the full name.',
  },
  FILE_BINARY: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: '{path} is not text ({why}). Convert it to text or HTML first.',
  },
  STORE_DOWN: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'Neo4j at {uri} does not answer ({why}). Start it, or check the address and port.',
  },
  STORE_AUTH: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'Neo4j at {uri} refused user {user}. Set NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  STORE_TOO_OLD: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'Neo4j at {uri} is {version}; 5.26 or later is needed. Upgrade the server.',
  },
  STORE_NO_DATABASE: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'Neo4j at {uri} has no database {database}. Create it, or set NEO4J_DATABASE.',
  },
  STORE_LOCKED: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'The store at {path} is open in {by}. Wait until it is done or end it, or give another --store.',
  },
  WATCH_FAILED: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'Cannot watch {path}: {why}. Give a folder that is there and can be read.',
  },
  STORE_DAMAGED: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'The graph at {path} is damaged ({why}). Rebuild it from the fact log: dealgraph ingest --rebuild.',
  },
  STORE_MISSING: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message: 'There is no graph at {path}. Read something first: dealgraph ingest PATH.',
  },
  STORE_FAILED: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'The store failed in {query}: {why}.',
  },
  STORE_FULL: {
    exit: 1,
    graphql: 'STORE_UNAVAILABLE',
    message:
      'The disk of the graph at {path} is full. Free space and run again; nothing that the fact log holds was lost.',
  },
  LOG_DAMAGED: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'The fact log entry {path} is damaged ({why}). Delete it and ingest its document again.',
  },
  LOG_UNWRITABLE: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'Cannot write the fact log at {path}: {why}. Free space or check permissions; nothing was lost.',
  },
  DOCUMENT_UNKNOWN: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: 'No document {name} was read. Give the file name, the path as it was ingested, or the id (doc:…).',
  },
  OVERRIDES_UNREADABLE: {
    exit: 2,
    graphql: 'BAD_USER_INPUT',
    message:
      '{path}, line {line}: not an override. Write "same: A | B", "different: A | B" or "name: A = Shown name", with "Drug:" and so on before A.',
  },
  QUERY_UNKNOWN: {
    exit: 2,
    graphql: 'BAD_USER_INPUT',
    message: 'There is no saved query {name}. {hint}',
  },
  QUERY_PARAMETER: {
    exit: 2,
    graphql: 'BAD_USER_INPUT',
    message: 'Saved query {name}: {what}',
  },
  OUTPUT_UNWRITABLE: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: 'Cannot write {path}: {why}. Check the folder, its permissions and the free space.',
  },
  OUTPUT_CLASH: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: '{path} would overwrite {target}, which {other} gave. Rename one, or extract them into two folders.',
  },
  GOLD_UNUSABLE: {
    exit: 2,
    graphql: 'BAD_USER_INPUT',
    message: '{path} holds no gold: {why}. Give a folder of gold files, or a file of contract labels.',
  },
  FLOORS_UNUSABLE: {
    exit: 2,
    graphql: 'BAD_USER_INPUT',
    message: '{path} is no file of floors. Write one with --raise-floors.',
  },
  PORT_IN_USE: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'Port {port} is in use. End what listens there, or give another with --port.',
  },
  API_FIRST: { exit: 1, graphql: 'BAD_USER_INPUT', message: 'first is {first}; it must be from 0 to {most}.' },
  API_CURSOR: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: 'after is {cursor}, which is no cursor of this API. Give the endCursor of the page before.',
  },
  API_TOO_DEEP: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: 'The query is {depth} fields deep; at most {most} are answered. Ask for the rest by node(id).',
  },
  API_TOO_COSTLY: {
    exit: 1,
    graphql: 'BAD_USER_INPUT',
    message: 'The query costs {cost}; at most {most} is answered. Ask for fewer fields or a smaller first.',
  },
  API_INTERNAL: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'Something failed in the server. Its log says what.',
  },
  WEB_NOT_BUILT: {
    exit: 1,
    graphql: 'INTERNAL_SERVER_ERROR',
    message: 'The pages are not built. Run npm run build.',
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
