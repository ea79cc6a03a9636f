import { DealgraphError } from '../errors.ts'
import { configOf, withStoreFlag } from './open-graph.ts'
import { useMoment, withMomentFlags, type MomentFlags } from './open-moment.ts'
import type { AddCommand } from './program.ts'
import { layOutTable } from './render-table.ts'

interface Options extends MomentFlags {
  readonly param: Readonly<Record<string, string>>
  readonly list?: boolean
  readonly json?: boolean
}

/** `query NAME`: runs a saved query of `cypher/read`. */
export const addQuery: AddCommand = (program, io, finish) => {
  withMomentFlags(withStoreFlag(program.command('query')))
    .description('run a saved query, or list them')
    .argument('[name]', 'name of a saved query')
    .option('--param <name=value>', 'a parameter; may be given more than once', addParameter, {})
    .option('--list', 'list the saved queries with their parameters')
    .option('--json', 'print the rows as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph query --list\n  dealgraph query licensees-using-substance --param substance=maytansinoid\n  dealgraph query most-connected --known-by 2006-06',
    )
    .action(async (name: string | undefined, options: Options) => {
      const { listQueries, savedQuery } = await import('../graph/load-query.ts')
      if (name === undefined || options.list === true) {
        for (const query of listQueries('read')) {
          const parameters = query.parameters.map((parameter) => `--param ${parameter.name}=<${parameter.type}>`)
          io.out(`${[query.name, ...parameters].join(' ')}\n    ${query.title}\n`)
        }
        finish(0)
        return
      }
      const query = savedQuery(name)
      const rows = await useMoment(configOf(io, options), io, options, (store) =>
        store.read<Readonly<Record<string, unknown>>>(query, options.param),
      )
      if (options.json === true) io.out(`${JSON.stringify(rows, null, 2)}\n`)
      else {
        const { head, lines } = layOutTable(query.columns, rows, io)
        io.out([head, ...lines, ''].join('\n'))
      }
      finish(rows.length > 0 ? 0 : 1)
    })
}

const addParameter = (given: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const at = given.indexOf('=')
  if (at < 1) throw new DealgraphError('USAGE', { what: `--param ${given} must be name=value.` })
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) }
}
