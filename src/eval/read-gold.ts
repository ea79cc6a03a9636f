import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { DealgraphError } from '../errors.ts'
import { isInHalf, type Half } from './half.ts'
import { goldFile, type GoldFile } from './scored-facts.ts'

/** A gold file, its name (`<document>.json`), and the document's path in the corpus; null where it is not there. */
export interface GoldDocument {
  readonly file: string
  readonly gold: GoldFile
  readonly path: string | null
}

/** Reads the gold files of a folder, in order of name, and finds their documents in a corpus folder. */
export const readGold = (goldDir: string, corpusDir: string, half: Half): readonly GoldDocument[] => {
  const paths = documentsByStem(corpusDir)
  const files = listFolder(goldDir)
    .filter((file) => file.endsWith('.json') && file !== 'schema.json' && isInHalf(half, file))
    .sort()
  if (files.length === 0) throw new DealgraphError('GOLD_UNUSABLE', { path: goldDir, why: 'no .json file is in it' })
  return files.map((file) => ({
    file,
    gold: parseGold(join(goldDir, file)),
    path: paths.get(file.replace(/\.json$/, '')) ?? null,
  }))
}

/** The files of a corpus folder by their name without the last extension. */
export const documentsByStem = (corpusDir: string): ReadonlyMap<string, string> =>
  new Map(listFolder(corpusDir).map((file) => [basename(file, extname(file)), join(corpusDir, file)]))

const listFolder = (folder: string): readonly string[] => {
  if (!existsSync(folder)) throw new DealgraphError('FILE_NOT_FOUND', { path: folder })
  return readdirSync(folder)
}

const parseGold = (path: string): GoldFile => {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new DealgraphError('GOLD_UNUSABLE', { path, why: 'it is no JSON' }, { cause })
  }
  const parsed = goldFile.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DealgraphError('GOLD_UNUSABLE', { path, why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` })
}
