import { basename, extname, join } from 'node:path'
import { DealgraphError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { collectFailure, listFailures, type Failure } from './failures.ts'
import { listInputs } from './list-inputs.ts'
import type { AddCommand } from './program.ts'
import { writeFile } from './write-file.ts'

/** `extract PATH... [--out DIR]`: what each document says, as JSON; no store is opened. */
export const addExtract: AddCommand = (program, io, finish) => {
  program
    .command('extract')
    .description('print what each document says as JSON, one document a line, or write one file each')
    .argument('<path...>', 'files and folders; - is standard input')
    .option('--out <dir>', 'write <dir>/<file name>.json for each file')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph extract filing.txt\n  dealgraph extract filings/ --out facts\n  curl -s URL | dealgraph extract -',
    )
    .action(async (paths: string[], options: { readonly out?: string }) => {
      const { documentFrom, readFile } = await import('../source/read-document.ts')
      const { valueOf } = await import('../outcome.ts')
      const { readInGroups } = await import('../read-in-groups.ts')
      const { toDocumentFacts } = await import('../extract.ts')
      const { files, left } = listInputs(paths)
      const failures: Failure[] = []
      const written = new Map<string, string>()
      const input = files.includes('-') ? await io.read() : new Uint8Array()
      const open = (path: string): Document => (path === '-' ? documentFrom('stdin', input) : readFile(path))
      for (const outcome of readInGroups(files, open))
        collectFailure(failures, outcome.input, () => {
          const json = JSON.stringify(toDocumentFacts(valueOf(outcome)))
          if (options.out === undefined) io.out(`${json}\n`)
          else writeFile(claimOutput(written, options.out, outcome.input), `${json}\n`)
        })
      if (left.length > 0) io.err(`Left out, for they are no text: ${left.map((path) => basename(path)).join(', ')}\n`)
      listFailures(failures, files.length, io)
      finish(failures.length > 0 || files.length === 0 ? 1 : 0)
    })
}

/** The output file of an input; two inputs of one name must not overwrite each other. */
const claimOutput = (written: Map<string, string>, out: string, path: string): string => {
  const name = path === '-' ? 'stdin' : basename(path, extname(path))
  const target = join(out, `${name}.json`)
  const other = written.get(target)
  if (other !== undefined) throw new DealgraphError('OUTPUT_CLASH', { path, other, target })
  written.set(target, path)
  return target
}
