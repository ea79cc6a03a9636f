import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const rootAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder))

/** The folder of this package, where its data lie: `lexicon`, `cypher`, `sample`; the same from the source and as built. */
export const PACKAGE_ROOT = rootAbove(import.meta.dirname)
