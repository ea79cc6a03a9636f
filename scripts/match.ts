// npm run match -- 'PATTERN' PATH...: prints where a pattern of words fits in a corpus, and the rules that read those sentences.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { matchPattern, parsePattern } from '../src/explain/match-pattern.ts'
import { readDocument } from '../src/pipeline.ts'
import { readFile } from '../src/source/read-document.ts'

const [pattern, ...paths] = process.argv.slice(2)
if (pattern === undefined || paths.length === 0) {
  process.stderr.write("usage: npm run match -- '<Organization> license * from <Organization>' PATH...\n")
  process.exit(2)
}
const steps = parsePattern(pattern)
const files = paths.flatMap((path) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
)
let hits = 0
for (const file of files) {
  const reading = readDocument(readFile(file))
  for (const { sentence, start, end } of matchPattern(reading, steps)) {
    hits++
    const whole = reading.sentences[sentence] ?? { start, end }
    const rules = reading.facts
      .flatMap((fact) => fact.evidence)
      .filter((proof) => proof.start < whole.end && whole.start < proof.end)
      .map(({ rule }) => rule)
    const { text } = reading.document
    process.stdout.write(
      `${reading.document.name}: ${text.slice(whole.start, start)}>>>${text.slice(start, end)}<<<${text.slice(end, whole.end)}  {${[...new Set(rules)].join(', ')}}\n`,
    )
  }
}
process.stderr.write(`${hits} hits in ${files.length} documents\n`)
process.exitCode = hits > 0 ? 0 : 1
