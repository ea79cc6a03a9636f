/** Every setting, read once: the only place that looks at the environment. */
export interface Config {
  /** `neo4j://…`, `bolt://…`, `neo4j+s://…`, or a folder for the embedded engine and the fact log. */
  readonly store: string
  /** The folder of the fact log; the store's own folder where that is a path. */
  readonly dataDir: string
  readonly neo4j: {
    readonly username: string
    readonly password: string | undefined
    readonly database: string | undefined
  }
  readonly port: number
  /** The address that the server listens on; this machine alone unless a flag says otherwise. */
  readonly host: string
  readonly redisUrl: string | undefined
  readonly secUserAgent: string | undefined
  /** Largest file that is read, in bytes. */
  readonly maxFileBytes: number
}

/** The default folder of the embedded store and of the fact log. */
export const DEFAULT_STORE = '.dealgraph'

/** Largest file that is read, unpacked: reading takes at most 6 times as much memory, and at most 1 GB. */
export const MAX_FILE_BYTES = 160 * 1024 * 1024

/** Tells a server's address from a folder. */
export const isServerUri = (store: string): boolean => /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(store)

/** Reads the settings from an environment; `flags` win over it. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
  flags: {
    readonly store?: string | undefined
    readonly port?: number | undefined
    readonly host?: string | undefined
  } = {},
): Config => {
  const env = (name: string): string | undefined => environment[name] || undefined
  const store = flags.store ?? env('DEALGRAPH_STORE') ?? env('NEO4J_URI') ?? DEFAULT_STORE
  return {
    store,
    dataDir: isServerUri(store) ? DEFAULT_STORE : store,
    neo4j: {
      username: env('NEO4J_USERNAME') ?? 'neo4j',
      password: env('NEO4J_PASSWORD'),
      database: env('NEO4J_DATABASE'),
    },
    port: flags.port ?? Number(env('PORT') ?? 4000),
    host: flags.host ?? '127.0.0.1',
    redisUrl: env('REDIS_URL'),
    secUserAgent: env('SEC_USER_AGENT'),
    maxFileBytes: MAX_FILE_BYTES,
  }
}
