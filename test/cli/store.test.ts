import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/ask/answer.ts'
import { openStore } from '../../src/graph/graph-store.ts'
import { readConfig } from '../../src/config.ts'
import type { Ingested, Stats } from '../../src/ingest.ts'
import { run } from './run.ts'

const SAMPLE = join(import.meta.dirname, '../../sample/immunogen-2006-01-31.txt')

let folder = ''
let store = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  store = mkdtempSync(join(folder, 'store-'))
})

const ingested = async (...args: readonly string[]): Promise<Ingested> =>
  JSON.parse((await run(['ingest', ...args, '--store', store, '--json'])).out) as Ingested

describe('demo', () => {
  it('answers the question with proofs on a fresh folder, without key, server or network', async () => {
    const { status, out } = await run(['demo', '--once', '--store', store])
    expect(status).toBe(0)
    expect(out).toContain('Which licensees use maytansinoids?')
    expect(out).toMatch(/Genentech +ImmunoGen/)
    expect(out).toMatch(/immunogen-2006-01-31\.txt, .*characters \d+ to \d+/)
  })
})

describe('ingest', () => {
  it('reads a file once, and changes nothing the second time', async () => {
    expect(await ingested(SAMPLE)).toMatchObject({ read: 1, unchanged: 0, skipped: [] })
    const before = await run(['stats', '--store', store, '--json'])
    expect(await ingested(SAMPLE)).toMatchObject({ read: 0, unchanged: 1, skipped: [] })
    expect(await run(['stats', '--store', store, '--json'])).toEqual(before)
    const counts = JSON.parse(before.out) as Stats
    expect(counts.documents).toBe(1)
    expect(counts.nodes['Organization']).toBeGreaterThan(5)
    expect(counts.edges['LICENSES_TO']).toBeGreaterThan(0)
  })

  it('lists bad files at the end, with status 1, and reads the others', async () => {
    const binary = join(folder, 'picture.txt')
    writeFileSync(binary, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]))
    const missing = join(folder, 'missing.txt')
    const { status, err } = await run(['ingest', binary, missing, SAMPLE, '--store', store])
    expect(status).toBe(1)
    expect(err).toMatch(/^dealgraph: 2 of 3 files could not be read:\n {2}.*picture\.txt .*\n {2}There is no file at /)
    const { skipped, unchanged } = await ingested(binary, missing, SAMPLE)
    expect([skipped.map(({ code }) => code), unchanged]).toEqual([['FILE_BINARY', 'FILE_NOT_FOUND'], 1])
  })

  it('is bad usage without a path', async () => {
    expect(await run(['ingest', '--store', store])).toMatchObject({ status: 2, out: '' })
  })
})

describe('ask', () => {
  it('prints its answer as JSON, each proof at its place in the file', async () => {
    await ingested(SAMPLE)
    const { status, out } = await run(['ask', 'who licenses Genentech', '--json', '--store', store])
    expect(status).toBe(0)
    const answer = JSON.parse(out) as Answer
    expect(answer.rows[0]).toMatchObject({ licensor: expect.stringContaining('ImmunoGen') as string })
    const raw = readFileSync(SAMPLE, 'utf8')
    expect(answer.evidence.length).toBeGreaterThan(0)
    const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
    for (const { rawStart, rawEnd, text } of answer.evidence) expect(fold(raw.slice(rawStart, rawEnd))).toBe(fold(text))
  })

  it('ends with status 1 and a reading where nothing is found, and without one where it does not understand', async () => {
    await ingested(SAMPLE)
    const nothing = await run(['ask', 'who acquired Nobody Pharma', '--json', '--store', store])
    expect([nothing.status, (JSON.parse(nothing.out) as Answer).reading]).toEqual([
      1,
      expect.stringContaining('Nobody Pharma'),
    ])
    const lost = await run(['ask', 'hello', '--store', store])
    expect(lost.status).toBe(1)
    expect(lost.out).toMatch(/^I do not understand: hello\nQuestions that I do understand:\n {2}Wh/)
  })
})

