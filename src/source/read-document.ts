import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { MAX_FILE_BYTES } from '../config.ts'
import { DealgraphError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { binaryKind, decodeBytes } from './decode-bytes.ts'
import { readRaw } from './read-raw.ts'

/**
 * A document from the bytes of a file, also of a gzipped one; `name` is the file's name. Throws where the bytes are no
 * text, hold none, or are more than `limit`.
 */
export const documentFrom = (name: string, bytes: Uint8Array, limit: number = MAX_FILE_BYTES): Document => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const content = inflate(name, bytes, limit)
  const why = binaryKind(content)
  if (why !== null) throw new DealgraphError('FILE_BINARY', { path: name, why })
  const raw = decodeBytes(content)
  if (raw.length < 1000 && raw.trim() === '') throw new DealgraphError('FILE_EMPTY', { path: name })
  const reading = readRaw(raw, name)
  if (reading.text === '' && reading.skipped.length === 0) throw new DealgraphError('FILE_EMPTY', { path: name })
  return { kind: 'Document', id: `doc:${sha256.slice(0, 16)}`, name, sha256, rawLength: raw.length, ...reading }
}

/** A file's characters, which raw spans count; `name` is the file's name. */
export const charactersOf = (name: string, bytes: Uint8Array, limit: number = MAX_FILE_BYTES): string =>
  decodeBytes(inflate(name, bytes, limit))

/** Reads a file. */
export const readFile = (path: string, limit: number = MAX_FILE_BYTES): Document => {
  let bytes: Uint8Array
  try {
    const size = statSync(path).size
    if (size > limit) throw tooLarge(path, limit)
    bytes = readFileSync(path)
  } catch (cause) {
    if (cause instanceof DealgraphError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError(why.includes('ENOENT') ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { path, why }, { cause })
  }
  return documentFrom(basename(path), bytes, limit)
}

const inflate = (name: string, bytes: Uint8Array, limit: number): Uint8Array => {
  if (bytes.length > limit) throw tooLarge(name, limit)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(name, limit)
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError('FILE_UNREADABLE', { path: name, why }, { cause })
  }
}

const tooLarge = (path: string, limit: number): DealgraphError =>
  new DealgraphError('FILE_TOO_LARGE', { path, limit: Math.round(limit / 1024 / 1024) })
