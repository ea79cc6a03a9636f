import { useMoment, withMomentFlags, type MomentFlags } from './open-moment.ts'
import { configOf, withStoreFlag } from './open-graph.ts'
import type { AddCommand } from './program.ts'
import { layOutTable } from './render-table.ts'

type Row = Readonly<Record<string, unknown>>

/** `conflicts`: claims that some documents deny, and fields of agreements that documents state differently. */
export const addConflicts: AddCommand = (program, io, finish) => {
  withMomentFlags(withStoreFlag(program.command('conflicts')))
    .description('list where documents contradict each other, with the words of each; status 1 if nowhere')
    .option('--json', 'print the conflicts as JSON')
    .addHelpText('after', '\nExamples:\n  dealgraph conflicts\n  dealgraph conflicts --known-by 2019 --json')
    .action(async (options: MomentFlags & { readonly json?: boolean }) => {
      const { savedQuery } = await import('../graph/load-query.ts')
      const [denied, differing] = [savedQuery('conflicting-claims'), savedQuery('conflicting-fields')]
      const found = await useMoment(configOf(io, options), io, options, async (store) => ({
        claims: await store.read<Row>(denied),
        fields: await store.read<Row>(differing),
      }))
      const part = (title: string, columns: readonly string[], rows: readonly Row[]): string => {
        if (rows.length === 0) return ''
        const { head, lines } = layOutTable(columns, rows, io)
        return [title, head, ...lines, '', ''].join('\n')
      }
      io.out(
        options.json === true
          ? `${JSON.stringify(found, null, 2)}\n`
          : part(denied.title, denied.columns, found.claims) + part(differing.title, differing.columns, found.fields),
      )
      finish(found.claims.length + found.fields.length > 0 ? 0 : 1)
    })
}
