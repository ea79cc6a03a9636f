import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { DealgraphError } from '../errors.ts'

let counter = 0

const discard = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // What is left has a name of its own that nothing reads.
  }
}

/** Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed. Errors: LOG_UNWRITABLE. */
export const writeAtomically = (path: string, content: string | Uint8Array): void => {
  const temporary = `${path}.${process.pid}-${counter++}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(temporary, 'wx')
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (cause) {
    discard(temporary)
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError('LOG_UNWRITABLE', { path, why }, { cause })
  }
}
