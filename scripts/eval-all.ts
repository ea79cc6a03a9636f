import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { processIo } from '../src/cli/io.ts'
import { runCli } from '../src/cli/run-cli.ts'

/**
 * `npm run eval`: scores the invented set and every gold set beside the checkout against `floors.json`; `--raise` (npm run
 * floors) raises them.
 */
const root = join(import.meta.dirname, '..')
const floors = join(root, 'floors.json')
const SETS = [
  ['test/gold/invented', 'test/corpus/invented'],
  ['../shared/gold/press', '../shared/corpus/press'],
  ['../shared/gold/news', '../shared/corpus/news'],
  ['../shared/corpus/agreements/cuad-labels.json', '../shared/corpus/agreements'],
] as const

const io = processIo()
const flag = process.argv.includes('--raise') ? '--raise-floors' : '--floors'
let failed = 0
for (const [gold, corpus] of SETS) {
  if (!existsSync(join(root, gold))) {
    io.err(`SKIPPED: there is no ${gold}.\n`)
    continue
  }
  io.out(`\n${gold}\n`)
  failed += await runCli(['eval', join(root, gold), join(root, corpus), flag, floors], io)
}
process.exitCode = failed === 0 ? 0 : 1
