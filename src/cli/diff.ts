import type { Change } from '../graph/compare-builds.ts'
import { configOf, requireLog, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'
import { readPoint } from './read-date.ts'

/** `diff [FROM] [TO]`: which facts came, went and changed between two builds or dates, and why. */
export const addDiff: AddCommand = (program, io, finish) => {
  withStoreFlag(program.command('diff'))
    .description('show which facts came, went and changed between two builds or dates, and why; status 1 if none did')
    .argument(
      '[from]',
      'number of a build, or a date; b2024 is a build, 2024 a year (default: the build before the last)',
    )
    .argument('[to]', 'number of a build, or a date (default: the last build)')
    .option('--json', 'print the changes as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph diff\n  dealgraph diff 1 3\n  dealgraph diff 2024-01-31 2024-02 --json',
    )
    .action(
      async (from: string | undefined, to: string | undefined, options: StoreFlags & { readonly json?: boolean }) => {
        const config = configOf(io, options)
        const log = await requireLog(config)
        const { buildAt, compareBuilds } = await import('../graph/compare-builds.ts')
        const { overridesFile } = await import('../ingest.ts')
        const { readOverrides } = await import('../resolve/overrides.ts')
        const last = log.builds().length
        const build = (point: string | undefined, otherwise: number): number =>
          point === undefined ? otherwise : buildAt(log, readPoint(point))
        const end = build(to, last)
        const start = build(from, Math.max(0, end - 1))
        const changes = compareBuilds(log, start, end, readOverrides(overridesFile(config.dataDir)))
        io.out(
          options.json === true
            ? `${JSON.stringify({ from: start, to: end, changes }, null, 2)}\n`
            : `Build ${start} to ${end}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}.\n${changes.map(lineOf).join('')}`,
        )
        finish(changes.length > 0 ? 0 : 1)
      },
    )
}

const SIGNS = { came: '+', went: '-', changed: '~' } as const satisfies Record<Change['what'], string>

const lineOf = ({ what, from, type, to, modality, confidence, why, documents }: Change): string => {
  const sure = what === 'changed' ? `, confidence ${confidence[0] ?? '?'} to ${confidence[1] ?? '?'}` : ''
  return `${SIGNS[what]} ${from} ${type} ${to}, ${modality.toLowerCase()}${sure}  (${why}: ${documents.join(', ')})\n`
}
