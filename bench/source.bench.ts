import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Parser } from 'htmlparser2'
import { Bench } from 'tinybench'
import { findSections } from '../src/section/find-sections.ts'
import { documentFrom } from '../src/source/read-document.ts'
import { sampleFiling } from './sample-filing.ts'

/**
 * HTML to sections beside htmlparser2 alone, html-to-text and, where Python is there, edgartools: one run, as ratios.
 *
 *   npx tsx bench/source.bench.ts [FILE]...
 *
 * Without files it reads a filing of its own making, of 2.4 million characters. edgartools is installed once into
 * `bench/.python`.
 */
const PYTHON = join(import.meta.dirname, '.python')
const SAMPLE = 2_400_000
const TIME_MS = 4000

// html-to-text ships no types.
const { convert } = createRequire(import.meta.url)('html-to-text') as {
  readonly convert: (html: string, options: object) => string
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const edgartoolsSeconds = (path: string): number | null => {
  const python = join(PYTHON, 'bin', 'python')
  if (!existsSync(python)) {
    if (spawnSync('python3', ['-m', 'venv', PYTHON]).status !== 0) return null
    if (spawnSync(python, ['-m', 'pip', 'install', '-q', 'edgartools']).status !== 0) return null
  }
  const script = `
import sys, time
from edgar.documents import HTMLParser, ParserConfig
html = open(sys.argv[1], encoding='utf-8', errors='replace').read()
best = 1e9
for _ in range(3):
    start = time.perf_counter()
    document = HTMLParser(ParserConfig(form='10-K')).parse(html)
    document.text()
    document.sections
    best = min(best, time.perf_counter() - start)
print(best)
`
  const run = spawnSync(python, ['-c', script, path], { encoding: 'utf8' })
  return run.status === 0 ? Number(run.stdout.trim().split('\n').at(-1)) : null
}

const measure = async (name: string, html: string): Promise<void> => {
  const bytes = Buffer.from(html)
  const bench = new Bench({ time: TIME_MS, warmupIterations: 3, iterations: 5 })
  bench
    .add('dealgraph, text and sections', () => findSections(documentFrom(name, bytes)))
    .add('htmlparser2 alone', () => {
      const parser = new Parser({ ontext: () => undefined })
      parser.end(html)
    })
    .add('html-to-text, text only', () => convert(html, { wordwrap: false, limits: { maxInputLength: Infinity } }))
  await bench.run()
  const seconds = bench.tasks.map((task): readonly [string, number] => {
    const { result } = task
    return [task.name, 'latency' in result ? result.latency.p50 / 1000 : Number.NaN]
  })
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'))
  writeFileSync(join(folder, 'filing.htm'), html)
  const python = edgartoolsSeconds(join(folder, 'filing.htm'))
  rmSync(folder, { recursive: true })
  const ours = seconds[0]?.[1] ?? Number.NaN
  print(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`)
  for (const [task, time] of [
    ...seconds,
    ...(python === null ? [] : [['edgartools, text and sections', python] as const]),
  ])
    print(
      `  ${task.padEnd(32)} ${(time * 1000).toFixed(0).padStart(6)} ms ${(bytes.length / 1e6 / time).toFixed(1).padStart(7)} MB/s ${(time / ours).toFixed(2).padStart(7)} of ours`,
    )
  if (python === null) print('  edgartools: no Python here, or it could not be installed')
}

/** The most memory that reading took, as a multiple of the file; wants `node --expose-gc`. */
const measureMemory = (html: string): void => {
  const bytes = Buffer.from(html)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const document = documentFrom('memory', bytes)
  const sections = findSections(document)
  const used = process.memoryUsage().rss - before
  print(
    `memory: ${(used / 1e6).toFixed(0)} MB for ${(bytes.length / 1e6).toFixed(0)} MB, ${(used / bytes.length).toFixed(1)} times the file (${sections.length} sections)`,
  )
}

const files = process.argv.slice(2)
if (files.includes('--memory')) measureMemory(sampleFiling(40_000_000))
else if (files.length === 0) await measure('filing', sampleFiling(SAMPLE))
else for (const file of files) await measure(basename(file), readFileSync(file, 'utf8'))

if (files.length === 0)
  process.stdout.write(
    spawnSync(process.execPath, [...process.execArgv, '--expose-gc', ...process.argv.slice(1), '--memory'], {
      encoding: 'utf8',
    }).stdout,
  )
