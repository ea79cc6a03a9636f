import type { AddCommand } from './program.ts'

/** `explain DOC [PHRASE]`: what was read in the sentences that hold a phrase, and by which rules. */
export const addExplain: AddCommand = (program, io, finish) => {
  program
    .command('explain')
    .description('show what was read in the sentences that hold a phrase, and the rule behind each fact')
    .argument('<document>', 'a file')
    .argument('[phrase]', 'words of the sentence; without them every sentence that names something')
    .addHelpText('after', '\nExample:\n  dealgraph explain filing.txt "exclusive license"')
    .action(async (path: string, phrase: string | undefined) => {
      const { readFile } = await import('../source/read-document.ts')
      const { readDocument } = await import('../pipeline.ts')
      const { explainReading } = await import('./explain-reading.ts')
      const text = explainReading(readDocument(readFile(path)), phrase ?? '')
      io.out(text)
      finish(text === '' ? 1 : 0)
    })
}
