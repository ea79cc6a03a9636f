import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { MAX_FILE_BYTES } from './config.ts'
import { DealgraphError } from './errors.ts'
import { toDocumentFacts } from './extract.ts'
import type { FactLog, LogItem } from './fact-log/fact-log.ts'
import type { DocumentFacts } from './model/document-facts.ts'
import { andThen, valueOf, type Outcome } from './outcome.ts'
import { readInGroups } from './read-in-groups.ts'
import { documentFrom } from './source/read-document.ts'
import { version } from './version.ts'

/** A file to read. */
export interface InputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Says what files say, in their order. */
export type ReadFacts = <File extends InputFile>(files: Iterable<File>) => Iterable<Outcome<File, DocumentFacts>>

export interface ReadOptions {
  /** Called after each file with how many are done of how many. */
  readonly onProgress?: (done: number, total: number, path: string) => void
  /** Ends the reading after the files in hand. */
  readonly signal?: AbortSignal
  /** Read every file again, also those that were read by the same rules. */
  readonly again?: boolean
  readonly maxFileBytes?: number
  /** In place of this version's rules. */
  readonly readFacts?: ReadFacts
}

/** What became of files. */
export interface FilesRead {
  readonly read: number
  readonly unchanged: number
  readonly skipped: readonly { readonly path: string; readonly code: string; readonly why: string }[]
  /** Relations, agreements and events in the files read. */
  readonly facts: number
}

/** Documents are committed to the log in groups of this size, so that an interrupted run loses little. */
const GROUP = 100

type Identified = InputFile & Pick<LogItem, 'document' | 'sha256'>

/**
 * Reads files into a log. A file that the log holds, read by the same rules, is left alone; a bad one is skipped.
 * Errors: LOG_*.
 */
export const readIntoLog = async (
  paths: readonly string[],
  log: FactLog,
  options: ReadOptions = {},
): Promise<FilesRead> => {
  const skipped = new Map<string, FilesRead['skipped'][number]>()
  const pending = new Map<string, LogItem>()
  let [read, unchanged, facts, done] = [0, 0, 0, 0]
  const report = (path: string): void => options.onProgress?.(++done, paths.length, path)
  const skip = (path: string, cause: unknown): void => void skipped.set(path, toSkipped(path, cause))

  function* filesToRead(): Generator<Identified> {
    for (const path of paths) {
      if (options.signal?.aborted === true) return
      try {
        const file = identify(path, options.maxFileBytes)
        if (options.again === true || log.documents().get(file.document)?.reader !== version) {
          yield file
          continue
        }
        unchanged++
      } catch (cause) {
        skip(path, cause)
      }
      report(path)
    }
  }

  const keep = ({ document, path, sha256, bytes }: Identified, said: DocumentFacts): void => {
    const known = log.documents().get(document)
    const entry = log.keep(said, bytes)
    if (known?.entry !== entry || known.reader !== version)
      pending.set(document, { document, path, sha256, entry, reader: version })
    facts += countFacts(said)
    read++
  }

  const commit = (): void => {
    log.append([...pending.values()], [])
    pending.clear()
  }

  for (const outcome of (options.readFacts ?? readHere)(filesToRead())) {
    const { input } = outcome
    try {
      const said = valueOf(outcome)
      // The same bytes may stand under two names.
      if (pending.has(input.document)) unchanged++
      else keep(input, said)
    } catch (cause) {
      skip(input.path, cause)
    }
    report(input.path)
    if (pending.size >= GROUP) commit()
    // Lets an interrupt be heard.
    await setImmediate()
  }
  commit()
  // In the order of their paths: a file that cannot be opened is found out before its group is read.
  return { read, unchanged, skipped: [...new Set(paths)].flatMap((path) => skipped.get(path) ?? []), facts }
}

const readHere: ReadFacts = function* (files) {
  const tell = andThen(toDocumentFacts)
  for (const reading of readInGroups(files, ({ path, bytes }) => documentFrom(basename(path), bytes)))
    yield tell(reading)
}

const identify = (path: string, limit?: number): Identified => {
  const bytes = readBytes(path, limit)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, bytes, sha256, document: `doc:${sha256.slice(0, 16)}` }
}

const readBytes = (path: string, most = MAX_FILE_BYTES): Uint8Array => {
  try {
    const size = path === '-' ? 0 : statSync(path).size
    if (size > most) throw new DealgraphError('FILE_TOO_LARGE', { path, limit: Math.round(most / 1024 / 1024) })
    return readFileSync(path === '-' ? 0 : path)
  } catch (cause) {
    if (cause instanceof DealgraphError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DealgraphError(why.includes('ENOENT') ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { path, why }, { cause })
  }
}

const countFacts = ({ relations, agreements, events }: DocumentFacts): number =>
  relations.length + agreements.length + events.length

/** Failures of one file, which stop nothing; a log that cannot be written stops all. */
const toSkipped = (path: string, cause: unknown): FilesRead['skipped'][number] => {
  if (cause instanceof DealgraphError && /^(?:LOG|STORE)_/.test(cause.code)) throw cause
  const error =
    cause instanceof DealgraphError
      ? cause
      : new DealgraphError('INTERNAL', { where: path, why: cause instanceof Error ? cause.message : String(cause) })
  return { path, code: error.code, why: error.message }
}
