import { configOf, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'

/** `verify`: opens every source again and checks the words of every proof. */
export const addVerify: AddCommand = (program, io, finish) => {
  withStoreFlag(program.command('verify'))
    .description('open every source again and check that the words of each proof stand where they are said to')
    .option('--json', 'print what was checked as JSON')
    .addHelpText('after', '\nExample:\n  dealgraph verify')
    .action(async (options: StoreFlags & { readonly json?: boolean }) => {
      const { openFactLog } = await import('../fact-log/fact-log.ts')
      const { verify } = await import('../ingest.ts')
      const verified = verify(openFactLog(configOf(io, options).dataDir, { write: false }))
      if (options.json === true) io.out(`${JSON.stringify(verified, null, 2)}\n`)
      else io.out(`${verified.checked} proofs checked, ${verified.failed.length} failed.\n`)
      if (options.json !== true)
        for (const { fact, document, why } of verified.failed) io.err(`  ${document}  ${fact}: ${why}\n`)
      finish(verified.failed.length === 0 && verified.checked > 0 ? 0 : 1)
    })
}
