import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/ask/answer.ts'
import type { Change } from '../../src/graph/compare-builds.ts'
import type { Stats } from '../../src/ingest.ts'
import type { Explanation } from '../../src/resolve/explain-thing.ts'
import { run } from './run.ts'

const RELEASES = {
  'first.txt':
    'BOSTON, March 3, 2015 - Arvenza Therapeutics, Inc. today announced that it has granted Corvane Ltd. an exclusive license to develop AVZ-101.\n',
  'second.txt': 'BOSTON, June 9, 2018 - Arvenza Therapeutics, Inc. today announced that it has acquired Belcour AG.\n',
}

let folder = ''
let store = ''
const ingest = async (name: keyof typeof RELEASES): Promise<void> => {
  const path = join(folder, name)
  writeFileSync(path, RELEASES[name])
  expect((await run(['ingest', path, '--store', store])).status).toBe(0)
}
const runJson = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await run([...args, '--json', '--store', store])).out)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-history-'))
  store = join(folder, 'store')
  await ingest('first.txt')
  await ingest('second.txt')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('remove', () => {
  it('takes back what a document had said, and reading it again makes the same graph', async () => {
    const before = await runJson('stats')
    expect((await run(['remove', 'second.txt', '--store', store])).out).toMatch(/^doc:[0-9a-f]{16} taken back\.\n$/)
    const { documents, edges } = (await runJson('stats')) as Stats
    expect([documents, edges['ACQUIRES']]).toEqual([1, undefined])
    await ingest('second.txt')
    expect(await runJson('stats')).toEqual(before)
  })

  it('takes nothing back where one of the documents is unknown', async () => {
    expect(await run(['remove', 'first.txt', 'third.txt', '--store', store])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^dealgraph: No document third\.txt was read\./) as string,
    })
    expect(((await runJson('stats')) as Stats).documents).toBe(2)
  })
})

describe('diff', () => {
  it.each([
    [[], ['came ACQUIRES new document']],
    [['2', '1'], ['went ACQUIRES document removed']],
    [['2', '2'], []],
    [
      ['1999', '2'],
      ['came ACQUIRES new document', 'came LICENSES_TO new document'],
    ],
  ])('between %j says what came and went, and why', async (points, expected) => {
    const { changes } = (await runJson('diff', ...points)) as { readonly changes: readonly Change[] }
    const seen = changes.map(({ what, type, why }) => `${what} ${type} ${why}`)
    expect(seen.filter((line) => /ACQUIRES|LICENSES_TO/.test(line)).sort()).toEqual(expected)
  })

  it('refuses what is neither a build nor a date', async () => {
    expect(await run(['diff', 'yesterday', '--store', store])).toMatchObject({ status: 2, out: '' })
  })
})

describe('--known-by', () => {
  it.each([
    ['2016', []],
    ['2018-06-09', ['Arvenza Therapeutics, Inc.']],
  ])('%s answers from what had been published', async (date, acquirers) => {
    const answer = (await runJson('ask', 'who acquired Belcour', '--known-by', date)) as Answer
    expect(answer.rows.map((row) => row['acquirer'])).toEqual(acquirers)
  })

  it('runs saved queries, too', async () => {
    const typesBy = async (date: string): Promise<ReadonlySet<string>> => {
      const rows = await runJson('query', 'facts-about', '--param', 'thing=Belcour', '--known-by', date)
      return new Set((rows as readonly { readonly type: string }[]).map(({ type }) => type))
    }
    expect(await typesBy('2016')).toEqual(new Set())
    expect(await typesBy('2019')).toEqual(new Set(['ACQUIRES', 'SUBSIDIARY_OF']))
  })

  it.each(['soon', '2018-13', '18'])('refuses %s, which is no date', async (date) => {
    expect((await run(['ask', 'who acquired Belcour', '--as-of', date, '--store', store])).status).toBe(2)
  })
})

describe('explain --entity', () => {
  it('says what each document calls a thing', async () => {
    const [found] = (await runJson('explain', '--entity', 'Arvenza Therapeutics, Inc.')) as readonly Explanation[]
    expect(found?.documents.map(({ document }) => document).sort()).toEqual(['first.txt', 'second.txt'])
    const { out } = await run(['explain', '--entity', 'belcour', '--store', store])
    expect(out).toMatch(/^Belcour AG {2}Organization {2}org:\S+\n {2}named {4}Belcour AG {2}second\.txt\n/)
  })

  it.each([
    [['--entity', 'Nobody Pharma'], 1],
    [[], 2],
  ])('with %j ends with status %i', async (args, status) => {
    expect((await run(['explain', ...args, '--store', store])).status).toBe(status)
  })
})

describe('export', () => {
  it.each([
    ['graphml', /^<\?xml .*<\/graphml>\n$/s],
    ['jsonld', /^\{"@context":.*\]\}\n$/s],
    ['jsonl', /^\{"label":"Organization",.*\}\n$/s],
  ])('%s is the same in a file as on standard output', async (format, shape) => {
    const { out } = await run(['export', format, '--store', store])
    expect(out).toMatch(shape)
    const path = join(folder, `graph.${format}`)
    expect(await run(['export', format, '--out', path, '--store', store])).toEqual({ status: 0, out: '', err: '' })
    expect(readFileSync(path, 'utf8')).toBe(out)
  })

  it('csv is a folder of files, with the command that imports them', async () => {
    const path = join(folder, 'import')
    const { err } = await run(['export', 'csv', '--out', path, '--store', store])
    const names = readdirSync(path)
    expect(names).toContain('edges-ACQUIRES.csv')
    for (const name of names) expect(err).toContain(`=${name}`)
  })

  it('holds only what was known by a date', async () => {
    const { out } = await run(['export', 'jsonl', '--known-by', '2016', '--store', store])
    expect(out).toContain('LICENSES_TO')
    expect(out).not.toContain('ACQUIRES')
  })

  it.each([['csv'], ['xlsx']])('%s without a folder, or unknown, is bad usage', async (format) => {
    expect((await run(['export', format, '--store', store])).status).toBe(2)
  })

  it('says where it cannot write', async () => {
    const { status, err } = await run(['export', 'jsonl', '--out', folder, '--store', store])
    expect([status, err]).toEqual([1, expect.stringMatching(/^dealgraph: Cannot write /)])
  })
})

describe('conflicts', () => {
  it('ends with status 1 where documents agree', async () => {
    const { status, out } = await run(['conflicts', '--json', '--store', store])
    expect([status, JSON.parse(out)]).toEqual([1, { claims: [], fields: [] }])
  })
})

it.each(['remove x', 'diff', 'diff --json'])('%s says where nothing was read yet', async (line) => {
  const { status, err } = await run([...line.split(' '), '--store', join(folder, 'none')])
  expect([status, err]).toEqual([1, expect.stringMatching(/^dealgraph: There is no graph at /)])
})
