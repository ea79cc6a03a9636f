import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ingested } from '../../src/ingest.ts'
import { run } from './run.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

let folder = ''
let inbox = ''
let child: ChildProcess
let said = { out: '', err: '' }

const write = (number: number, partner: string): void => {
  const text = `BOSTON, March ${number}, 2015 - Arvenza Therapeutics, Inc. today announced that it has granted ${partner} an exclusive license to develop AVZ-10${number}.\n`
  writeFileSync(join(inbox, `${number}.txt`), text)
}

/** Waits until the process has said something on standard error. */
const hears = (words: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (words.test(said.err)) resolve()
    }
    child.stderr?.on('data', look)
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)}: ${said.err}`))
    })
    look()
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-watch-'))
  inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  said = { out: '', err: '' }
})
afterEach(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a watch reads what is there and what comes, and on %s ends well with the sum of what it did',
  async (signal) => {
    write(1, 'Corvane Ltd.')
    const store = join(folder, 'store')
    const flags = ['ingest', '--watch', inbox, '--store', store, '--json']
    child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout?.on('data', (words: Buffer) => (said.out += String(words)))
    child.stderr?.on('data', (words: Buffer) => (said.err += String(words)))
    await hears(/Read 1 with/)
    write(2, 'Belcour AG')
    await hears(/Read 1 with[^]*Read 1 with/)
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(JSON.parse(said.out) as Ingested).toMatchObject({ read: 2, skipped: [] })
    expect((await run(['verify', '--store', store])).status).toBe(0)
  },
  60_000,
)
