import { DealgraphError, type ErrorCode } from '../errors.ts'
import type { Io } from './io.ts'

/** One input that could not be used. */
export interface Failure {
  readonly path: string
  readonly code: ErrorCode
  readonly why: string
}

/** Runs `work`; a failure is noted, so that one bad file stops nothing. */
export const collectFailure = (failures: Failure[], path: string, work: () => void): void => {
  try {
    work()
  } catch (error) {
    const known =
      error instanceof DealgraphError
        ? error
        : new DealgraphError('INTERNAL', { where: path, why: error instanceof Error ? error.message : String(error) })
    failures.push({ path, code: known.code, why: known.message })
  }
}

/** Lists what failed, a line each. */
export const listFailures = (failures: readonly Pick<Failure, 'why'>[], total: number, io: Io): void => {
  if (failures.length === 0) return
  if (total > 1) io.err(`dealgraph: ${failures.length} of ${total} files could not be read:\n`)
  for (const { why } of failures) io.err(total > 1 ? `  ${why}\n` : `dealgraph: ${why}\n`)
}
