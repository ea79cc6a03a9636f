import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Argument } from 'commander'
import { DealgraphError } from '../errors.ts'
import type { GraphStream } from '../export/graph-records.ts'
import type { Io } from './io.ts'
import { configOf, withStoreFlag } from './open-graph.ts'
import { useMoment, withMomentFlags, type MomentFlags } from './open-moment.ts'
import type { AddCommand } from './program.ts'

const FORMATS = ['csv', 'graphml', 'jsonld', 'jsonl'] as const
type Format = (typeof FORMATS)[number]

/** `export FORMAT`: the whole graph, or that of a moment, for other tools. */
export const addExport: AddCommand = (program, io, finish) => {
  withMomentFlags(withStoreFlag(program.command('export')))
    .description('write the graph for other tools: CSV for neo4j-admin, GraphML, JSON-LD, JSON Lines')
    .addArgument(new Argument('<format>', 'the format').choices(FORMATS))
    .option('--out <path>', 'file to write (csv: folder); without it standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph export graphml --out deals.graphml\n  dealgraph export csv --out import\n  dealgraph export jsonl --as-of 2010',
    )
    .action(async (format: Format, options: MomentFlags & { readonly out?: string }) => {
      const { out } = options
      if (format === 'csv' && out === undefined)
        throw new DealgraphError('USAGE', { what: 'CSV is many files. Give their folder with --out.' })
      const { readEdges, readNodes } = await import('../graph/read-graph.ts')
      await useMoment(configOf(io, options), io, options, async (store) => {
        const graph: GraphStream = { nodes: () => readNodes(store), edges: () => readEdges(store) }
        try {
          if (format === 'csv') await writeCsv(graph, out ?? '', io)
          else if (out !== undefined) await writeFile(out, await textOf(format, graph))
          else for await (const text of await textOf(format, graph)) io.out(text)
        } catch (cause) {
          if (!(cause instanceof Error && 'syscall' in cause)) throw cause
          throw new DealgraphError('OUTPUT_UNWRITABLE', { path: out ?? '-', why: cause.message }, { cause })
        }
      })
      finish(0)
    })
}

const textOf = async (format: Exclude<Format, 'csv'>, graph: GraphStream): Promise<AsyncIterable<string>> => {
  if (format === 'graphml') return (await import('../export/to-graphml.ts')).toGraphml(graph)
  if (format === 'jsonld') return (await import('../export/to-json-ld.ts')).toJsonLd(graph)
  return (await import('../export/to-json-lines.ts')).toJsonLines(graph)
}

const writeCsv = async (graph: GraphStream, folder: string, io: Io): Promise<void> => {
  const { IMPORT_OPTIONS, toCsv } = await import('../export/to-csv.ts')
  await mkdir(folder, { recursive: true })
  const files = new Map<string, FileHandle>()
  try {
    for await (const { file, line } of toCsv(graph)) {
      const handle = files.get(file) ?? (await open(join(folder, file), 'w'))
      files.set(file, handle)
      await handle.write(line)
    }
  } finally {
    for (const handle of files.values()) await handle.close()
  }
  const flags = [...files.keys()].map((file) => `--${file.startsWith('nodes') ? 'nodes' : 'relationships'}=${file}`)
  io.err(`In ${folder}: neo4j-admin database import full ${IMPORT_OPTIONS} ${flags.join(' ')}\n`)
}
