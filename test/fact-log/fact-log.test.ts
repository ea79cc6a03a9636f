import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FactLog, type LogItem, openFactLog } from '../../src/fact-log/fact-log.ts'
import { INVENTED } from '../support/invented-facts.ts'

let folder = ''
let log: FactLog
const [first, second] = INVENTED
if (first === undefined || second === undefined) throw new Error('two invented documents are needed')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-log-'))
  log = openFactLog(folder)
})
afterEach(() => {
  log.close()
  rmSync(folder, { recursive: true, force: true })
})

const itemOf = (facts = first): LogItem => ({
  document: facts.id,
  path: facts.doc,
  sha256: facts.sha256,
  entry: log.keep(facts, Buffer.from(facts.doc)),
  reader: '1',
})

test('gives back what was kept, also to the next process', () => {
  const item = itemOf()
  log.append([item], [])
  log.close()
  log = openFactLog(folder)
  expect([...log.documents().values()]).toEqual([item])
  expect(log.read(item.entry)).toEqual(first)
  expect(Buffer.from(log.source(first.sha256) ?? []).toString()).toBe(first.doc)
})

test('remembers every state', () => {
  log.append([itemOf()], [])
  log.append([itemOf(second)], [first.id])
  expect([...log.documents().keys()]).toEqual([second.id])
  expect([...log.documentsAt(1).keys()]).toEqual([first.id])
})

test('writes one file for one content, and leaves no temporary file', () => {
  itemOf()
  itemOf()
  expect(readdirSync(join(folder, 'log/entries'))).toHaveLength(1)
  expect(readdirSync(join(folder, 'log/sources'))).toHaveLength(1)
})

test('says which entry is damaged', () => {
  const { entry } = itemOf()
  writeFileSync(join(folder, 'log/entries', `${entry}.json`), '{}')
  expect(() => log.read(entry)).toThrow(/damaged \(its hash differs\)/)
})

test('refuses a second writer, naming the first, and lets a reader in', () => {
  expect(() => openFactLog(folder)).toThrow(`is open in process ${process.pid} on ${hostname()}.`)
  expect(openFactLog(folder, { write: false }).documents().size).toBe(0)
})

test('takes over the lock of a process that is gone', () => {
  log.close()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }))
  log = openFactLog(folder)
  expect(log.documents().size).toBe(0)
})

test('takes over the lock of a process whose number is another one’s by now', () => {
  log.close()
  writeFileSync(
    join(folder, 'lock'),
    JSON.stringify({ pid: process.pid, host: hostname(), began: 'an earlier start/1' }),
  )
  log = openFactLog(folder)
  expect(log.documents().size).toBe(0)
})

test('leaves the lock of another machine alone', () => {
  log.close()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: 'elsewhere' }))
  expect(() => openFactLog(folder)).toThrow('is open in process 4194305 on elsewhere')
  rmSync(join(folder, 'lock'))
  log = openFactLog(folder)
})

test('keeps the times of builds in order when the clock jumps back', () => {
  vi.useFakeTimers({ now: new Date('2031-05-01T10:00:00Z') })
  try {
    log.append([itemOf()], [])
    vi.setSystemTime(new Date('2019-01-01T10:00:00Z'))
    log.append([itemOf(second)], [])
    vi.setSystemTime(new Date('2031-05-02T10:00:00Z'))
    log.append([], [first.id])
  } finally {
    vi.useRealTimers()
  }
  expect(log.builds().map(({ at }) => at.slice(0, 10))).toEqual(['2031-05-01', '2031-05-01', '2031-05-02'])
  log.close()
  log = openFactLog(folder)
  expect([...log.documents().keys()]).toEqual([second.id])
})

test('says that the disk is full, loses nothing, and goes on when it is not', () => {
  log.append([itemOf()], [])
  const entries = join(folder, 'log/entries')
  // A folder that takes no file stands for a full disk: the write fails before anything is renamed into place.
  renameSync(entries, `${entries}.aside`)
  writeFileSync(entries, '')
  expect(() => itemOf(second)).toThrow(/^Cannot write the fact log at .*nothing was lost\.$/)
  rmSync(entries)
  renameSync(`${entries}.aside`, entries)
  log.append([itemOf(second)], [])
  expect([...log.documents().keys()]).toEqual([first.id, second.id])
})

test('leaves out what no build names, as after a kill', () => {
  itemOf()
  log.close()
  log = openFactLog(folder)
  expect(log.documents().size).toBe(0)
})
