import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the fake answers the next request for a path, once each, before it answers well. */
export type Mischief =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'break-off' }
  | { readonly kind: 'lie-short' }
  | { readonly kind: 'lie-long' }
  | { readonly kind: 'hang' }

/** A small EDGAR on loopback: files by path, with ETags, and mischief on demand. */
export interface FakeEdgar {
  readonly url: string
  readonly requests: readonly { readonly path: string; readonly userAgent: string; readonly at: number }[]
  readonly put: (path: string, body: string) => void
  readonly misbehave: (path: string, ...mischief: readonly Mischief[]) => void
  readonly close: () => Promise<void>
}

/** Starts one. */
export const startFakeEdgar = async (): Promise<FakeEdgar> => {
  const files = new Map<string, string>()
  const mischief = new Map<string, Mischief[]>()
  const requests: { path: string; userAgent: string; at: number }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, userAgent: request.headers['user-agent'] ?? '', at: Date.now() })
    const body = files.get(path)
    const trick = mischief.get(path)?.shift()
    if (body === undefined) response.writeHead(404).end()
    else if (trick === undefined) answer(request, response, body)
    else play(response, body, trick)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    put: (path, body) => void files.set(path, body),
    misbehave: (path, ...tricks) => void mischief.set(path, [...tricks]),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
  const etag = `"${body.length}"`
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.writeHead(200, { etag, 'content-length': Buffer.byteLength(body) }).end(body)
}

const play = (response: ServerResponse, body: string, trick: Mischief): void => {
  const length = Buffer.byteLength(body)
  const half = body.slice(0, body.length / 2)
  if (trick.kind === 'status')
    response.writeHead(trick.status, trick.retryAfter === undefined ? {} : { 'retry-after': trick.retryAfter }).end()
  else if (trick.kind === 'lie-short') response.writeHead(200, { 'content-length': Buffer.byteLength(half) }).end(half)
  else if (trick.kind === 'hang') {
    response.writeHead(200, { 'content-length': length })
    response.write(half)
  } else {
    // A length that never comes: the connection ends after half of the body.
    response.writeHead(200, { 'content-length': trick.kind === 'lie-long' ? length * 10 : length })
    response.write(half, () => response.destroy())
  }
}
