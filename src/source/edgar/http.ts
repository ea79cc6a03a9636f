/** One answer of a server, its body whole. */
export interface HttpReply {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly body: Uint8Array
}

/** The whole of the network: one request, its answer. Rejects where the connection fails or the body is cut short. */
export type Http = (url: string, headers: Readonly<Record<string, string>>) => Promise<HttpReply>

const TIMEOUT_MS = 120_000

/** The network through `fetch`; a body of more than `limit` bytes is refused, whatever its stated length. */
export const fetchHttp =
  (limit: number): Http =>
  async (url, headers) => {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' })
    const chunks: Uint8Array[] = []
    let length = 0
    if (response.body !== null)
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
        length += chunk.length
        if (length > limit) throw new Error(`the answer is larger than ${Math.round(limit / 1024 / 1024)} MB`)
        chunks.push(chunk)
      }
    return { status: response.status, header: (name) => response.headers.get(name), body: Buffer.concat(chunks) }
  }
