import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { evaluateContracts } from '../src/eval/evaluate-contracts.ts'
import { evaluate } from '../src/eval/evaluate.ts'
import { rowsOf } from '../src/eval/render-report.ts'
import type { Tally } from '../src/eval/tally.ts'

/** `npm run accuracy`: writes the accuracy of each gold set between the markers of the README: in short, and by type. */
const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const readme = join(root, 'README.md')

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

const evaluated = (
  [
    [shared, 'press'],
    [shared, 'news'],
    [join(root, 'test'), 'invented'],
  ] as const
).map(([home, set]) => {
  const report = evaluate(join(home, 'gold', set), join(home, 'corpus', set))
  return { title: `${report.documents} documents of the set “${set}”`, rows: rowsOf(report) }
})
const labels = join(shared, 'corpus/agreements/cuad-labels.json')
if (existsSync(labels))
  evaluated.push({
    title: 'Agreements (experts’ labels of CUAD)',
    rows: evaluateContracts(labels, join(shared, 'corpus/agreements')).rows,
  })

const SUMMARY = [
  'entity all',
  'relation all',
  'agreement all',
  'field all',
  'event all',
  'clause present',
  'clause words',
]
const summary = [
  '| measured on | what | precision | recall | F1 |',
  '| ----------- | ---- | --------- | ------ | -- |',
  ...evaluated.flatMap(({ title, rows }) =>
    SUMMARY.flatMap((key) => {
      const row = rows[key]
      return row === undefined
        ? []
        : [`| ${title} | ${key.replace(' all', '')} | ${percent(row.p)} | ${percent(row.r)} | ${percent(row.f1)} |`]
    }),
  ),
].join('\n')

/** Puts words between `<!-- name -->` and `<!-- /name -->`. */
const between = (text: string, name: string, words: string): string => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`README.md has no ${start} … ${end}`)
  return `${text.slice(0, before + start.length)}\n\n${words}\n\n${text.slice(after)}`
}

const tables = evaluated.map(({ title, rows }) => tableOf(title, rows)).join('\n\n')
const written = between(between(readFileSync(readme, 'utf8'), 'summary', summary), 'accuracy', tables)
writeFileSync(readme, await format(written, { ...(await resolveConfig(readme)), parser: 'markdown' }))
