import PQueue from 'p-queue'
import { DealgraphError } from '../../errors.ts'
import type { DownloadCache } from './download-cache.ts'
import type { Http, HttpReply } from './http.ts'

/** EDGAR's hosts; tests give their own. */
export interface EdgarHosts {
  readonly www: string
  readonly data: string
}

export const EDGAR_HOSTS: EdgarHosts = { www: 'https://www.sec.gov', data: 'https://data.sec.gov' }

/** What a client needs of the world. Times are in milliseconds. */
export interface EdgarPorts {
  readonly http: Http
  readonly cache: DownloadCache
  /** Names a contact, as the SEC's fair-access rules demand: "Acme Research jane@acme.example". */
  readonly userAgent: string | undefined
  readonly hosts?: EdgarHosts
  readonly sleep?: (ms: number) => Promise<void>
  readonly random?: () => number
}

/** Whether an address never changes what it gives (a filing), or must be asked again (a list). */
export type Freshness = 'immutable' | 'revalidate'

/** The SEC allows 10 requests a second. https://www.sec.gov/about/webmaster-frequently-asked-questions */
const REQUESTS_A_SECOND = 10
const CONNECTIONS = 4
const MOST_TRIES = 6
const LONGEST_WAIT_MS = 120_000

/** Reads from EDGAR: rate-limited, cached, retried. One client serves all that a process fetches. */
export class EdgarClient {
  readonly hosts: EdgarHosts
  readonly #ports: EdgarPorts
  readonly #userAgent: string
  readonly #sleep: (ms: number) => Promise<void>
  readonly #random: () => number
  readonly #queue = new PQueue({
    concurrency: CONNECTIONS,
    intervalCap: REQUESTS_A_SECOND,
    interval: 1000,
    strict: true,
  })
  /** Requests that went out, and answers that came from the cache without one. */
  readonly counts = { requests: 0, hits: 0 }

  constructor(ports: EdgarPorts) {
    const agent = ports.userAgent?.trim() ?? ''
    if (!/\S+@\S+\.\S+/.test(agent)) throw new DealgraphError('SEC_USER_AGENT')
    this.#ports = ports
    this.#userAgent = agent
    this.hosts = ports.hosts ?? EDGAR_HOSTS
    this.#sleep = ports.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)))
    this.#random = ports.random ?? Math.random
  }

  /**
   * The bytes at an address. `isWhole` tells a whole answer from one that was cut short or lied about its length; such
   * an answer is asked for again and never cached. Null where EDGAR has nothing there (404).
   */
  async get(
    url: string,
    freshness: Freshness,
    isWhole: (bytes: Uint8Array) => boolean = () => true,
  ): Promise<Uint8Array | null> {
    const cached = this.#ports.cache.read(url)
    const known = cached !== null && isWhole(cached.bytes) ? cached : null
    if (known !== null && freshness === 'immutable') {
      this.counts.hits++
      return known.bytes
    }
    const headers: Record<string, string> = { 'User-Agent': this.#userAgent, 'Accept-Encoding': 'gzip, deflate' }
    if (known?.entry.etag != null) headers['If-None-Match'] = known.entry.etag
    if (known?.entry.lastModified != null) headers['If-Modified-Since'] = known.entry.lastModified
    const reply = await this.#ask(url, headers, isWhole)
    if (reply.status === 304 && known !== null) return known.bytes
    if (reply.status === 404) return null
    this.#ports.cache.write(url, reply.body, reply.header('etag'), reply.header('last-modified'))
    return reply.body
  }

  async #ask(
    url: string,
    headers: Readonly<Record<string, string>>,
    isWhole: (bytes: Uint8Array) => boolean,
  ): Promise<HttpReply> {
    let why = ''
    for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
      let wait: number | null = null
      try {
        const reply = await this.#queue.add(() => {
          this.counts.requests++
          return this.#ports.http(url, headers)
        })
        if (reply.status === 304 || reply.status === 404) return reply
        if (reply.status === 200 && isWhole(reply.body)) return reply
        why = reply.status === 200 ? 'the answer is not whole' : `status ${reply.status}`
        if (reply.status !== 200 && !isRetried(reply.status)) break
        wait = retryAfter(reply.header('retry-after'))
      } catch (error) {
        why =
          error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)
      }
      if (attempt < MOST_TRIES) await this.#sleep(Math.min(LONGEST_WAIT_MS, wait ?? this.#backOff(attempt)))
    }
    throw new DealgraphError('FETCH_FAILED', { url, why })
  }

  /** Doubles from a second on, between half and all of it. */
  #backOff(attempt: number): number {
    return 1000 * 2 ** (attempt - 1) * (0.5 + this.#random() / 2)
  }
}

const isRetried = (status: number): boolean => status === 403 || status === 429 || status >= 500

/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
const retryAfter = (value: string | null): number | null => {
  if (value === null) return null
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}
