import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const PARTNERS = ['Corvane Ltd.', 'Belcour AG', 'Dunmere Labs', 'Estwick Bio', 'Farholt SA', 'Corvane Ltd.']

let folder = ''
let inbox = ''
let expected = ''

const exported = async (store: string): Promise<string> =>
  (await run(['export', 'jsonl', '--store', store])).out.split('\n').sort().join('\n')

/** Starts an ingest in a process of its own and kills it after some time; gives whether it was still running. */
const killIngest = (store: string, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'ingest', inbox, '--store', store], {
      stdio: 'ignore',
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), ms)
    child.once('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-'))
  inbox = mkdtempSync(join(folder, 'inbox-'))
  PARTNERS.forEach((partner, number) => {
    writeFileSync(
      join(inbox, `${number}.txt`),
      `BOSTON, March ${number + 1}, 2015 - Arvenza Therapeutics, Inc. today announced that it has granted ${partner} an exclusive license to develop AVZ-10${number}.\n`,
    )
  })
  const store = join(folder, 'undisturbed')
  expect((await run(['ingest', inbox, '--store', store])).status).toBe(0)
  expected = await exported(store)
}, 60_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('an ingest that is killed at any moment loses nothing and doubles nothing: the next one ends as if undisturbed', async () => {
  const started = performance.now()
  expect(await killIngest(join(folder, 'measured'), 60_000)).toBe(false)
  const whole = performance.now() - started
  const store = join(folder, 'killed')
  // The same store is killed again and again, from where the program is loaded to where the graph is closed.
  for (const part of [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1]) await killIngest(store, whole * part)
  expect((await run(['ingest', inbox, '--store', store])).status).toBe(0)
  expect(await exported(store)).toBe(expected)
  expect((await run(['verify', '--store', store])).status).toBe(0)
}, 180_000)
