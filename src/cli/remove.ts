import { configOf, requireLog, useGraphAndLog, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'

/** `remove DOC…`: takes back exactly what documents had said. Where one is unknown nothing is taken back. */
export const addRemove: AddCommand = (program, io, finish) => {
  withStoreFlag(program.command('remove'))
    .description('take documents back: whatever only they said goes')
    .argument('<document...>', 'id, path or file name of a document that was ingested')
    .option('--json', 'print the ids of what was taken back as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph remove filing.txt\n  dealgraph remove doc:0f5a3c1e9b7d2468 --store graphs/oncology --json',
    )
    .action(async (documents: string[], options: StoreFlags & { readonly json?: boolean }) => {
      const config = configOf(io, options)
      await requireLog(config)
      const { remove } = await import('../ingest.ts')
      const removed = await useGraphAndLog(config, io, (store, log) => remove(documents, store, log))
      io.out(
        options.json === true
          ? `${JSON.stringify({ removed }, null, 2)}\n`
          : removed.map((id) => `${id} taken back.\n`).join(''),
      )
      finish(0)
    })
}
