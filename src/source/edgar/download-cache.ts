import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const ENTRY = z.object({
  url: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
})
export type CacheEntry = z.infer<typeof ENTRY>

/**
 * Downloads on disk: `blobs/<sha256>` holds the bytes, `urls/<sha256 of the address>.json` which bytes an address gave.
 * Files are written under another name first, so that a break leaves no half of one; bytes that do not match their
 * name are as if they were not there.
 */
export class DownloadCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** What is known of an address, with its bytes; null where there is nothing, or it is damaged. */
  read(url: string): { readonly entry: CacheEntry; readonly bytes: Uint8Array } | null {
    const path = join(this.#folder, 'urls', `${hashOf(url)}.json`)
    if (!existsSync(path)) return null
    try {
      const entry = ENTRY.parse(JSON.parse(readFileSync(path, 'utf8')))
      const bytes = readFileSync(this.#blob(entry.sha256))
      return entry.url === url && hashOf(bytes) === entry.sha256 ? { entry, bytes } : null
    } catch {
      return null
    }
  }

  /** Keeps the bytes that an address gave. */
  write(url: string, bytes: Uint8Array, etag: string | null, lastModified: string | null): void {
    const sha256 = hashOf(bytes)
    if (!existsSync(this.#blob(sha256))) this.#put(this.#blob(sha256), bytes)
    const entry: CacheEntry = { url, sha256, etag, lastModified }
    this.#put(join(this.#folder, 'urls', `${hashOf(url)}.json`), Buffer.from(JSON.stringify(entry)))
  }

  #blob(sha256: string): string {
    return join(this.#folder, 'blobs', sha256.slice(0, 2), sha256)
  }

  #put(path: string, bytes: Uint8Array): void {
    mkdirSync(join(path, '..'), { recursive: true })
    const half = `${path}.${process.pid}.half`
    writeFileSync(half, bytes)
    renameSync(half, path)
  }
}

const hashOf = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
