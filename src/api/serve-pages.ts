import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
import { DealgraphError } from '../errors.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

const PAGES = join(PACKAGE_ROOT, 'dist/web')

/** Serves the explorer at `/` and the playground at `/playground`, as built by vite. */
export const servePages = (): Router => {
  const router = Router()
  for (const [path, file] of [
    ['/', 'index.html'],
    ['/playground', 'playground.html'],
  ] as const)
    router.get(path, (_, response) => {
      if (existsSync(join(PAGES, file))) response.sendFile(join(PAGES, file))
      else response.status(503).type('text').send(new DealgraphError('WEB_NOT_BUILT').message)
    })
  router.use('/assets', express.static(join(PAGES, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  return router
}
