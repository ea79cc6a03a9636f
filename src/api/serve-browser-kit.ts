import { join } from 'node:path'
import express, { Router } from 'express'
import { PACKAGE_ROOT } from '../package-root.ts'

/**
 * Serves the kit for Neo4j Browser: its style sheet and saved queries, and the queries as one zip. Browser runs on another
 * port and asks first whether it may send `pragma` and `cache-control`.
 */
export const serveBrowserKit = (): Router => {
  const router = Router()
  router.use((request, response, next) => {
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'pragma, cache-control, content-type',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
    if (request.method === 'OPTIONS') response.status(204).end()
    else next()
  })
  router.get('/queries.zip', (_, response) => {
    response.sendFile(join(PACKAGE_ROOT, 'dist/browser-kit/queries.zip'))
  })
  router.use(
    express.static(join(PACKAGE_ROOT, 'browser'), {
      index: false,
      setHeaders: (response, path) => {
        if (/\.(?:grass|cypher)$/.test(path)) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      },
    }),
  )
  return router
}
