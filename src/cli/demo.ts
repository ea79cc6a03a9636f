import { join } from 'node:path'
import { configOf, useGraph, useGraphAndLog } from './open-graph.ts'
import type { AddCommand } from './program.ts'
import { renderAnswer } from './render-answer.ts'
import { serveUntilStopped, withServeFlags, type ServeFlags } from './serve.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

/** The filing that comes with the package: beside `src` in a checkout, beside `dist` in the package. */
const SAMPLE = join(PACKAGE_ROOT, 'sample/immunogen-2006-01-31.txt')
const QUESTION = 'Which licensees use maytansinoids?'

/** `demo`: reads the bundled filing, builds the graph, answers the question with its proofs, and serves. */
export const addDemo: AddCommand = (program, io, finish) => {
  withServeFlags(program.command('demo'))
    .description('read the bundled filing, build the graph, answer a question with its proofs, and serve')
    .option('--once', 'do not serve')
    .addHelpText('after', '\nExamples:\n  dealgraph demo\n  dealgraph demo --once')
    .action(async (options: ServeFlags & { readonly once?: boolean }) => {
      const config = configOf(io, options)
      const { ingest } = await import('../ingest.ts')
      const { ask } = await import('../ask/ask.ts')
      const { read, facts, seconds } = await useGraphAndLog(config, io, (store, log) => ingest([SAMPLE], store, log))
      io.err(
        read === 0
          ? 'The sample filing is in the graph.\n'
          : `Read the sample filing: ${facts} facts in ${seconds} s.\n`,
      )
      await useGraph(config, io, async (store) => {
        const answer = await ask(QUESTION, store)
        io.out(renderAnswer(answer, io))
        finish(answer.rows.length > 0 ? 0 : 1)
        if (options.once !== true) await serveUntilStopped(store, config, io)
      })
    })
}
