import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DealgraphError } from '../errors.ts'

/** The process that holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, as the system counts; null where it does not say. It tells a process from a later one of its number. */
  readonly began?: string | null
}

const readHolder = (path: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** When a process began, in the system's ticks since its start, with the name of that start (proc(5), field 22). */
const beginningOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return null
  }
}

/** True unless the holder ran on this machine and is gone, or its number is another process's by now. */
const isAlive = ({ pid, host, began = null }: Holder): boolean => {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false
  }
  const now = beginningOf(pid)
  return began === null || now === null || began === now
}

/** Takes a dead process's lock away; false where another process was quicker and holds it now. */
const takeAway = (path: string, dead: Holder | null): boolean => {
  const stale = `${path}.stale-${process.pid}`
  try {
    renameSync(path, stale)
    if (JSON.stringify(readHolder(stale)) === JSON.stringify(dead)) return true
    linkSync(stale, path)
    return false
  } catch {
    // Someone else took it away or has it; the next attempt sees who.
    return false
  } finally {
    rmSync(stale, { force: true })
  }
}

/**
 * Keeps other processes from writing a data folder. Returns what gives it free. A lock whose process is gone is taken
 * over. Errors: STORE_LOCKED, LOG_UNWRITABLE.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'lock')
  const self: Holder = { pid: process.pid, host: hostname(), began: beginningOf(process.pid) }
  let holder: Holder | null = null
  for (let attempt = 0; attempt < 3; attempt++) {
    const own = `${path}.${process.pid}`
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(own, JSON.stringify(self))
      // A link appears with its content or not at all, and never replaces another.
      linkSync(own, path)
      return () => {
        rmSync(path, { force: true })
      }
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : ''
      if (code !== 'EEXIST') throw new DealgraphError('LOG_UNWRITABLE', { path: folder, why: String(cause) }, { cause })
      holder = readHolder(path)
      if (holder !== null && isAlive(holder)) break
      takeAway(path, holder)
    } finally {
      rmSync(own, { force: true })
    }
  }
  const by = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`
  throw new DealgraphError('STORE_LOCKED', { path: folder, by })
}
