import { configOf, useGraph, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'

/** `stats`: how much of what the graph holds. */
export const addStats: AddCommand = (program, io, finish) => {
  withStoreFlag(program.command('stats'))
    .description('count what the graph holds')
    .option('--json', 'print the counts as JSON')
    .addHelpText('after', '\nExample:\n  dealgraph stats --json')
    .action(async (options: StoreFlags & { readonly json?: boolean }) => {
      const { stats } = await import('../ingest.ts')
      const counts = await useGraph(configOf(io, options), io, stats)
      const lines = (what: Readonly<Record<string, number>>): string =>
        Object.entries(what)
          .map(([name, count]) => `  ${name.padEnd(20)} ${String(count).padStart(8)}\n`)
          .join('')
      io.out(
        options.json === true
          ? `${JSON.stringify(counts, null, 2)}\n`
          : `${counts.documents} documents, ${counts.facts} facts\nNodes\n${lines(counts.nodes)}Edges\n${lines(counts.edges)}`,
      )
      finish(counts.documents > 0 ? 0 : 1)
    })
}
