import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DealgraphError } from '../errors.ts'
import type { DocumentFacts } from '../model/document-facts.ts'
import { lockFolder } from './lock-folder.ts'
import { writeAtomically } from './write-atomically.ts'

/** What the log holds of one document. */
export interface LogItem {
  /** The document's id. */
  readonly document: string
  /** Where it was read, as it was given. */
  readonly path: string
  /** SHA-256 of the file's bytes. */
  readonly sha256: string
  /** SHA-256 of the entry: of the facts as they are kept. */
  readonly entry: string
  /** The version of the rules that read it. */
  readonly reader: string
}

/** One change of the log. Builds are never changed; the log's state is all of them in order. */
export interface Build {
  readonly number: number
  /** ISO time by this machine's clock, but never before the build before it; the order of builds is their number's. */
  readonly at: string
  readonly added: readonly LogItem[]
  /** Ids of documents taken back. */
  readonly removed: readonly string[]
}

/**
 * The truth that the graph is made from: append-only, content-addressed files below a data folder.
 *
 *     log/sources/<sha256>        the bytes of each file read
 *     log/entries/<sha256>.json   what each said (DocumentFacts)
 *     log/builds/000001.json      which entries came and went, in order
 */
export interface FactLog {
  readonly folder: string
  readonly documents: () => ReadonlyMap<string, LogItem>
  readonly builds: () => readonly Build[]
  /** The documents as they were after a build. */
  readonly documentsAt: (build: number) => ReadonlyMap<string, LogItem>
  /** The facts of an entry. Errors: LOG_DAMAGED. */
  readonly read: (entry: string) => DocumentFacts
  /** The bytes of a source, null where they are not kept. */
  readonly source: (sha256: string) => Uint8Array | null
  /** Keeps a source and its facts; they count once a build names them. */
  readonly keep: (facts: DocumentFacts, bytes: Uint8Array) => string
  /** Appends a build; none where nothing came or went. */
  readonly append: (added: readonly LogItem[], removed: readonly string[]) => Build | null
  readonly close: () => void
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const applyBuild = (documents: Map<string, LogItem>, { added, removed }: Build): void => {
  for (const id of removed) documents.delete(id)
  for (const item of added) documents.set(item.document, item)
}

const fold = (builds: readonly Build[]): Map<string, LogItem> => {
  const documents = new Map<string, LogItem>()
  for (const build of builds) applyBuild(documents, build)
  return documents
}

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new DealgraphError('LOG_DAMAGED', { path, why: cause instanceof Error ? cause.message : '' }, { cause })
  }
}

const readBuilds = (folder: string): Build[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort((a, b) => parseInt(a, 10) - parseInt(b, 10))
        .map((name) => readJson(join(folder, name)) as Build)
    : []

/** Opens the log below a data folder; `write` locks it against other processes. Errors: STORE_LOCKED, LOG_DAMAGED. */
export const openFactLog = (dataDir: string, { write = true }: { readonly write?: boolean } = {}): FactLog => {
  const folder = join(dataDir, 'log')
  const unlock = write ? lockFolder(dataDir) : () => undefined
  const builds = readBuilds(join(folder, 'builds'))
  const documents = fold(builds)
  const entryPath = (entry: string): string => join(folder, 'entries', `${entry}.json`)
  const sourcePath = (sha: string): string => join(folder, 'sources', sha)
  return {
    folder,
    documents: () => documents,
    builds: () => builds,
    documentsAt: (build) => fold(builds.slice(0, build)),
    read: (entry) => {
      const path = entryPath(entry)
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      if (sha256(text) !== entry)
        throw new DealgraphError('LOG_DAMAGED', { path, why: text === '' ? 'it is missing' : 'its hash differs' })
      return JSON.parse(text) as DocumentFacts
    },
    source: (sha) => (existsSync(sourcePath(sha)) ? readFileSync(sourcePath(sha)) : null),
    keep: (facts, bytes) => {
      const text = JSON.stringify(facts)
      const entry = sha256(text)
      if (!existsSync(sourcePath(facts.sha256))) writeAtomically(sourcePath(facts.sha256), bytes)
      if (!existsSync(entryPath(entry))) writeAtomically(entryPath(entry), text)
      return entry
    },
    append: (added, removed) => {
      if (added.length === 0 && removed.length === 0) return null
      const [last, now] = [builds.at(-1), new Date().toISOString()]
      const at = last === undefined || last.at < now ? now : last.at
      const build: Build = { number: (last?.number ?? 0) + 1, at, added, removed }
      writeAtomically(join(folder, 'builds', `${String(build.number).padStart(6, '0')}.json`), JSON.stringify(build))
      builds.push(build)
      applyBuild(documents, build)
      return build
    },
    close: unlock,
  }
}
