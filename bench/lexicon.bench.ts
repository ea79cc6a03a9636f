import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bench } from 'tinybench'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { findKnownNames } from '../src/mention/find-known-names.ts'
import { View } from '../src/mention/view.ts'
import { layOut } from '../src/pipeline.ts'
import { documentFrom } from '../src/source/read-document.ts'

/** How long the compiled word lists take to load, in a process that has loaded nothing else of them, and to match. */
const MOST_LOAD_MS = 60
/** Megabytes of text a second on one core. */
const LEAST_MATCHING = 30

const root = join(import.meta.dirname, '..')
const corpus = join(root, '../shared/corpus/press')
const folder = existsSync(corpus) ? corpus : join(root, 'sample')

const start = performance.now()
const lexicon = loadLexicon()
const load = performance.now() - start

const layouts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .slice(0, 20)
  .map((name) => layOut(documentFrom(name, readFileSync(join(folder, name)))))
const characters = layouts.reduce((sum, { document }) => sum + document.text.length, 0)
const bench = new Bench({ time: 1_000, warmupTime: 300 })
bench.add('every term of the lexicon in tokens', () => {
  for (const layout of layouts) findKnownNames(new View(layout, lexicon))
})
await bench.run()

process.stdout.write(`lexicon load\t${load.toFixed(1)} ms\n`)
let slow = load > MOST_LOAD_MS
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') throw new Error(`${name} did not run: ${result.state}`)
  const rate = characters / 1_000 / result.latency.min
  process.stdout.write(`${name}\t${rate.toFixed(1)} MB/s\n`)
  slow ||= rate < LEAST_MATCHING
}
process.exitCode = slow ? 1 : 0
