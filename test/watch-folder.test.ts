import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchFolder } from '../src/watch-folder.ts'

let folder = ''
let end = new AbortController()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-watch-'))
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  rmSync(folder, { recursive: true, force: true })
})

const list = (path: string): readonly string[] =>
  readdirSync(path)
    .sort()
    .map((name) => join(path, name))

/** The names of the files that come next. */
const watching = (): (() => Promise<readonly string[]>) => {
  const files = watchFolder(folder, { signal: end.signal, list, quiet: 200, every: 400 })
  return async () => {
    const next = await files.next()
    return next.done === true ? ['ended'] : next.value.map((path) => basename(path))
  }
}

test('what is there is given, then what comes, then what changes; each once', async () => {
  writeFileSync(join(folder, 'a.txt'), 'one')
  const next = watching()
  expect(await next()).toEqual(['a.txt'])
  writeFileSync(join(folder, 'b.txt'), 'two')
  expect(await next()).toEqual(['b.txt'])
  appendFileSync(join(folder, 'a.txt'), ' and more')
  expect(await next()).toEqual(['a.txt'])
})

test('a file that is still being written waits until it is whole', async () => {
  const path = join(folder, 'long.txt')
  writeFileSync(path, 'begun')
  const started = performance.now()
  const writing = setInterval(() => {
    appendFileSync(path, ' and on')
  }, 50)
  setTimeout(() => {
    clearInterval(writing)
  }, 800)
  expect(await watching()()).toEqual(['long.txt'])
  expect(performance.now() - started).toBeGreaterThan(800)
})

test('a file that is renamed comes under its new name', async () => {
  writeFileSync(join(folder, 'part.tmp'), 'all of it')
  const next = watching()
  expect(await next()).toEqual(['part.tmp'])
  renameSync(join(folder, 'part.tmp'), join(folder, 'whole.txt'))
  expect(await next()).toEqual(['whole.txt'])
})

test('it ends when it is told to, also while it waits', async () => {
  const next = watching()
  setTimeout(() => {
    end.abort()
  }, 100)
  expect(await next()).toEqual(['ended'])
})

test('a folder that is not there is said to be', async () => {
  mkdirSync(join(folder, 'inbox'))
  const files = watchFolder(join(folder, 'outbox'), { signal: end.signal, list })
  await expect(files.next()).rejects.toMatchObject({ code: 'WATCH_FAILED' })
})
