import type { EdgarHosts } from '../source/edgar/edgar-client.ts'

/** Where a command writes: data to `out`, everything else to `err`. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Width of the terminal in characters. */
  readonly columns: number
  /** Whether `out` shows colours. */
  readonly colour: boolean
  /** Whether a person watches `err`, so that progress may redraw its line. */
  readonly live: boolean
  /** The characters of standard input, for the path `-`. */
  readonly read: () => Promise<Uint8Array>
  /** Stands in for EDGAR's hosts. */
  readonly edgar?: EdgarHosts
  /** Stands in for the process's environment, which `config.ts` reads where this is undefined. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** The process's own streams. */
export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stdout.isTTY ? Math.max(40, process.stdout.columns) : 100,
  colour: process.stdout.isTTY && process.stdout.hasColors(),
  live: process.stderr.isTTY,
  read: async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks)
  },
})
