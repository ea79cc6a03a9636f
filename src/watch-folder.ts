import { type FSWatcher, statSync, watch } from 'node:fs'
import { DealgraphError } from './errors.ts'

export interface WatchOptions {
  /** Ends the watch; what is yielded then is the last. */
  readonly signal: AbortSignal
  /** Lists the files of the folder that are to be read. */
  readonly list: (folder: string) => readonly string[]
  /** A file is read once its size and time have stayed the same for so long, in ms. */
  readonly quiet?: number
  /** The folder is looked through at least so often, in ms, for what no event told of. */
  readonly every?: number
}

/** What a file looked like; `seen` is when it was first seen so. */
interface Look {
  readonly state: string
  readonly seen: number
}

const stateOf = (path: string): string | null => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() === true ? `${stat.ino}/${stat.size}/${stat.mtimeMs}` : null
}

/** Tells of changes, where the system does: without it, the folder is looked through from time to time. */
const wakeOn = (folder: string, wake: () => void): FSWatcher | null => {
  try {
    return watch(folder, { recursive: true }, wake).on('error', wake)
  } catch {
    return null
  }
}

/**
 * Gives the files of a folder that are there, then those that come or change, once each is whole: its size and time
 * have stayed the same for a while. One that could not be read is given again when it changes. Error: WATCH_FAILED.
 */
export async function* watchFolder(
  folder: string,
  { signal, list, quiet = 500, every = 10_000 }: WatchOptions,
): AsyncGenerator<readonly string[]> {
  const looks = new Map<string, Look>()
  const given = new Map<string, string>()
  let wake = (): void => undefined
  const onChange = (): void => {
    wake()
  }
  const watcher = wakeOn(folder, onChange)
  signal.addEventListener('abort', onChange, { once: true })
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        setTimeout(resolve, Math.min(ms, quiet / 5))
      }
    })
  try {
    while (!signal.aborted) {
      const { whole, waiting } = look(listOrFail(folder, list), looks, given, quiet)
      if (whole.length > 0) yield whole
      else await sleep(waiting ? quiet / 2 : every)
    }
  } finally {
    watcher?.close()
    signal.removeEventListener('abort', onChange)
  }
}

const listOrFail = (folder: string, list: WatchOptions['list']): readonly string[] => {
  try {
    return list(folder)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError('WATCH_FAILED', { path: folder, why }, { cause })
  }
}

/** The files that are whole and not yet given as they are, and whether others may become so soon. */
const look = (
  files: readonly string[],
  looks: Map<string, Look>,
  given: Map<string, string>,
  quiet: number,
): { readonly whole: readonly string[]; readonly waiting: boolean } => {
  const now = performance.now()
  const there = new Set(files)
  for (const path of looks.keys()) if (!there.has(path)) looks.delete(path)
  for (const path of given.keys()) if (!there.has(path)) given.delete(path)
  const whole: string[] = []
  let waiting = false
  for (const path of files) {
    const state = stateOf(path)
    if (state === null || given.get(path) === state) continue
    const known = looks.get(path)
    if (known?.state !== state) looks.set(path, { state, seen: now })
    if (known?.state === state && now - known.seen >= quiet) {
      whole.push(path)
      given.set(path, state)
      looks.delete(path)
    } else waiting = true
  }
  return { whole, waiting }
}
