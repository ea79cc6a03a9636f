import { configOf, withStoreFlag } from './open-graph.ts'
import { useMoment, withMomentFlags, type MomentFlags } from './open-moment.ts'
import type { AddCommand } from './program.ts'
import { renderAnswer } from './render-answer.ts'

/** `ask "QUESTION"`: the answer, how the question was understood, the query that ran, and the words that prove each row. */
export const addAsk: AddCommand = (program, io, finish) => {
  withMomentFlags(withStoreFlag(program.command('ask')))
    .description('answer a question in English from the graph, with the words that prove each row')
    .argument('<question...>', 'the question')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph ask "which licensees use maytansinoids"\n  dealgraph ask "which ADCs target HER2" --json\n  dealgraph ask "licences of Genentech" --as-of 2005',
    )
    .action(async (words: string[], options: MomentFlags & { readonly json?: boolean }) => {
      const { ask } = await import('../ask/ask.ts')
      const answer = await useMoment(configOf(io, options), io, options, (store) => ask(words.join(' '), store))
      io.out(options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : renderAnswer(answer, io))
      finish(answer.rows.length > 0 ? 0 : 1)
    })
}
