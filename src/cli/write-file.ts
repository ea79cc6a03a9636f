import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DealgraphError } from '../errors.ts'

/** Writes a whole file or nothing: a temporary file beside it is synced and takes its place. */
export const writeFile = (path: string, text: string): void => {
  const temporary = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(temporary, 'w')
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (cause) {
    throw new DealgraphError(
      'OUTPUT_UNWRITABLE',
      { path, why: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    )
  }
}
