import { Command } from 'commander'
import { version } from '../version.ts'
import { addAsk } from './ask.ts'
import { addConflicts } from './conflicts.ts'
import { addCoverage } from './coverage.ts'
import { addDemo } from './demo.ts'
import { addDiff } from './diff.ts'
import { addEval } from './eval.ts'
import { addExplain } from './explain.ts'
import { addExport } from './export.ts'
import { addExtract } from './extract.ts'
import { addFetch } from './fetch.ts'
import { addIngest } from './ingest.ts'
import type { Io } from './io.ts'
import { addQuery } from './query.ts'
import { addRemove } from './remove.ts'
import type { ExitStatus } from './run-cli.ts'
import { addServe } from './serve.ts'
import { addStats } from './stats.ts'
import { addVerify } from './verify.ts'

/** Adds one command to the program; `finish` takes its exit status. */
export type AddCommand = (program: Command, io: Io, finish: (status: ExitStatus) => void) => void

/** Every command, in the order in which help lists them. */
const COMMANDS: readonly AddCommand[] = [
  addDemo,
  addFetch,
  addIngest,
  addExtract,
  addAsk,
  addQuery,
  addServe,
  addStats,
  addRemove,
  addDiff,
  addConflicts,
  addExport,
  addVerify,
  addCoverage,
  addEval,
  addExplain,
]

/** The command line's grammar. Nothing heavy is loaded before a command runs. */
export const createProgram = (io: Io, finish: (status: ExitStatus) => void): Command => {
  const program = new Command('dealgraph')
    .description('Reads what biotech companies file and announce, and builds the graph of who licenses what to whom.')
    .version(version, '-v, --version')
    .option('--debug', 'print the stack of an error')
    .configureHelp({ helpWidth: Math.min(io.columns, 120) })
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => {
        write(
          `dealgraph: ${text
            .replace(/^error: /, '')
            .trim()
            .replaceAll('\n', ' ')} See dealgraph --help.\n`,
        )
      },
    })
    .exitOverride()
    .addHelpText('after', '\nExample:\n  dealgraph demo')
  for (const add of COMMANDS) add(program, io, finish)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}
