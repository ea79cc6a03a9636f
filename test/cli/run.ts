import type { Io } from '../../src/cli/io.ts'
import { runCli } from '../../src/cli/run-cli.ts'

export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, on an empty environment unless `world` gives one, without a terminal. */
export const run = async (args: readonly string[], input = '', world: Partial<Io> = {}): Promise<Run> => {
  let out = ''
  let err = ''
  const status = await runCli(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    columns: 100,
    colour: false,
    live: false,
    read: () => Promise.resolve(new TextEncoder().encode(input)),
    environment: {},
    ...world,
  })
  return { status, out, err }
}
