import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { GraphQLJSONObject } from 'graphql-scalars'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { GraphStore } from '../graph/graph-store.ts'
import { atMoment } from './at-moment.ts'
import { createContext, type Context, type Services } from './context.ts'
import { formatErrors, type Report } from './format-error.ts'
import { limitQueries } from './limit-queries.ts'
import { createMetrics } from './metrics.ts'
import { partialDate } from './partial-date.ts'
import { queryResolvers } from './query-resolvers.ts'
import { readStats } from './read-stats.ts'
import { serveBrowserKit } from './serve-browser-kit.ts'
import { servePages } from './serve-pages.ts'
import { setSecurityHeaders } from './set-security-headers.ts'
import { thingResolvers } from './thing-resolvers.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

const SCHEMA = join(PACKAGE_ROOT, 'schema.graphql')

const resolvers = atMoment({
  Query: queryResolvers,
  PartialDate: partialDate,
  JSONObject: GraphQLJSONObject,
  ...thingResolvers,
})

/** What `/health` says; 503 where the store does not answer. */
const checkHealth =
  (store: GraphStore): RequestHandler =>
  async (_, response) => {
    try {
      const { documents } = await readStats(store)
      response.json({ status: 'ok', store: store.address, documents })
    } catch {
      response.status(503).json({ status: 'store unavailable', store: store.address })
    }
  }

/** Answers what failed before GraphQL, such as a body that is no JSON, without a stack. */
const refuse =
  (report: Report): ErrorRequestHandler =>
  (error: { readonly status?: number }, _, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status = error.status ?? 500
    if (status >= 500) report(error)
    response
      .status(status)
      .json({ errors: [{ message: status < 500 ? 'The request is not valid.' : 'Something failed.' }] })
  }

/** The HTTP application: GraphQL, pages, the kit for Neo4j Browser, health and metrics. */
export const createApp = async (
  services: Services,
  report: Report,
): Promise<{ readonly app: Express; readonly stop: () => Promise<void> }> => {
  const apollo = new ApolloServer<Context>({
    typeDefs: readFileSync(SCHEMA, 'utf8'),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: 5_000 },
    formatError: formatErrors(report),
    plugins: [ApolloServerPluginLandingPageDisabled(), limitQueries()],
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  const metrics = createMetrics()
  const app = express()
  app.disable('x-powered-by')
  app.use(metrics.count, setSecurityHeaders)
  app.get('/health', checkHealth(services.store))
  app.get('/metrics', (_, response) => {
    response.type('text/plain; version=0.0.4').send(metrics.print())
  })
  app.use(
    '/graphql',
    express.json({ limit: '100kb' }),
    expressMiddleware(apollo, { context: () => Promise.resolve(createContext(services)) }),
  )
  app.use('/browser-kit', serveBrowserKit())
  app.use(servePages())
  app.use(refuse(report))
  return { app, stop: () => apollo.stop() }
}
