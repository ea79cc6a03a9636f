import { basename } from 'node:path'
import type { Document } from '../model/document.ts'
import { collectFailure, listFailures, type Failure } from './failures.ts'
import { listInputs } from './list-inputs.ts'
import type { AddCommand } from './program.ts'
import { writeFile } from './write-file.ts'

/** `coverage PATH... [--json] [--html FILE]`: what was read of each file, section by section, and what was not and why. */
export const addCoverage: AddCommand = (program, io, finish) => {
  program
    .command('coverage')
    .description('say what was read of each file and section, what was not and why, and how many facts were found')
    .argument('<path...>', 'files and folders; - is standard input')
    .option('--json', 'print the whole report as JSON')
    .option('--html <file>', 'write the whole report as a page')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph coverage filings/\n  dealgraph coverage filing.txt --html coverage.html',
    )
    .action(async (paths: string[], options: { readonly json?: true; readonly html?: string }) => {
      const { documentFrom, readFile } = await import('../source/read-document.ts')
      const { valueOf } = await import('../outcome.ts')
      const { readInGroups } = await import('../read-in-groups.ts')
      const { coverReading } = await import('../coverage/cover-reading.ts')
      const { printCoverage, reportCoverage } = await import('../coverage/coverage-report.ts')
      const { coveragePage } = await import('../coverage/coverage-page.ts')
      const { files, left } = listInputs(paths)
      const failures: Failure[] = []
      const covered: ReturnType<typeof coverReading>[] = []
      const input = files.includes('-') ? await io.read() : new Uint8Array()
      const open = (path: string): Document => (path === '-' ? documentFrom('stdin', input) : readFile(path))
      for (const outcome of readInGroups(files, open))
        collectFailure(failures, outcome.input, () => covered.push(coverReading(outcome.input, valueOf(outcome))))
      const leftOut = left.map((path) => ({ path, why: `${basename(path)} is no text` }))
      const report = reportCoverage(covered, [...failures, ...leftOut])
      if (options.html !== undefined) writeFile(options.html, coveragePage(report))
      io.out(options.json === true ? `${JSON.stringify(report)}\n` : printCoverage(report))
      listFailures(failures, files.length, io)
      finish(failures.length > 0 || files.length === 0 ? 1 : 0)
    })
}
