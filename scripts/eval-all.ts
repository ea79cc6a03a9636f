import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { processIo } from '../src/cli/io.ts'
import { runCli } from '../src/cli/run-cli.ts'

/** `npm run eval`: scores every gold set beside the checkout against `floors.json`; `--raise` (npm run floors) raises them. */
const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const floors = join(root, 'floors.json')
const SETS = [
  ['gold/press', 'corpus/press'],
  ['gold/news', 'corpus/news'],
  ['corpus/agreements/cuad-labels.json', 'corpus/agreements'],
] as const

const io = processIo()
const flag = process.argv.includes('--raise') ? '--raise-floors' : '--floors'
let failed = 0
for (const [gold, corpus] of SETS) {
  if (!existsSync(join(shared, gold))) {
    io.err(`SKIPPED: there is no ../shared/${gold}.\n`)
    continue
  }
  io.out(`\n${gold}\n`)
  failed += await runCli(['eval', join(shared, gold), join(shared, corpus), flag, floors], io)
}
process.exitCode = failed === 0 ? 0 : 1
