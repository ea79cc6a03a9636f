import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const KIT = join(import.meta.dirname, '../../browser')

/** The kit's style sheet. */
export const readSheet = (): string => readFileSync(join(KIT, 'dealgraph.grass'), 'utf8')

/** The kit's saved queries: path below `queries`, and text. */
export const readQueries = (): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(KIT, 'queries')).flatMap((folder) =>
    readdirSync(join(KIT, 'queries', folder)).map((file) => ({
      path: `${folder}/${file}`,
      text: readFileSync(join(KIT, 'queries', folder, file), 'utf8'),
    })),
  )
