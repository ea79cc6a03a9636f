import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildLexicon } from './build-lexicon.ts'
import { FORMAT, Lexicon } from './lexicon.ts'
import { LEXICON_FILES, readCues, readTerms } from './read-terms.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

/** The package's root, from `src/lexicon` as from `dist/lexicon`. */
/** The folder of the word lists. */
export const LEXICON_DIR = join(PACKAGE_ROOT, 'lexicon')
const COMPILED = join(PACKAGE_ROOT, 'dist', 'lexicon.bin')

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1

/** The compiled bytes, if they are newer than every list and of this format. */
const readCompiled = (): Buffer | null => {
  const made = modified(COMPILED)
  if (made < 0 || LEXICON_FILES.some((file) => modified(join(LEXICON_DIR, file)) > made)) return null
  const bytes = readFileSync(COMPILED)
  return bytes.readUInt32LE(0) === FORMAT ? aligned(bytes) : null
}

const aligned = (bytes: Buffer): Buffer =>
  bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)

/** Compiles the word lists and keeps the result beside the build, where that folder can be written. */
export const compileLexicon = (): Buffer => {
  const bytes = buildLexicon(readTerms(LEXICON_DIR), readCues(LEXICON_DIR))
  try {
    mkdirSync(dirname(COMPILED), { recursive: true })
    const draft = `${COMPILED}.${process.pid}`
    writeFileSync(draft, bytes)
    renameSync(draft, COMPILED)
  } catch {
    // A folder that cannot be written costs the next start a second, and nothing else.
  }
  return aligned(bytes)
}

let loaded: Lexicon | undefined

/** The lexicon, loaded once; compiled first where there is no compiled file that is up to date. */
export const loadLexicon = (): Lexicon => (loaded ??= new Lexicon(readCompiled() ?? compileLexicon()))
