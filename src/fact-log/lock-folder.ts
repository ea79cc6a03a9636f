import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DealgraphError } from '../errors.ts'

interface Holder {
  readonly pid: number
  readonly host: string
}

const holderOf = (path: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** True unless the holder ran on this machine and is gone. */
const isAlive = ({ pid, host }: Holder): boolean => {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/**
 * Keeps other processes from writing a data folder. Returns what gives it free. A lock whose process is gone is taken
 * over. Errors: STORE_LOCKED, LOG_UNWRITABLE.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    const own = `${path}.${process.pid}`
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder))
      // A link appears with its content or not at all, and never replaces another.
      linkSync(own, path)
      return () => {
        rmSync(path, { force: true })
      }
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : ''
      if (code !== 'EEXIST') throw new DealgraphError('LOG_UNWRITABLE', { path: folder, why: String(cause) }, { cause })
      const holder = holderOf(path)
      if (holder !== null && isAlive(holder)) throw new DealgraphError('STORE_LOCKED', { path: folder }, { cause })
      rmSync(path, { force: true })
    } finally {
      rmSync(own, { force: true })
    }
  }
  throw new DealgraphError('STORE_LOCKED', { path: folder })
}