describe('query', () => {
  it('suggests the name of a mistyped saved query', async () => {
    await ingested(SAMPLE)
    const { status, err } = await run(['query', 'licensees-using-substances', '--store', store])
    expect(status).toBe(2)
    expect(err).toMatch(
      /^dealgraph: There is no saved query licensees-using-substances\. Did you mean licensees-using-substance.*\?\n$/,
    )
  })

  it.each([
    [['--param', 'substance'], /must be name=value/],
    [['--param', 'colour=red'], /no parameter colour\. It takes: substance/],
    [[], /parameter substance \(string\) is missing/],
  ])('says what is wrong with %j', async (args, message) => {
    await ingested(SAMPLE)
    const { status, err } = await run(['query', 'licensees-using-substance', ...args, '--store', store])
    expect(status).toBe(2)
    expect(err).toMatch(message)
    expect(err.trimEnd()).not.toContain('\n')
  })
})

describe('a store', () => {
  it('that is not there is said to be missing', async () => {
    const { status, err } = await run(['ask', 'who licenses Genentech', '--store', join(store, 'none')])
    expect([status, err]).toEqual([
      1,
      `dealgraph: There is no graph at ${join(store, 'none')}. Read something first: dealgraph ingest PATH.\n`,
    ])
  })

  it('that is damaged is said to be, and rebuilt from the log with nothing lost', async () => {
    await ingested(SAMPLE)
    const before = await run(['stats', '--store', store, '--json'])
    for (const name of readdirSync(store).filter((entry) => entry.startsWith('graph.db')))
      if (existsSync(join(store, name))) writeFileSync(join(store, name), 'this is no graph '.repeat(500))
    const after = await run(['stats', '--store', store, '--json'])
    expect(after.err).toMatch(/^dealgraph: The graph at .* is damaged\. Rebuilding it from the fact log\.\n$/)
    expect(after.out).toBe(before.out)
  })

  it('can be made anew with ingest --rebuild', async () => {
    await ingested(SAMPLE)
    const before = await run(['stats', '--store', store, '--json'])
    expect((await run(['ingest', '--rebuild', '--store', store])).status).toBe(0)
    expect(await run(['stats', '--store', store, '--json'])).toEqual(before)
  })

  it('whose log was cut short is said to be damaged', async () => {
    await ingested(SAMPLE)
    const entries = join(store, 'log/entries')
    for (const name of readdirSync(entries)) truncateSync(join(entries, name), 100)
    const { status, err } = await run(['verify', '--store', store])
    expect(status).toBe(1)
    expect(err).toMatch(/^dealgraph: The fact log entry .* is damaged/)
  })

  it('that another one holds is said to be in use', async () => {
    const other = await openStore(readConfig({}, { store }))
    try {
      const { status, err } = await run(['ingest', SAMPLE, '--store', store])
      expect(status).toBe(1)
      expect(err).toMatch(/^dealgraph: The store at .* is open in another process\. Wait .*\n$/)
    } finally {
      await other.close()
    }
  })

  it('on a server that does not answer is said to be down', async () => {
    const { status, err } = await run(['stats', '--store', 'bolt://127.0.0.1:1'])
    expect(status).toBe(1)
    expect(err).toMatch(
      /^dealgraph: Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer \(.*\)\. Start it, or check the address and port\.\n$/,
    )
  }, 40_000)
})

describe('verify', () => {
  it('checks every proof against the sources', async () => {
    await ingested(SAMPLE)
    const { status, out } = await run(['verify', '--json', '--store', store])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ failed: [] })
  })
})

describe('serve', () => {
  it('says that its port is in use', async () => {
    await ingested(SAMPLE)
    const taken = createServer()
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        resolve((taken.address() as { port: number }).port)
      })
    })
    const { status, err } = await run(['serve', '--port', String(port), '--store', store])
    taken.close()
    expect(status).toBe(1)
    expect(err).toMatch(new RegExp(`^dealgraph: .*${port}.*\\n$`))
  })

  it.each(['http', '70000', '-1'])('refuses the port %s', async (port) => {
    expect((await run(['serve', `--port=${port}`, '--store', store])).status).toBe(2)
  })
})
