import { CommanderError } from 'commander'
import { DealgraphError } from '../errors.ts'
import type { Io } from './io.ts'
import { createProgram } from './program.ts'

/** Exit statuses: done, found nothing or something failed, bad usage. */
export type ExitStatus = 0 | 1 | 2

/** Runs one command line (without `node` and the script) and gives its exit status. Never throws. */
export const runCli = async (args: readonly string[], io: Io): Promise<ExitStatus> => {
  let status: ExitStatus = 0
  const program = createProgram(io, (result) => {
    status = result
  })
  try {
    if (args.length === 0) {
      io.err(program.helpInformation())
      return 2
    }
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return reportFailure(error, io, args.includes('--debug'))
  }
}

/** Prints one line on what failed, where and what to do next; the stack only where it was asked for. */
const reportFailure = (error: unknown, io: Io, debug: boolean): ExitStatus => {
  const known =
    error instanceof DealgraphError
      ? error
      : new DealgraphError(
          'INTERNAL',
          { where: 'dealgraph', why: error instanceof Error ? oneLine(error.message) : String(error) },
          { cause: error },
        )
  io.err(`dealgraph: ${known.message}\n`)
  if (debug) {
    for (let cause: unknown = known; cause instanceof Error; cause = cause.cause) io.err(`${cause.stack ?? ''}\n`)
  }
  return known.exit
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
