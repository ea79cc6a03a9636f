import { DealgraphError } from '../errors.ts'
import type { Io } from './io.ts'
import { configOf, requireLog, withStoreFlag, type StoreFlags } from './open-graph.ts'
import type { AddCommand } from './program.ts'
import type { ExitStatus } from './run-cli.ts'

interface Options extends StoreFlags {
  readonly grammar?: boolean
  readonly entity?: string
  readonly json?: boolean
}

/** `explain DOC [PHRASE]`: what was read in the sentences that hold a phrase; `explain --entity NAME`: why a thing is one. */
export const addExplain: AddCommand = (program, io, finish) => {
  withStoreFlag(program.command('explain'))
    .description('show what was read in a sentence and by which rule, or why names were taken for one thing')
    .argument('[document]', 'a file')
    .argument('[phrase]', 'words of the sentence; without them every sentence that names something')
    .option('--grammar', 'show groups, clauses and every frame that was tried, with the reason where it failed')
    .option('--entity <name>', 'show each merge and refusal behind a thing of the graph, by name or id')
    .option('--json', 'print the explanation of --entity as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph explain filing.txt "exclusive license"\n  dealgraph explain --entity Genentech',
    )
    .action(async (path: string | undefined, phrase: string | undefined, options: Options) => {
      if ((path === undefined) === (options.entity === undefined))
        throw new DealgraphError('USAGE', { what: 'Give a file to explain, or --entity with a name.' })
      finish(path === undefined ? await explainEntity(options, io) : await explainFile(path, phrase ?? '', options, io))
    })
}

const explainFile = async (path: string, phrase: string, options: Options, io: Io): Promise<ExitStatus> => {
  const { readFile } = await import('../source/read-document.ts')
  const { readDocument } = await import('../pipeline.ts')
  const { explainReading } = await import('./explain-reading.ts')
  const { explainGrammar, renderGrammar } = await import('../explain/explain-grammar.ts')
  const reading = readDocument(readFile(path))
  const text = explainReading(reading, phrase)
  io.out(text)
  if (options.grammar === true) io.out(renderGrammar(explainGrammar(reading, phrase)))
  return text === '' ? 1 : 0
}

const explainEntity = async (options: Options, io: Io): Promise<ExitStatus> => {
  const config = configOf(io, options)
  const log = await requireLog(config)
  const { explainThing } = await import('../resolve/explain-thing.ts')
  const { overridesFile } = await import('../ingest.ts')
  const { readOverrides } = await import('../resolve/overrides.ts')
  const { renderExplanation } = await import('./render-explanation.ts')
  const documents = [...log.documents().values()].map(({ entry }) => log.read(entry))
  const found = explainThing(documents, options.entity ?? '', readOverrides(overridesFile(config.dataDir)))
  io.out(options.json === true ? `${JSON.stringify(found, null, 2)}\n` : found.map(renderExplanation).join(''))
  return found.length > 0 ? 0 : 1
}
