import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { Bench } from 'tinybench'
import { layOut, readDocument } from '../src/pipeline.ts'
import { documentFrom } from '../src/source/read-document.ts'

/** `npm run bench`: the pipeline's speed beside `compromise` alone on the same text, in one run, as ratios. */
const root = join(import.meta.dirname, '..')
const corpus = join(root, '../shared/corpus/press')
const folder = existsSync(corpus) ? corpus : join(root, 'sample')
const files = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .slice(0, 20)
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
const documents = files.map(({ name, bytes }) => documentFrom(name, bytes))
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6

const bench = new Bench({ time: 2000, warmupTime: 500, iterations: 3 })
bench
  .add('bytes to text', () => {
    for (const { name, bytes } of files) documentFrom(name, bytes)
  })
  .add('text to sections, tokens, sentences', () => {
    for (const document of documents) layOut(document)
  })
  .add('text to facts (the whole pipeline)', () => {
    for (const document of documents) readDocument(document)
  })
  .add('compromise alone (tags, people, organizations)', () => {
    for (const { text } of documents) nlp(text).organizations().out('array')
  })
await bench.run()

const speeds = bench.tasks.map(({ name, result }) => {
  const milliseconds = 'latency' in result ? result.latency.p50 : Number.NaN
  return { name, speed: megabytes / (milliseconds / 1000) }
})
const baseline = speeds.at(-1)?.speed ?? Number.NaN
process.stdout.write(`${files.length} documents, ${megabytes.toFixed(2)} MB\n`)
for (const { name, speed } of speeds)
  process.stdout.write(
    `${name.padEnd(48)} ${speed.toFixed(2).padStart(8)} MB/s  ${(speed / baseline).toFixed(1).padStart(6)} x\n`,
  )
