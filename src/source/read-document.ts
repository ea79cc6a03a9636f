import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DealgraphError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { readPlainText } from './read-plain-text.ts'

/** The characters of a file: UTF-8 where it is valid, else windows-1252. */
export const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A document from the bytes of a file; `name` is the file's name. */
export const documentFrom = (name: string, bytes: Uint8Array): Document => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const raw = decode(bytes)
  if (raw.trim() === '') throw new DealgraphError('FILE_EMPTY', { path: name })
  const { text, offsets, blocks } = readPlainText(raw)
  return {
    kind: 'Document',
    id: `doc:${sha256.slice(0, 16)}`,
    name,
    sha256,
    text,
    rawLength: raw.length,
    offsets,
    blocks,
    parts: [{ kind: 'Part', type: null, sequence: 1, fileName: name, description: null, start: 0, end: text.length }],
    header: null,
    skipped: [],
  }
}

/** Reads a file. */
export const readFile = (path: string): Document => {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError(why.includes('ENOENT') ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { path, why }, { cause })
  }
  return documentFrom(basename(path), bytes)
}
