import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { evaluateContracts } from '../src/eval/evaluate-contracts.ts'
import { evaluate } from '../src/eval/evaluate.ts'
import { rowsOf } from '../src/eval/render-report.ts'
import type { Tally } from '../src/eval/tally.ts'

/** `npm run accuracy`: writes the accuracy of each gold set, by type, between the markers of the README. */
const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const readme = join(root, 'README.md')
const START = '<!-- accuracy -->'
const END = '<!-- /accuracy -->'

const percent = (share: number | null | undefined): string => (share == null ? '–' : (100 * share).toFixed(1))

const tableOf = (title: string, rows: Readonly<Record<string, Tally>>): string =>
  [
    `**${title}**`,
    '',
    '| what | precision | recall | F1 | in gold |',
    '| ---- | --------- | ------ | -- | ------- |',
    ...Object.entries(rows).map(
      ([key, { p, r, f1, tp, fn }]) => `| ${key} | ${percent(p)} | ${percent(r)} | ${percent(f1)} | ${tp + fn} |`,
    ),
  ].join('\n')

const sets = ['press', 'news'].map((set) => {
  const report = evaluate(join(shared, 'gold', set), join(shared, 'corpus', set))
  return tableOf(`${report.documents} documents of the set “${set}”`, rowsOf(report))
})
const labels = join(shared, 'corpus/agreements/cuad-labels.json')
if (existsSync(labels))
  sets.push(
    tableOf('Agreements (experts’ labels of CUAD)', evaluateContracts(labels, join(shared, 'corpus/agreements')).rows),
  )

const text = readFileSync(readme, 'utf8')
const [before, after] = [text.indexOf(START), text.indexOf(END)]
if (before < 0 || after < before) throw new Error(`README.md has no ${START} … ${END}`)
const written = `${text.slice(0, before + START.length)}\n\n${sets.join('\n\n')}\n\n${text.slice(after)}`
writeFileSync(readme, await format(written, { parser: 'markdown' }))
