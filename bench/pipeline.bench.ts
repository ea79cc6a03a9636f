import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import type { Document } from '../src/model/document.ts'
import { sampleFiling } from './sample-filing.ts'
import type * as pipeline from '../src/pipeline.ts'
import type * as groups from '../src/read-in-groups.ts'
import type * as reader from '../src/source/read-document.ts'
import { built } from './built.ts'

const { layOut, readDocument } = await built<typeof pipeline>('pipeline.js')
const { readInGroups } = await built<typeof groups>('read-in-groups.js')
const { documentFrom } = await built<typeof reader>('source/read-document.js')

/**
 * `npm run bench`: the pipeline's speed beside `compromise` alone on the same text, in one run, as ratios; whether its
 * time grows as a document does; how long the largest annual report takes. All in CPU time of this process, so that a
 * busy machine does not count; the best of the rounds that fit a time in which the engine warms up for either.
 */
const SECONDS = 40
/** Times as long a document may take for each character when it is this many times as long. */
const LONGER = 16
const MOST_GROWTH = 1.5

const shared = join(import.meta.dirname, '../../shared/corpus')
const press = join(shared, 'press')
const folder = existsSync(press) ? press : join(import.meta.dirname, '../sample')

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** The least CPU time of a run, in milliseconds, of those that `seconds` of CPU time allow. */
const measure = (work: () => void, seconds = SECONDS): number => {
  let best = Infinity
  for (let spent = 0; spent < seconds * 1000;) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    const time = (user + system) / 1000
    best = Math.min(best, time)
    spent += time
  }
  return best
}

const files = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .slice(0, 20)
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
const documents = files.map(({ name, bytes }) => documentFrom(name, bytes))
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6

const tasks: readonly (readonly [string, () => void])[] = [
  [
    'bytes to text',
    () => {
      for (const { name, bytes } of files) documentFrom(name, bytes)
    },
  ],
  [
    'text to sections, tokens, sentences',
    () => {
      for (const document of documents) layOut(document)
    },
  ],
  [
    'text to facts (the whole pipeline)',
    () => {
      for (const { result } of readInGroups(documents, (document) => document))
        if (result.status === 'rejected') throw result.reason
    },
  ],
  [
    'compromise alone (tags, people, organizations)',
    () => {
      for (const { text } of documents) nlp(text).organizations().out('array')
    },
  ],
]
const speeds = tasks.map(([name, work]) => ({ name, speed: megabytes / (measure(work) / 1000) }))
const baseline = speeds.at(-1)?.speed ?? Number.NaN
print(`${files.length} documents, ${megabytes.toFixed(2)} MB`)
for (const { name, speed } of speeds)
  print(`${name.padEnd(48)} ${speed.toFixed(2).padStart(8)} MB/s  ${(speed / baseline).toFixed(1).padStart(6)} x`)

const filing = (characters: number): Document =>
  documentFrom('filing.htm', new TextEncoder().encode(sampleFiling(characters)))
const nanoseconds = (document: Document): number => (measure(() => readDocument(document)) * 1e6) / document.text.length
// The long one first: it warms the engine up for both.
const long = nanoseconds(filing(100_000 * LONGER))
const short = nanoseconds(filing(100_000))
const growth = long / short
print(
  `a filing ${LONGER} times as long: ${short.toFixed(0)} then ${long.toFixed(0)} ns a character, ${growth.toFixed(2)} x`,
)
if (growth > MOST_GROWTH) process.exitCode = 1

const reports = join(shared, 'annual')
const largest = (existsSync(reports) ? readdirSync(reports) : [])
  .map((name) => ({ name, bytes: readFileSync(join(reports, name)) }))
  .filter(({ name }) => !name.endsWith('.json'))
  .sort((a, b) => b.bytes.length - a.bytes.length)[0]
if (largest !== undefined) {
  const { name, bytes } = largest
  const time = measure(() => readDocument(documentFrom(name, bytes)))
  print(`${name}, ${(bytes.length / 1e6).toFixed(1)} MB, bytes to facts: ${time.toFixed(0)} ms`)
} else print('no annual reports here: the largest was not read')
