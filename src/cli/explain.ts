import type { AddCommand } from './program.ts'

/** `explain DOC [PHRASE]`: what was read in the sentences that hold a phrase, and by which rules. */
export const addExplain: AddCommand = (program, io, finish) => {
  program
    .command('explain')
    .description('show what was read in the sentences that hold a phrase, and the rule behind each fact')
    .argument('<document>', 'a file')
    .argument('[phrase]', 'words of the sentence; without them every sentence that names something')
    .option('--grammar', 'show groups, clauses and every frame that was tried, with the reason where it failed')
    .addHelpText('after', '\nExample:\n  dealgraph explain filing.txt "exclusive license"')
    .action(async (path: string, phrase: string | undefined, options: { readonly grammar?: boolean }) => {
      const { readFile } = await import('../source/read-document.ts')
      const { readDocument } = await import('../pipeline.ts')
      const { explainReading } = await import('./explain-reading.ts')
      const { explainGrammar, renderGrammar } = await import('../explain/explain-grammar.ts')
      const reading = readDocument(readFile(path))
      const text = explainReading(reading, phrase ?? '')
      io.out(text)
      if (options.grammar === true) io.out(renderGrammar(explainGrammar(reading, phrase ?? '')))
      finish(text === '' ? 1 : 0)
    })
}
