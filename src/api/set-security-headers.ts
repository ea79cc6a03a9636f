import type { RequestHandler } from 'express'

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

const policy = (changes: Partial<typeof POLICY> = {}): string =>
  Object.entries({ ...POLICY, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** The playground's editor writes its style sheets at run time. */
const PLAYGROUND = policy({ 'style-src': "'self' 'unsafe-inline'" })
const EVERYWHERE = policy()

/** Lets pages load nothing but what this server serves, and no one frame them. */
export const setSecurityHeaders: RequestHandler = (request, response, next) => {
  response.set({
    'Content-Security-Policy': request.path === '/playground' ? PLAYGROUND : EVERYWHERE,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
  next()
}
