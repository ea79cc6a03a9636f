import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFactLog, type FactLog } from '../src/fact-log/fact-log.ts'
import { readIntoLog } from '../src/read-into-log.ts'

let folder = ''
let log: FactLog
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-read-'))
  log = openFactLog(folder)
})
afterEach(() => {
  log.close()
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('the same bytes under two names are kept once', async () => {
  const text = 'Ardenta Pharma acquired Belmora Inc.'
  const done = await readIntoLog([file('a.txt', text), file('b.txt', text)], log)
  expect([done.read, done.unchanged, log.documents().size]).toEqual([1, 1, 1])
})

test('a file of nothing is skipped, and what was read before and after it is kept', async () => {
  const paths = [file('a.txt', 'Ardenta Pharma grew.'), file('b.txt', ' '), file('c.txt', 'Belmora Inc. grew.')]
  const seen: string[] = []
  const done = await readIntoLog(paths, log, { onProgress: (_, __, path) => seen.push(path) })
  expect([done.read, done.skipped.map(({ code }) => code)]).toEqual([2, ['FILE_EMPTY']])
  expect(seen).toEqual(paths)
})

test('an interrupt that comes while files are read ends the reading, and what was read is kept', async () => {
  const long = 'A word. '.repeat(40_000)
  const paths = ['a', 'b', 'c'].map((name) => file(`${name}.txt`, `${name} ${long}`))
  const end = new AbortController()
  setImmediate(() => {
    end.abort()
  })
  const done = await readIntoLog(paths, log, { signal: end.signal })
  expect([done.read, log.documents().size]).toEqual([1, 1])
})
