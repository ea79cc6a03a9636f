import { basename } from 'node:path'
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
      const { readDocument } = await import('../pipeline.ts')
      const { coverReading } = await import('../coverage/cover-reading.ts')
      const { printCoverage, reportCoverage } = await import('../coverage/coverage-report.ts')
      const { coveragePage } = await import('../coverage/coverage-page.ts')
      const { files, left } = listInputs(paths)
      const failures: Failure[] = []
      const covered: ReturnType<typeof coverReading>[] = []
      const input = files.includes('-') ? await io.read() : new Uint8Array()
      for (const path of files)
        collectFailure(failures, path, () => {
          const document = path === '-' ? documentFrom('stdin', input) : readFile(path)
          covered.push(coverReading(path, readDocument(document)))
        })
      const leftOut = left.map((path) => ({ path, why: `${basename(path)} is no text` }))
      const report = reportCoverage(covered, [...failures, ...leftOut])
      if (options.html !== undefined) writeFile(options.html, coveragePage(report))
      io.out(options.json === true ? `${JSON.stringify(report)}\n` : printCoverage(report))
      listFailures(failures, files.length, io)
      finish(failures.length > 0 || files.length === 0 ? 1 : 0)
    })
}
