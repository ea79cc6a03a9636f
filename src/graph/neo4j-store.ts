/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its option records as classes */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver'
import type { Config } from '../config.ts'
import { DealgraphError } from '../errors.ts'
import type { GraphStore, Parameters, Statement } from './graph-store.ts'
import { bindParameters, type Query } from './load-query.ts'
import { isIntegerProperty } from './schema.ts'

const OLDEST = { major: 5, minor: 26 }
const TOO_LONG_MS = 15_000

/** Bolt tells integers from floats: counts and offsets go as integers, all other numbers as floats. */
const encode = (value: unknown, name: string, integer = false): unknown => {
  if (typeof value === 'number') return integer || isIntegerProperty(name) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map((item) => encode(item, name))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, key)]))
}

const encodeParameters = (query: Query, params: Parameters): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(bindParameters(query, params)).map(([name, value]) => [
      name,
      encode(
        value,
        name,
        query.parameters.some((parameter) => parameter.name === name && parameter.type === 'int'),
      ),
    ]),
  )

const explain = (cause: unknown, config: Config): DealgraphError => {
  const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
  const code = cause instanceof Neo4jError ? cause.code : ''
  const uri = withoutSecrets(config.store)
  if (/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden)/.test(code))
    return new DealgraphError('STORE_AUTH', { uri, user: config.neo4j.username }, { cause })
  if (code.includes('DatabaseNotFound'))
    return new DealgraphError('STORE_NO_DATABASE', { uri, database: config.neo4j.database ?? 'neo4j' }, { cause })
  return new DealgraphError('STORE_DOWN', { uri, why }, { cause })
}

/** An address as it may be printed. */
const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//')

/** Neo4j's versions are `5.26.30` or calendar ones such as `2026.08.1`; its agent is `Neo4j/` and the version. */
const isNewEnough = (agent: string): boolean => {
  const [major = 0, minor = 0] = agent
    .slice(agent.indexOf('/') + 1)
    .split('.')
    .map(Number)
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
}

const databaseOf = ({ neo4j: { database } }: Config): { readonly database?: string } =>
  database === undefined ? {} : { database }

const connect = async (config: Config): Promise<Driver> => {
  const { username, password } = config.neo4j
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password)
  const driver = neo4j.driver(config.store, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: TOO_LONG_MS,
    connectionAcquisitionTimeout: TOO_LONG_MS,
    maxTransactionRetryTime: TOO_LONG_MS,
    userAgent: 'dealgraph',
  })
  try {
    const { agent } = await driver.getServerInfo(databaseOf(config))
    if (agent !== undefined && !isNewEnough(agent))
      throw new DealgraphError('STORE_TOO_OLD', { uri: withoutSecrets(config.store), version: agent })
    // A server answers before it is asked for a database: one that is named is tried.
    if (config.neo4j.database !== undefined) await driver.executeQuery('RETURN 1', {}, databaseOf(config))
    return driver
  } catch (cause) {
    await driver.close()
    throw cause instanceof DealgraphError ? cause : explain(cause, config)
  }
}

/** Opens a Neo4j server or cluster. Errors: STORE_DOWN, STORE_AUTH, STORE_TOO_OLD, STORE_NO_DATABASE. */
export const openNeo4j = async (config: Config): Promise<GraphStore> => {
  const driver = await connect(config)
  /** Runs statements in one transaction and gives the rows of the last. */
  const run = async <Row>(
    mode: 'executeRead' | 'executeWrite',
    statements: readonly Statement[],
  ): Promise<readonly Row[]> => {
    const encoded = statements.map(({ query, params }) => ({ query, params: encodeParameters(query, params) }))
    const session = driver.session(databaseOf(config))
    let running = ''
    try {
      const work = async (tx: ManagedTransaction): Promise<readonly Row[]> => {
        let rows: readonly Row[] = []
        for (const { query, params } of encoded) {
          running = query.name
          rows = (await tx.run(query.text, params)).records.map((record) => record.toObject() as Row)
        }
        return rows
      }
      return await session[mode](work)
    } catch (cause) {
      if (cause instanceof Neo4jError && !/ServiceUnavailable|SessionExpired|Security/.test(cause.code))
        throw new DealgraphError('STORE_FAILED', { query: running, why: cause.message }, { cause })
      throw explain(cause, config)
    } finally {
      await session.close()
    }
  }
  return {
    engine: 'neo4j',
    address: withoutSecrets(config.store),
    read: (query, params = {}) => run('executeRead', [{ query, params }]),
    write: (query, params = {}) => run('executeWrite', [{ query, params }]),
    writeAll: async (statements) => {
      await run('executeWrite', statements)
    },
    close: () => driver.close(),
  }
}
