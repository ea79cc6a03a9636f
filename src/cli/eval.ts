import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DealgraphError } from '../errors.ts'
import type { Half } from '../eval/half.ts'
import type { Tally } from '../eval/tally.ts'
import type { Io } from './io.ts'
import type { AddCommand } from './program.ts'
import { writeFile } from './write-file.ts'

interface Options {
  readonly errors?: boolean
  readonly byDoc?: boolean
  readonly byRule?: boolean
  readonly firstHalf?: boolean
  readonly secondHalf?: boolean
  readonly json?: boolean
  readonly floors?: string
  readonly raiseFloors?: string
}

/** `eval GOLD CORPUS`: how right the extraction is. */
export const addEval: AddCommand = (program, io, finish) => {
  program
    .command('eval')
    .description('measure precision, recall and F1 of the extraction against gold files')
    .argument('<gold>', 'folder of gold files, or a file of contract labels')
    .argument('<corpus>', 'folder of their documents')
    .option('--errors', 'list every error')
    .option('--by-doc', 'F1 of each document')
    .option('--by-rule', 'what each rule of relations gains and costs')
    .option('--first-half', 'score the half that rules may be written on')
    .option('--second-half', 'score the other half')
    .option('--floors <file>', 'fail where an F1 is below its floor in this file')
    .option('--raise-floors <file>', 'write the scores into this file where they are higher')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  dealgraph eval gold/press corpus/press --errors\n  dealgraph eval labels.json agreements/ --floors floors.json',
    )
    .action(async (gold: string, corpus: string, options: Options) => {
      if (!existsSync(gold)) throw new DealgraphError('FILE_NOT_FOUND', { path: gold })
      const measured = await measure(gold, corpus, options)
      if (options.json === true) io.out(`${JSON.stringify(measured.report, null, 2)}\n`)
      else io.out(measured.text)
      finish((await keepFloors(measured, options, io)) ? 0 : 1)
    })
}

interface Measured {
  readonly set: string
  readonly rows: Readonly<Record<string, Tally>>
  readonly report: unknown
  readonly text: string
}

const measure = async (gold: string, corpus: string, options: Options): Promise<Measured> => {
  const { renderRows, rowsOf } = await import('../eval/render-report.ts')
  const half: Half = options.firstHalf === true ? 'first' : options.secondHalf === true ? 'second' : 'both'
  const isLabels = statSync(gold).isFile()
  const set = half === 'both' ? basename(gold, '.json') : `${basename(gold, '.json')} ${half} half`
  if (isLabels) {
    const { evaluateContracts } = await import('../eval/evaluate-contracts.ts')
    const { rows, errors } = evaluateContracts(gold, corpus, half)
    return { set, rows, report: rows, text: `${renderRows(rows)}\n${errorLines(errors, options)}` }
  }
  const { judgeCorpus } = await import('../eval/evaluate.ts')
  const { makeReport } = await import('../eval/report.ts')
  const { renderRules, tallyRules } = await import('../eval/by-rule.ts')
  const judged = judgeCorpus(gold, corpus, half)
  const report = makeReport(judged)
  const rows = rowsOf(report)
  const byDoc = report.byDoc.map(
    ({ doc, entity, relation, agreement, event }) =>
      `${doc.padEnd(60)} ${[entity, relation, agreement, event].map(percent).join(' ')}\n`,
  )
  const text = [
    `${report.documents} documents\n${renderRows(rows)}\n`,
    ...(options.byDoc === true ? [`${'F1 of'.padEnd(60)} entity relat. agreem. events\n`, ...byDoc] : []),
    ...(options.byRule === true ? [renderRules(tallyRules(judged))] : []),
    errorLines(report.errors, options),
  ]
  return { set, rows, report, text: text.join('') }
}

const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1)).padStart(6)

const errorLines = (errors: readonly (readonly string[])[], { errors: wanted }: Options): string =>
  wanted === true ? errors.map((error) => `${error.join('\t')}\n`).join('') : ''

/** Checks and raises floors; false where a score fell. */
const keepFloors = async ({ set, rows }: Measured, options: Options, io: Io): Promise<boolean> => {
  const { findFalls, raiseFloors, readFloors } = await import('../eval/floors.ts')
  const falls = options.floors === undefined ? [] : findFalls(readFloors(options.floors), set, rows)
  for (const { key, floor, score } of falls)
    io.err(`dealgraph: ${set}, ${key}: F1 ${score.toFixed(3)} is below its floor ${floor.toFixed(3)}.\n`)
  if (options.raiseFloors !== undefined) {
    const file = options.raiseFloors
    const raised = raiseFloors(existsSync(file) ? readFloors(file) : {}, set, rows)
    writeFile(file, `${JSON.stringify(raised, null, 2)}\n`)
  }
  return falls.length === 0
}
